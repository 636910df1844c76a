// What is already known about the messages of one batch. Most batches are about messages that nothing is known about, so
// one look at the whole span of their ids comes before a look-up for each.
import type { ReadWrite } from './thread-graph.ts'

/** Records in the span up to which reading them all is cheaper than asking for each message. */
const FEW = 40

const spanOf = (ids: readonly string[]): readonly [string, string] | undefined => {
  const sorted = ids.toSorted()
  const [first, last] = [sorted[0], sorted.at(-1)]
  return first === undefined || last === undefined ? undefined : [first, last]
}

/** Which of `ids` have acts about them: from another computer an act can arrive before the message it is about. */
export const actedAmong = async (
  tx: ReadWrite,
  account: string,
  ids: readonly string[]
): Promise<ReadonlySet<string>> => {
  const span = spanOf(ids)
  if (!span) return new Set()
  const index = tx.objectStore('acts').index('byMessage')
  const range = IDBKeyRange.bound([account, span[0]], [account, span[1]])
  const near = await index.getAll(range, FEW)
  if (near.length < FEW) return new Set(near.map(({ messageId }) => messageId))
  const keys = await Promise.all(ids.map((id) => index.getKey([account, id])))
  return new Set(ids.filter((_, place) => keys[place] !== undefined))
}

/** Messages that a notification tied to one of `ids`. */
export const announcedAbout = async (
  tx: ReadWrite,
  account: string,
  ids: readonly string[]
): Promise<readonly string[]> => {
  const span = spanOf(ids)
  if (!span) return []
  const index = tx.objectStore('messages').index('byAbout')
  const keyOf = (id: string): string => `${account}|${id}`
  const near = await index.getAll(IDBKeyRange.bound(keyOf(span[0]), keyOf(span[1])), FEW)
  if (near.length < FEW) {
    const wanted = new Set(ids.map(keyOf))
    return near.filter(({ aboutKeys }) => aboutKeys.some((key) => wanted.has(key))).map(({ id }) => id)
  }
  const lists = await Promise.all(ids.map((id) => index.getAllKeys(keyOf(id))))
  return lists.flat().map(([, id]) => id)
}
