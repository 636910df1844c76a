// Narrow queries for the surfaces. None of them scans or counts: their cost follows the page of rows, not the store.
import type { IDBPIndex } from 'idb'
import type { InboxCounts, InboxTab } from '../domain/inbox.ts'
import { waitingPoints } from '../engagement/priority.ts'
import type { Store } from './open-store.ts'
import { readSums } from './overview.ts'
import { isConversationRecord, sound } from './record-guards.ts'
import type { ConversationRecord, Overview, WalkieSchema } from './schema.ts'

export const readOverview = (store: Store): Promise<Overview> => {
  const tx = store.transaction(['conversations', 'meta'])
  return readSums({ meta: tx.objectStore('meta'), lanes: tx.objectStore('conversations').index('byLane') })
}

/** Undefined when there is none, or none that can be read. */
export const readConversation = async (store: Store, id: string): Promise<ConversationRecord | undefined> =>
  sound(await store.get('conversations', id), isConversationRecord)

/** Earliest time after `after` (Unix ms) at which a snooze runs out; null when none does. */
export const readNextWake = async (store: Store, after = -Infinity): Promise<number | null> => {
  const index = store.transaction('conversations').store.index('byWake')
  const cursor = await index.openKeyCursor(IDBKeyRange.bound(after, Infinity, true))
  return cursor ? cursor.key : null
}

/** Where a page of rows ended: the score (smaller is better), time and id of its last row, at the time of the first page. */
export interface LanePosition {
  readonly now: number
  readonly score: number
  readonly since: number
  readonly id: string
}

export interface LanePage {
  readonly records: readonly ConversationRecord[]
  /** Pass back to read on; null when there is nothing behind. */
  readonly end: LanePosition | null
  readonly counts: InboxCounts
  readonly revision: number
}

interface Placed {
  readonly record: ConversationRecord
  readonly score: number
}

const DAY = 86_400_000
/** Most points that waiting can add; see `waitingPoints`. */
const MOST_WAITING_POINTS = waitingPoints(0, Number.MAX_SAFE_INTEGER)

const byScore = (a: Placed, b: Placed): number =>
  a.score - b.score || a.record.since - b.record.since || (a.record.id < b.record.id ? -1 : 1)

/** Lanes in which waiting moves people up; the others stand in the order of their rank. */
const growsWithTime = (lane: InboxTab): boolean => lane !== 'done' && lane !== 'snoozed'

/** The youngest `since` (exclusive) whose score in `rank` is still better than `score`. */
const sinceBefore = (rank: number, score: number, now: number): number =>
  rank - score >= MOST_WAITING_POINTS ? -Infinity : now - (Math.floor((rank - score) / 2) + 1) * DAY

/** The part of one rank that comes after `after`: within a rank the score only grows with `since`. */
const restOfRank = (lane: InboxTab, rank: number, after: LanePosition | null): IDBKeyRange => {
  if (!after) return IDBKeyRange.bound([lane, rank], [lane, rank, []])
  const there = rank - waitingPoints(after.since, after.now)
  if (there === after.score) {
    return IDBKeyRange.bound([lane, rank, after.since, after.id], [lane, rank, []], true)
  }
  const least = there < after.score ? after.score : after.score + 1
  return IDBKeyRange.bound([lane, rank, sinceBefore(rank, least, after.now), []], [lane, rank, []])
}

type LaneIndex = IDBPIndex<WalkieSchema, ['conversations', 'meta'], 'conversations', 'byLane'>

const readInRankOrder = async (
  index: LaneIndex,
  lane: InboxTab,
  wanted: number,
  after: LanePosition | null
): Promise<readonly Placed[]> => {
  const from = after ? [lane, after.score, after.since, after.id] : [lane]
  const records = await index.getAll(IDBKeyRange.bound(from, [lane, []], after !== null), wanted)
  return records.map((record) => ({ record, score: record.rank }))
}

/**
 * The index holds the part of the score that stands still; inside one such rank the oldest is always first, so the best
 * of every rank are merged, and ranks that cannot reach the page any more (waiting adds at most 12) are never read.
 */
const mergeRanks = async (
  index: LaneIndex,
  lane: InboxTab,
  wanted: number,
  now: number,
  after: LanePosition | null
): Promise<readonly Placed[]> => {
  let best: Placed[] = []
  let ranks = IDBKeyRange.bound(after ? [lane, after.score] : [lane], [lane, []])
  for (;;) {
    const next = await index.openKeyCursor(ranks)
    if (!next) return best
    const rank = next.key[1]
    const worst = best[wanted - 1]
    if (worst && rank - MOST_WAITING_POINTS > worst.score) return best
    const records = await index.getAll(restOfRank(lane, rank, after), wanted)
    const placed = records.map((record) => ({ record, score: rank - waitingPoints(record.since, now) }))
    best = [...best, ...placed].toSorted(byScore).slice(0, wanted)
    ranks = IDBKeyRange.bound([lane, rank, []], [lane, []])
  }
}

/** The first `limit` conversations of a lane at the time `at` (Unix ms), or those behind `after`. */
export const readLane = async (
  store: Store,
  lane: InboxTab,
  limit: number,
  at: number,
  after: LanePosition | null = null
): Promise<LanePage> => {
  const tx = store.transaction(['conversations', 'meta'])
  const index = tx.objectStore('conversations').index('byLane')
  const { counts, revision } = await readSums({ meta: tx.objectStore('meta'), lanes: index })
  const now = after?.now ?? at
  const found = growsWithTime(lane)
    ? await mergeRanks(index, lane, limit + 1, now, after)
    : await readInRankOrder(index, lane, limit + 1, after)
  const page = found.slice(0, limit)
  const last = page.at(-1)
  const end =
    found.length > limit && last
      ? { now, score: last.score, since: last.record.since, id: last.record.id }
      : null
  // A damaged record keeps its place, so that paging goes on behind it, and is not shown.
  return {
    records: page.flatMap(({ record }) => sound(record, isConversationRecord) ?? []),
    end,
    counts,
    revision
  }
}
