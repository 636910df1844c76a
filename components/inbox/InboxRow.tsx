import { memo } from 'react'
import { personName, rowLabel, rowPlace, rowReason } from '../../lib/ui-state/row-words.ts'
import { waitingTime } from '../../lib/ui-state/time-words.ts'
import { wordsOnOneLine } from '../../lib/domain/untrusted-text.ts'
import { Initials } from '../ui/Initials.tsx'
import { PersonName } from '../ui/PersonName.tsx'
import { OpenRow } from './OpenRow.tsx'
import { ReasonLine } from './ReasonLine.tsx'
import type { ReactNode } from 'react'
import type { Account, InboxRow as Row, InboxTab } from '../../lib/domain/inbox.ts'
import type { InboxWords } from '../../lib/locales/inbox-words.ts'

export interface InboxRowProps {
  readonly row: Row
  readonly tab: InboxTab
  readonly position: number
  readonly total: number
  /** Px from the start of the list. */
  readonly top: number
  readonly lines: 1 | 2
  readonly selected: boolean
  readonly open: boolean
  readonly tabStop: boolean
  readonly opening: boolean
  /** Gone from the list, but kept in place while the pointer is among the rows. */
  readonly left: boolean
  readonly accounts: readonly Account[]
  readonly words: InboxWords
  readonly now: number
  readonly onToggle: (id: string) => void
  readonly onFocus: (id: string) => void
  readonly onOpenHeight: (id: string, px: number) => void
  /** What stands under an open row: the reply moves, where there are some. */
  readonly renderBelow: ((row: Row) => ReactNode) | undefined
  /** What kind of turn it is, behind the reason of an open row. */
  readonly renderTurn: ((row: Row) => ReactNode) | undefined
}

// Enough for two lines in any script; the style sheet cuts at the line.
const CLOSED_CAP = 220

const InboxRowView = (props: InboxRowProps) => {
  const { row, tab, words, now, selected, open, left, opening } = props
  const reason = rowReason(row, tab, words, now)
  const place = rowPlace(row, props.accounts, words)
  const state = [
    'wk-row',
    props.lines === 1 ? 'has-one-line' : 'has-two-lines',
    selected ? 'is-selected' : '',
    open ? 'is-open' : '',
    left ? 'is-left' : ''
  ]
  return (
    <li
      className={state.filter(Boolean).join(' ')}
      style={{ transform: `translateY(${props.top}px)` }}
      aria-setsize={props.total}
      aria-posinset={props.position + 1}
      data-row={row.id}
    >
      <button
        type="button"
        className="wk-row-target"
        aria-expanded={open}
        aria-label={rowLabel(row, reason, open, words, now)}
        aria-current={selected || undefined}
        tabIndex={props.tabStop ? 0 : -1}
        onClick={() => props.onToggle(row.id)}
        onFocus={() => props.onFocus(row.id)}
      />
      <Initials
        name={row.person.name || row.person.handle}
        personId={`${row.account.platform}:${row.person.handle || row.person.name}`}
      />
      <div className="wk-row-body" aria-hidden={open ? undefined : true}>
        <p className="wk-row-top">
          <span className="wk-name" title={open ? undefined : personName(row, words)}>
            <PersonName name={row.person.name || row.person.handle} unnamed={words.say('row.unnamed')} />
          </span>
          <span className="wk-place">{place}</span>
          <span className="wk-when">{waitingTime(words, row.since, now)}</span>
        </p>
        {open ? (
          <OpenRow row={row} words={words} onHeight={props.onOpenHeight}>
            <ReasonLine reason={reason} words={words} opening={opening} left={left}>
              {props.renderTurn?.(row)}
            </ReasonLine>
          </OpenRow>
        ) : (
          <>
            {row.words === '' ? (
              <p className="wk-no-words">{words.say('row.noWords')}</p>
            ) : (
              <p className="wk-words" dir="auto">
                {wordsOnOneLine(row.words, CLOSED_CAP)}
              </p>
            )}
            <ReasonLine reason={reason} words={words} opening={opening} left={left} />
          </>
        )}
      </div>
      {open && props.renderBelow?.(row)}
    </li>
  )
}

/** One person who waits. Draws itself again only when something of it changed. */
export const InboxRow = memo(InboxRowView)
