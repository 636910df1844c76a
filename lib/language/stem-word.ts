import { isStopWord } from './stop-words.ts'
import type { Word } from './split-words.ts'

const onlyDigits = /^\d/

const cut = (word: string, suffix: string, least: number): string | null =>
  word.endsWith(suffix) && word.length - suffix.length >= least ? word.slice(0, -suffix.length) : null

const undouble = (word: string): string => {
  const last = word.charAt(word.length - 1)
  return word.length > 3 && last === word.charAt(word.length - 2) && !'aeiouls'.includes(last)
    ? word.slice(0, -1)
    : word
}

/** Light stem: -s, -es, -ed, -ing, -ly, -ment, -tion folded; "pricing", "priced" and "prices" meet in "pric". */
export const stemWord = (lower: string): string => {
  let word = lower.endsWith("'s") ? lower.slice(0, -2) : lower
  if (onlyDigits.test(word) || word.length < 4) return word
  word =
    cut(word, 'ies', 2)?.concat('y') ??
    (word.endsWith('ss') || word.endsWith('us') ? word : (cut(word, 's', 3) ?? word))
  word = cut(word, 'ments', 3) ?? cut(word, 'ment', 3) ?? cut(word, 'ly', 3) ?? word
  const folded =
    cut(word, 'ation', 3) ??
    cut(word, 'tion', 3) ??
    cut(word, 'ing', 3) ??
    cut(word, 'ied', 2)?.concat('y') ??
    cut(word, 'ed', 3)
  if (folded) word = undouble(folded)
  word = cut(word, 'e', 3) ?? word
  return word.endsWith('y') ? `${word.slice(0, -1)}i` : word
}

/**
 * Whether a word carries content (coaching.md §3): 4+ letters and no stop word; numbers and capitalised names at any
 * length. `opensSentence`: its capital says nothing then.
 */
export const carriesContent = (word: Word, opensSentence: boolean): boolean => {
  const { lower } = word
  const code = lower.charCodeAt(0)
  if (code >= 48 && code <= 57) return true
  const letters = lower.endsWith("'s") ? lower.length - 2 : lower.length
  if (letters < 4 && !(word.capital && !opensSentence && letters >= 2)) return false
  return !isStopWord(lower)
}

/** The content stem of a word; null when it carries no content. */
export const contentStem = (word: Word, opensSentence: boolean): string | null =>
  carriesContent(word, opensSentence) ? stemWord(word.lower) : null
