import type { Draft } from '../draft.ts'
import { clip, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'
import type { Span } from '../../language/span.ts'

const year = /\b(?:19|20)\d\d\b/
/** "according to Ana Ferro", "(Acme Report)": a source by name. */
const namedSource =
  /\baccording to (?:the )?(?!research|researchers|studies|study|experts|science|data|statistics|surveys|recent|a |one |scientists|many|most|some)|\b\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+){0,4}(?:'s)? (?:report|study|survey|research|university|institute|index|poll|paper|review|barometer|bureau|data)\b|\bUniversity of \p{Lu}/u
/** A share of something, of whoever: "80 % of change programmes", "9 out of 10 startups". */
const share =
  /\b\d{1,3}(?:[.,]\d+)?\s?(?:%|percent|per cent|pct)\s+of\s+(?:all\s+)?(?!my|our|his|her|their|your|its|the time|this|that|it\b|them|us|those|these|what)([a-z]+(?:-[a-z]+)?(?: [a-z]+)?)/giu
const owns = /^(?:my|our|his|her|their|your|its|the|these|those|us|them|it)$/

const hasSource = (draft: Draft): boolean =>
  draft.text.exempt.links.length > 0 ||
  draft.text.exempt.mentions.length > 0 ||
  draft.hits('sourceToken').length > 0 ||
  year.test(draft.open) ||
  namedSource.test(draft.open)

/** "3 of my 8 clients", "70 % of our team": counted by the writer. */
const isOwnCount = (draft: Draft, first: number, last: number): boolean =>
  draft.text.words
    .slice(first, last + 1)
    .some((word) => owns.test(word.lower) && word.lower !== 'the' && word.lower !== 'it') ||
  draft.text.words
    .slice(Math.max(0, first - 4), first)
    .some(
      (word) =>
        /^(?:no|not|never|nobody|which|what|if|without|whatever)$/.test(word.lower) &&
        word.sentence === draft.text.words[first]?.sentence
    )

const findNeed = (draft: Draft): Span | null => {
  const hit = draft.hits('sourceNeeded').find((one) => !isOwnCount(draft, one.first, one.last))
  if (hit) return { start: hit.start, end: hit.end }
  share.lastIndex = 0
  for (let match = share.exec(draft.open); match !== null; match = share.exec(draft.open)) {
    if (
      /s(?: |$)/.test(match[1] ?? '') ||
      /^(?:people|women|men|staff|success|change|marketing|communication|leadership)\b/i.test(match[1] ?? '')
    ) {
      return { start: match.index, end: match.index + match[0].length }
    }
  }
  return null
}

export const sourceCite: Rule<'source-cite'> = {
  id: 'source-cite',
  principle: 'research the topic',
  quote: { source: '000', text: 'take the time to research the topics' },
  evidence: ['E'],
  surfaces: ['post', 'comment'],
  level: 'hint',
  modeWeight: { thoughtLeader: 1.1, influencer: 1 },
  stageWeight: evenStages,
  languages: 'en',
  cooldown: 'box',
  check: (draft) => {
    const need = findNeed(draft)
    if (!need || hasSource(draft)) return null
    return { strength: 0.6, spans: [need], anchor: draft.text.text.slice(need.start, need.end) }
  },
  say: (found) => ({
    headline: 'Where is that from?',
    why: `'${clip(found.anchor ?? '', 100)}' needs a source.`,
    ask: "Link, name, or 'I don't know the source'?"
  })
}
