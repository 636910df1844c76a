// A virtual list as on X: absolutely placed cells, few of them, each handed from one message to the next.
import { h, reconcile } from '../dom.ts'

const MOST_CELLS = 40
const BEYOND_THE_EDGE = 900
const GUESSED_HEIGHT = 150

export interface TimelineRow {
  readonly key: string
  /** Cells of one shape can be handed on. */
  readonly shape: string
  /** Changes when the row must be drawn again. */
  readonly stamp: string
  /** Kept although it is out of sight (it holds a box somebody writes in). */
  readonly pinned: boolean
  /** Draws into a cell that is new or showed another row of the same shape. */
  readonly fill: (cell: HTMLElement) => void
}

export interface Timeline {
  readonly show: (rows: readonly TimelineRow[]) => void
  readonly stop: () => void
}

interface Standing {
  readonly cell: HTMLElement
  readonly shape: string
  stamp: string
}

export function createTimeline(host: HTMLElement): Timeline {
  const standing = new Map<string, Standing>()
  const heights = new Map<string, number>()
  const lastOfShape = new Map<string, number>()
  const stop = new AbortController()
  let rows: readonly TimelineRow[] = []

  // A row not yet drawn is thought to be as high as the last one of its shape.
  const heightOf = (row: TimelineRow): number =>
    heights.get(row.key) ?? lastOfShape.get(row.shape) ?? GUESSED_HEIGHT

  const chosen = (): TimelineRow[] => {
    const top = -host.getBoundingClientRect().top - BEYOND_THE_EDGE
    const bottom = top + innerHeight + 2 * BEYOND_THE_EDGE
    let offset = 0
    const seen: TimelineRow[] = []
    for (const row of rows) {
      const height = heightOf(row)
      const near = offset + height >= top && offset <= bottom && seen.length < MOST_CELLS
      if (near || row.pinned) seen.push(row)
      offset += height
    }
    return seen
  }

  const takeCell = (row: TimelineRow, wanted: ReadonlySet<string>): Standing => {
    for (const [key, other] of standing) {
      if (wanted.has(key) || other.shape !== row.shape || row.pinned) continue
      standing.delete(key)
      return { cell: other.cell, shape: row.shape, stamp: '' }
    }
    const cell = h('div', { 'data-testid': 'cellInnerDiv' })
    watcher.observe(cell)
    return { cell, shape: row.shape, stamp: '' }
  }

  const place = (): void => {
    let offset = 0
    for (const row of rows) {
      const there = standing.get(row.key)
      if (there) {
        there.cell.style.cssText = `transform: translateY(${offset}px); position: absolute; width: 100%;`
      }
      offset += heightOf(row)
    }
    host.style.position = 'relative'
    host.style.minHeight = `${offset}px`
  }

  const measure = (): boolean => {
    let changed = false
    for (const row of rows) {
      const height = standing.get(row.key)?.cell.offsetHeight
      if (height === undefined || height === heights.get(row.key)) continue
      heights.set(row.key, height)
      lastOfShape.set(row.shape, height)
      changed = true
    }
    return changed
  }

  const draw = (): void => {
    const seen = chosen()
    const wanted = new Set(seen.map((row) => row.key))
    for (const row of seen) {
      const there = standing.get(row.key) ?? takeCell(row, wanted)
      standing.set(row.key, there)
      if (there.stamp === row.stamp) continue
      row.fill(there.cell)
      there.stamp = row.stamp
    }
    for (const [key, other] of standing) {
      if (wanted.has(key)) continue
      standing.delete(key)
      watcher.unobserve(other.cell)
    }
    reconcile(
      host,
      seen.flatMap((row) => standing.get(row.key)?.cell ?? [])
    )
    place()
  }

  const layout = (): void => {
    draw()
    if (measure()) draw()
  }
  const watcher = new ResizeObserver(() => {
    if (measure()) draw()
  })
  window.addEventListener('scroll', layout, { passive: true, signal: stop.signal })
  window.addEventListener('resize', layout, { signal: stop.signal })
  return {
    show: (next) => {
      rows = next
      layout()
    },
    stop: () => {
      stop.abort()
      watcher.disconnect()
    }
  }
}
