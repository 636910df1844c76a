// Which rows of a long list are drawn. Heights are known beforehand, so nothing is measured while scrolling.

export interface RowLayout {
  /** Top of each row and, as the last entry, the end of the list; px from the start of the list. */
  readonly tops: Float64Array
  readonly total: number
}

/** Lays `count` rows under each other; `heightAt` gives px. Linear, 10,000 rows take well under a millisecond. */
export const layOut = (count: number, heightAt: (index: number) => number): RowLayout => {
  const tops = new Float64Array(count + 1)
  for (let index = 0; index < count; index += 1) tops[index + 1] = (tops[index] ?? 0) + heightAt(index)
  return { tops, total: tops[count] ?? 0 }
}

/** Index of the row at `offset` px from the start of the list, by halving; clamped to the list, 0 when empty. */
export const rowAt = (layout: RowLayout, offset: number): number => {
  let low = 0
  let high = Math.max(0, layout.tops.length - 2)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((layout.tops[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

export interface RowRange {
  readonly from: number
  /** Exclusive. */
  readonly to: number
}

/** Rows in sight between `top` and `top + height` px, and `spare` more on each side. */
export const rowsInSight = (layout: RowLayout, top: number, height: number, spare: number): RowRange => {
  const count = layout.tops.length - 1
  if (count <= 0) return { from: 0, to: 0 }
  return {
    from: Math.max(0, rowAt(layout, top) - spare),
    to: Math.min(count, rowAt(layout, top + height) + 1 + spare)
  }
}
