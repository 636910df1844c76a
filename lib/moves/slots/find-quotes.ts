// Verbatim clauses of two to eight words that can stand in quotation marks.
import { stemWord } from '../../language/stem-word.ts'
import { isStopWord } from '../../language/stop-words.ts'
import type { Word } from '../../language/split-words.ts'
import { wordSet } from '../../language/word-set.ts'
import type { QuoteSlot } from './slot.ts'
import type { Segment } from './split-segments.ts'
import {
  articles,
  auxiliaries,
  cannotClose,
  conjunctions,
  delicate,
  disputed,
  hasty,
  isVerb,
  possessives,
  prepositions,
  pronouns,
  splitPairs,
  units,
  vagueHeads
} from './word-classes.ts'

const dropsAtStart = wordSet(
  `and but or nor so yet because that which who whom whose than then also plus well yes yeah yep no nope oh ah hi hey hello ok okay
  sure though although while if when whereas hmm wow actually honestly sorry thanks anyway btw true agreed exactly absolutely lol haha`
)
const badStart = wordSet(
  'and but or nor so yet because which who whom whose than then also plus though although while whereas of to as'
)
const badEnd = wordSet(
  `i we he she they you it's the a an my our your their his her its not no very more most so too just only even to and but or because if
  when that which who than as is are was were be been am have has had do does did will would can could should may might must this these
  those said asked told says say tell thought knew like about such really still also every each any some all both other another whether`
)
const breakBefore = wordSet(
  'and but because when while although though so which who if since until unless where except then before after without or'
)
const startAfter = wordSet(
  'and but because when while although though so if since until unless where or whether'
)
const relative = wordSet('who which that whose')
const indirect = wordSet('what how why where')
const be = wordSet("is are was were isn't aren't wasn't weren't")
const askers = wordSet('do does did would will can could are have has should')
const asked = wordSet('you they we people your')
const filler = wordSet(
  'thanks thank please hi hello hey dear congrats congratulations lol haha regards cheers'
)
const formula = wordSet(
  `with respect minor correction small genuine question quick report back honest fair point serious same here good idea thing note any
  names word words absolutely totally wrong order opinion humble not always nothing new more less right left other hand again tried
  sounds looks like step trick another adding add first second next last one time times day love lovely this great nice post`
)

const isNumber = (word: string): boolean => /^\d/.test(word)
const carriesContent = (word: Word): boolean =>
  isNumber(word.lower) || (word.lower.length >= 3 && !isStopWord(word.lower))

/** Only a count of time or length, or only a formula: nothing to take up. */
const isHollow = (words: readonly Word[]): boolean => {
  const content = words.filter(carriesContent)
  return (
    content.every((word) => isNumber(word.lower) || units.has(word.lower)) ||
    words.every((word) => formula.has(word.lower) || isStopWord(word.lower))
  )
}

const hasVerb = (words: readonly Word[]): boolean =>
  words.some(
    (word) =>
      auxiliaries.has(word.lower) ||
      isVerb(word.lower) ||
      (word.lower.length > 4 && word.lower.endsWith('ed'))
  )

const endsWell = (slice: readonly Word[], segment: Segment, atEnd: boolean): boolean => {
  const last = slice.at(-1)?.lower ?? ''
  const before = slice.at(-2)?.lower ?? ''
  if (badEnd.has(last) || articles.has(last) || possessives.has(last)) return false
  if (auxiliaries.has(last) || conjunctions.has(last)) return false
  if (
    prepositions.has(last) &&
    !(atEnd && segment.closes && /^(?:out|off|up|down|on|in|through|around|over|back)$/.test(last))
  )
    return false
  // "kept a second | , paper calendar": the noun is still to come.
  if ((articles.has(before) || possessives.has(before)) && cannotClose(last) && !segment.closes) return false
  return true
}

/** Whether a clause may be cut before the next word without breaking a group or a phrasal verb. */
const cutsCleanly = (slice: readonly Word[], next: string, segment: Segment): boolean => {
  // "New chain | and air": only whole clauses are parted at "and".
  if (next === 'and' || next === 'or') return hasVerb(slice)
  if (relative.has(next) && vagueHeads.has(slice.at(-1)?.lower ?? '')) return false
  if (breakBefore.has(next)) return true
  if (indirect.has(next) || next === 'whose') return hasVerb(slice)
  const last = slice.at(-1)?.lower ?? ''
  if (slice.length < 3) return false
  if (be.has(next)) return !hasVerb(slice.slice(1))
  if (!prepositions.has(next)) return false
  if (segment.asks && slice.length >= 4 && next !== 'of') return true
  if (next === 'of' || next === 'to' || next === 'than' || next === 'like') return false
  return !isVerb(last) && !last.endsWith('ed') && !last.endsWith('ing') && hasVerb(slice)
}

/** "That threshold is 50k": at the start of a sentence "that" points, further on it only links. */
const isDemonstrative = (segment: Segment, at: number): boolean => {
  const word = segment.words[at]?.lower
  if (at !== 0) return false
  const next = segment.words[1]?.lower ?? ''
  if (word === 'that') return segment.opens || isVerb(next) || auxiliaries.has(next) || /[^s]s$/.test(next)
  return segment.opens && (word === 'who' || (word === 'when' && segment.asks))
}

const startsOf = (segment: Segment): readonly number[] => {
  const { words } = segment
  let from = 0
  while (
    from < words.length - 1 &&
    dropsAtStart.has(words[from]?.lower ?? '') &&
    !isDemonstrative(segment, from)
  )
    from += 1
  const starts = [from]
  for (let at = from + 1; at < words.length - 1; at += 1) {
    const before = words[at - 1]?.lower ?? ''
    const here = words[at]?.lower ?? ''
    if (badStart.has(here)) continue
    if (startAfter.has(before) || (indirect.has(here) && words.length - at >= 4)) starts.push(at)
    // "How do you | fit that in with 30 nurses"
    else if (segment.asks && at <= 5 && asked.has(before) && askers.has(words[at - 2]?.lower ?? ''))
      starts.push(at)
  }
  return starts
}

/** Words that hang a clause on another one; without them it is only a piece. */
const linked = wordSet(
  'which who whom whose that because when if as while although though since until unless where after before whereas'
)
const nominative = wordSet("i he she we they i'm he's she's we're they're")

/** "When my son was six | he read the label": two clauses without a comma between them. */
const runsOn = (words: readonly Word[], start: number, end: number): boolean => {
  if (!linked.has(words[start - 1]?.lower ?? '')) return false
  return words.slice(start + 2, end).some((word) => nominative.has(word.lower))
}

interface Cut {
  readonly slice: readonly Word[]
  readonly whole: boolean
  readonly atStart: boolean
  readonly atEnd: boolean
  readonly clean: boolean
}

/** Rare words against the post tell most; a clause the writer closed reads best. */
const scoreOf = (cut: Cut, segment: Segment, inPost: (stem: string) => boolean): number => {
  const { slice } = cut
  const content = slice.filter(carriesContent).length
  const fresh = slice.filter((word) => carriesContent(word) && !inPost(stemWord(word.lower))).length
  const first = slice[0]?.lower ?? ''
  let score = Math.min(3, content) * 0.7 + Math.min(2, fresh) * 0.4
  if (cut.whole) score += content >= 2 ? 1.6 : slice.length >= 3 ? 0.6 : -0.3
  else score += (cut.atStart ? 0.5 : 0) + (cut.atEnd ? 0.7 : 0)
  if (slice.length >= 3 && slice.length <= 7) score += 0.6
  if (slice.some((word) => isNumber(word.lower))) score += 0.3
  if (
    slice.some((word) => pronouns.has(word.lower) && /^(?:it|that|this|they|them|he|she)$/.test(word.lower))
  )
    score -= 0.35
  if (slice.some((word) => filler.has(word.lower))) score -= 1.5
  if (prepositions.has(first)) score -= cut.whole ? 0.4 : 0.9
  if (auxiliaries.has(first) && !segment.asks) score -= 1.5
  if (!cut.clean) score -= 0.9
  if (isVerb(first) && !segment.opens) score -= 0.5
  if (!hasVerb(slice) && !segment.closes) score -= 0.3
  if (segment.quoted) score += 0.4
  return score
}

/** All usable clauses of the segments, best first. */
export const findQuotes = (
  text: string,
  segments: readonly Segment[],
  inPost: (stem: string) => boolean
): readonly QuoteSlot[] => {
  const found: QuoteSlot[] = []
  for (const segment of segments) {
    const { words } = segment
    const starts = startsOf(segment)
    const from = starts[0] ?? 0
    const hyphenBefore = (at: number): boolean =>
      text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0) === '-'
    for (const start of starts) {
      if (start > 0 && hyphenBefore(start)) continue
      for (let end = start + 2; end <= Math.min(words.length, start + 8); end += 1) {
        const slice = words.slice(start, end)
        const first = slice[0]
        const last = slice.at(-1)
        if (!first || !last || badStart.has(first.lower)) continue
        const atEnd = end === words.length
        const next = words[end]?.lower ?? ''
        if (!atEnd && (hyphenBefore(end) || !cutsCleanly(slice, next, segment))) continue
        if (runsOn(words, start, end)) continue
        if (!endsWell(slice, segment, atEnd) || isHollow(slice)) continue
        if (
          !slice.some((word) => isNumber(word.lower) || (word.lower.length >= 4 && !isStopWord(word.lower)))
        )
          continue
        const percent = /^\s?%/.exec(text.slice(last.end, last.end + 2))?.[0].length ?? 0
        const quote = text.slice(first.start, last.end + percent)
        if (
          /["“”„«»[\](){}<>\n`*_|\\]/.test(quote) ||
          delicate.test(quote) ||
          hasty.test(quote) ||
          splitPairs.test(quote)
        )
          continue
        const cut: Cut = {
          slice,
          atStart: start === from,
          atEnd,
          whole: start === from && atEnd && !linked.has(words[start - 1]?.lower ?? ''),
          clean: atEnd || breakBefore.has(next)
        }
        found.push({
          kind: 'quote',
          text: quote,
          span: { start: first.start, end: last.end + percent },
          whole: cut.whole && (segment.asks ? segment.opens && segment.closes : hasVerb(slice)),
          asks: segment.asks,
          score: scoreOf(cut, segment, inPost) - (disputed.test(quote) ? 1.2 : 0)
        })
      }
    }
  }
  return found.toSorted((one, other) => other.score - one.score || one.span.start - other.span.start)
}

/** All of a short approval: what there is to take up when nothing else was said. */
export const wholeApproval = (text: string, segments: readonly Segment[]): readonly QuoteSlot[] => {
  const segment = segments[0]
  const first = segment?.words[0]
  const last = segment?.words.at(-1)
  if (!segment || !first || !last || segment.words.length < 2 || segment.words.length > 8) return []
  const quote = text.slice(first.start, last.end)
  if (/["“”„«»[\](){}<>\n`*_|\\]/.test(quote) || delicate.test(quote) || hasty.test(quote)) return []
  if (segment.words.some((word) => filler.has(word.lower)) || badEnd.has(last.lower)) return []
  return [
    {
      kind: 'quote',
      text: quote,
      span: { start: first.start, end: last.end },
      whole: true,
      asks: false,
      score: 3
    }
  ]
}
