// Word patterns over a split text. One pass over the words finds the hits of every list of a lexicon, so that
// a whole catalogue of rules costs about as much as one regular expression.
//
// A phrase is a row of elements, separated by spaces, matched on whole words inside one sentence:
//   word        this word (lower case, straight apostrophe; a hyphen separates words, so "best in class")
//   a|b         one of these          stem*      a word that begins so
//   #           a number              _          any one word
//   x?          x or nothing (only the letters-and-bars forms)
//   ~3          up to 3 words of any kind
//   @we @you    the pronoun with its contractions (i, i'm, i've, …, we, we're, …; you, you're, …)
import type { Span } from './span.ts'
import type { Word } from './split-words.ts'

interface Element {
  readonly words: ReadonlySet<string>
  readonly prefixes: readonly string[]
  readonly any: boolean
  readonly number: boolean
  readonly optional: boolean
  /** Up to so many words of any kind; 0 for an ordinary element. */
  readonly gap: number
}

interface Entry<Name extends string> {
  readonly list: Name
  readonly elements: readonly Element[]
}

export interface Lexicon<Name extends string> {
  readonly names: readonly Name[]
  readonly byWord: ReadonlyMap<string, readonly Entry<Name>[]>
  /** Keyed by the first three letters. */
  readonly byPrefix: ReadonlyMap<string, readonly Entry<Name>[]>
  readonly byNumber: readonly Entry<Name>[]
}

/** Where a phrase stands: offsets, and the indices of its first and last word. */
export interface PhraseHit extends Span {
  readonly first: number
  readonly last: number
}

const macros: Readonly<Record<string, readonly string[]>> = {
  '@we': ['i', "i'm", "i've", "i'd", "i'll", 'we', "we're", "we've", "we'd", "we'll"],
  '@i': ['i', "i'm", "i've", "i'd", "i'll"],
  '@you': ['you', "you're", "you've", "you'd", "you'll"]
}

const parseElement = (source: string): Element => {
  const gap = source.startsWith('~') ? Number(source.slice(1)) : 0
  if (gap > 20 || Number.isNaN(gap)) throw new Error(`gap too wide: ${source}`)
  const optional = source.length > 1 && source.endsWith('?')
  const parts = (optional ? source.slice(0, -1) : source).split('|').flatMap((part) => macros[part] ?? [part])
  return {
    words: new Set(parts.filter((part) => !part.endsWith('*') && part !== '#' && part !== '_')),
    prefixes: parts.filter((part) => part.endsWith('*')).map((part) => part.slice(0, -1)),
    any: parts.includes('_'),
    number: parts.includes('#'),
    optional,
    gap
  }
}

/** Compiles lists of phrases. A list must not hold a phrase that begins with a gap or with any word. */
export const compileLexicon = <Name extends string>(
  lists: Readonly<Record<Name, readonly string[]>>
): Lexicon<Name> => {
  const byWord = new Map<string, Entry<Name>[]>()
  const byPrefix = new Map<string, Entry<Name>[]>()
  const byNumber: Entry<Name>[] = []
  const put = (map: Map<string, Entry<Name>[]>, key: string, entry: Entry<Name>): void => {
    const known = map.get(key)
    if (known) known.push(entry)
    else map.set(key, [entry])
  }
  const names: Name[] = []
  for (const list in lists) {
    names.push(list)
    for (const phrase of lists[list]) {
      let elements = phrase.split(' ').filter(Boolean).map(parseElement)
      for (;;) {
        const [head, ...rest] = elements
        if (!head || head.gap > 0 || head.any) throw new Error(`phrase without a beginning: ${phrase}`)
        const entry: Entry<Name> = { list, elements: [{ ...head, optional: false }, ...rest] }
        for (const word of head.words) put(byWord, word, entry)
        for (const prefix of head.prefixes) {
          if (prefix.length < 3) throw new Error(`prefix too short: ${phrase}`)
          put(byPrefix, prefix.slice(0, 3), entry)
        }
        if (head.number) byNumber.push(entry)
        if (!head.optional) break
        elements = rest
      }
    }
  }
  return { names, byWord, byPrefix, byNumber }
}

const isNumber = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

const fits = (element: Element, word: string): boolean =>
  element.any ||
  element.words.has(word) ||
  (element.number && isNumber(word)) ||
  element.prefixes.some((prefix) => word.startsWith(prefix))

/** Index behind the longest match of `elements` from `at`, or -1. */
const matchFrom = (
  elements: readonly Element[],
  element: number,
  words: readonly Word[],
  at: number,
  sentence: number
): number => {
  const current = elements[element]
  if (!current) return at
  if (current.gap > 0) {
    for (let skip = 0; skip <= current.gap; skip += 1) {
      const end = matchFrom(elements, element + 1, words, at + skip, sentence)
      if (end >= 0) return end
      if (words[at + skip]?.sentence !== sentence) return -1
    }
    return -1
  }
  const word = words[at]
  if (word && word.sentence === sentence && fits(current, word.lower)) {
    const end = matchFrom(elements, element + 1, words, at + 1, sentence)
    if (end >= 0) return end
  }
  return current.optional ? matchFrom(elements, element + 1, words, at, sentence) : -1
}

const nothing: readonly PhraseHit[] = []

/** Hits of each list in order; within one list hits do not overlap, the longest at a place wins. */
export const scanPhrases = <Name extends string>(
  lexicon: Lexicon<Name>,
  words: readonly Word[]
): ((list: Name) => readonly PhraseHit[]) => {
  const found = new Map<Name, PhraseHit[]>()
  const keep = (entry: Entry<Name>, first: number, after: number): void => {
    const start = words[first]?.start ?? 0
    const hit: PhraseHit = { first, last: after - 1, start, end: words[after - 1]?.end ?? start }
    const known = found.get(entry.list)
    const latest = known?.at(-1)
    if (!known) found.set(entry.list, [hit])
    else if (!latest || latest.last < first) known.push(hit)
    else if (latest.first === first && hit.last > latest.last) known[known.length - 1] = hit
  }
  const tryAll = (entries: readonly Entry<Name>[] | undefined, at: number, word: Word): void => {
    if (!entries) return
    for (const entry of entries) {
      const head = entry.elements[0]
      if (!head || !fits(head, word.lower)) continue
      const after = matchFrom(entry.elements, 1, words, at + 1, word.sentence)
      if (after >= 0) keep(entry, at, after)
    }
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (!word) continue
    tryAll(lexicon.byWord.get(word.lower), at, word)
    if (word.lower.length >= 3) tryAll(lexicon.byPrefix.get(word.lower.slice(0, 3)), at, word)
    if (lexicon.byNumber.length > 0 && isNumber(word.lower)) tryAll(lexicon.byNumber, at, word)
  }
  return (list) => found.get(list) ?? nothing
}

/** Index of the first item whose position is at least `from`; items are in order. */
export const lowerBound = <Item>(
  items: readonly Item[],
  from: number,
  position: (item: Item) => number
): number => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && position(item) < from) low = middle + 1
    else high = middle
  }
  return low
}

/** The hits that lie whole between two words (`after` exclusive). */
export const hitsBetween = (
  hits: readonly PhraseHit[],
  first: number,
  after: number
): readonly PhraseHit[] => {
  if (hits.length === 0) return nothing
  const within: PhraseHit[] = []
  for (let at = lowerBound(hits, first, (hit) => hit.first); at < hits.length; at += 1) {
    const hit = hits[at]
    if (!hit || hit.first >= after) break
    if (hit.last < after) within.push(hit)
  }
  return within
}
