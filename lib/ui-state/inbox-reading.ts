// Reads the list and keeps it fresh. A late answer never overwrites a later one, pages of two revisions never mix.
import {
  goneRows,
  keepsPlaces,
  neighbourOf,
  newRows,
  positionOf,
  refreshedInPlace,
  withoutPending
} from './inbox-list.ts'
import { hasStopped, withCount } from './inbox-session.ts'
import { MOST_AT_ONCE, readList } from './read-list.ts'
import type { InboxFailure } from '../domain/inbox.ts'
import type { LoadedList } from './inbox-list.ts'
import type { InboxSession } from './inbox-session.ts'

export interface InboxReading {
  /** Puts a list on the screen and keeps the user's place: selection, open row, focus. */
  readonly put: (list: LoadedList) => void
  /** Reads everything in sight anew; calls that come meanwhile are answered by one further reading. */
  readonly refresh: () => Promise<void>
  /** Reads on as far as the rows in sight need it; resolves when they are there. */
  readonly readOn: () => Promise<void>
}

export const createReading = (session: InboxSession): InboxReading => {
  const { port, pageSize, view, pending, knownLists } = session
  const get = view.getState
  let refreshing: Promise<void> | null = null
  let again = false
  let readingOn: Promise<void> | null = null

  const put = (list: LoadedList): void => {
    const before = get()
    const ids = new Set(list.rows.map((row) => row.id))
    const stays = (id: string): boolean => ids.has(id)
    const first = list.rows[0]?.id ?? null
    let { selectedId } = before
    if (session.wantedBack !== null && stays(session.wantedBack)) {
      selectedId = session.wantedBack
      session.wantedBack = null
    } else if (selectedId === null || (!session.touched && before.openId === null)) selectedId = first
    else if (!stays(selectedId)) selectedId = neighbourOf(before.list.rows, selectedId, stays) ?? first
    const moved = selectedId !== before.selectedId && before.selectedId !== null && session.touched
    knownLists.set(before.tab, list)
    view.setState({
      list,
      listRead: true,
      phase: 'ready',
      failure: null,
      selectedId,
      openId: before.openId !== null && stays(before.openId) ? before.openId : null,
      held: null,
      leftIds: new Set(),
      arrived: 0,
      focusRequest: before.focusRequest + (moved ? 1 : 0)
    })
  }

  /** Tells who came, or that the person in front of the user left; what the user did themselves is no news. */
  const tell = (shown: LoadedList, fresh: LoadedList): void => {
    const { change, selectedId } = get()
    const number = (change?.number ?? 0) + 1
    const came = newRows(shown, fresh).filter((row) => row.id !== session.wantedBack)
    const left = goneRows(shown, fresh).find((row) => row.id === selectedId)
    const [first] = came
    if (first)
      view.setState({ change: { number, what: { kind: 'arrived', row: first, more: came.length - 1 } } })
    else if (left) view.setState({ change: { number, what: { kind: 'left', row: left } } })
  }

  /** Takes a fresh list in: at once where nothing moves or nobody is among the rows, otherwise it waits. */
  const take = (fresh: LoadedList): void => {
    const { list: shown, listRead } = get()
    if (listRead) tell(shown, fresh)
    const own = session.ownRevision >= 0 && fresh.revision >= session.ownRevision
    if (own) session.ownRevision = -1
    if (own || !session.holding || !listRead || keepsPlaces(shown, fresh)) return put(fresh)
    view.setState({
      list: { ...shown, rows: refreshedInPlace(shown.rows, fresh.rows) },
      held: fresh,
      leftIds: new Set(goneRows(shown, fresh).map((row) => row.id)),
      arrived: newRows(shown, fresh).length
    })
  }

  const failWith = (failure: InboxFailure): void => {
    // What is on the screen stays readable; only without any list the failure takes its place.
    const keeps = get().phase === 'ready' && failure !== 'disconnected'
    view.setState({ phase: keeps ? 'ready' : 'failed', failure })
  }

  const readOnce = async (): Promise<void> => {
    const { tab, list: shown, selectedId } = get()
    session.reading += 1
    const number = session.reading
    const inSight = session.reached + Math.ceil(pageSize / 2)
    const wanted = Math.max(pageSize, inSight, positionOf(shown.rows, selectedId) + 1)
    const [overview, list] = await Promise.all([port.overview(), readList(port, tab, wanted, pageSize)])
    if (hasStopped(session) || number !== session.reading) return
    if (!overview.ok) return failWith(overview.error)
    if (!list.ok) return failWith(list.error)
    const settled = withoutPending(list.value, pending)
    for (const [id, committed] of pending) if (committed <= list.value.revision) pending.delete(id)
    // Two questions, two moments: the list gives the count of its own tab.
    view.setState({ overview: withCount(overview.value, tab, settled.total) })
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
          if (again && !hasStopped(session)) await session.rest()
        } while (again && !hasStopped(session))
      } finally {
        refreshing = null
      }
    })()
    return refreshing
  }

  const needsMore = (): boolean => {
    const { list, held } = get()
    return list.next !== null && held === null && session.reached + pageSize / 2 >= list.rows.length
  }

  const readNext = async (): Promise<void> => {
    const { list, tab } = get()
    if (list.next === null || refreshing || !needsMore()) return
    session.reading += 1
    const number = session.reading
    const missing = session.reached + pageSize - list.rows.length
    const limit = Math.max(pageSize, Math.min(MOST_AT_ONCE, missing))
    const more = await port.list({ tab, after: list.next, limit })
    if (hasStopped(session) || number !== session.reading) return
    if (!more.ok) return failWith(more.error)
    // The store has changed since the first rows were read: cursors of two revisions do not fit together.
    if (more.value.revision !== list.revision) return refresh()
    const now = get().list
    const known = new Set(now.rows.map((row) => row.id))
    const following = more.value.rows.filter((row) => !known.has(row.id) && !pending.has(row.id))
    const grown = { ...now, rows: [...now.rows, ...following], next: more.value.next }
    knownLists.set(tab, grown)
    view.setState({ list: grown })
    return readNext()
  }

  const readOn = (): Promise<void> => {
    if (!readingOn && !needsMore()) return Promise.resolve()
    readingOn ??= readNext().finally(() => {
      readingOn = null
    })
    return readingOn
  }

  return { put, refresh, readOn }
}
