// Finds which messages belong together, by following who answers whom. Reads only; awaits nothing but IndexedDB, so that
// the transaction stays open.
import type { IDBPTransaction } from 'idb'
import type { Account } from '../domain/inbox.ts'
import { accountKey } from '../domain/observation.ts'
import { isOwn, type Thread } from '../engagement/thread.ts'
import type { MessageRecord, WalkieSchema, ALL_STORES } from './schema.ts'

export type ReadWrite = IDBPTransaction<WalkieSchema, typeof ALL_STORES, 'readwrite'>

/** Deeper chains than this are cut: no real conversation is that deep, a broken page might be. */
const DEEPEST_CHAIN = 200

/** All numbers under which a post is known, `id` included. */
export const aliasesOf = async (tx: ReadWrite, account: Account, id: string): Promise<readonly string[]> => {
  const own = await tx.objectStore('aliases').get([account.platform, id])
  if (!own) return [id]
  const group = await tx.objectStore('aliases').index('byGroup').getAll([account.platform, own.group])
  return group.map((record) => record.id)
}

/** A message by any of its numbers; of several the smallest number, so that the choice does not depend on order. */
const findMessage = async (
  tx: ReadWrite,
  account: Account,
  id: string
): Promise<MessageRecord | undefined> => {
  const ids = await aliasesOf(tx, account, id)
  const records = await Promise.all(
    ids.toSorted().map((each) => tx.objectStore('messages').get([accountKey(account), each]))
  )
  return records.find((record) => record !== undefined)
}

/** What answers `id` directly, under any of its numbers. */
export const childrenOf = async (
  tx: ReadWrite,
  account: Account,
  id: string
): Promise<readonly MessageRecord[]> => {
  const ids = await aliasesOf(tx, account, id)
  const lists = await Promise.all(
    ids.map((each) =>
      tx
        .objectStore('messages')
        .index('byParent')
        .getAll([accountKey(account), each])
    )
  )
  return lists.flat()
}

const isOwnPost = (record: MessageRecord, account: Account): boolean =>
  record.facts.replyTo === null && isOwn(record.facts, account)

/**
 * The topmost known message of the thread of `record`, and the user's post above it, if any. An own post is no part of
 * the thread: each comment under it starts one.
 */
const climb = async (
  tx: ReadWrite,
  account: Account,
  record: MessageRecord
): Promise<{ readonly root: MessageRecord; readonly post: MessageRecord | null }> => {
  let root = record
  for (let depth = 0; depth < DEEPEST_CHAIN; depth += 1) {
    if (root.parent === undefined) return { root, post: null }
    const parent = await findMessage(tx, account, root.parent)
    if (!parent) return { root, post: null }
    if (isOwnPost(parent, account)) return { root, post: parent }
    root = parent
  }
  return { root, post: null }
}

const descend = async (
  tx: ReadWrite,
  account: Account,
  root: MessageRecord
): Promise<readonly MessageRecord[]> => {
  const members = new Map([[root.id, root]])
  let level: readonly MessageRecord[] = [root]
  while (level.length > 0) {
    const lists = await Promise.all(level.map(({ id }) => childrenOf(tx, account, id)))
    level = lists.flat().filter(({ id }) => !members.has(id))
    for (const record of level) members.set(record.id, record)
  }
  return [...members.values()]
}

/** The thread that `id` belongs to; null when the message is unknown or an own post (which is in no thread). */
export const threadOf = async (tx: ReadWrite, account: Account, id: string): Promise<Thread | null> => {
  const key = accountKey(account)
  const record = await tx.objectStore('messages').get([key, id])
  if (!record || isOwnPost(record, account)) return null
  const { root, post } = await climb(tx, account, record)
  const members = await descend(tx, account, root)
  const aboutIds = [...new Set(members.flatMap(({ facts }) => facts.about))]
  const about = await Promise.all(
    aboutIds.map(async (each) => [each, (await findMessage(tx, account, each))?.facts] as const)
  )
  const acts = await Promise.all(
    members
      .filter(({ acted }) => acted)
      .map((member) => tx.objectStore('acts').index('byMessage').getAll([key, member.id]))
  )
  return {
    account,
    root: root.id,
    members: members.map(({ facts }) => facts),
    post: post?.facts ?? null,
    about: new Map(about.flatMap(([each, facts]) => (facts ? [[each, facts] as const] : []))),
    acts: acts.flat().map(({ act }) => act)
  }
}
