// What the user does with a person, and the way back. The row goes at once; the store has the last word.
import { neighbourOf, positionOf, withoutRow } from './inbox-list.ts'
import { notifyIn, withCount } from './inbox-session.ts'
import { tabAfter } from './inbox-view.ts'
import type { InboxAct, InboxOverview, InboxRow, InboxTab } from '../domain/inbox.ts'
import type { InboxSession } from './inbox-session.ts'

export interface InboxActs {
  readonly act: (id: string, act: InboxAct) => Promise<void>
  readonly undo: () => Promise<void>
  readonly openSpot: (id: string) => Promise<void>
}

interface DoneAct {
  readonly row: InboxRow
  /** Resolves to what names the act for undoing it; null when the act failed. */
  readonly undo: Promise<string | null>
}

const countsMoved = (overview: InboxOverview, from: InboxTab, to: InboxTab): InboxOverview =>
  withCount(withCount(overview, from, Math.max(0, overview.counts[from] - 1)), to, overview.counts[to] + 1)

export const createActs = (session: InboxSession, refresh: () => Promise<void>): InboxActs => {
  const { port, view, pending, knownLists } = session
  const get = view.getState
  const done: DoneAct[] = []

  /** Takes the row away before the store has answered and goes on to its neighbour. */
  const takeAway = (row: InboxRow, position: number, to: InboxTab): void => {
    const before = get()
    const next = neighbourOf(before.list.rows, row.id, (candidate) => !before.leftIds.has(candidate))
    const list = withoutRow(before.list, row.id)
    knownLists.set(before.tab, list)
    view.setState({
      list,
      held: before.held && withoutRow(before.held, row.id),
      leaving: { row, position },
      overview: before.overview && countsMoved(before.overview, before.tab, to),
      selectedId: before.selectedId === row.id ? next : before.selectedId,
      // Whoever works through open rows goes on to the next one, its verbs in the same place.
      openId: before.openId === row.id ? next : before.openId,
      focusRequest: before.focusRequest + 1
    })
  }

  /** An act that failed: the row stands again where it stood, and the selection with it. */
  const putBack = (row: InboxRow, position: number): void => {
    const { list, overview, tab, focusRequest } = get()
    if (positionOf(list.rows, row.id) >= 0) return
    const rows = [...list.rows.slice(0, position), row, ...list.rows.slice(position)]
    view.setState({
      list: { ...list, rows, total: list.total + 1 },
      overview: overview && withCount(overview, tab, list.total + 1),
      selectedId: row.id,
      leaving: null,
      focusRequest: focusRequest + 1
    })
  }

  const act = async (id: string, wanted: InboxAct): Promise<void> => {
    const { list, tab, overview } = get()
    const position = positionOf(list.rows, id)
    const row = list.rows[position]
    if (!row || pending.get(id) === Infinity) return
    if (overview?.readOnly)
      return notifyIn(session, { kind: 'failed', row, during: 'act', failure: 'read-only' })
    session.touched = true
    const leaves = tabAfter(wanted) !== tab
    if (leaves) pending.set(id, Infinity)
    const attempt = port.act(id, wanted)
    const entry: DoneAct = { row, undo: attempt.then((result) => (result.ok ? result.value.undo : null)) }
    done.push(entry)
    if (leaves) takeAway(row, position, tabAfter(wanted))
    view.setState({ popover: null })
    notifyIn(session, { kind: 'acted', row, act: wanted })
    const result = await attempt
    if (result.ok) {
      if (leaves && pending.has(id)) pending.set(id, result.value.revision)
      return refresh()
    }
    pending.delete(id)
    const entered = done.indexOf(entry)
    if (entered >= 0) done.splice(entered, 1)
    if (leaves && get().tab === tab && result.error !== 'gone') putBack(row, position)
    notifyIn(session, { kind: 'failed', row, during: 'act', failure: result.error })
    return refresh()
  }

  const undo = async (): Promise<void> => {
    const last = done.pop()
    if (!last) return notifyIn(session, { kind: 'nothing-to-undo' })
    const { row } = last
    const name = await last.undo
    if (name === null) return
    const result = await port.undo(name)
    if (!result.ok) {
      // What may still be undone later stays on the key.
      if (result.error !== 'gone') done.push(last)
      notifyIn(session, { kind: 'failed', row, during: 'undo', failure: result.error })
      return refresh()
    }
    pending.delete(row.id)
    session.wantedBack = row.id
    session.ownRevision = result.value.revision
    session.touched = true
    notifyIn(session, { kind: 'undone', row })
    await refresh()
    session.wantedBack = null
  }

  const openSpot = async (id: string): Promise<void> => {
    const row = get().list.rows.find((candidate) => candidate.id === id)
    if (!row) return
    view.setState({ openingId: id, selectedId: id })
    const result = await port.open(id)
    if (get().openingId === id) view.setState({ openingId: null })
    if (!result.ok) notifyIn(session, { kind: 'failed', row, during: 'open', failure: result.error })
  }

  return { act, undo, openSpot }
}
