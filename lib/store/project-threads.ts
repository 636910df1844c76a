// Computes conversations, people and counts again for the threads that a change touches, inside the change's own
// transaction: what a surface reads can never be older than the facts.
import type { Conversation } from '../domain/conversation.ts'
import type { Account, InboxTab } from '../domain/inbox.ts'
import { accountKey } from '../domain/observation.ts'
import { historyOf, standingOf } from '../engagement/standing.ts'
import { reduceThread } from '../engagement/thread.ts'
import type { ReadSignals } from '../engagement/turn-signals.ts'
import type { ConversationRecord } from './schema.ts'
import { childrenOf, type ReadWrite, threadOf } from './thread-graph.ts'

export interface ProjectionContext {
  readonly account: Account
  /** Unix ms; decides only whether a snooze has run out. */
  readonly now: number
  readonly readSignals: ReadSignals
}

/** Which lane grew (1) or shrank (-1); a conversation that changed within its lane does both. */
export type LaneMoves = readonly (readonly [InboxTab, 1 | -1])[]

const unchanged = (a: ConversationRecord, b: ConversationRecord): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

const recordOf = (
  conversation: Conversation,
  before: ConversationRecord | undefined,
  readSignals: ReadSignals
): ConversationRecord => {
  const post = conversation.post?.text ?? ''
  const sameWords =
    before?.conversation.words === conversation.words && (before.conversation.post?.text ?? '') === post
  const signals = before && sameWords ? before.signals : readSignals(conversation.words, post)
  return {
    id: conversation.id,
    accountKey: accountKey(conversation.account),
    root: conversation.root,
    personKey: conversation.personKey,
    conversation,
    signals,
    lane: 'done',
    rank: 0,
    since: conversation.last.saidAt,
    terms: [],
    ...(conversation.wakesAt === null ? {} : { wakesAt: conversation.wakesAt })
  }
}

/** Reduces the thread of each message and notes which conversations it replaces. */
const reduceTouched = async (tx: ReadWrite, touched: ReadonlySet<string>, context: ProjectionContext) => {
  const { account } = context
  const byRoot = tx.objectStore('conversations').index('byRoot')
  const fresh = new Map<string, Conversation>()
  const replaced = new Map<string, ConversationRecord>()
  const done = new Set<string>()
  for (const id of touched) {
    if (done.has(id)) continue
    done.add(id)
    const thread = await threadOf(tx, account, id)
    if (thread) {
      for (const member of thread.members) done.add(member.id)
      for (const conversation of reduceThread(thread, context.now)) fresh.set(conversation.id, conversation)
    }
  }
  const records = await Promise.all([...done].map((id) => byRoot.getAll([accountKey(account), id])))
  for (const record of records.flat()) replaced.set(record.id, record)
  return { fresh, replaced }
}

/** Writes lane, rank and reasons of everything that the given people say, and their histories. */
const placePeople = async (
  tx: ReadWrite,
  personKeys: ReadonlySet<string>,
  fresh: ReadonlyMap<string, ConversationRecord>,
  account: Account
): Promise<LaneMoves> => {
  const key = accountKey(account)
  const store = tx.objectStore('conversations')
  const moves: [InboxTab, 1 | -1][] = []
  await Promise.all(
    [...personKeys].map(async (personKey) => {
      const stored = await store.index('byPerson').getAll([key, personKey])
      const known = stored.map((record) => fresh.get(record.id) ?? record)
      const added = [...fresh.values()].filter(
        (record) => record.personKey === personKey && !stored.some(({ id }) => id === record.id)
      )
      const records = [...known, ...added]
      const before = await tx.objectStore('people').get([key, personKey])
      const history = historyOf(
        records.map(({ conversation }) => conversation),
        before?.history.yourTen ?? false
      )
      if (!history) {
        await tx.objectStore('people').delete([key, personKey])
        return
      }
      const newest = records.toSorted((a, b) => b.since - a.since || (a.id < b.id ? -1 : 1))[0]
      await tx.objectStore('people').put({
        accountKey: key,
        personKey,
        name: newest?.conversation.person.name ?? '',
        history
      })
      const old = new Map(stored.map((record) => [record.id, record]))
      await Promise.all(
        records.map(async (record) => {
          const placed = { ...record, ...standingOf(record.conversation, record.signals, history) }
          const previous = old.get(record.id)
          if (previous && unchanged(previous, placed)) return
          if (previous) moves.push([previous.lane, -1])
          moves.push([placed.lane, 1])
          await store.put(placed)
        })
      )
    })
  )
  return moves
}

/**
 * Projects the threads of `messageIds` again. Also takes away conversations whose thread has since been joined to
 * another. Returns how many conversations each lane won or lost, move by move; empty when nothing changed.
 */
export const projectThreads = async (
  tx: ReadWrite,
  messageIds: Iterable<string>,
  context: ProjectionContext
): Promise<LaneMoves> => {
  const touched = new Set<string>()
  for (const id of messageIds) {
    touched.add(id)
    // A parent that became known joins its answers to its own thread, or, being an own post, parts them.
    for (const child of await childrenOf(tx, context.account, id)) touched.add(child.id)
  }
  const { fresh, replaced } = await reduceTouched(tx, touched, context)
  const records = new Map(
    [...fresh.values()].map((conversation) => [
      conversation.id,
      recordOf(conversation, replaced.get(conversation.id), context.readSignals)
    ])
  )
  const gone = [...replaced.values()].filter(({ id }) => !records.has(id))
  await Promise.all(gone.map(({ id }) => tx.objectStore('conversations').delete(id)))
  const people = new Set([...records.values(), ...gone].map(({ personKey }) => personKey))
  return [
    ...gone.map(({ lane }) => [lane, -1] as const),
    ...(await placePeople(tx, people, records, context.account))
  ]
}
