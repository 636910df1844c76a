import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { positionOf } from '../../lib/ui-state/inbox-list.ts'
import { layOut } from '../../lib/ui-state/row-window.ts'
import { ArrivedPill } from './ArrivedPill.tsx'
import { InboxRow } from './InboxRow.tsx'
import { ListEnd } from './ListEnd.tsx'
import { MoveCards, TurnClause } from './MoveCards.tsx'
import { useSurface, useView } from './surface.ts'
import { useLineCounts } from './use-line-counts.ts'
import { usePointerHold } from './use-pointer-hold.ts'
import { useRowWindow } from './use-row-window.ts'
import type { Account, InboxRow as Row } from '../../lib/domain/inbox.ts'
import type { MovesStore } from '../../lib/ui-state/moves-store.ts'

const ONE_LINE_REM = 74 / 16
const TWO_LINES_REM = 94 / 16
const NO_ACCOUNTS: readonly Account[] = []

interface InboxListProps {
  readonly moves: MovesStore | undefined
}

/** The people of one list, drawn as far as they are in sight. */
export const InboxList = ({ moves }: InboxListProps) => {
  const { store, words, now } = useSurface()
  const tab = useView((view) => view.tab)
  const { rows, total } = useView((view) => view.list)
  const selectedId = useView((view) => view.selectedId)
  const openId = useView((view) => view.openId)
  const openingId = useView((view) => view.openingId)
  const leftIds = useView((view) => view.leftIds)
  const leaving = useView((view) => view.leaving)
  const focusRequest = useView((view) => view.focusRequest)
  const accounts = useView((view) => view.overview?.accounts) ?? NO_ACCOUNTS

  const renderBelow = useMemo(
    () => (moves ? (row: Row) => <MoveCards row={row} moves={moves} /> : undefined),
    [moves]
  )
  const renderTurn = useMemo(
    () => (moves ? (row: Row) => <TurnClause row={row} moves={moves} /> : undefined),
    [moves]
  )

  const pane = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLUListElement>(null)
  const probe = useRef<HTMLParagraphElement>(null)
  const [measured, setMeasured] = useState({ id: '', px: 0 })
  const openHeight = measured.id === openId ? measured.px : 0
  const onOpenHeight = useCallback((id: string, px: number) => setMeasured({ id, px }), [])
  const { linesOf, rem, measured: countsLines } = useLineCounts(probe)
  const hovered = usePointerHold(pane, store.hold)
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
  const onReach = store.reach
  const { range, above, reveal } = useRowWindow({
    pane,
    sheet,
    hovered,
    rows,
    layout,
    selectedId,
    openId,
    onReach
  })

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

  // A row that was just opened is shown as far as it fits: once its height is known, and again when the moves came.
  // Later changes of its height are left alone, the user may have scrolled.
  const revealed = useRef<{ readonly id: string | null; readonly heights: number }>({ id: null, heights: 0 })
  useLayoutEffect(() => {
    if (openId !== null && openHeight === 0) return
    const heights = revealed.current.id === openId ? revealed.current.heights + 1 : 1
    if (openId === null ? revealed.current.id === null : heights > 2) return
    revealed.current = { id: openId, heights }
    if (openId !== null) reveal(positionOf(rows, openId))
  }, [openId, openHeight, rows, reveal])

  const indices = Array.from(
    { length: countsLines ? Math.max(0, range.to - range.from) : 0 },
    (_, offset) => range.from + offset
  )
  if (selected >= 0 && (selected < range.from || selected >= range.to)) indices.push(selected)
  const topOf = (index: number) => `translateY(${layout.tops[index] ?? layout.total}px)`

  return (
    <div className="wk-pane" ref={pane}>
      <ArrivedPill above={above} />
      <ul
        ref={sheet}
        className={`wk-list${leaving ? ' is-settling' : ''}`}
        style={{ blockSize: `${layout.total}px` }}
        aria-label={words.say(`tab.${tab}`)}
      >
        {indices.map((index) => {
          const row = rows[index]
          if (row) {
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
                tabStop={index === Math.max(0, selected)}
                opening={row.id === openingId}
                left={leftIds.has(row.id)}
                accounts={accounts}
                words={words}
                now={now}
                onToggle={store.toggle}
                onFocus={store.select}
                onOpenHeight={onOpenHeight}
                renderBelow={renderBelow}
                renderTurn={renderTurn}
              />
            )
          }
          if (index >= total) return null
          return (
            <li
              key={`empty-${index}`}
              className="wk-row is-empty"
              style={{ transform: topOf(index) }}
              aria-hidden="true"
            />
          )
        })}
        {leaving && (
          <li
            key={`leaving-${leaving.row.id}`}
            className={`wk-row is-leaving ${linesOf(leaving.row) === 1 ? 'has-one-line' : 'has-two-lines'}`}
            style={{ transform: topOf(leaving.position) }}
            aria-hidden="true"
            onAnimationEnd={store.settle}
          />
        )}
      </ul>
      <ListEnd />
      <div className="wk-row is-probe has-one-line" aria-hidden="true">
        <div className="wk-row-body">
          <p className="wk-words" ref={probe} />
        </div>
      </div>
    </div>
  )
}
