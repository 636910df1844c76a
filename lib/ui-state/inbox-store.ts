// The inbox between its port and its components: one list, one selection, acts that can be taken back.
// Lists come from the port in order and are never sorted here; a late answer never overwrites a later one.
import { createStore } from 'zustand/vanilla'
import {
  EMPTY_LIST,
  goneRows,
  keepsPlaces,
  neighbourOf,
  newRows,
  positionOf,
  refreshedInPlace,
  withoutPending,
  withoutRow
} from './inbox-list.ts'
import { INITIAL_VIEW, tabAfter, verbsFor } from './inbox-view.ts'
import { readList } from './read-list.ts'
import type { StoreApi } from 'zustand/vanilla'
import type { InboxAct, InboxFailure, InboxOverview, InboxPort, InboxRow, InboxTab } from '../domain/inbox.ts'
import type { LoadedList } from './inbox-list.ts'
import type { InboxViewState, Notice, Popover } from './inbox-view.ts'

export interface InboxStoreOptions {
  readonly port: InboxPort
  /** Rows asked for at once. */
  readonly pageSize?: number
  /** Resolves when the next refresh may start; keeps a flood of changes from becoming a flood of queries. */
  readonly rest?: () => Promise<void>
}

export interface InboxStore {
  readonly view: StoreApi<InboxViewState>
  /** Reads the first list and follows every change until the signal aborts. */
  readonly start: (signal: AbortSignal) => Promise<void>
  readonly refresh: () => Promise<void>
  readonly showTab: (tab: InboxTab) => void
  /** Says up to which row (index, inclusive) the list is in sight; more is read when it comes near the end. */
  readonly reach: (index: number) => void
  readonly select: (id: string) => void
  readonly moveSelection: (to: 'next' | 'previous' | 'first' | 'last') => void
  /** Brings the focus to the selected row without moving the selection. */
  readonly focusSelection: () => void
  readonly toggle: (id: string) => void
  readonly closeRow: () => void
  readonly act: (id: string, act: InboxAct) => Promise<void>
  readonly undo: () => Promise<void>
  readonly openSpot: (id: string) => Promise<void>
  /** While held, rows keep their places under the pointer; letting go applies what came meanwhile. */
  readonly hold: (held: boolean) => void
  /** Applies what waits, whatever the pointer does. */
  readonly showArrived: () => void
  readonly settle: () => void
  readonly show: (popover: Popover | null) => void
  readonly showHealth: (shown: boolean) => void
  readonly notify: (what: Notice) => void
  readonly dismissNotice: () => void
  readonly setLetterKeys: (on: boolean) => void
}

interface DoneAct {
  readonly row: InboxRow
  /** Resolves to what names the act for undoing it; null when the act failed. */
  readonly undo: Promise<string | null>
}

const PAGE_SIZE = 60
/** On the way to a far place; more at once would make one long task of laying them out. */
const MOST_AT_ONCE = 250
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60))

/** The list and the overview are two questions; the newer answer gives the count of the tab in front. */
const adjusted = (overview: InboxOverview, tab: InboxTab, total: number): InboxOverview => ({
  ...overview,
  counts: { ...overview.counts, [tab]: total }
})

export const createInboxStore = ({
  port,
  pageSize = PAGE_SIZE,
  rest = pause
}: InboxStoreOptions): InboxStore => {
  const view = createStore<InboxViewState>(() => INITIAL_VIEW)
  const pending = new Map<string, number>()
  const acts: DoneAct[] = []
  const knownLists = new Map<InboxTab, LoadedList>()
  let reached = 0
  let holding = false
  let touched = false
  let refreshing: Promise<void> | null = null
  let again = false
  let life: AbortSignal | null = null
  let reading = 0
  let wantedBack: string | null = null
  // The revision of the user's own undo: what they asked for moves rows whatever the pointer does.
  let ownRevision = -1

  const get = view.getState
  const stopped = (): boolean => life?.aborted === true
  const set = (change: Partial<InboxViewState>): void => {
    view.setState(change)
  }
  const count = (): number => (get().notice?.number ?? 0) + 1
  const notify = (what: Notice): void => {
    set({ notice: { number: count(), what, canUndo: what.kind === 'acted' } })
  }
  const readOnly = (): boolean => get().overview?.readOnly === true

  /** Puts a list on the screen and keeps the user's place: selection, open row, focus. */
  const put = (list: LoadedList): void => {
    const before = get()
    const ids = new Set(list.rows.map((row) => row.id))
    const stays = (id: string): boolean => ids.has(id)
    let { selectedId, openId } = before
    const first = list.rows[0]?.id ?? null
    if (wantedBack !== null && stays(wantedBack)) {
      selectedId = wantedBack
      wantedBack = null
    } else if (selectedId === null || (!touched && openId === null)) selectedId = first
    else if (!stays(selectedId)) selectedId = neighbourOf(before.list.rows, selectedId, stays) ?? first
    if (openId !== null && !stays(openId)) openId = null
    knownLists.set(before.tab, list)
    const moved = selectedId !== before.selectedId && before.selectedId !== null && touched
    set({
      list,
      listRead: true,
      phase: 'ready',
      failure: null,
      selectedId,
      openId,
      held: null,
      leftIds: new Set(),
      arrived: 0,
      focusRequest: moved ? before.focusRequest + 1 : before.focusRequest
    })
  }

  /** Takes a fresh list in: at once where nothing moves or nobody is among the rows, otherwise it waits. */
  const take = (fresh: LoadedList): void => {
    const { list: shown, listRead, change } = get()
    const gone = goneRows(shown, fresh)
    const came = listRead ? newRows(shown, fresh) : []
    const firstCame = came[0]
    const firstGone = gone[0]
    if (firstCame) {
      const what = { kind: 'arrived', row: firstCame, more: came.length - 1 } as const
      set({ change: { number: (change?.number ?? 0) + 1, what } })
    } else if (firstGone && gone.some((row) => row.id === get().selectedId) && wantedBack === null) {
      set({ change: { number: (change?.number ?? 0) + 1, what: { kind: 'left', row: firstGone } } })
    }
    const own = ownRevision >= 0 && fresh.revision >= ownRevision
    if (own) ownRevision = -1
    if (own || !holding || !listRead || keepsPlaces(shown, fresh)) {
      put(fresh)
      return
    }
    set({
      list: { ...shown, rows: refreshedInPlace(shown.rows, fresh.rows) },
      held: fresh,
      leftIds: new Set(gone.map((row) => row.id)),
      arrived: came.length
    })
  }

  const forgetSettledActs = (revision: number): void => {
    for (const [id, committed] of pending) if (committed <= revision) pending.delete(id)
  }

  const failWith = (failure: InboxFailure): void => {
    // What is on the screen stays readable; only without any list the failure takes its place.
    const keeps = get().phase === 'ready' && failure !== 'disconnected'
    set({ phase: keeps ? 'ready' : 'failed', failure })
  }

  const readOnce = async (): Promise<void> => {
    const { tab } = get()
    const number = ++reading
    const selected = positionOf(get().list.rows, get().selectedId)
    const wanted = Math.max(pageSize, reached + Math.ceil(pageSize / 2), selected + 1)
    const [overview, list] = await Promise.all([port.overview(), readList(port, tab, wanted, pageSize)])
    if (stopped() || number !== reading) return
    if (!overview.ok) return failWith(overview.error)
    if (!list.ok) return failWith(list.error)
    const settled = withoutPending(list.value, pending)
    forgetSettledActs(list.value.revision)
    set({ overview: adjusted(overview.value, tab, settled.total) })
    take(settled)
  }

  const refresh = (): Promise<void> => {
    if (refreshing) {
      again = true
      return refreshing
    }
    refreshing = (async () => {
      try {
        do {
          again = false
          await readOnce()
          if (again && !stopped()) await rest()
        } while (again && !stopped())
      } finally {
        refreshing = null
      }
    })()
    return refreshing
  }

  const loadMore = async (): Promise<void> => {
    const { list, tab, held } = get()
    if (list.next === null || held !== null || refreshing) return
    const number = ++reading
    const missing = reached + pageSize - list.rows.length
    const limit = Math.max(pageSize, Math.min(MOST_AT_ONCE, missing))
    const more = await port.list({ tab, after: list.next, limit })
    if (stopped() || number !== reading) return
    if (!more.ok) return failWith(more.error)
    // The store has changed since the first rows were read: cursors of two revisions do not fit together.
    if (more.value.revision !== list.revision) return refresh()
    const known = new Set(get().list.rows.map((row) => row.id))
    const following = more.value.rows.filter((row) => !known.has(row.id) && !pending.has(row.id))
    const grown = { ...get().list, rows: [...get().list.rows, ...following], next: more.value.next }
    knownLists.set(tab, grown)
    set({ list: grown })
    if (reached + pageSize / 2 >= grown.rows.length) return loadMore()
  }

  let loading = false
  const reach = (index: number): void => {
    reached = index
    const { list } = get()
    if (loading || list.next === null || index + pageSize / 2 < list.rows.length) return
    loading = true
    void loadMore().finally(() => {
      loading = false
    })
  }

  const countsMoved = (from: InboxTab, to: InboxTab): InboxOverview | null => {
    const { overview } = get()
    if (!overview || from === to) return overview
    const counts = {
      ...overview.counts,
      [from]: Math.max(0, overview.counts[from] - 1),
      [to]: overview.counts[to] + 1
    }
    return { ...overview, counts }
  }

  const act = async (id: string, wanted: InboxAct): Promise<void> => {
    const before = get()
    const position = positionOf(before.list.rows, id)
    const row = before.list.rows[position]
    if (!row || pending.get(id) === Infinity) return
    if (readOnly()) return notify({ kind: 'failed', row, during: 'act', failure: 'read-only' })
    touched = true
    const leaves = tabAfter(wanted) !== before.tab
    const attempt = port.act(id, wanted)
    const done: DoneAct = { row, undo: attempt.then((result) => (result.ok ? result.value.undo : null)) }
    acts.push(done)
    if (leaves) {
      pending.set(id, Infinity)
      const next = neighbourOf(before.list.rows, id, (candidate) => !before.leftIds.has(candidate))
      const list = withoutRow(before.list, id)
      knownLists.set(before.tab, list)
      set({
        list,
        held: before.held && withoutRow(before.held, id),
        leaving: { row, position },
        overview: countsMoved(before.tab, tabAfter(wanted)),
        selectedId: before.selectedId === id ? next : before.selectedId,
        // Whoever works through open rows goes on to the next one, its verbs in the same place.
        openId: before.openId === id ? next : before.openId,
        focusRequest: before.focusRequest + 1
      })
    }
    set({ popover: null })
    notify({ kind: 'acted', row, act: wanted })
    const result = await attempt
    if (result.ok) {
      if (leaves) pending.set(id, result.value.revision)
      return refresh()
    }
    pending.delete(id)
    acts.splice(acts.indexOf(done), 1)
    if (leaves && get().tab === before.tab && result.error !== 'gone') putBack(row, position)
    notify({ kind: 'failed', row, during: 'act', failure: result.error })
    await refresh()
  }

  /** An act that failed: the row stands again where it stood, and the selection with it. */
  const putBack = (row: InboxRow, position: number): void => {
    const { list, overview, tab } = get()
    if (positionOf(list.rows, row.id) >= 0) return
    const rows = [...list.rows.slice(0, position), row, ...list.rows.slice(position)]
    set({
      list: { ...list, rows, total: list.total + 1 },
      overview: overview && adjusted(overview, tab, list.total + 1),
      selectedId: row.id,
      leaving: null,
      focusRequest: get().focusRequest + 1
    })
  }

  const undo = async (): Promise<void> => {
    const last = acts.pop()
    if (!last) return notify({ kind: 'nothing-to-undo' })
    const name = await last.undo
    if (name === null) return
    const result = await port.undo(name)
    if (!result.ok) {
      notify({ kind: 'failed', row: last.row, during: 'undo', failure: result.error })
      return refresh()
    }
    pending.delete(last.row.id)
    wantedBack = last.row.id
    ownRevision = result.value.revision
    touched = true
    notify({ kind: 'undone', row: last.row })
    await refresh()
    wantedBack = null
  }

  const openSpot = async (id: string): Promise<void> => {
    const row = get().list.rows.find((candidate) => candidate.id === id)
    if (!row) return
    set({ openingId: id, selectedId: id })
    const result = await port.open(id)
    if (get().openingId === id) set({ openingId: null })
    if (!result.ok) notify({ kind: 'failed', row, during: 'open', failure: result.error })
  }

  const select = (id: string): void => {
    touched = true
    if (get().selectedId !== id) set({ selectedId: id, leaving: null })
  }

  return {
    view,
    start: async (signal) => {
      life = signal
      port.onChange((revision) => {
        if (!stopped() && revision !== get().list.revision) void refresh()
      }, signal)
      await refresh()
    },
    refresh,
    showTab: (tab) => {
      const { overview } = get()
      set({ healthShown: false, popover: null })
      if (tab === get().tab) return
      const known = knownLists.get(tab)
      reached = 0
      touched = false
      reading += 1
      set({
        tab,
        list: known ?? { ...EMPTY_LIST, total: overview?.counts[tab] ?? 0 },
        listRead: known !== undefined,
        selectedId: known?.rows[0]?.id ?? null,
        openId: null,
        held: null,
        leftIds: new Set(),
        arrived: 0,
        leaving: null
      })
      void refresh()
    },
    reach,
    select,
    moveSelection: (to) => {
      const { list, selectedId, focusRequest } = get()
      const now = positionOf(list.rows, selectedId)
      const wanted =
        to === 'first'
          ? 0
          : to === 'last'
            ? list.rows.length - 1
            : to === 'next'
              ? now + 1
              : Math.max(0, now - 1)
      const row = list.rows[Math.min(wanted, list.rows.length - 1)]
      if (!row) return
      select(row.id)
      set({ focusRequest: focusRequest + 1 })
    },
    focusSelection: () => set({ focusRequest: get().focusRequest + 1 }),
    toggle: (id) => {
      select(id)
      set({ openId: get().openId === id ? null : id })
    },
    closeRow: () => set({ openId: null, focusRequest: get().focusRequest + 1 }),
    act,
    undo,
    openSpot,
    hold: (held) => {
      holding = held
      const { held: waiting } = get()
      if (!held && waiting) put(withoutPending(waiting, pending))
    },
    showArrived: () => {
      const { held, list } = get()
      touched = true
      if (held) put(withoutPending(held, pending))
      const first = (held ?? list).rows[0]
      if (first) set({ selectedId: first.id, focusRequest: get().focusRequest + 1 })
      set({ arrived: 0 })
    },
    settle: () => {
      if (get().leaving) set({ leaving: null })
    },
    show: (popover) => {
      if (popover?.kind === 'snooze' && !verbsFor(popover.row, get().tab, readOnly()).includes('snooze'))
        return
      set({ popover })
    },
    showHealth: (healthShown) => set({ healthShown }),
    notify,
    dismissNotice: () => set({ notice: null }),
    setLetterKeys: (letterKeys) => set({ letterKeys })
  }
}
