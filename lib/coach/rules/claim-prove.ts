import type { Draft } from '../draft.ts'
import { sentenceAround } from '../nearby.ts'
import { clip, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'
import type { PhraseHit } from '../../language/phrases.ts'
import type { Span } from '../../language/span.ts'

/** "#1" is no tag: the number one. */
const numberOne = /(?<![\w#])#1\b/
const negations =
  /^(?:not|never|no|nobody|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|can't|cannot|hardly|nothing|without|neither|nor|supposedly|allegedly|if|whether)$/

const isNegated = (draft: Draft, first: number, last = first): boolean => {
  const sentence = draft.text.words[first]?.sentence
  return draft.text.words
    .slice(Math.max(0, first - 4), Math.max(first + 2, last + 1))
    .some((word) => word.sentence === sentence && negations.test(word.lower))
}

const percentOrUnit =
  /\d[\d.,]*\s?(?:%|percent|per cent|€|£|\$|k\b|m\b|hours?|minutes?|days?|weeks?|kg|km|tons?|clients?|customers?|people|users|orders|cases|euros?|dollars?|pounds?)|[€£$]\s?\d/i
const period =
  /\b(?:in|since|between|from|until|by|over|within|during|last|this|per|after|before)\s+(?:the\s+)?(?:(?:past|last|first|next)\s+)?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|quarter|spring|summer|autumn|winter|day|monday|tuesday|wednesday|thursday|friday)/i
const caseMark =
  /\b(?:for example|for instance|one (?:client|customer|case|patient|user|reader|company|team|of (?:our|my|them))|case study|here is (?:how|the|what)|here's (?:how|the|what)|such as|e\.g\.)/i

/** A case, a number with unit and period, a name or a link in the sentences around the claim. */
const isShown = (draft: Draft, index: number): boolean => {
  const { text } = draft
  const [first, after] = sentenceAround(draft, index, 1)
  const start = text.words[first]?.start ?? 0
  const end = text.words[after]?.start ?? text.text.length
  const words = draft.open.slice(start, end)
  if (percentOrUnit.test(words) && period.test(words)) return true
  if (caseMark.test(words)) return true
  const inside = (span: Span): boolean => span.start >= start && span.start < end
  if (text.exempt.links.some(inside) || text.exempt.mentions.some(inside)) return true
  return text.contentIn(first, after).some((one) => one.name && isPersonOrClient(draft, one.index))
}

/** A name that is not the user's own product, and no acronym. */
const isPersonOrClient = (draft: Draft, index: number): boolean => {
  const word = draft.text.words[index]
  if (!word || draft.ownTerms().some((span) => span.start <= word.start && word.start < span.end))
    return false
  const raw = draft.text.text.slice(word.start, word.end)
  return (
    /^\p{Lu}\p{Ll}/u.test(raw) &&
    !/^(?:English|European?|American|British|German|French|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Europe|Internet|LinkedIn|Twitter|Google)$/.test(
      raw
    )
  )
}

const isTaste = (draft: Draft, hit: PhraseHit): boolean => {
  const [first, after] = sentenceAround(draft, hit.first)
  const words = draft.open.slice(hit.start, hit.end).toLowerCase()
  if (!/best|first|finest|biggest|only|most/.test(words)) return false
  return draft
    .hitsIn('taste', first, after)
    .some((one) => one.first <= hit.last + 1 && one.last >= hit.first - 1)
}

/** "5x a week" counts, it does not boast. */
const isFrequency = (draft: Draft, hit: PhraseHit): boolean =>
  /^\d+x/i.test(draft.text.text.slice(hit.start, hit.end)) &&
  /^\s*(?:a|per|every|the|daily|weekly|\d)\b/i.test(draft.text.text.slice(hit.end, hit.end + 12))

const findClaim = (draft: Draft): Span | null => {
  for (const hit of draft.hits('claim')) {
    const sentence = draft.text.words[hit.first]?.sentence ?? 0
    const [first, after] = sentenceAround(draft, hit.first)
    if (isNegated(draft, hit.first, hit.last) || isTaste(draft, hit) || isFrequency(draft, hit)) continue
    if (draft.hitsIn('notMyClaim', first, after).some((one) => one.last < hit.first + 3)) continue
    if (draft.text.sentences[sentence]?.ending === '?') continue
    if (isShown(draft, hit.first)) continue
    return { start: hit.start, end: hit.end }
  }
  return null
}

const findNumberOne = (draft: Draft): Span | null => {
  const match = numberOne.exec(draft.open)
  if (!match) return null
  const index = draft.text.words.findIndex((word) => word.start >= match.index)
  if (isNegated(draft, index) || isShown(draft, index)) return null
  return { start: match.index, end: match.index + match[0].length }
}

export const claimProve: Rule<'claim-prove'> = {
  id: 'claim-prove',
  principle: 'you will be found out',
  quote: { source: '000', text: 'you will be found out very quickly' },
  evidence: [],
  surfaces: ['post', 'comment'],
  level: 'nudge',
  modeWeight: { thoughtLeader: 1.1, influencer: 1 },
  stageWeight: evenStages,
  languages: 'en',
  cooldown: 'box',
  check: (draft) => {
    if (draft.thinkingAloud()) return null
    const claim = findClaim(draft) ?? (draft.open.includes('#1') ? findNumberOne(draft) : null)
    if (!claim) return null
    return { strength: 0.7, spans: [claim], anchor: draft.text.text.slice(claim.start, claim.end) }
  },
  say: (found) => ({
    headline: 'Can you show it?',
    why: `'${clip(found.anchor ?? '', 100)}' stands without a case.`,
    ask: 'Name the case, or cut the claim?'
  })
}
