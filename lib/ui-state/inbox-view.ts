// What the inbox shows at one moment: view state only, nothing that the store behind the port would miss.
import { EMPTY_LIST } from './inbox-list.ts'
import type { InboxAct, InboxFailure, InboxOverview, InboxRow, InboxTab } from '../domain/inbox.ts'
import type { LoadedList } from './inbox-list.ts'
import type { Placed } from './moves-store.ts'

/** What was just done or went wrong, and to whom; shown as the toast. */
export type Notice =
  | { readonly kind: 'acted'; readonly row: InboxRow; readonly act: InboxAct }
  | { readonly kind: 'undone'; readonly row: InboxRow }
  | { readonly kind: 'nothing-to-undo' }
  | {
      readonly kind: 'failed'
      readonly row: InboxRow
      readonly during: 'act' | 'undo' | 'open'
      readonly failure: InboxFailure
    }
  | { readonly kind: 'copied' | 'copy-failed' }
  /** Said, not shown: the row itself shows it. */
  | { readonly kind: 'placed'; readonly row: InboxRow; readonly what: Placed }

/** A change that came by itself, for the polite live region. */
export type Change =
  | { readonly kind: 'arrived'; readonly row: InboxRow; readonly more: number }
  | { readonly kind: 'left'; readonly row: InboxRow }

/** What floats over the list; at most one at a time. */
export type Popover = { readonly kind: 'snooze'; readonly row: InboxRow } | { readonly kind: 'more' | 'keys' }

export interface InboxViewState {
  /** `starting` until the first list is there; `failed` when there is none to show. */
  readonly phase: 'starting' | 'ready' | 'failed'
  readonly failure: InboxFailure | null
  readonly overview: InboxOverview | null
  readonly tab: InboxTab
  readonly list: LoadedList
  /** False while a tab is opened for the first time and its rows are not there yet. */
  readonly listRead: boolean
  readonly selectedId: string | null
  readonly openId: string | null
  /** A fresh list that waits because the pointer is among the rows. */
  readonly held: LoadedList | null
  /** Shown rows that the held list has no longer: they stay in place and say so. */
  readonly leftIds: ReadonlySet<string>
  /** How many came that are not in sight: in the held list, or above the part in sight. */
  readonly arrived: number
  /** The row that the user's own act just took from the list, and where it stood. */
  readonly leaving: { readonly row: InboxRow; readonly position: number } | null
  readonly openingId: string | null
  readonly popover: Popover | null
  /** A full-size state that the user asked for instead of the list. */
  readonly healthShown: boolean
  /** Grows with each notice, so that the same words twice are two toasts. */
  readonly notice: { readonly number: number; readonly what: Notice; readonly canUndo: boolean } | null
  readonly change: { readonly number: number; readonly what: Change } | null
  /** Grows when the focus should follow the selection (a key or an act moved it). */
  readonly focusRequest: number
  readonly letterKeys: boolean
}

export const INITIAL_VIEW: InboxViewState = {
  phase: 'starting',
  failure: null,
  overview: null,
  tab: 'waiting',
  list: EMPTY_LIST,
  listRead: false,
  selectedId: null,
  openId: null,
  held: null,
  leftIds: new Set(),
  arrived: 0,
  leaving: null,
  openingId: null,
  popover: null,
  healthShown: false,
  notice: null,
  change: null,
  focusRequest: 0,
  letterKeys: true
}

/** The list in which a row stands after an act. Muted threads are kept under done. */
export const tabAfter = (act: InboxAct): InboxTab => {
  switch (act.kind) {
    case 'done':
    case 'mute':
      return 'done'
    case 'reopen':
      return 'waiting'
    case 'snooze':
      return 'snoozed'
    default:
      return act satisfies never
  }
}

export type Verb = 'spot' | 'done' | 'snooze' | 'mute' | 'reopen'

/** What can be done with a row, in the order of the foot. Opening is always possible, the rest not read-only. */
export const verbsFor = (row: InboxRow, tab: InboxTab, readOnly: boolean): readonly Verb[] => {
  if (readOnly) return ['spot']
  switch (row.state) {
    case 'snoozed':
      return ['spot', 'reopen', 'done', 'snooze']
    case 'done':
    case 'answered':
    case 'muted':
      return ['spot', 'reopen']
    case 'waiting':
    case 'unknown':
      return tab === 'quiet' ? ['spot', 'done', 'mute'] : ['spot', 'done', 'snooze', 'mute']
    default:
      return row.state satisfies never
  }
}
