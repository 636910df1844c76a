// Hashed word and character n-grams. Training and use share this file: a change here means new weights.

/** Number of weight rows; a power of two, so that a hash becomes a row by masking. */
export const featureRows = 16_384

/** Longest part of a text that is read, in UTF-16 units: nothing longer is one comment. */
const readingLimit = 2_000

/** Enough room for every feature of a text of `readingLimit` units. */
export const featureCapacity = readingLimit * 8

const hashSeed = 0x811c9dc5
const hashPrime = 0x01000193
const laughter = 0x2545f491
const edge = 32

const rowOf = (hash: number): number => {
  let mixed = hash ^ (hash >>> 15)
  mixed = Math.imul(mixed, 0x2c1b3c6d)
  mixed ^= mixed >>> 12
  mixed = Math.imul(mixed, 0x297a2d39)
  return (mixed ^ (mixed >>> 15)) & (featureRows - 1)
}

const pairRow = (first: number, second: number): number => rowOf(Math.imul(first, 31) ^ second ^ 0x5bd1e995)

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || code === 39 || (code >= 0xc0 && code < 0x2000)

const isDigit = (code: number): boolean => code >= 48 && code <= 57

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0

/** "haha", "lol", "lmao" and their longer spellings, and the laughing faces, count as one sign besides themselves. */
const isLaughter = (lower: string, start: number, end: number): boolean => {
  const first = lower.charCodeAt(start)
  if (first >= 0xd800) {
    const face = lower.codePointAt(start)
    return face === 0x1f602 || face === 0x1f923 || face === 0x1f606
  }
  const length = end - start
  if (length < 3 || length > 40) return false
  if (first === 104 || first === 97 || first === 98) {
    if (length < 4) return false
    for (let index = start; index < end; index += 1) {
      const code = lower.charCodeAt(index)
      if (code !== 104 && code !== 97 && !(index === start && code === 98)) return false
    }
    return true
  }
  if (first !== 108 && first !== 114) return false
  const token = lower.slice(start, end)
  return /^(?:l+o+l+[oz]*|l+m+f?a+o+|r+o+f+l+)$/.test(token)
}

/**
 * Writes the rows of a text's features, in order of appearance and with repetitions.
 * Words, digits (all read as one sign), signs and emoji are tokens; tokens give single and paired features, words
 * also give character runs of four and five with their edges marked.
 * @param text any text; only the first `readingLimit` units are read
 * @param rows receives the row numbers; should hold `featureCapacity` entries
 * @returns how many rows were written
 */
export const writeFeatures = (text: string, rows: Uint16Array): number => {
  const lower = text.slice(0, readingLimit).toLowerCase().replaceAll('’', "'")
  const end = lower.length
  let count = 0
  let previous = hashSeed ^ 1
  let position = 0
  while (position < end && count + 4 <= rows.length) {
    const start = position
    const code = lower.charCodeAt(position)
    position += 1
    if (isSpace(code)) continue
    const word = isLetter(code)
    const number = !word && isDigit(code)
    if (word) while (position < end && isLetter(lower.charCodeAt(position))) position += 1
    else if (number) while (position < end && isDigit(lower.charCodeAt(position))) position += 1
    else if (code >= 0xd800 && code <= 0xdbff && position < end) position += 1

    let token = hashSeed
    if (number) token = Math.imul(token ^ 48, hashPrime)
    else
      for (let at = start; at < position; at += 1) token = Math.imul(token ^ lower.charCodeAt(at), hashPrime)
    rows[count++] = rowOf(token)
    rows[count++] = pairRow(previous, token)
    previous = token
    if (isLaughter(lower, start, position)) {
      rows[count++] = rowOf(laughter)
      rows[count++] = pairRow(previous, laughter)
      previous = laughter
    }
    if (!word) continue
    for (let from = start - 1; from < position - 2; from += 1) {
      let run = 0x7feb352d
      for (let length = 1; length <= 5; length += 1) {
        const at = from + length - 1
        if (at > position) break
        run = Math.imul(run ^ (at < start || at >= position ? edge : lower.charCodeAt(at)), hashPrime)
        if (length < 4) continue
        if (count >= rows.length) return count
        rows[count++] = rowOf(run ^ length)
      }
    }
  }
  return count
}
