import type { Draft } from '../draft.ts'
import { clip, evenModes, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'
import type { Span } from '../../language/span.ts'

const bracketed = /\[([^[\]\n]{1,60})\]/g
const slotWord = /^\s*(?:your|the|what|who|when|where|which|one|a|an|name|other)(?![\p{L}\p{N}'’])/iu
const onlyDots = /^[\s._…]{2,60}$|^…$/u
const underscores = /(?<![\p{L}\p{N}_@#/-])_{3,}(?![\p{L}\p{N}])/gu
const capitals = /^[\p{Lu}\p{N}\s]+$/u

const inside = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => span.start >= other.start && span.end <= other.end)

const isBlank = (draft: Draft, inner: string, span: Span): boolean => {
  const { text, exempt } = draft.text
  if (text.charAt(span.end) === '(' || text.charAt(span.end) === ':') return false
  if (/[\p{L}\p{N}\])]/u.test(text.charAt(span.start - 1))) return false
  const offered = draft.context.offeredBlanks ?? []
  if (offered.includes(text.slice(span.start, span.end))) return true
  if (onlyDots.test(inner)) return !inside(span, exempt.quotes)
  if (inner.trim().length < 2 || (capitals.test(inner) && inner.trim().length > 1)) return false
  return slotWord.test(inner)
}

const findBlanks = (draft: Draft): readonly Span[] => {
  const { text, exempt } = draft.text
  const spans: Span[] = []
  if (text.includes('[')) {
    for (const match of text.matchAll(bracketed)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (inside(span, exempt.code) || inside(span, exempt.links)) continue
      if (isBlank(draft, match[1] ?? '', span)) spans.push(span)
    }
  }
  if (text.includes('___')) {
    for (const match of text.matchAll(underscores)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (!inside(span, exempt.code) && !inside(span, exempt.links)) spans.push(span)
    }
  }
  return spans
}

export const blankFill: Rule<'blank-fill'> = {
  id: 'blank-fill',
  principle: 'do it yourself',
  quote: { source: '001', text: 'you have to do it yourself' },
  evidence: [],
  surfaces: ['post', 'comment', 'reply'],
  level: 'stop',
  modeWeight: evenModes,
  stageWeight: evenStages,
  languages: 'any',
  short: true,
  grave: true,
  cooldown: 'none',
  check: (draft) => {
    const spans = findBlanks(draft)
    const first = spans[0]
    return first ? { strength: 1, spans, anchor: draft.text.text.slice(first.start, first.end) } : null
  },
  say: (found) => ({
    headline: 'A blank is still open',
    why: `'${clip(found.anchor ?? '', 70)}' is the part only you can write.`,
    ask: 'Fill it, or take it out?'
  })
}
