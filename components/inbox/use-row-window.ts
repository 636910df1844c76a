// Which rows are drawn, and how the list is scrolled so that the row the user is on never moves.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { positionOf } from '../../lib/ui-state/inbox-list.ts'
import { rowAt, rowsInSight } from '../../lib/ui-state/row-window.ts'
import { useScroller } from './use-scroller.ts'
import type { RefObject } from 'react'
import type { InboxRow } from '../../lib/domain/inbox.ts'
import type { RowLayout, RowRange } from '../../lib/ui-state/row-window.ts'

const SPARE_ROWS = 8
const FIRST_RANGE: RowRange = { from: 0, to: 12 }

/** The row that must not move, and where its top stands in the window; px. */
interface Anchor {
  readonly id: string | null
  readonly index: number
  readonly inWindow: number
}

export interface RowWindowOptions {
  readonly pane: RefObject<HTMLElement | null>
  readonly sheet: RefObject<HTMLElement | null>
  /** Id of the row under the pointer. */
  readonly hovered: RefObject<string | null>
  readonly rows: readonly InboxRow[]
  readonly layout: RowLayout
  /** Index of the selected row; -1 without one. */
  readonly selected: number
  readonly openId: string | null
  /** Called with the index up to which rows are drawn. */
  readonly onReach: (index: number) => void
}

export interface RowWindow {
  readonly range: RowRange
  /** How many rows came above the part in sight since it was last scrolled to the top. */
  readonly above: number
  /** Scrolls as little as needed to show a row whole; one higher than the window from its top. */
  readonly reveal: (index: number) => void
}

export const useRowWindow = (options: RowWindowOptions): RowWindow => {
  const { pane, sheet, hovered, rows, layout, selected, openId, onReach } = options
  const [range, setRange] = useState(FIRST_RANGE)
  const [above, setAbove] = useState(0)
  const anchor = useRef<Anchor | null>(null)
  const shown = useRef(rows)
  const { low, element, source } = useScroller(pane)

  /** Where the list begins inside what scrolls, how far it is scrolled, how much of it is in sight. */
  const sight = useCallback(() => {
    const scrolled = element()
    const ground = sheet.current
    if (!scrolled || !ground) return null
    const frame = low ? 0 : scrolled.getBoundingClientRect().top
    const start = ground.getBoundingClientRect().top - frame + scrolled.scrollTop
    return { scrolled, start, top: scrolled.scrollTop - start, height: scrolled.clientHeight }
  }, [element, low, sheet])

  const look = useCallback(() => {
    const view = sight()
    if (!view) return
    const next = rowsInSight(layout, view.top, view.height, SPARE_ROWS)
    setRange((before) => (before.from === next.from && before.to === next.to ? before : next))
    if (view.top <= 0) setAbove(0)
    const inSight = (index: number) =>
      index >= 0 &&
      (layout.tops[index + 1] ?? 0) > view.top &&
      (layout.tops[index] ?? 0) < view.top + view.height
    const held = [positionOf(rows, hovered.current), selected].find(inSight)
    const index = held ?? rowAt(layout, Math.max(0, view.top))
    anchor.current = { id: rows[index]?.id ?? null, index, inWindow: (layout.tops[index] ?? 0) - view.top }
    onReach(next.to)
  }, [sight, layout, rows, selected, hovered, onReach])

  useLayoutEffect(() => {
    const view = sight()
    const kept = anchor.current
    const before = shown.current
    shown.current = rows
    if (view && kept) {
      const stands = positionOf(rows, kept.id)
      const index = stands >= 0 ? stands : Math.min(kept.index, rows.length - 1)
      // At the very top of an untouched list the best simply stands first.
      const untouched = view.top <= 0 && selected <= 0 && hovered.current === null && openId === null
      const drift = (layout.tops[index] ?? 0) - view.top - kept.inWindow
      if (!untouched && index >= 0 && Math.abs(drift) > 0.5) view.scrolled.scrollTop += drift
      if (before !== rows && before.length > 0 && !untouched && view.scrolled.scrollTop - view.start > 1) {
        const known = new Set(before.map((row) => row.id))
        const came = rows.slice(0, Math.max(0, stands)).filter((row) => !known.has(row.id)).length
        // What came out of sight is known only after the list was laid out and scrolled.
        // oxlint-disable-next-line react/set-state-in-effect
        if (came > 0) setAbove((count) => count + came)
      }
    }
    look()
  }, [layout, rows, look, sight, selected, openId, hovered])

  useEffect(() => {
    const stop = new AbortController()
    let frame = 0
    const onScroll = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    }
    source()?.addEventListener('scroll', onScroll, { passive: true, signal: stop.signal })
    window.addEventListener('resize', onScroll, { passive: true, signal: stop.signal })
    return () => {
      cancelAnimationFrame(frame)
      stop.abort()
    }
  }, [source, look])

  const reveal = useCallback(
    (index: number) => {
      const view = sight()
      if (!view || index < 0) return
      const top = layout.tops[index] ?? 0
      const hiddenBelow = (layout.tops[index + 1] ?? top) - (view.top + view.height)
      if (top < view.top) view.scrolled.scrollTop = index === 0 ? 0 : view.start + top
      else if (hiddenBelow > 0) view.scrolled.scrollTop += Math.min(hiddenBelow, top - view.top)
      look()
    },
    [sight, layout, look]
  )

  return { range, above, reveal }
}
