// Verbatim clauses of two to eight words that can stand in quotation marks.
import { isStopWord } from '../../language/stop-words.ts'
import { stemWord } from '../../language/stem-word.ts'
import type { Word } from '../../language/split-words.ts'
import type { Segment } from './split-segments.ts'
import type { QuoteSlot } from './slot.ts'
import {
  articles,
  auxiliaries,
  conjunctions,
  delicate,
  hasty,
  isVerb,
  possessives,
  prepositions,
  pronouns
} from './word-classes.ts'
import { wordSet } from '../../language/word-set.ts'

const dropsAtStart = wordSet(
  `and but or nor so yet because that which who whom whose than then also plus well yes yeah yep no nope oh ah hi hey hello ok okay
  sure though although while as if when whereas hmm wow actually honestly sorry thanks anyway btw true agreed exactly absolutely lol haha`
)
const badStart = wordSet(
  'and but or nor so yet because that which who whom whose than then also plus though although while whereas of to'
)
const badEnd = wordSet(
  `i we he she they you it's the a an my our your their his her its not no very more most so too just only even to and but or because if
  when that which who than as is are was were be been am have has had do does did will would can could should may might must this these
  those like about such really still also every each any some all both other another`
)
const breakBefore = wordSet(
  'and but because when while although though so which who if since until unless where except then before after without'
)
const startAfter = wordSet('and but because when while although though so if since until unless where')
const be = wordSet("is are was were isn't aren't wasn't weren't")
const askers = wordSet('do does did would will can could are have has should')
const asked = wordSet('you they we people your')
const filler = wordSet(
  'thanks thank please hi hello hey dear congrats congratulations lol haha regards cheers'
)

const contentCount = (words: readonly Word[]): number =>
  words.filter((word) => /^\d/.test(word.lower) || (word.lower.length >= 3 && !isStopWord(word.lower))).length

const contentStems = (words: readonly Word[]): number =>
  words.filter((word) => /^\d/.test(word.lower) || (word.lower.length >= 4 && !isStopWord(word.lower))).length

const isGoodEnd = (word: Word): boolean =>
  !badEnd.has(word.lower) &&
  !articles.has(word.lower) &&
  !possessives.has(word.lower) &&
  !auxiliaries.has(word.lower) &&
  !conjunctions.has(word.lower) &&
  (!prepositions.has(word.lower) || word.lower === 'out' || word.lower === 'off')

/** Rare words against the post tell most; a clause the writer closed reads best. */
const scoreOf = (
  words: readonly Word[],
  whole: boolean,
  atStart: boolean,
  atEnd: boolean,
  inPost: (stem: string) => boolean
): number => {
  const content = contentCount(words)
  const fresh = words.filter(
    (word) => !isStopWord(word.lower) && word.lower.length >= 4 && !inPost(stemWord(word.lower))
  ).length
  let score = Math.min(3, content) * 0.7 + Math.min(2, fresh) * 0.4
  if (whole) score += content >= 2 ? 1.6 : words.length >= 3 ? 0.6 : -0.3
  else score += (atStart ? 0.5 : 0) + (atEnd ? 0.7 : 0)
  if (words.length >= 3 && words.length <= 7) score += 0.6
  if (words.some((word) => /^\d/.test(word.lower))) score += 0.3
  if (
    words.some((word) => pronouns.has(word.lower) && /^(?:it|that|this|they|them|he|she)$/.test(word.lower))
  )
    score -= 0.35
  if (words.some((word) => filler.has(word.lower))) score -= 1.5
  if (prepositions.has(words[0]?.lower ?? '') && !whole) score -= 0.9
  if (auxiliaries.has(words[0]?.lower ?? '') && !whole) score -= 0.8
  return score
}

/** "That threshold is 50k": at the start of a sentence "that" points, further on it only links. */
const isDemonstrative = (segment: Segment, at: number): boolean => {
  const word = segment.words[at]?.lower
  return (
    at === 0 &&
    (word === 'that'
      ? segment.opens || isVerb(segment.words[1]?.lower ?? '')
      : word === 'when' && segment.opens)
  )
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
    let from = 0
    while (
      from < words.length - 1 &&
      dropsAtStart.has(words[from]?.lower ?? '') &&
      !isDemonstrative(segment, from)
    )
      from += 1
    const starts = [from]
    for (let at = from + 1; at < words.length - 1; at += 1) {
      if (breakBefore.has(words[at - 1]?.lower ?? '') && !badStart.has(words[at]?.lower ?? ''))
        starts.push(at)
    }
    for (const start of starts) {
      for (let end = start + 2; end <= Math.min(words.length, start + 8); end += 1) {
        const slice = words.slice(start, end)
        const first = slice[0]
        const last = slice.at(-1)
        if (!first || !last || badStart.has(first.lower) || !isGoodEnd(last)) continue
        const atEnd = end === words.length
        const next = words[end]?.lower ?? ''
        if (
          !atEnd &&
          !breakBefore.has(next) &&
          !(
            slice.length >= 3 &&
            (prepositions.has(next)
              ? next !== 'of' && next !== 'to' && next !== 'than' && next !== 'like'
              : be.has(next))
          )
        )
          continue
        const cutsShort = !atEnd && !breakBefore.has(next)
        if (contentStems(slice) < 1) continue
        const quote = text.slice(first.start, last.end)
        if (/["“”„«»[\](){}<>\n`*_|\\]/.test(quote) || delicate.test(quote) || hasty.test(quote)) continue
        const whole = start === from && atEnd
        found.push({
          kind: 'quote',
          text: quote,
          span: { start: first.start, end: last.end },
          whole,
          asks: segment.asks,
          score:
            scoreOf(slice, whole, start === from, atEnd, inPost) +
            (segment.quoted ? 0.4 : 0) -
            (cutsShort ? 0.9 : 0) -
            (isVerb(first.lower) && !segment.opens ? 0.5 : 0)
        })
      }
    }
  }
  return found.toSorted((one, other) => other.score - one.score || one.span.start - other.span.start)
}
