// Words and names of strangers, made safe to show. Nothing here trusts a length, a direction or a code point.

/** Longest text that a surface shows, in UTF-16 units (facts/browser T5). */
export const WORDS_CAP = 10_000
/** Longest name that a surface shows, in graphemes would be nicer, but a cap must be cheap: UTF-16 units. */
export const NAME_CAP = 160

/** A run of a name: plain text, or a character that would act unseen, to be shown as what it is. */
export type NamePart =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'mark'; readonly code: string }

const REPLACEMENT = '\uFFFD'

// C0 and C1 controls except tab and line feed, and the interlinear and tag characters that render as nothing.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFF9-\uFFFB\u{E0001}]/gu

// Embeddings, overrides, isolates and direction marks; zero-width space, joiners, word joiner and its invisible
// neighbours, soft hyphen, Arabic letter mark, the Hangul fillers and the byte order mark.
const UNSEEN =
  // The marks are listed one by one on purpose.
  // oxlint-disable-next-line no-misleading-character-class
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]/u

const LONE_SURROGATE = /[\uD800-\uDFFF]/gu
const OVERRIDE = /[\u202D\u202E]/gu
const JOINED_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}]/u
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u
const PICTURE_START = /\p{Extended_Pictographic}|[\u2640\u2642\u2695\u2696\u2708]/u
const ZERO_WIDTH_NON_JOINER = '\u200C'
const ZERO_WIDTH_JOINER = '\u200D'

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** At most `cap` UTF-16 units, never half a surrogate pair; says by the last character that more was there. */
const capped = (text: string, cap: number): string => {
  if (text.length <= cap) return text
  const last = text.charCodeAt(cap - 2)
  const end = last >= 0xd800 && last <= 0xdbff ? cap - 2 : cap - 1
  return `${text.slice(0, end)}…`
}

// With the `u` flag a surrogate matches only where its other half is missing.
const whole = (text: string): string => text.replace(LONE_SURROGATE, REPLACEMENT)

/** A joiner that does its honest work: between letters of a joined script, or inside one emoji. */
const joins = (before: string, joiner: string, after: string): boolean =>
  (joiner === ZERO_WIDTH_JOINER && PICTURE.test(before) && PICTURE_START.test(after)) ||
  ((joiner === ZERO_WIDTH_JOINER || joiner === ZERO_WIDTH_NON_JOINER) &&
    JOINED_SCRIPT.test(before) &&
    (after === '' || JOINED_SCRIPT.test(after)))

/**
 * Their words, ready for a text node inside an isolating element: at most {@link WORDS_CAP} units, well-formed,
 * without control characters; the two overrides, which turn text round, are named instead of obeyed.
 * Line breaks stay. An override never survives; other direction marks end at the isolating element.
 */
export const shownWords = (text: string): string =>
  capped(
    whole(text.slice(0, WORDS_CAP + 1))
      .replaceAll('\r\n', '\n')
      .replace(CONTROL, REPLACEMENT)
      .replace(OVERRIDE, (character) => `[${codeOf(character)}]`),
    WORDS_CAP
  )

/** Their words on one line, for closed rows and labels. */
export const wordsOnOneLine = (text: string, cap: number): string =>
  capped(
    shownWords(text.slice(0, cap * 4))
      .replace(/\s+/gu, ' ')
      .trim(),
    cap
  )

/**
 * A name in parts: every character that acts without being seen (direction, zero width) becomes a mark that
 * names it, so that nobody can look like somebody else or turn the line round. Empty when nothing can be seen.
 */
export const nameParts = (name: string): readonly NamePart[] => {
  const clean = capped(whole(name.slice(0, NAME_CAP + 1)), NAME_CAP)
    .replace(/\s+/gu, ' ')
    .replace(CONTROL, REPLACEMENT)
    .trim()
  const characters = Array.from(clean)
  const parts: NamePart[] = []
  let text = ''
  const flush = () => {
    if (text !== '') parts.push({ kind: 'text', text })
    text = ''
  }
  characters.forEach((character, index) => {
    const honest = joins(characters[index - 1] ?? '', character, characters[index + 1] ?? '')
    if (!UNSEEN.test(character) || honest) text += character
    else {
      flush()
      parts.push({ kind: 'mark', code: codeOf(character) })
    }
  })
  flush()
  return parts.some((part) => part.kind === 'text') ? parts : []
}

/** A name as one string, unseen characters named in brackets; '' when nothing can be seen. */
export const shownName = (name: string): string =>
  nameParts(name)
    .map((part) => (part.kind === 'text' ? part.text : `[${part.code}]`))
    .join('')

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_DIRECTIONAL_ISOLATE = '\u2069'

/** Untrusted text for the middle of a sentence of ours: its direction cannot reach the words around it. */
export const isolated = (text: string): string => FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE
