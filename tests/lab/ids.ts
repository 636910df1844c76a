// Ids that are clocks, as on the real sites: the time of creation stands in the upper bits.

/** Unix ms of the first X id, published by the site. */
const X_EPOCH = 1_288_834_974_657n
const CLOCK_SHIFT = 22n

/** An X status id created at `at` (Unix ms); `sequence` (0..4194303) tells ids of one millisecond apart. */
export function xIdAt(at: number, sequence = 0): string {
  return (((BigInt(at) - X_EPOCH) << CLOCK_SHIFT) | BigInt(sequence)).toString()
}

/** The Unix ms in an X status id. */
export function xClock(id: string): number {
  return Number((BigInt(id) >> CLOCK_SHIFT) + X_EPOCH)
}

/** The number of a LinkedIn activity, ugcPost or comment created at `at` (Unix ms). */
export function linkedinIdAt(at: number, sequence = 0): string {
  return ((BigInt(at) << CLOCK_SHIFT) | BigInt(sequence)).toString()
}

/** The Unix ms in a LinkedIn number. */
export function linkedinClock(id: string): number {
  return Number(BigInt(id) >> CLOCK_SHIFT)
}

/** A small number that depends on `text` only; gives faces their colours and ids their low bits. */
export function smallHash(text: string): number {
  let hash = 7
  for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003
  return hash
}
