// What the user answered to whom, read from the messages that are kept anyway. Read when asked for, never indexed.
import type { Conversation } from '../domain/conversation.ts'
import type { OwnAnswer } from '../domain/suggestions.ts'
import type { MessageFacts } from '../engagement/message-facts.ts'
import { isOwn } from '../engagement/thread.ts'
import type { Store } from './open-store.ts'
import type { ConversationRecord } from './schema.ts'

/** The newest conversations looked through for own words. */
const MOST_CONVERSATIONS = 2000
/** Answers looked at to learn how the user last began with one person. */
const MOST_WITH_PERSON = 20

const saidAt = (facts: MessageFacts): number =>
  facts.publishedAt === null ? facts.firstSeenAt : Date.parse(facts.publishedAt)

/** The first own message with words that follows their last turn and answers it, or on flat sites the one above it. */
const answerIn = async (
  store: Store,
  { account, last, lastReplyTo, words, exchanges }: Conversation,
  key: string
): Promise<OwnAnswer | null> => {
  if (exchanges.length === 0) return null
  const parents = lastReplyTo === null ? [last.id] : [last.id, lastReplyTo]
  const found = await Promise.all(
    parents.map((parent) => store.getAllFromIndex('messages', 'byParent', [key, parent]))
  )
  const [first] = found
    .flat()
    .map(({ facts }) => facts)
    .filter(
      (facts) => isOwn(facts, account) && facts.version.text.trim() !== '' && saidAt(facts) >= last.saidAt
    )
    .toSorted((a, b) => saidAt(a) - saidAt(b))
  return first ? { to: words, text: first.version.text, at: saidAt(first) } : null
}

const answersIn = async (
  store: Store,
  records: readonly ConversationRecord[]
): Promise<readonly OwnAnswer[]> => {
  const found = await Promise.all(
    records.map(({ conversation, accountKey }) => answerIn(store, conversation, accountKey))
  )
  return found.filter((answer) => answer !== null)
}

/** The user's answers to the person of this conversation, oldest first. */
export const readAnswersTo = async (
  store: Store,
  record: ConversationRecord
): Promise<readonly OwnAnswer[]> => {
  const theirs = await store.getAllFromIndex('conversations', 'byPerson', [
    record.accountKey,
    record.personKey
  ])
  const newest = theirs.toSorted((a, b) => b.since - a.since).slice(0, MOST_WITH_PERSON)
  return (await answersIn(store, newest)).toSorted((a, b) => a.at - b.at)
}

/** The user's answers in the newest conversations that are done, without those of one conversation. */
export const readAnswersEverywhere = async (store: Store, except: string): Promise<readonly OwnAnswer[]> => {
  // In this lane the rank is the time, newest first.
  const records = await store.getAllFromIndex(
    'conversations',
    'byLane',
    IDBKeyRange.bound(['done'], ['done', []]),
    MOST_CONVERSATIONS
  )
  return answersIn(
    store,
    records.filter(({ id }) => id !== except)
  )
}
