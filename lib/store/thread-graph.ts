// Finds which messages belong together, by following who answers whom. Reads only; awaits nothing but IndexedDB, so that
// the transaction stays open. Every look-up is made once per transaction and many are under way at a time.
import type { IDBPTransaction } from 'idb'
import type { Account } from '../domain/inbox.ts'
import { accountKey } from '../domain/observation.ts'
import { isOwn, type Thread } from '../engagement/thread.ts'
import { isActRecord, isAliasRecord, isMessageRecord, sound } from './record-guards.ts'
import type { MessageRecord, WalkieSchema, ALL_STORES } from './schema.ts'

export type ReadWrite = IDBPTransaction<WalkieSchema, typeof ALL_STORES, 'readwrite'>

export interface ThreadGraph {
  /** What answers `id` directly, under any of its numbers. */
  readonly children: (id: string) => Promise<readonly MessageRecord[]>
  /** Id of the topmost known message above `id`; null when it is unknown or an own post (which is in no thread). */
  readonly rootOf: (id: string) => Promise<string | null>
  /** The thread that `rootOf` gave. */
  readonly thread: (root: string) => Promise<Thread | null>
}

/** Deeper chains than this are cut: no real conversation is that deep, a broken page might be. */
const DEEPEST_CHAIN = 200

const once = <Value>(
  find: (id: string) => Promise<Value>,
  found = new Map<string, Promise<Value>>()
): ((id: string) => Promise<Value>) => {
  return (id) => {
    const known = found.get(id)
    if (known) return known
    const asked = find(id)
    found.set(id, asked)
    return asked
  }
}

const isOwnPost = (record: MessageRecord, account: Account): boolean =>
  record.facts.replyTo === null && isOwn(record.facts, account)

/**
 * The graph of one account as it stands when it is first asked: make it after the facts were written. `known` are records
 * as they were just written.
 */
export const createThreadGraph = async (
  tx: ReadWrite,
  account: Account,
  known: Iterable<MessageRecord>
): Promise<ThreadGraph> => {
  const key = accountKey(account)
  const messages = tx.objectStore('messages')
  const aliases = tx.objectStore('aliases')
  const { platform } = account
  const anyAlias = await aliases.getKey(IDBKeyRange.bound([platform], [platform, []]))

  /** All numbers under which a post is known, `id` included, in their order. */
  const numbersOf = once(async (id: string): Promise<readonly string[]> => {
    if (anyAlias === undefined) return [id]
    const own = sound(await aliases.get([platform, id]), isAliasRecord)
    if (!own) return [id]
    const group = await aliases.index('byGroup').getAll([platform, own.group])
    return group.flatMap((record) => (isAliasRecord(record) ? [record.id] : [])).toSorted()
  })
  const records = new Map<string, Promise<MessageRecord | undefined>>()
  for (const record of known) records.set(record.id, Promise.resolve(record))
  const exact = once(async (id: string) => sound(await messages.get([key, id]), isMessageRecord), records)

  /** By any of its numbers; of several the smallest number, so that the choice does not depend on order. */
  const find = once(async (id: string): Promise<MessageRecord | undefined> => {
    const numbered = await Promise.all((await numbersOf(id)).map(exact))
    return numbered.find((record) => record !== undefined)
  })

  const children = once(async (id: string): Promise<readonly MessageRecord[]> => {
    const lists = await Promise.all(
      (await numbersOf(id)).map((each) => messages.index('byParent').getAll([key, each]))
    )
    const found = lists.flat().filter(isMessageRecord)
    for (const record of found) records.set(record.id, Promise.resolve(record))
    return found
  })

  /** The message above, unless it is the user's own post: each comment under that starts a thread. */
  const above = async (
    record: MessageRecord
  ): Promise<{ readonly parent?: MessageRecord; readonly post?: MessageRecord }> => {
    const parent = record.parent === undefined ? undefined : await find(record.parent)
    if (!parent) return {}
    return isOwnPost(parent, account) ? { post: parent } : { parent }
  }

  const rootOf = async (id: string): Promise<string | null> => {
    let root = await exact(id)
    if (!root || isOwnPost(root, account)) return null
    for (let depth = 0; depth < DEEPEST_CHAIN; depth += 1) {
      const { parent } = await above(root)
      if (!parent) break
      root = parent
    }
    return root.id
  }

  const membersBelow = async (root: MessageRecord): Promise<readonly MessageRecord[]> => {
    const members = new Map([[root.id, root]])
    let level: readonly MessageRecord[] = [root]
    while (level.length > 0) {
      const lists = await Promise.all(level.map(({ id }) => children(id)))
      level = lists.flat().filter(({ id }) => !members.has(id))
      for (const record of level) members.set(record.id, record)
    }
    return [...members.values()]
  }

  const thread = async (rootId: string): Promise<Thread | null> => {
    const root = await exact(rootId)
    if (!root) return null
    const [members, { post }] = await Promise.all([membersBelow(root), above(root)])
    const aboutIds = [...new Set(members.flatMap(({ facts }) => facts.about))]
    const [about, acts] = await Promise.all([
      Promise.all(aboutIds.map(async (each) => [each, (await find(each))?.facts] as const)),
      Promise.all(
        members
          .filter(({ acted }) => acted)
          .map((member) => tx.objectStore('acts').index('byMessage').getAll([key, member.id]))
      )
    ])
    return {
      account,
      root: root.id,
      members: members.map(({ facts }) => facts),
      post: post?.facts ?? null,
      about: new Map(about.flatMap(([each, facts]) => (facts ? [[each, facts] as const] : []))),
      acts: acts.flat().flatMap((record) => (isActRecord(record) ? [record.act] : []))
    }
  }

  return { children, rootOf, thread }
}
