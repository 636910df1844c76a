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
  /** Numbers of its words in the vocabulary. */
  readonly ids: ReadonlySet<number>
  /** One bit for each of its words, folded to 32: most words that do not fit are told apart by this alone. */
  readonly mask: number
  readonly prefixes: readonly string[]
  readonly any: boolean
  readonly number: boolean
  readonly optional: boolean
  /** Up to so many words of any kind; 0 for an ordinary element. */
  readonly gap: number
  /** Takes more than plain words: a stem, any word, a number, nothing, a gap. */
  readonly loose: boolean
}

interface Entry<Name extends string> {
  readonly list: Name
  readonly elements: readonly Element[]
  /** The element by which the phrase is looked up: the one that is rarest in running text. */
  readonly anchor: number
  /** The neighbours of the anchor when they take plain words only: looked at before anything else. */
  readonly before: Element | null
  readonly after: Element | null
}

export interface Lexicon<Name extends string> {
  /** Every plain word of any phrase, numbered from 1. */
  readonly vocabulary: ReadonlyMap<string, number>
  readonly byWord: readonly (readonly Entry<Name>[] | undefined)[]
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

interface ParsedElement extends Omit<Element, 'ids' | 'mask'> {
  readonly words: readonly string[]
}

const parseElement = (source: string): ParsedElement => {
  const gap = source.startsWith('~') ? Number(source.slice(1)) : 0
  if (gap > 20 || Number.isNaN(gap)) throw new Error(`gap too wide: ${source}`)
  const optional = source.length > 1 && source.endsWith('?')
  const parts = (optional ? source.slice(0, -1) : source).split('|').flatMap((part) => macros[part] ?? [part])
  const prefixes = parts.filter((part) => part.endsWith('*')).map((part) => part.slice(0, -1))
  if (prefixes.some((prefix) => prefix.length < 3)) throw new Error(`prefix too short: ${source}`)
  const any = parts.includes('_')
  const number = parts.includes('#')
  return {
    words: gap > 0 ? [] : parts.filter((part) => !part.endsWith('*') && part !== '#' && part !== '_'),
    prefixes,
    any,
    number,
    optional,
    gap,
    loose: any || number || optional || gap > 0 || prefixes.length > 0
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

const costOf = (element: ParsedElement): number => {
  if (element.gap > 0 || element.optional || element.any) return Number.POSITIVE_INFINITY
  let cost = element.number ? 10 : 0
  for (const word of element.words) cost += commonness[word] ?? (isStopWord(word) ? 2 : 0.1)
  return cost + element.prefixes.length * 0.5
}

const rarestElement = (elements: readonly ParsedElement[]): number => {
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

const plainOnly = (element: Element | undefined): Element | null =>
  element && !element.loose ? element : null

/** Compiles lists of phrases. A phrase begins with a word, a stem or a number, never with a gap. */
export const compileLexicon = <Name extends string>(
  lists: Readonly<Record<Name, readonly string[]>>
): Lexicon<Name> => {
  const vocabulary = new Map<string, number>()
  const byWord: Entry<Name>[][] = []
  const byPrefix = new Map<number, Entry<Name>[]>()
  const byNumber: Entry<Name>[] = []
  const idOf = (word: string): number => {
    const id = vocabulary.get(word) ?? vocabulary.size + 1
    vocabulary.set(word, id)
    return id
  }
  const numbered = ({ words, ...rest }: ParsedElement): Element => {
    const ids = new Set(words.map(idOf))
    let mask = 0
    for (const id of ids) mask |= 1 << (id & 31)
    return { ...rest, ids, mask }
  }
  const add = (list: Name, parsed: readonly ParsedElement[]): void => {
    const anchor = rarestElement(parsed)
    const elements = parsed.map(numbered)
    const [before, after] = [plainOnly(elements[anchor - 1]), plainOnly(elements[anchor + 1])]
    const entry: Entry<Name> = { list, elements, anchor, before, after }
    const element = elements[anchor]
    for (const id of element?.ids ?? []) (byWord[id] ??= []).push(entry)
    for (const prefix of element?.prefixes ?? []) {
      const known = byPrefix.get(prefixKey(prefix))
      if (known) known.push(entry)
      else byPrefix.set(prefixKey(prefix), [entry])
    }
    if (element?.number) byNumber.push(entry)
  }
  for (const list in lists) {
    for (const phrase of lists[list]) {
      let elements = phrase.split(' ').filter(Boolean).map(parseElement)
      for (;;) {
        const [head, ...rest] = elements
        if (!head || head.gap > 0 || head.any) throw new Error(`phrase without a beginning: ${phrase}`)
        add(list, [{ ...head, optional: false, loose: head.number || head.prefixes.length > 0 }, ...rest])
        if (!head.optional) break
        elements = rest
      }
    }
  }
  return { vocabulary, byWord, byPrefix, byNumber }
}

const isNumber = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** The words of a text by their numbers in a vocabulary; 0 for a word that no phrase names. */
interface Numbered {
  readonly words: readonly Word[]
  readonly ids: Uint16Array
}

const takesId = (element: Element, id: number): boolean =>
  id !== 0 && (element.mask & (1 << (id & 31))) !== 0 && element.ids.has(id)

const fits = (element: Element, text: Numbered, at: number): boolean => {
  if (takesId(element, text.ids[at] ?? 0)) return true
  if (!element.loose) return false
  if (element.any) return true
  const lower = text.words[at]?.lower ?? ''
  return (element.number && isNumber(lower)) || element.prefixes.some((prefix) => lower.startsWith(prefix))
}

/**
 * Walks from one word over the elements behind (`step` 1) or before (-1) the anchor, shortest gaps first; the index of
 * the last word taken, or -1.
 */
const walk = (
  elements: readonly Element[],
  element: number,
  text: Numbered,
  taken: number,
  step: 1 | -1
): number => {
  const current = elements[element]
  if (!current) return taken
  const { words } = text
  const sentence = words[taken]?.sentence
  if (current.gap > 0) {
    if (!elements[element + step]) return taken
    let at = taken
    for (let skip = 0; skip <= current.gap; skip += 1) {
      const end = walk(elements, element + step, text, at, step)
      if (end >= 0) return end
      at += step
      if (words[at]?.sentence !== sentence) return -1
    }
    return -1
  }
  const next = taken + step
  if (words[next]?.sentence === sentence && fits(current, text, next)) {
    const end = walk(elements, element + step, text, next, step)
    if (end >= 0) return end
  }
  return current.optional ? walk(elements, element + step, text, taken, step) : -1
}

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

const numberWords = (vocabulary: ReadonlyMap<string, number>, words: readonly Word[]): Uint16Array => {
  const ids = new Uint16Array(words.length)
  for (let at = 0; at < words.length; at += 1) ids[at] = vocabulary.get(words[at]?.lower ?? '') ?? 0
  return ids
}

/** Hits of each list in order; within one list hits do not overlap, the longest at a place wins. */
export const scanPhrases = <Name extends string>(
  lexicon: Lexicon<Name>,
  words: readonly Word[]
): ((list: Name) => readonly PhraseHit[]) => {
  const found = new Map<Name, PhraseHit[]>()
  const ids = numberWords(lexicon.vocabulary, words)
  const text: Numbered = { words, ids }
  const tryAll = (entries: readonly Entry<Name>[], at: number, checked: boolean): void => {
    for (const entry of entries) {
      if (entry.after && !takesId(entry.after, ids[at + 1] ?? 0)) continue
      if (entry.before && !takesId(entry.before, ids[at - 1] ?? 0)) continue
      const { elements, anchor } = entry
      const element = elements[anchor]
      if (!element || (!checked && !fits(element, text, at))) continue
      const last = anchor + 1 < elements.length ? walk(elements, anchor + 1, text, at, 1) : at
      if (last < 0) continue
      const first = anchor > 0 ? walk(elements, anchor - 1, text, at, -1) : at
      if (first < 0) continue
      const hit: PhraseHit = { first, last, start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }
      const known = found.get(entry.list)
      if (known) known.push(hit)
      else found.set(entry.list, [hit])
    }
  }
  for (let at = 0; at < words.length; at += 1) {
    const entries = lexicon.byWord[ids[at] ?? 0]
    if (entries) tryAll(entries, at, true)
    const lower = words[at]?.lower ?? ''
    const stems = lower.length >= 3 ? lexicon.byPrefix.get(prefixKey(lower)) : undefined
    if (stems) tryAll(stems, at, false)
    if (isNumber(lower)) tryAll(lexicon.byNumber, at, false)
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
