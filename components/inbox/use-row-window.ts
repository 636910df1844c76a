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

export interface RowWindowOptions {
  readonly pane: RefObject<HTMLElement | null>
  readonly sheet: RefObject<HTMLElement | null>
  /** Id of the row under the pointer. */
  readonly hovered: RefObject<string | null>
  readonly rows: readonly InboxRow[]
  readonly layout: RowLayout
  readonly selectedId: string | null
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
  const { pane, sheet, hovered, rows, layout, selectedId, openId, onReach } = options
  const [range, setRange] = useState(FIRST_RANGE)
  const [above, setAbove] = useState(0)
  const shown = useRef({ rows, layout })
  /** Where the list was scrolled to when it was last looked at; px. */
  const seenTop = useRef(0)
  const { low, element, source } = useScroller(pane)

  /** Where the list begins inside what scrolls, how far it is scrolled, how much of it is in sight. */
  const sight = useCallback(() => {
    const scrolled = element()
    const ground = sheet.current
    if (!scrolled || !ground) return null
    const frame = low ? 0 : scrolled.getBoundingClientRect().top
    const start = ground.getBoundingClientRect().top - frame + scrolled.scrollTop
    // In a low window the foot may lie over the end of the list.
    const foot = low
      ? ground.closest('.wk-inbox')?.querySelector('.wk-base')?.getBoundingClientRect()
      : undefined
    const height = Math.min(scrolled.clientHeight, Math.max(0, foot?.top ?? scrolled.clientHeight))
    return { scrolled, start, top: scrolled.scrollTop - start, height }
  }, [element, low, sheet])

  const look = useCallback(() => {
    const view = sight()
    if (!view) return
    const next = rowsInSight(layout, view.top, view.height, SPARE_ROWS)
    setRange((before) => (before.from === next.from && before.to === next.to ? before : next))
    if (view.top <= 0) setAbove(0)
    seenTop.current = view.top
    onReach(next.to)
  }, [sight, layout, onReach])

  // Rows that come or go must not move the row the user is on: the list scrolls by as much as that row would move.
  useLayoutEffect(() => {
    const view = sight()
    const before = shown.current
    shown.current = { rows, layout }
    if (view && before.rows.length > 0 && before.layout !== layout) {
      // A list that became shorter may have pulled the scroll position with it already.
      const atEnd = view.scrolled.scrollTop >= view.scrolled.scrollHeight - view.scrolled.clientHeight - 1
      const top = atEnd ? Math.max(view.top, seenTop.current) : view.top
      const inSight = (index: number) =>
        index >= 0 &&
        (before.layout.tops[index + 1] ?? 0) > top &&
        (before.layout.tops[index] ?? 0) < top + view.height
      const held = [positionOf(before.rows, hovered.current), positionOf(before.rows, selectedId)].find(
        inSight
      )
      const anchor = held ?? rowAt(before.layout, Math.max(0, top))
      const stands = positionOf(rows, before.rows[anchor]?.id ?? null)
      const index = stands >= 0 ? stands : Math.min(anchor, layout.tops.length - 2)
      const drift = (layout.tops[index] ?? 0) - (before.layout.tops[anchor] ?? 0)
      // At the very top of an untouched list the best simply stands first.
      const untouched =
        view.top <= 0 && hovered.current === null && openId === null && selectedId === (rows[0]?.id ?? null)
      if (!untouched && Math.abs(top + drift - view.top) > 0.5)
        view.scrolled.scrollTop = view.start + top + drift
      if (before.rows !== rows && !untouched && view.scrolled.scrollTop - view.start > 1) {
        const known = new Set(before.rows.map((row) => row.id))
        const came = rows.slice(0, Math.max(0, stands)).filter((row) => !known.has(row.id)).length
        // What came out of sight is known only after the list was laid out and scrolled.
        // oxlint-disable-next-line react/set-state-in-effect
        if (came > 0) setAbove((count) => count + came)
      }
    }
    look()
  }, [layout, rows, look, sight, selectedId, openId, hovered])

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
