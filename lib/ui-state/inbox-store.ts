// The inbox between its port and its components: one list, one selection, acts that can be taken back.
// Lists come from the port in order and are never sorted here.
import { createActs } from './inbox-acts.ts'
import { EMPTY_LIST, positionOf, withoutPending } from './inbox-list.ts'
import { createReading } from './inbox-reading.ts'
import { createSession, hasStopped, notifyIn, requestFocus } from './inbox-session.ts'
import { verbsFor } from './inbox-view.ts'
import type { StoreApi } from 'zustand/vanilla'
import type { InboxPort, InboxTab } from '../domain/inbox.ts'
import type { InboxActs } from './inbox-acts.ts'
import type { InboxViewState, Notice, Popover } from './inbox-view.ts'

export interface InboxStoreOptions {
  readonly port: InboxPort
  /** Rows asked for at once. */
  readonly pageSize?: number
  /** Resolves when the next refresh may start; keeps a flood of changes from becoming a flood of queries. */
  readonly rest?: () => Promise<void>
}

export type Move = 'next' | 'previous' | 'first' | 'last'

export interface InboxStore extends InboxActs {
  readonly view: StoreApi<InboxViewState>
  /** Reads the first list and follows every change until the signal aborts. */
  readonly start: (signal: AbortSignal) => Promise<void>
  readonly refresh: () => Promise<void>
  readonly showTab: (tab: InboxTab) => void
  /** Says up to which row (index) the list is in sight; more is read when it comes near the end. */
  readonly reach: (index: number) => void
  readonly select: (id: string) => void
  readonly moveSelection: (to: Move) => Promise<void>
  /** Brings the focus to the selected row without moving the selection. */
  readonly focusSelection: () => void
  readonly toggle: (id: string) => void
  readonly closeRow: () => void
  /** While held, rows keep their places under the pointer; letting go applies what came meanwhile. */
  readonly hold: (held: boolean) => void
  /** Applies what waits, whatever the pointer does, and goes to the best row. */
  readonly showArrived: () => void
  /** The row that left has faded. */
  readonly settle: () => void
  readonly show: (popover: Popover | null) => void
  readonly showHealth: (shown: boolean) => void
  readonly notify: (what: Notice) => void
  readonly dismissNotice: () => void
  readonly setLetterKeys: (on: boolean) => void
}

const PAGE_SIZE = 60
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60))

const STEPS: Readonly<Record<Move, (now: number, count: number) => number>> = {
  next: (now, count) => Math.min(now + 1, count - 1),
  previous: (now) => Math.max(0, now - 1),
  first: () => 0,
  last: (_now, count) => count - 1
}

/** Makes the store of one surface; nothing happens before `start`. */
export const createInboxStore = ({
  port,
  pageSize = PAGE_SIZE,
  rest = pause
}: InboxStoreOptions): InboxStore => {
  const session = createSession(port, pageSize, rest)
  const { view, pending, knownLists } = session
  const reading = createReading(session)
  const acts = createActs(session, reading.refresh)
  const get = view.getState

  const select = (id: string): void => {
    session.touched = true
    if (get().selectedId !== id) view.setState({ selectedId: id, leaving: null })
  }

  const showTab = (tab: InboxTab): void => {
    view.setState({ healthShown: false, popover: null })
    if (tab === get().tab) return
    const known = knownLists.get(tab)
    session.reached = 0
    session.touched = false
    session.reading += 1
    view.setState({
      tab,
      list: known ?? { ...EMPTY_LIST, total: get().overview?.counts[tab] ?? 0 },
      listRead: known !== undefined,
      selectedId: known?.rows[0]?.id ?? null,
      openId: null,
      held: null,
      leftIds: new Set(),
      arrived: 0,
      leaving: null
    })
    void reading.refresh()
  }

  const moveSelection = async (to: Move): Promise<void> => {
    const { tab, list } = get()
    if (to === 'last' && list.next !== null) {
      session.reached = list.total
      await reading.readOn()
      if (get().tab !== tab) return
    }
    const { rows } = get().list
    const row = rows[STEPS[to](positionOf(rows, get().selectedId), rows.length)]
    if (!row) return
    select(row.id)
    requestFocus(session)
  }

  return {
    ...acts,
    view,
    start: async (signal) => {
      session.life = signal
      port.onChange((revision) => {
        if (!hasStopped(session) && revision !== get().list.revision) void reading.refresh()
      }, signal)
      await reading.refresh()
    },
    refresh: reading.refresh,
    showTab,
    reach: (index) => {
      session.reached = index
      void reading.readOn()
    },
    select,
    moveSelection,
    focusSelection: () => requestFocus(session),
    toggle: (id) => {
      select(id)
      view.setState({ openId: get().openId === id ? null : id })
    },
    closeRow: () => {
      view.setState({ openId: null })
      requestFocus(session)
    },
    hold: (held) => {
      session.holding = held
      const { held: waiting } = get()
      if (!held && waiting) reading.put(withoutPending(waiting, pending))
    },
    showArrived: () => {
      session.touched = true
      const { held } = get()
      if (held) reading.put(withoutPending(held, pending))
      const [first] = get().list.rows
      if (first) view.setState({ selectedId: first.id })
      requestFocus(session)
    },
    settle: () => {
      if (get().leaving) view.setState({ leaving: null })
    },
    show: (popover) => {
      const { tab, overview } = get()
      const mayOpen =
        popover?.kind !== 'snooze' ||
        verbsFor(popover.row, tab, overview?.readOnly === true).includes('snooze')
      if (mayOpen) view.setState({ popover })
    },
    showHealth: (healthShown) => view.setState({ healthShown }),
    notify: (what) => notifyIn(session, what),
    dismissNotice: () => view.setState({ notice: null }),
    setLetterKeys: (letterKeys) => view.setState({ letterKeys })
  }
}
