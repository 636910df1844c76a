// Computes conversations, people and counts again for the threads that a change touches, inside the change's own
// transaction: what a surface reads can never be older than the facts.
import type { Conversation } from '../domain/conversation.ts'
import type { Account, InboxTab } from '../domain/inbox.ts'
import { accountKey } from '../domain/observation.ts'
import { historyOf, standingOf } from '../engagement/standing.ts'
import { reduceThread } from '../engagement/thread.ts'
import type { ReadSignals } from '../engagement/turn-signals.ts'
import { isConversationRecord, isPersonRecord, sound } from './record-guards.ts'
import { sameValue } from './same-value.ts'
import type { ConversationRecord, MessageRecord } from './schema.ts'
import { createThreadGraph, type ReadWrite, type ThreadGraph } from './thread-graph.ts'

export interface ProjectionContext {
  readonly account: Account
  /** Unix ms; decides only whether a snooze has run out. */
  readonly now: number
  readonly readSignals: ReadSignals
}

/** The messages that a change touched. */
export interface TouchedMessages {
  readonly ids: ReadonlySet<string>
  /** Records as this transaction has just written them, where it did. */
  readonly written?: Iterable<MessageRecord>
  /** Messages that the store did not know before, so that no conversation can be named after them yet. */
  readonly added?: ReadonlySet<string>
}

/**
 * Which lane grew (1) or shrank (-1); a conversation that changed within its lane does both. 'recount': a damaged record
 * was replaced, and whether the counts had it in them cannot be known.
 */
export type LaneMoves = readonly LaneMove[]
type LaneMove = readonly [InboxTab, 1 | -1] | 'recount'

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

/** Reduces the threads of the touched messages and finds the conversations that this replaces. */
const reduceTouched = async (
  tx: ReadWrite,
  graph: ThreadGraph,
  touched: ReadonlySet<string>,
  added: ReadonlySet<string>,
  context: ProjectionContext
) => {
  const key = accountKey(context.account)
  const byRoot = tx.objectStore('conversations').index('byRoot')
  const roots = new Set((await Promise.all([...touched].map(graph.rootOf))).filter((root) => root !== null))
  const threads = await Promise.all([...roots].map(graph.thread))
  const fresh = new Map<string, Conversation>()
  for (const thread of threads) {
    for (const conversation of thread ? reduceThread(thread, context.now) : [])
      fresh.set(conversation.id, conversation)
  }
  // A touched message may have been the root of its own thread until now.
  const mayBeRoots = [...new Set([...roots, ...touched])].filter((id) => !added.has(id))
  const records = await Promise.all(mayBeRoots.map((id) => byRoot.getAll([key, id])))
  const known = records.flat().filter(isConversationRecord)
  return { fresh, replaced: new Map(known.map((record) => [record.id, record])) }
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
  const people = tx.objectStore('people')
  const moves: LaneMove[] = []
  const byPerson = Map.groupBy(fresh.values(), ({ personKey }) => personKey)
  await Promise.all(
    [...personKeys].map(async (personKey) => {
      const kept = await people.get([key, personKey])
      const before = sound(kept, isPersonRecord)
      // Everybody with a conversation has a record: of somebody new nothing need be looked up.
      const found = kept === undefined ? [] : await store.index('byPerson').getAll([key, personKey])
      const stored = found.filter(isConversationRecord)
      const known = stored.map((record) => fresh.get(record.id) ?? record)
      const added = (byPerson.get(personKey) ?? []).filter(({ id }) => !stored.some((each) => each.id === id))
      const records = [...known, ...added]
      const history = historyOf(
        records.map(({ conversation }) => conversation),
        before?.history.yourTen ?? false
      )
      if (!history) {
        await people.delete([key, personKey])
        return
      }
      const newest = records.toSorted((a, b) => b.since - a.since || (a.id < b.id ? -1 : 1))[0]
      const person = {
        accountKey: key,
        personKey,
        name: newest?.conversation.person.name ?? '',
        history
      }
      const placing: Promise<unknown>[] = sameValue(before, person) ? [] : [people.put(person)]
      const old = new Map(stored.map((record) => [record.id, record]))
      for (const record of records) {
        const placed = { ...record, ...standingOf(record.conversation, record.signals, history) }
        const previous = old.get(record.id)
        if (previous && sameValue(previous, placed)) continue
        if (previous) moves.push([previous.lane, -1])
        // One that was not found by its person, but has the name: damaged, and about to be replaced.
        else if (kept !== undefined && (await store.getKey(record.id)) !== undefined) moves.push('recount')
        moves.push([placed.lane, 1])
        placing.push(store.put(placed))
      }
      await Promise.all(placing)
    })
  )
  return moves
}

/**
 * Projects the threads of the touched messages again. Also takes away conversations whose thread has since been joined to
 * another. Returns how many conversations each lane won or lost, move by move; empty when nothing changed.
 */
export const projectThreads = async (
  tx: ReadWrite,
  { ids, written = [], added = new Set() }: TouchedMessages,
  context: ProjectionContext
): Promise<LaneMoves> => {
  const graph = await createThreadGraph(tx, context.account, written)
  // A parent that became known joins its answers to its own thread, or, being an own post, parts them.
  const below = await Promise.all([...ids].map(graph.children))
  const touched = new Set([...ids, ...below.flat().map(({ id }) => id)])
  const { fresh, replaced } = await reduceTouched(tx, graph, touched, added, context)
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
