// A scene: two of first-person act, time, speech, number of something, name or place (coaching.md §3).
import type { AnalysedText } from './analyse-text.ts'
import { mentalPast } from './lexicon/past-acts.ts'
import { isStopWord } from './stop-words.ts'
import { wordSet } from './word-set.ts'

export interface Scene {
  readonly act: boolean
  readonly time: boolean
  readonly speech: boolean
  readonly number: boolean
  readonly nameOrPlace: boolean
  /** How many of the five. */
  readonly signs: number
}

const firstPersons = wordSet(`i we i've we've i'd we'd`)
const adverbs = wordSet(
  'just never once also only finally then recently always even still really actually quickly slowly had have both all nearly almost simply not was'
)

const isRegularPast = (lower: string): boolean =>
  lower.length >= 5 && lower.endsWith('ed') && !mentalPast.has(lower) && !lower.endsWith('eed')

const hasAct = (text: AnalysedText): boolean => {
  if (text.hits('firstPersonPast').some((hit) => !isPassiveOrPlan(text, hit.first, hit.last))) return true
  return text.words.some((word, index) => {
    if (!isRegularPast(word.lower)) return false
    const before = text.words[index - 1]
    if (!before || before.sentence !== word.sentence) {
      // "Counted 12 posts today": the subject is left out at the start.
      const next = text.words[index + 1]
      return (
        next?.sentence === word.sentence &&
        !['by', 'for', 'to', 'in', 'and', 'with', 'at'].includes(next.lower)
      )
    }
    if (firstPersons.has(before.lower)) return true
    const earlier = text.words[index - 2]
    return (
      adverbs.has(before.lower) &&
      before.lower !== 'was' &&
      earlier !== undefined &&
      earlier.sentence === word.sentence &&
      firstPersons.has(earlier.lower)
    )
  })
}

/** "We put customers first", "I let …": forms that are the same in the present, without any other past sign. */
const sameInPresent = wordSet('put cut hit let set read quit shut split bet fed found left lit')
const isPassiveOrPlan = (text: AnalysedText, first: number, last: number): boolean => {
  const verb = text.words[last]?.lower ?? ''
  const between = text.words.slice(first + 1, last).map((word) => word.lower)
  if (
    between.some((word) =>
      [
        'to',
        'will',
        'can',
        'should',
        'would',
        'could',
        'may',
        'might',
        'must',
        'are',
        'be',
        'want',
        'need'
      ].includes(word)
    )
  )
    return true
  return (
    (verb === 'put' || verb === 'let' || verb === 'set') &&
    sameInPresent.has(verb) &&
    text.hits('time').length === 0
  )
}

const numberWords = wordSet(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand dozen half'
)
const unitPattern = /^\s?(?:%|percent|per cent|€|£|\$|°|am\b|pm\b|a\.m|p\.m|k\b|km\b|kg\b)/i

const hasNumber = (text: AnalysedText): boolean =>
  text.words.some((word, index) => {
    const digits = /^\d/.test(word.lower)
    if (!digits && !numberWords.has(word.lower)) return false
    if (digits && isListMark(text.text, word.start, word.end)) return false
    if (digits && unitPattern.test(text.text.slice(word.end, word.end + 10))) return true
    if (digits && /[€£$]/.test(text.text.charAt(word.start - 1))) return true
    if (digits && /[a-z]$/.test(word.lower)) return true
    const next = text.words[index + 1]
    if (
      !next ||
      next.sentence !== word.sentence ||
      !/^[\s-]{1,2}$/.test(text.text.slice(word.end, next.start))
    )
      return false
    return next.lower === 'of' ? digits : !isStopWord(next.lower)
  })

/** `1.`, `2)` at the start of a line, or a count in a headline ("5 lessons"). */
const isListMark = (text: string, start: number, end: number): boolean => {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  return (
    text.slice(lineStart, start).trim() === '' &&
    /^[.):]/.test(text.slice(end, end + 1)) &&
    !/^[.:]\d/.test(text.slice(end, end + 2))
  )
}

const calendar = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december english linkedin twitter x ceo'
)

const hasNameOrPlace = (text: AnalysedText): boolean =>
  text.exempt.mentions.length > 0 ||
  text.words.some((word, index) => {
    if (
      !word.capital ||
      calendar.has(word.lower) ||
      firstPersons.has(word.lower) ||
      word.lower.startsWith("i'")
    )
      return false
    const before = text.words[index - 1]
    if (!before || before.sentence !== word.sentence) return false
    if (/[:"“]\s*$/.test(text.text.slice(before.end, word.start))) return false
    const second = text.text.charAt(word.start + 1)
    return second !== '' && second !== second.toUpperCase()
  })

/** Which signs of a scene the text shows. */
export const findScene = (text: AnalysedText): Scene => {
  const act = hasAct(text)
  const time =
    text.hits('time').length > 0 ||
    text.hits('yearTime').some((hit) => /^(?:19|20)\d\d$/.test(text.words[hit.last]?.lower ?? ''))
  const speech =
    text.exempt.quotes.some((quote) => quote.wordCount >= 3) || text.hits('speechVerb').length > 0
  const number = hasNumber(text)
  const nameOrPlace = hasNameOrPlace(text)
  const signs = [act, time, speech, number, nameOrPlace].filter(Boolean).length
  return { act, time, speech, number, nameOrPlace, signs }
}
