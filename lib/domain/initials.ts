// Two letters and a quiet ground stand for a face: no remote pictures, no network.
import { nameParts } from './untrusted-text.ts'

const TINTS = 8
/** No script needs more code points for what fits into the circle as one letter. */
const MOST_IN_GROUP = 3
/** Accents that are left after composing letters: piled up, they would overflow the circle. */
const PILED_MARKS = /[\u0300-\u036F]/gu
const WITHOUT_LETTER_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
// Making a segmenter costs more than a row; it holds no state.
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const LETTER = /^[\p{L}\p{N}]/u

const firstLetter = (word: string): string => {
  const [grapheme] = letters.segment(word.normalize('NFC').replace(PILED_MARKS, ''))
  const group = Array.from(grapheme?.segment ?? '')
  return group.slice(0, MOST_IN_GROUP).join('')
}

/** First and last letter group of the name, upper case; one for one-word names, the first sign for CJK; '' without letters. */
export const initialsOf = (name: string): string => {
  const visible = nameParts(name)
    .map((part) => (part.kind === 'text' ? part.text : ' '))
    .join('')
  const words = visible
    .replace(/\p{P}+/gu, (mark) => (mark === '-' || mark === '’' || mark === "'" ? mark : ' '))
    .split(' ')
    .filter((word) => LETTER.test(word))
  const first = words[0]
  if (first === undefined) return ''
  const start = firstLetter(first)
  const last = words.at(-1)
  if (WITHOUT_LETTER_SPACES.test(start) || words.length === 1 || last === undefined)
    return start.toLocaleUpperCase()
  return (start + firstLetter(last)).toLocaleUpperCase()
}

/** Which of the eight tints a person has, 0 to 7; FNV-1a over the stable id, so that the tint never changes. */
export const tintOf = (personId: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < personId.length; index += 1) {
    hash = Math.imul(hash ^ personId.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0) % TINTS
}
