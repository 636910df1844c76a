import type { PhraseHit } from '../../language/phrases.ts'
import type { Draft } from '../draft.ts'
import type { CoachList } from '../lexicon/coach-lexicon.ts'
import { evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'
import type { Span } from '../../language/span.ts'

const kinds = [
  'baitReact',
  'baitVote',
  'baitShare',
  'baitTag',
  'baitComment'
] as const satisfies readonly CoachList[]
const links = /^(?:and|or|please|just|then|so|also|now|to|simply|pls|but|kindly|hit|don't forget)$/

/** An order to the reader: at the start of a sentence or clause, or after "and", "please". */
const isImperative = (draft: Draft, first: number): boolean => {
  const word = draft.text.words[first]
  const before = draft.text.words[first - 1]
  if (!word || !before || before.sentence !== word.sentence) return true
  if (links.test(before.lower)) return true
  // A mark or an emoji between two words begins a clause.
  return /[^\s\w'’-]/u.test(draft.text.text.slice(before.end, word.start))
}

const isRefused = (draft: Draft, first: number): boolean =>
  draft.text.words
    .slice(Math.max(0, first - 4), first)
    .some(
      (word) =>
        word.sentence === draft.text.words[first]?.sentence &&
        /^(?:not|never|don't|won't|no|nobody|without|instead)$/.test(word.lower)
    )

const insideQuote = (draft: Draft, hit: Span): boolean =>
  draft.text.exempt.quotes.some(
    (quote) =>
      quote.start < hit.end &&
      hit.start < quote.end &&
      (quote.wordCount >= 2 || (quote.start <= hit.start && hit.end <= quote.end))
  )

/** "Comment with the day your library closes": asks for something to use. */
const asksForUse =
  /^[^.!?\n]{0,40}\b(?:with (?:the|your|a|what|how|which)|your (?:town|city|country|village|street|school|answer|number|example|story|experience|question|date|guess|recipe|opening|idea)|if you (?:have|know|can|see|need|disagree|want me to))\b/i

const isHonest = (draft: Draft, hit: PhraseHit): boolean =>
  /^(?:comment|reply|leave|drop|write|post|respond|type|put|say)/i.test(
    draft.text.text.slice(hit.start, hit.end)
  ) &&
  asksForUse.test(draft.open.slice(hit.start, hit.end + 60)) &&
  !/\b(?:i'?ll (?:send|dm|share)|to (?:get|receive))\b/i.test(draft.open.slice(hit.start, hit.end + 80))

const keyword =
  /\b(?:[Cc]omment|COMMENT|[Dd]rop|[Tt]ype|[Rr]eply|[Ww]rite|[Ss]ay|(?:DM|dm|Dm) me|[Ss]end me)\b[^.!?\n]{0,20}?\s(?:the word\s+)?(?:["“'‘][\p{L}\d]{1,20}["”'’]|[A-Z]{2,}\b(?!\s?%))/u
const emojiVote = /\p{Extended_Pictographic}\uFE0F?\s{0,2}(?:for|=|if)\s/gu
const emojiShare = /♻\uFE0F?\s{0,2}(?:repost|share|reshare)/iu
const emojiAsk =
  /\b(?:drop|leave|send|give|comment|put|type)\b[^.!?\n\p{Extended_Pictographic}]{0,25}\p{Extended_Pictographic}/iu

const spanOf = (match: RegExpExecArray | null): Span | null =>
  match ? { start: match.index, end: match.index + match[0].length } : null

const patternBait = (draft: Draft): Span | null => {
  const found: (Span | null)[] = []
  const masked = draft.open
  if (/\b(?:comment|drop|type|reply|write|say|dm|send)/i.test(masked))
    found.push(spanOf(keyword.exec(masked)))
  if (draft.text.emojis().length > 0) {
    const votes = [...masked.matchAll(emojiVote)]
    const first = votes[0]
    if (first && votes.length >= 2) found.push({ start: first.index, end: first.index + first[0].length })
    found.push(spanOf(emojiShare.exec(masked)), spanOf(emojiAsk.exec(masked)))
  }
  return found.find((span): span is Span => span !== null && !isCalm(draft, span)) ?? null
}

/** A pattern in running prose rather than an order. */
const isCalm = (draft: Draft, span: Span): boolean => {
  const first = draft.text.words.findIndex((word) => word.end > span.start)
  if (first < 0) return false
  const word = draft.text.words[first]
  const starts = word !== undefined && word.start <= span.start + 1
  const wide = draft.text.exempt.quotes.some(
    (quote) => quote.wordCount >= 2 && quote.start < span.end && span.start < quote.end
  )
  return wide || isRefused(draft, first) || (starts && !isImperative(draft, first))
}

const listBait = (draft: Draft): Span | null => {
  for (const kind of kinds) {
    for (const hit of draft.hits(kind)) {
      if (
        !isImperative(draft, hit.first) ||
        isRefused(draft, hit.first) ||
        insideQuote(draft, hit) ||
        isHonest(draft, hit)
      )
        continue
      return { start: hit.start, end: hit.end }
    }
  }
  return null
}

/** The post is against bait, or asks for help in earnest. */
const isExempt = (draft: Draft): boolean =>
  draft.hits('baitCriticism').length > 0 || draft.hits('appealWord').length > 0

export const baitRemove: Rule<'bait-remove'> = {
  id: 'bait-remove',
  principle: "don't game the system",
  quote: { source: '000', text: "you're trying to game the system" },
  evidence: [],
  surfaces: ['post', 'comment'],
  level: 'nudge',
  modeWeight: { thoughtLeader: 1, influencer: 1.1 },
  stageWeight: evenStages,
  languages: 'en',
  short: true,
  cooldown: 'box',
  check: (draft) => {
    const bait = listBait(draft) ?? patternBait(draft)
    if (!bait || isExempt(draft)) return null
    return { strength: 0.9, spans: [bait] }
  },
  say: () => ({
    headline: 'This is bait',
    why: 'Readers know it and both sites push it down.',
    ask: 'What would you ask if nobody counted?'
  })
}
