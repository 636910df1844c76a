// Near-repetition without keeping a text: runs of five words as 32-bit hashes, thinned to a bounded set.
import { splitWords } from '../language/split-words.ts'

const wordsPerShingle = 5
const mostHashes = 400

const hashText = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index)
    hash = Math.imul(hash, 0x01000193)
  }
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  hash ^= hash >>> 12
  return hash >>> 0
}

/**
 * Hashes of all runs of five words, case and punctuation ignored; of a long text the 400 smallest, so that two sets
 * stay comparable. A text under five words is one run. The words cannot be read back from the hashes.
 */
export const shingleHashes = (text: string): ReadonlySet<number> => {
  const words = splitWords(text.replace(/https?:\/\/\S{1,2000}/g, ' '), () => 0).map((word) => word.lower)
  if (words.length === 0) return new Set()
  const hashes = new Set<number>()
  const last = Math.max(0, words.length - wordsPerShingle)
  for (let at = 0; at <= last; at += 1) hashes.add(hashText(words.slice(at, at + wordsPerShingle).join(' ')))
  if (hashes.size <= mostHashes) return hashes
  return new Set([...hashes].toSorted((one, other) => one - other).slice(0, mostHashes))
}

/** Share of the smaller set that both have, 0..1; for thinned sets an estimate over their common range. */
export const shingleOverlap = (one: ReadonlySet<number>, other: ReadonlySet<number>): number => {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one]
  if (few.size === 0) return 0
  // Of a thinned set only hashes up to its largest are known to be absent when missing.
  const limit = many.size >= mostHashes ? Math.max(...many) : Number.POSITIVE_INFINITY
  let comparable = 0
  let shared = 0
  for (const hash of few) {
    if (hash > limit) continue
    comparable += 1
    if (many.has(hash)) shared += 1
  }
  return comparable === 0 ? 0 : shared / comparable
}
