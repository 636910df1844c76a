import type { Span } from './span.ts'

/** A run of letters, digits or apostrophes. */
export interface Word extends Span {
  /** Lower case, straight apostrophes, common contractions written out ("dont" is "don't"). */
  readonly lower: string
  /** Index of the sentence it stands in. */
  readonly sentence: number
  /** Begins with a capital letter. */
  readonly capital: boolean
}

/** Contractions and chat forms that people write without their apostrophe. */
const plainForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dont: "don't",
    doesnt: "doesn't",
    didnt: "didn't",
    isnt: "isn't",
    arent: "aren't",
    wasnt: "wasn't",
    werent: "weren't",
    cant: "can't",
    couldnt: "couldn't",
    wouldnt: "wouldn't",
    shouldnt: "shouldn't",
    wont: "won't",
    hasnt: "hasn't",
    havent: "haven't",
    im: "i'm",
    ive: "i've",
    youre: "you're",
    youve: "you've",
    theyre: "they're",
    thats: "that's",
    whats: "what's",
    hows: "how's",
    theres: "there's",
    u: 'you',
    ur: 'your'
  })
)

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu
const asciiWordPattern = /[A-Za-z0-9]+(?:['’][A-Za-z0-9]+)*/g
const beyondAscii = /[^\0-\x7f‘’“”–—…]/

/**
 * The words of a text, in order. `sentenceOf` tells the sentence of an offset and is asked with growing
 * offsets only.
 */
export const splitWords = (text: string, sentenceOf: (offset: number) => number): readonly Word[] => {
  const pattern = beyondAscii.test(text) ? wordPattern : asciiWordPattern
  const words: Word[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const raw = match[0]
    const start = match.index
    const folded = raw.toLowerCase()
    // Lower-casing may change the length (İ); offsets come from the raw word, so that does no harm.
    const straight = folded.includes('’') ? folded.replaceAll('’', "'") : folded
    words.push({
      start,
      end: start + raw.length,
      lower: plainForms.get(straight) ?? straight,
      sentence: sentenceOf(start),
      capital: isCapital(raw)
    })
  }
  return words
}

const isCapital = (raw: string): boolean => {
  const code = raw.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  const first = String.fromCodePoint(raw.codePointAt(0) ?? 0)
  return first !== first.toLowerCase() && first === first.toUpperCase()
}
