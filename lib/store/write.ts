// The three ways in which the store changes: what pages showed, what the user did, and time passing. Each is one
// transaction; when it resolves, everything in it is committed.
import type { Account, InboxCounts, SiteHealth } from '../domain/inbox.ts'
import { accountKey, type Observation, type ObservationBatch, type UserAct } from '../domain/observation.ts'
import { factsFromObservation } from '../engagement/facts-from-observation.ts'
import { joinFacts, type MessageFacts } from '../engagement/message-facts.ts'
import type { ReadSignals } from '../engagement/turn-signals.ts'
import { joinAliases } from './aliases.ts'
import { actedAmong, announcedAbout } from './look-ups.ts'
import type { Store } from './open-store.ts'
import { countLanes, readSums } from './overview.ts'
import { type LaneMoves, projectThreads } from './project-threads.ts'
import { isConversationRecord, isMessageRecord, sound } from './record-guards.ts'
import { ALL_STORES, type MessageRecord, type Overview } from './schema.ts'
import type { ReadWrite } from './thread-graph.ts'

export interface WriteContext {
  /** Unix ms. */
  readonly now: number
  readonly readSignals: ReadSignals
}

export interface Written {
  readonly revision: number
  /** Something that a surface shows is different now. */
  readonly changed: boolean
}

const recordOf = (account: string, facts: MessageFacts, acted: boolean): MessageRecord => ({
  account,
  id: facts.id,
  ...(typeof facts.replyTo === 'string' ? { parent: facts.replyTo } : {}),
  aboutKeys: facts.about.map((id) => `${account}|${id}`),
  facts,
  acted
})

const moved = (counts: InboxCounts, moves: LaneMoves): InboxCounts => {
  const next = { ...counts }
  for (const move of moves) {
    if (move !== 'recount') next[move[0]] += move[1]
  }
  return next
}

const sumsIn = (tx: ReadWrite): Promise<Overview> =>
  readSums({ meta: tx.objectStore('meta'), lanes: tx.objectStore('conversations').index('byLane') })

const settle = async (
  tx: ReadWrite,
  moves: LaneMoves,
  change: Partial<Pick<Overview, 'accounts' | 'health'>> = {}
): Promise<Written> => {
  const before = await sumsIn(tx)
  const changed = moves.length > 0 || Object.keys(change).length > 0
  if (!changed) return { revision: before.revision, changed }
  const counts = moves.includes('recount')
    ? await countLanes(tx.objectStore('conversations').index('byLane'))
    : moved(before.counts, moves)
  const after = { ...before, ...change, counts, revision: before.revision + 1 }
  await tx.objectStore('meta').put(after, 'overview')
  return { revision: after.revision, changed }
}

interface Joined {
  readonly ids: ReadonlySet<string>
  readonly written: readonly MessageRecord[]
  readonly added: ReadonlySet<string>
}

/** Joins what is new into the facts; gives the messages that changed. */
const joinObservations = async (
  tx: ReadWrite,
  account: Account,
  seenAt: number,
  observations: readonly Observation[]
): Promise<Joined> => {
  const key = accountKey(account)
  const store = tx.objectStore('messages')
  const changed = new Set<string>()
  const incoming = new Map<string, MessageFacts>()
  for (const observation of observations) {
    if (observation.kind === 'same-post') {
      if (await joinAliases(tx, account.platform, observation.id, observation.sameAs)) {
        changed.add(observation.id).add(observation.sameAs)
      }
      continue
    }
    const facts = factsFromObservation(observation, account, seenAt)
    const other = incoming.get(facts.id)
    incoming.set(facts.id, other ? joinFacts(other, facts) : facts)
  }
  const known = await Promise.all([...incoming.keys()].map((id) => store.get([key, id])))
  // What is damaged cannot be joined; the page's own words take its place.
  const before = new Map(
    known.filter((record) => isMessageRecord(record)).map((record) => [record.id, record])
  )
  const ids = [...incoming.keys()]
  const added = new Set(ids.filter((_id, index) => known[index] === undefined))
  const acted = await actedAmong(
    tx,
    key,
    ids.filter((id) => !before.has(id))
  )
  const written: MessageRecord[] = []
  for (const facts of incoming.values()) {
    const record = before.get(facts.id)
    const joined = record ? joinFacts(record.facts, facts) : facts
    if (record && joined === record.facts) continue
    written.push(recordOf(key, joined, record?.acted ?? acted.has(facts.id)))
    changed.add(facts.id)
  }
  await Promise.all(written.map((record) => store.put(record)))
  return { ids: changed, written, added }
}

const withAccount = (accounts: readonly Account[], account: Account): readonly Account[] | null =>
  accounts.some((known) => accountKey(known) === accountKey(account)) ? null : [...accounts, account]

const runAll = async <Value>(tx: ReadWrite, work: () => Promise<Value>): Promise<Value> => {
  try {
    const value = await work()
    await tx.done
    return value
  } catch (error) {
    // An exception in our own code must not leave half a batch behind.
    tx.done.catch(() => 'the abort is reported by the error that is thrown on')
    try {
      tx.abort()
    } catch (abortError) {
      if (!(abortError instanceof DOMException && abortError.name === 'InvalidStateError')) throw abortError
    }
    throw error
  }
}

/**
 * Stores what pages showed. Idempotent: the same batch again changes nothing. `relaxed` durability: a page can be read
 * again. Throws when the browser refuses (quota, closed database).
 */
export const writeObservations = (
  store: Store,
  batch: ObservationBatch,
  context: WriteContext
): Promise<Written> => {
  const tx = store.transaction(ALL_STORES, 'readwrite', { durability: 'relaxed' })
  return runAll(tx, async () => {
    const { account } = batch
    const joined = await joinObservations(tx, account, batch.seenAt, batch.observations)
    const about = await announcedAbout(tx, accountKey(account), [...joined.ids])
    const touched = { ...joined, ids: new Set([...joined.ids, ...about]) }
    const moves = await projectThreads(tx, touched, { ...context, account })
    const before = await sumsIn(tx)
    const accounts = withAccount(before.accounts, account)
    return settle(tx, moves, accounts ? { accounts } : {})
  })
}

/** Stores something the user did, with `strict` durability: it was typed or clicked and cannot be read again. */
export const writeAct = (store: Store, act: UserAct, context: WriteContext): Promise<Written> => {
  const tx = store.transaction(ALL_STORES, 'readwrite', { durability: 'strict' })
  return runAll(tx, async () => {
    const key = accountKey(act.account)
    await tx.objectStore('acts').put({ id: act.id, account: key, messageId: act.messageId, act })
    const record = sound(await tx.objectStore('messages').get([key, act.messageId]), isMessageRecord)
    if (record && !record.acted) await tx.objectStore('messages').put({ ...record, acted: true })
    const moves = await projectThreads(
      tx,
      { ids: new Set([act.messageId]) },
      { ...context, account: act.account }
    )
    return settle(tx, moves)
  })
}

/** Brings back what was snoozed until a time that has come. */
export const wakeDue = (store: Store, context: WriteContext): Promise<Written> => {
  const tx = store.transaction(ALL_STORES, 'readwrite', { durability: 'relaxed' })
  return runAll(tx, async () => {
    const due = await tx
      .objectStore('conversations')
      .index('byWake')
      .getAll(IDBKeyRange.upperBound(context.now))
    const moves: LaneMoves[] = []
    for (const { conversation } of due.filter(isConversationRecord)) {
      moves.push(
        await projectThreads(
          tx,
          { ids: new Set([conversation.last.id]) },
          { ...context, account: conversation.account }
        )
      )
    }
    return settle(tx, moves.flat())
  })
}

/** Notes how a site was read. Changes nothing when it says the same within a minute. */
export const writeHealth = (store: Store, health: SiteHealth): Promise<Written> => {
  const tx = store.transaction(ALL_STORES, 'readwrite', { durability: 'relaxed' })
  return runAll(tx, async () => {
    const before = await sumsIn(tx)
    const known = before.health[health.platform]
    const same = known?.status === health.status && known.pageKind === health.pageKind
    if (same && (health.readAt ?? 0) - (known.readAt ?? 0) < 60_000)
      return { revision: before.revision, changed: false }
    return settle(tx, [], { health: { ...before.health, [health.platform]: health } })
  })
}
