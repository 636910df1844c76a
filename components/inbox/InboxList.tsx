import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { positionOf } from '../../lib/ui-state/inbox-list.ts'
import { layOut, rowAt, rowsInSight } from '../../lib/ui-state/row-window.ts'
import { ArrivedPill } from './ArrivedPill.tsx'
import { InboxRow } from './InboxRow.tsx'
import { ListEnd } from './ListEnd.tsx'
import { useSurface, useView } from './surface.ts'
import { useLineCounts } from './use-line-counts.ts'
import { usePointerHold } from './use-pointer-hold.ts'
import { useScroller } from './use-scroller.ts'
import type { ReactNode } from 'react'
import type { InboxRow as Row } from '../../lib/domain/inbox.ts'
import type { RowRange } from '../../lib/ui-state/row-window.ts'

const ONE_LINE_REM = 74 / 16
const TWO_LINES_REM = 94 / 16
const SPARE_ROWS = 8

/** The row that must not move, and where its top stands in the window. */
interface Anchor {
  readonly id: string | null
  readonly index: number
  readonly inWindow: number
}

interface InboxListProps {
  readonly renderBelow: ((row: Row) => ReactNode) | undefined
}

/** The people of one list, drawn as far as they are in sight. */
export const InboxList = ({ renderBelow }: InboxListProps) => {
  const { store, words, now } = useSurface()
  const tab = useView((view) => view.tab)
  const list = useView((view) => view.list)
  const selectedId = useView((view) => view.selectedId)
  const openId = useView((view) => view.openId)
  const openingId = useView((view) => view.openingId)
  const leftIds = useView((view) => view.leftIds)
  const leaving = useView((view) => view.leaving)
  const focusRequest = useView((view) => view.focusRequest)
  const accounts = useView((view) => view.overview?.accounts)

  const pane = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLUListElement>(null)
  const probe = useRef<HTMLParagraphElement>(null)
  const anchor = useRef<Anchor | null>(null)
  const [range, setRange] = useState<RowRange>({ from: 0, to: 12 })
  const [openHeight, setOpenHeight] = useState(0)
  const [above, setAbove] = useState(0)
  const scroller = useScroller(pane)
  const { linesOf, rem } = useLineCounts(probe)
  const hovered = usePointerHold(pane, store.hold)

  const { rows, total } = list
  const selected = positionOf(rows, selectedId)
  const layout = useMemo(
    () =>
      layOut(Math.max(total, rows.length), (index) => {
        const row = rows[index]
        if (row && row.id === openId && openHeight > 0) return openHeight
        return (row && linesOf(row) === 1 ? ONE_LINE_REM : TWO_LINES_REM) * rem
      }),
    [rows, total, openId, openHeight, linesOf, rem]
  )

  /** Where the list begins inside what scrolls, how far it is scrolled, and how much of it is in sight; px. */
  const sight = useCallback(() => {
    const element = scroller.element()
    const ground = sheet.current
    if (!element || !ground) return null
    const frame = scroller.low ? 0 : element.getBoundingClientRect().top
    const start = ground.getBoundingClientRect().top - frame + element.scrollTop
    return { element, start, top: element.scrollTop - start, height: element.clientHeight }
  }, [scroller])

  const look = useCallback(() => {
    const view = sight()
    if (!view) return
    const next = rowsInSight(layout, view.top, view.height, SPARE_ROWS)
    setRange((before) => (before.from === next.from && before.to === next.to ? before : next))
    const hoveredAt = positionOf(rows, hovered.current)
    const inSight = (index: number) =>
      index >= 0 &&
      (layout.tops[index + 1] ?? 0) > view.top &&
      (layout.tops[index] ?? 0) < view.top + view.height
    const index = [hoveredAt, selected].find(inSight) ?? rowAt(layout, Math.max(0, view.top))
    anchor.current = { id: rows[index]?.id ?? null, index, inWindow: (layout.tops[index] ?? 0) - view.top }
    if (view.top <= 0) setAbove(0)
    store.reach(next.to)
  }, [sight, layout, rows, selected, hovered, store])

  // Rows that come or go must not move the row the user is on: the list scrolls by as much as that row would move.
  const shownRows = useRef(rows)
  useLayoutEffect(() => {
    const view = sight()
    const kept = anchor.current
    const changed = shownRows.current !== rows
    const before = shownRows.current
    shownRows.current = rows
    if (view && kept) {
      const stands = positionOf(rows, kept.id)
      const index = stands >= 0 ? stands : Math.min(kept.index, rows.length - 1)
      // At the very top of an untouched list the best simply stands first.
      const untouched = view.top <= 0 && selected <= 0 && hovered.current === null && openId === null
      const drift = (layout.tops[index] ?? 0) - view.top - kept.inWindow
      if (!untouched && index >= 0 && Math.abs(drift) > 0.5) view.element.scrollTop += drift
      if (changed && before.length > 0 && !untouched) {
        const known = new Set(before.map((row) => row.id))
        const came = rows.slice(0, Math.max(0, stands)).filter((row) => !known.has(row.id)).length
        if (came > 0 && view.element.scrollTop - view.start > 1) setAbove((count) => count + came)
      }
    }
    look()
    // `look` follows from the same facts; the effect is about the rows and their layout.
  }, [layout, rows, look, sight, selected, openId, hovered])

  useEffect(() => {
    const source = scroller.source()
    if (!source) return undefined
    let frame = 0
    const onScroll = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    }
    source.addEventListener('scroll', onScroll, { passive: true })
    window.addEventListener('resize', onScroll, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      source.removeEventListener('scroll', onScroll)
      window.removeEventListener('resize', onScroll)
    }
  }, [scroller, look])

  const reveal = useCallback(
    (index: number) => {
      const view = sight()
      if (!view || index < 0) return
      const top = layout.tops[index] ?? 0
      const bottom = layout.tops[index + 1] ?? top
      const hiddenBelow = bottom - (view.top + view.height)
      if (top < view.top) view.element.scrollTop = index === 0 ? 0 : view.start + top
      else if (hiddenBelow > 0) view.element.scrollTop += Math.min(hiddenBelow, top - view.top)
      look()
    },
    [sight, layout, look]
  )

  // The focus follows a key or an act, never a change that came by itself.
  const answered = useRef(focusRequest)
  useLayoutEffect(() => {
    if (answered.current === focusRequest) return
    answered.current = focusRequest
    reveal(selected)
    sheet.current
      ?.querySelector<HTMLElement>('.wk-row.is-selected > .wk-row-target')
      ?.focus({ preventScroll: true })
  }, [focusRequest, selected, reveal])

  const revealed = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (revealed.current === openId || (openId !== null && openHeight === 0)) return
    revealed.current = openId
    if (openId !== null) reveal(positionOf(rows, openId))
  }, [openId, openHeight, rows, reveal])

  useLayoutEffect(() => {
    if (openId === null) setOpenHeight(0)
  }, [openId])

  // A new list begins at its beginning.
  useLayoutEffect(() => {
    anchor.current = null
    setAbove(0)
    const element = scroller.element()
    if (element) element.scrollTop = 0
  }, [tab, scroller])

  const indices = Array.from(
    { length: Math.max(0, range.to - range.from) },
    (_, offset) => range.from + offset
  )
  if (selected >= 0 && (selected < range.from || selected >= range.to)) indices.push(selected)
  const tabStop = selected >= 0 ? selected : 0
  const leavingTop = leaving ? (layout.tops[Math.min(leaving.position, layout.tops.length - 1)] ?? 0) : 0

  return (
    <div className="wk-pane" ref={pane}>
      <ArrivedPill
        above={above}
        onShow={() => {
          setAbove(0)
          store.showArrived()
        }}
      />
      <ul
        ref={sheet}
        className={`wk-list${leaving ? ' is-settling' : ''}`}
        style={{ blockSize: `${layout.total}px` }}
        aria-label={words.say(`tab.${tab}`)}
      >
        {indices.map((index) => {
          const row = rows[index]
          if (!row) {
            return index < total ? (
              <li
                key={`empty-${index}`}
                className="wk-row is-empty"
                style={{ transform: `translateY(${layout.tops[index] ?? 0}px)` }}
                aria-hidden="true"
              />
            ) : null
          }
          return (
            <InboxRow
              key={row.id}
              row={row}
              tab={tab}
              position={index}
              total={total}
              top={layout.tops[index] ?? 0}
              lines={linesOf(row)}
              selected={index === selected}
              open={row.id === openId}
              tabStop={index === tabStop}
              opening={row.id === openingId}
              left={leftIds.has(row.id)}
              accounts={accounts ?? []}
              words={words}
              now={now}
              onToggle={store.toggle}
              onFocus={store.select}
              onOpenHeight={setOpenHeight}
              renderBelow={renderBelow}
            />
          )
        })}
        {leaving && (
          <li
            key={`leaving-${leaving.row.id}`}
            className={`wk-row is-leaving ${linesOf(leaving.row) === 1 ? 'has-one-line' : 'has-two-lines'}`}
            style={{ transform: `translateY(${leavingTop}px)` }}
            aria-hidden="true"
            onAnimationEnd={store.settle}
          />
        )}
      </ul>
      <ListEnd />
      <div className="wk-row is-probe has-one-line" aria-hidden="true">
        <div className="wk-row-body">
          <p className="wk-words" ref={probe}>
            {' '}
          </p>
        </div>
      </div>
    </div>
  )
}
