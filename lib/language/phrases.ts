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
import { isStopWord } from './stop-words.ts'
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
  /** The element by which the phrase is looked up: the one that is rarest in running text. */
  readonly anchor: number
}

export interface Lexicon<Name extends string> {
  readonly byWord: ReadonlyMap<string, readonly Entry<Name>[]>
  /** Keyed by `prefixKey`. */
  readonly byPrefix: ReadonlyMap<number, readonly Entry<Name>[]>
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

/** Rough frequency of the commonest words, per thousand; any other stop word counts 2, any other word 0.1. */
const commonness: Readonly<Record<string, number>> = {
  the: 50,
  a: 25,
  and: 28,
  of: 25,
  to: 28,
  in: 20,
  i: 20,
  you: 15,
  it: 12,
  is: 12,
  that: 12,
  for: 10,
  we: 9,
  on: 8,
  this: 7,
  my: 7,
  our: 6,
  was: 6,
  with: 8,
  be: 6,
  are: 6,
  not: 5,
  have: 6,
  your: 6,
  at: 5,
  by: 4,
  from: 4,
  as: 5,
  but: 5,
  or: 4,
  an: 4,
  what: 4,
  they: 4,
  me: 4
}

const costOf = (element: Element): number => {
  if (element.gap > 0 || element.optional || element.any) return Number.POSITIVE_INFINITY
  let cost = element.number ? 10 : 0
  for (const word of element.words) cost += commonness[word] ?? (isStopWord(word) ? 2 : 0.1)
  return cost + element.prefixes.length * 0.5
}

const rarestElement = (elements: readonly Element[]): number => {
  let best = 0
  let bestCost = Number.POSITIVE_INFINITY
  elements.forEach((element, index) => {
    const cost = costOf(element)
    if (cost < bestCost) {
      best = index
      bestCost = cost
    }
  })
  return best
}

/** The first three letters as a number, so that a look-up allocates nothing. */
const prefixKey = (word: string): number =>
  (word.charCodeAt(0) * 0x400 + word.charCodeAt(1)) * 0x400 + word.charCodeAt(2)

/** Compiles lists of phrases. A phrase begins with a word, a stem or a number, never with a gap. */
export const compileLexicon = <Name extends string>(
  lists: Readonly<Record<Name, readonly string[]>>
): Lexicon<Name> => {
  const byWord = new Map<string, Entry<Name>[]>()
  const byPrefix = new Map<number, Entry<Name>[]>()
  const byNumber: Entry<Name>[] = []
  const put = <Key>(map: Map<Key, Entry<Name>[]>, key: Key, entry: Entry<Name>): void => {
    const known = map.get(key)
    if (known) known.push(entry)
    else map.set(key, [entry])
  }
  const add = (list: Name, elements: readonly Element[]): void => {
    const anchor = rarestElement(elements)
    const entry: Entry<Name> = { list, elements, anchor }
    const element = elements[anchor]
    for (const word of element?.words ?? []) put(byWord, word, entry)
    for (const prefix of element?.prefixes ?? []) put(byPrefix, prefixKey(prefix), entry)
    if (element?.number) byNumber.push(entry)
  }
  for (const list in lists) {
    for (const phrase of lists[list]) {
      let elements = phrase.split(' ').filter(Boolean).map(parseElement)
      for (;;) {
        const [head, ...rest] = elements
        if (!head || head.gap > 0 || head.any) throw new Error(`phrase without a beginning: ${phrase}`)
        add(list, [{ ...head, optional: false }, ...rest])
        if (!head.optional) break
        elements = rest
      }
    }
  }
  return { byWord, byPrefix, byNumber }
}

const isNumber = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

const fits = (element: Element, word: string): boolean =>
  element.words.has(word) ||
  element.any ||
  (element.number && isNumber(word)) ||
  (element.prefixes.length > 0 && element.prefixes.some((prefix) => word.startsWith(prefix)))

/**
 * Walks from one word over the elements behind (`step` 1) or before (-1) the anchor, shortest gaps first; the index of
 * the last word taken, or -1.
 */
const walk = (
  elements: readonly Element[],
  element: number,
  words: readonly Word[],
  taken: number,
  step: 1 | -1
): number => {
  const current = elements[element]
  if (!current) return taken
  const sentence = words[taken]?.sentence
  if (current.gap > 0) {
    let at = taken
    for (let skip = 0; skip <= current.gap; skip += 1) {
      const end = walkFrom(elements, element + step, words, at, step, taken)
      if (end >= 0) return end
      at += step
      if (words[at]?.sentence !== sentence) return -1
    }
    return -1
  }
  const word = words[taken + step]
  if (word && word.sentence === sentence && fits(current, word.lower)) {
    const end = walk(elements, element + step, words, taken + step, step)
    if (end >= 0) return end
  }
  return current.optional ? walk(elements, element + step, words, taken, step) : -1
}

/** As `walk`; a phrase that ends with a gap ends before it. */
const walkFrom = (
  elements: readonly Element[],
  element: number,
  words: readonly Word[],
  at: number,
  step: 1 | -1,
  taken: number
): number => (elements[element] ? walk(elements, element, words, at, step) : taken)

/** Keeps hits in order and apart: the first at a place wins, and of several there the longest. */
const settle = (hits: PhraseHit[]): readonly PhraseHit[] => {
  if (hits.length < 2) return hits
  hits.sort((one, other) => one.first - other.first || other.last - one.last)
  const apart: PhraseHit[] = []
  let last = -1
  for (const hit of hits) {
    if (hit.first <= last) continue
    apart.push(hit)
    last = hit.last
  }
  return apart
}

/** Hits of each list in order; within one list hits do not overlap, the longest at a place wins. */
export const scanPhrases = <Name extends string>(
  lexicon: Lexicon<Name>,
  words: readonly Word[]
): ((list: Name) => readonly PhraseHit[]) => {
  const found = new Map<Name, PhraseHit[]>()
  const tryAll = (entries: readonly Entry<Name>[], at: number, lower: string): void => {
    for (const { list, elements, anchor } of entries) {
      const element = elements[anchor]
      if (!element || !fits(element, lower)) continue
      const last = anchor + 1 < elements.length ? walk(elements, anchor + 1, words, at, 1) : at
      if (last < 0) continue
      const first = anchor > 0 ? walk(elements, anchor - 1, words, at, -1) : at
      if (first < 0) continue
      const hit: PhraseHit = { first, last, start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }
      const known = found.get(list)
      if (known) known.push(hit)
      else found.set(list, [hit])
    }
  }
  for (let at = 0; at < words.length; at += 1) {
    const lower = words[at]?.lower ?? ''
    const entries = lexicon.byWord.get(lower)
    if (entries) tryAll(entries, at, lower)
    const stems = lower.length >= 3 ? lexicon.byPrefix.get(prefixKey(lower)) : undefined
    if (stems) tryAll(stems, at, lower)
    if (isNumber(lower)) tryAll(lexicon.byNumber, at, lower)
  }
  const settled = new Map<Name, readonly PhraseHit[]>()
  return (list) => {
    const known = settled.get(list)
    if (known) return known
    const hits = settle(found.get(list) ?? [])
    settled.set(list, hits)
    return hits
  }
}

const nothing: readonly PhraseHit[] = []

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
