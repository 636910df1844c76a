// The list as it stands on the screen, and how a fresh one takes its place. Pure.
import type { InboxRow } from '../domain/inbox.ts'

/** The rows of one tab that have been read so far, in the order of the port. */
export interface LoadedList {
  readonly rows: readonly InboxRow[]
  /** Cursor of the rows that follow; null at the end. */
  readonly next: string | null
  /** How many there are altogether, loaded or not. */
  readonly total: number
  readonly revision: number
}

export const EMPTY_LIST: LoadedList = { rows: [], next: null, total: 0, revision: -1 }

/** Acts under way or just committed: a list older than the commit still shows the row, and must not. */
export type PendingActs = ReadonlyMap<string, number>

export const positionOf = (rows: readonly InboxRow[], id: string | null): number =>
  id === null ? -1 : rows.findIndex((row) => row.id === id)

/** The list without one row. */
export const withoutRow = (list: LoadedList, id: string): LoadedList => {
  const rows = list.rows.filter((row) => row.id !== id)
  return rows.length === list.rows.length ? list : { ...list, rows, total: Math.max(0, list.total - 1) }
}

/** The list without rows whose act is under way or was committed after this list was read. */
export const withoutPending = (list: LoadedList, pending: PendingActs): LoadedList => {
  let result = list
  for (const [id, revision] of pending) if (list.revision < revision) result = withoutRow(result, id)
  return result
}

/** The row to go to when `id` leaves: the next that stays, else the previous, else null. */
export const neighbourOf = (
  rows: readonly InboxRow[],
  id: string,
  stays: (candidate: string) => boolean = () => true
): string | null => {
  const position = positionOf(rows, id)
  if (position < 0) return null
  const after = rows.slice(position + 1).find((row) => stays(row.id))
  if (after) return after.id
  return rows.slice(0, position).findLast((row) => stays(row.id))?.id ?? null
}

/** Whether no row has to move: as far as both lists go, the same ids stand in the same order. */
export const keepsPlaces = (shown: LoadedList, fresh: LoadedList): boolean => {
  if (fresh.rows.length < shown.rows.length && fresh.next === null) return false
  const both = Math.min(shown.rows.length, fresh.rows.length)
  return shown.rows.slice(0, both).every((row, index) => fresh.rows[index]?.id === row.id)
}

/** The shown rows in their places, with the words of the fresh list where a row is in it. */
export const refreshedInPlace = (
  shown: readonly InboxRow[],
  fresh: readonly InboxRow[]
): readonly InboxRow[] => {
  const freshById = new Map(fresh.map((row) => [row.id, row]))
  return shown.map((row) => freshById.get(row.id) ?? row)
}

/** Rows of `fresh` that `shown` has not, within the part that was on the screen's side of the list. */
export const newRows = (shown: LoadedList, fresh: LoadedList): readonly InboxRow[] => {
  const known = new Set(shown.rows.map((row) => row.id))
  // With less loaded than there is, a row behind the loaded part may come into the fresh list without being new.
  const lastKnown = fresh.rows.findLastIndex((row) => known.has(row.id))
  const end = shown.next === null ? fresh.rows.length : lastKnown + 1
  return fresh.rows.slice(0, end).filter((row) => !known.has(row.id))
}

/** Rows of `shown` that a fresh list, read at least as far, has no longer. */
export const goneRows = (shown: LoadedList, fresh: LoadedList): readonly InboxRow[] => {
  const left = new Set(fresh.rows.map((row) => row.id))
  if (fresh.next === null) return shown.rows.filter((row) => !left.has(row.id))
  const lastLeft = shown.rows.findLastIndex((row) => left.has(row.id))
  return shown.rows.slice(0, lastLeft + 1).filter((row) => !left.has(row.id))
}
