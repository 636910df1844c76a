// What the parts of the inbox store share: its port, its view, and what the user is doing at the moment.
import { createStore } from 'zustand/vanilla'
import { INITIAL_VIEW } from './inbox-view.ts'
import type { StoreApi } from 'zustand/vanilla'
import type { InboxOverview, InboxPort, InboxTab } from '../domain/inbox.ts'
import type { LoadedList } from './inbox-list.ts'
import type { InboxViewState, Notice } from './inbox-view.ts'

export interface InboxSession {
  readonly port: InboxPort
  /** Rows asked for at once. */
  readonly pageSize: number
  /** Resolves when the next refresh may start. */
  readonly rest: () => Promise<void>
  readonly view: StoreApi<InboxViewState>
  /** Acts under way (Infinity) or just committed (their revision), by row id. */
  readonly pending: Map<string, number>
  /** The last list of each tab, shown at once when the user comes back to it. */
  readonly knownLists: Map<InboxTab, LoadedList>
  /** Index up to which rows are in sight. */
  reached: number
  /** A hand is among the rows: they keep their places. */
  holding: boolean
  /** The user has chosen a row, so the selection no longer follows the best one. */
  touched: boolean
  life: AbortSignal | null
  /** Number of the latest reading; answers to earlier ones are dropped. */
  reading: number
  /** The row that the user's own undo brings back. */
  wantedBack: string | null
  /** The revision of that undo: what the user asked for moves rows whatever the pointer does. -1: none. */
  ownRevision: number
}

export const createSession = (
  port: InboxPort,
  pageSize: number,
  rest: () => Promise<void>
): InboxSession => ({
  port,
  pageSize,
  rest,
  view: createStore<InboxViewState>(() => INITIAL_VIEW),
  pending: new Map(),
  knownLists: new Map(),
  reached: 0,
  holding: false,
  touched: false,
  life: null,
  reading: 0,
  wantedBack: null,
  ownRevision: -1
})

export const hasStopped = (session: InboxSession): boolean => session.life?.aborted === true

/** Shows a notice as a toast, also when it says the same as the one before. */
export const notifyIn = ({ view }: InboxSession, what: Notice): void => {
  const number = (view.getState().notice?.number ?? 0) + 1
  view.setState({ notice: { number, what, canUndo: what.kind === 'acted' } })
}

/** The focus shall follow the selection. */
export const requestFocus = ({ view }: InboxSession): void => {
  view.setState({ focusRequest: view.getState().focusRequest + 1 })
}

/** The overview with another count for one tab. */
export const withCount = (overview: InboxOverview, tab: InboxTab, count: number): InboxOverview => ({
  ...overview,
  counts: { ...overview.counts, [tab]: count }
})
