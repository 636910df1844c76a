// Finds terms of the user's own lists as whole words: case and accents folded, as a tag, with a possessive ending,
// joined or split, in any script.
import type { Span } from '../language/span.ts'

interface Folded {
  readonly text: string
  /** Offset in the original of each unit of `text`; one more at the end. */
  readonly at: readonly number[]
}

const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  '’': "'"
}
const mark = /\p{M}/u
const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD]/

const foldCharacter = (character: string): string => {
  const code = character.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90 ? character.toLowerCase() : character
  if (invisible.test(character)) return ''
  let folded = ''
  for (const part of character.normalize('NFKD').toLowerCase()) {
    if (!mark.test(part)) folded += plainLetters[part] ?? part
  }
  return folded
}

const fold = (text: string): Folded => {
  const parts: string[] = []
  const at: number[] = []
  let offset = 0
  for (const character of text) {
    const folded = foldCharacter(character)
    for (let unit = 0; unit < folded.length; unit += 1) at.push(offset)
    parts.push(folded)
    offset += character.length
  }
  at.push(offset)
  return { text: parts.join(''), at }
}

const latinOrDigit = /[a-z0-9]/
const anyLetter = /[\p{L}\p{N}]/u

/** Whether two neighbouring characters belong to one word: letters of one alphabet, or digits. */
const joins = (one: string, other: string): boolean => {
  if (one === '' || other === '') return false
  if (latinOrDigit.test(one) && latinOrDigit.test(other)) return true
  // Scripts without spaces between words cannot have whole words; a match inside a run counts there.
  if (latinOrDigit.test(one) !== latinOrDigit.test(other)) return false
  return (
    anyLetter.test(one) &&
    anyLetter.test(other) &&
    /\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Arabic}|\p{Script=Hebrew}/u.test(one + other)
  )
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Where any of the terms stands in the text, in order. Blank terms are ignored. */
export const findTerms = (text: string, terms: readonly string[]): readonly Span[] => {
  const wanted = terms.map((term) => fold(term.trim()).text).filter((term) => term !== '')
  if (wanted.length === 0 || text === '') return []
  const folded = fold(text)
  const spans: Span[] = []
  for (const term of wanted) {
    const words = term
      .split(/[\s\-_]+/)
      .filter(Boolean)
      .map(escape)
    if (words.length === 0) continue
    const pattern = new RegExp(words.join('[\\s\\-_]{0,3}'), 'g')
    for (const match of folded.text.matchAll(pattern)) {
      const end = wholeWordEnd(text, folded, match.index, match.index + match[0].length)
      if (end === null) continue
      const start = folded.at[match.index] ?? 0
      const last = folded.at[end] ?? text.length
      spans.push({ start, end: last })
    }
  }
  return spans.toSorted((one, other) => one.start - other.start)
}

/** "TeamHelvion" and "HelvionTalks": a capital begins a word of its own. */
const isHump = (original: string, offset: number): boolean =>
  /^\p{Ll}\p{Lu}$/u.test(original.slice(offset - 1, offset + 1))

/** End of the match, or null when it is part of a longer word; a possessive s may follow. */
const wholeWordEnd = (original: string, folded: Folded, start: number, end: number): number | null => {
  const { text, at } = folded
  if (joins(text.charAt(start - 1), text.charAt(start)) && !isHump(original, at[start] ?? 0)) return null
  if (!joins(text.charAt(end - 1), text.charAt(end)) || isHump(original, at[end] ?? 0)) return end
  if (text.charAt(end) === 's' && !joins('s', text.charAt(end + 1))) return end
  return null
}
