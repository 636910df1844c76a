// The state of every conversation in one thread, from the facts of its messages and the user's acts: a pure function of
// the set, so order, repetition and gaps do not matter. `coaching.md` §6 defines the states.
import type { Conversation } from '../domain/conversation.ts'
import type { Account, ConversationState, Unsure } from '../domain/inbox.ts'
import { accountKey } from '../domain/observation.ts'
import type { UserAct } from '../domain/observation.ts'
import type { Platform } from '../domain/page-reading.ts'
import { readActs } from './acts.ts'
import { addressOf, namesAnother } from './greeting.ts'
import { type MessageFacts, saidAt } from './message-facts.ts'

/** LinkedIn puts every reply flat under the top comment, so whom it answers must come from the greeting. */
const REPLIES_ARE_FLAT: Readonly<Record<Platform, boolean>> = { linkedin: true, x: false }

export interface Thread {
  readonly account: Account
  readonly root: string
  /** The root and everything known below it. */
  readonly members: readonly MessageFacts[]
  /** What the root answers, where known: the user's post. Its id may be another number of the same post. */
  readonly post: MessageFacts | null
  /** Own messages that notifications named and that are not members, by id. */
  readonly about: ReadonlyMap<string, MessageFacts>
  /** Acts about members. */
  readonly acts: readonly UserAct[]
}

interface ThreadView extends Thread {
  readonly byId: ReadonlyMap<string, MessageFacts>
  readonly ownNames: readonly string[]
}

/** The user's own message? Handles are compared without case. */
export const isOwn = (facts: MessageFacts, account: Account): boolean =>
  facts.version.author.handle.toLowerCase() === account.handle.toLowerCase()

/** Key of a person on one site: the handle in lower case, or the name where a page gave no link, or neither. */
export const personKeyOf = (facts: MessageFacts): string => {
  const { handle, name } = facts.version.author
  if (handle !== '') return handle.toLowerCase()
  return name === '' ? `message:${facts.id}` : `name:${name}`
}

const byTime = (a: MessageFacts, b: MessageFacts): number =>
  saidAt(a) - saidAt(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const parentOf = (facts: MessageFacts, view: ThreadView): MessageFacts | null =>
  typeof facts.replyTo === 'string' ? (view.byId.get(facts.replyTo) ?? null) : null

/** People other than the user who wrote under `parentId` (or wrote it), by key. */
const participants = (parentId: string, view: ThreadView): ReadonlyMap<string, string> => {
  const people = new Map<string, string>()
  for (const facts of view.members) {
    if (facts.id !== parentId && facts.replyTo !== parentId) continue
    if (!isOwn(facts, view.account)) people.set(personKeyOf(facts), facts.version.author.name)
  }
  return people
}

/** Only the user has answered `parent` before `facts`, so its author can only be going on with the user. */
const turnsToUser = (facts: MessageFacts, parent: MessageFacts, view: ThreadView): boolean =>
  personKeyOf(parent) === personKeyOf(facts) &&
  participants(parent.id, view).size === 1 &&
  view.members.some(
    (each) => each.replyTo === parent.id && isOwn(each, view.account) && saidAt(each) <= saidAt(facts)
  )

/** Longest run of one person's own messages that is followed upwards; also ends a circle on a broken page. */
const LONGEST_RUN = 200

/** Whether `facts`, written by somebody else, speaks to the user. */
const concernsUser = (facts: MessageFacts, view: ThreadView, run = 0): boolean => {
  const flat = REPLIES_ARE_FLAT[view.account.platform]
  const parent = parentOf(facts, view)
  const parentIsOthers = parent !== null && !isOwn(parent, view.account)
  if (facts.announcedAs.some((kind) => kind === 'comment' || kind === 'mention' || kind === 'quote'))
    return true
  if (facts.announcedAs.includes('reply') && (flat || !parentIsOthers)) return true
  // On X a reply to somebody else drags everybody of the chain along as addressees.
  if (!parentIsOthers && facts.addressees.includes(view.account.handle.toLowerCase())) return true
  if (parent === null) {
    return facts.id === view.root && view.post !== null && isOwn(view.post, view.account)
  }
  // Somebody who goes on under their own words still speaks to whom they spoke to before.
  const goesOn =
    parentIsOthers &&
    run < LONGEST_RUN &&
    personKeyOf(parent) === personKeyOf(facts) &&
    concernsUser(parent, view, run + 1)
  if (!flat) return !parentIsOthers || goesOn
  const greeted = addressOf(facts.version.text, view.ownNames, participants(parent.id, view))
  if (greeted.kind === 'user') return true
  if (greeted.kind === 'person') return false
  return !parentIsOthers || goesOn || turnsToUser(facts, parent, view)
}

type Answer = 'yes' | 'perhaps' | 'no'

/** Whether the user's message `own` answers the person who wrote `last`. */
const answers = (own: MessageFacts, last: MessageFacts, view: ThreadView): Answer => {
  const target = parentOf(own, view)
  if (target === null) return 'no'
  const person = personKeyOf(last)
  if (!REPLIES_ARE_FLAT[view.account.platform]) {
    return !isOwn(target, view.account) && personKeyOf(target) === person ? 'yes' : 'no'
  }
  if (target.id !== last.id && target.id !== last.replyTo) return 'no'
  const others = participants(target.id, view)
  const greeted = addressOf(own.version.text, [], others)
  if (greeted.kind === 'person') return greeted.personKey === person ? 'yes' : 'no'
  // 'Thanks Tomasz!' is no answer to Ines, whose comment it stands under.
  if (namesAnother(own.version.text, person, others)) return 'perhaps'
  if (!isOwn(target, view.account) && personKeyOf(target) === person) return 'yes'
  return others.size === 1 ? 'yes' : 'perhaps'
}

const HOUR = 3_600_000

/** Whether the user's message `own` was said after `last`. An hour of sighting alone is only an upper bound. */
const comesAfter = (own: MessageFacts, last: MessageFacts): Answer => {
  if (own.publishedAt !== null && last.publishedAt !== null) return saidAt(own) >= saidAt(last) ? 'yes' : 'no'
  if (own.replyTo === last.id) return 'yes'
  if (own.publishedAt === null) return 'perhaps'
  return saidAt(own) >= last.firstSeenAt + HOUR ? 'yes' : 'perhaps'
}

const weaker = (a: Answer, b: Answer): Answer =>
  a === 'no' || b === 'no' ? 'no' : a === 'perhaps' || b === 'perhaps' ? 'perhaps' : 'yes'

/** Replies that the page counted but did not show: any of them may be the user's answer. */
const hidesReplies = (last: MessageFacts, view: ThreadView): boolean => {
  const known = (id: string) => view.members.filter((facts) => facts.replyTo === id).length
  if (last.repliesAtLeast > known(last.id)) return true
  const parent = parentOf(last, view)
  return (
    REPLIES_ARE_FLAT[view.account.platform] && parent !== null && parent.repliesAtLeast > known(parent.id)
  )
}

interface Seen {
  readonly state: 'answered' | 'unknown' | 'waiting'
  readonly unsure: Unsure | null
}

const stateFromTurns = (last: MessageFacts, own: readonly MessageFacts[], view: ThreadView): Seen => {
  const later = own.map((facts) => weaker(comesAfter(facts, last), answers(facts, last, view)))
  if (later.includes('yes')) return { state: 'answered', unsure: null }
  if (later.includes('perhaps')) return { state: 'unknown', unsure: 'addressee' }
  if (!last.seenOnPage) return { state: 'unknown', unsure: 'announced' }
  if (hidesReplies(last, view)) return { state: 'unknown', unsure: 'folded' }
  return { state: 'waiting', unsure: null }
}

const postOf = (last: MessageFacts, view: ThreadView): Conversation['post'] => {
  const parent = parentOf(last, view)
  const ownParent = parent !== null && isOwn(parent, view.account) ? parent : null
  const named = last.about
    .map((id) => view.about.get(id) ?? view.byId.get(id))
    .find((facts) => facts !== undefined)
  const post = view.post ?? ownParent ?? named ?? null
  if (post !== null) return { id: post.id, text: post.version.text }
  const id = last.about[0] ?? view.byId.get(view.root)?.replyTo
  return typeof id === 'string' ? { id, text: '' } : null
}

const underOf = (last: MessageFacts, view: ThreadView): string | null =>
  view.post?.id ?? view.byId.get(view.root)?.replyTo ?? last.about[0] ?? null

const exchangesOf = (
  theirs: readonly MessageFacts[],
  own: readonly MessageFacts[],
  view: ThreadView
): readonly number[] => {
  const times: number[] = []
  for (const answer of own) {
    if (theirs.some((turn) => weaker(comesAfter(answer, turn), answers(answer, turn, view)) === 'yes'))
      times.push(saidAt(answer))
  }
  return times
}

const conversationWith = (
  personKey: string,
  theirs: readonly MessageFacts[],
  view: ThreadView,
  now: number
): Conversation | null => {
  const first = theirs[0]
  const last = theirs.at(-1)
  if (!first || !last) return null
  const own = view.members.filter((facts) => isOwn(facts, view.account))
  const seen = stateFromTurns(last, own, view)
  const said = view.members.filter((facts) => personKeyOf(facts) === personKey)
  const acted = readActs(view.acts, said, last, view.members, now)
  const state: ConversationState = acted.muted
    ? 'muted'
    : seen.state === 'answered'
      ? seen.state
      : (acted.state ?? seen.state)
  return {
    id: `${accountKey(view.account)}|${view.root}|${personKey}`,
    account: view.account,
    root: view.root,
    personKey,
    person: last.version.author,
    state,
    unsure: state === 'unknown' ? seen.unsure : null,
    wakesAt: state === 'snoozed' ? acted.wakesAt : null,
    first: { id: first.id, saidAt: saidAt(first) },
    last: { id: last.id, saidAt: saidAt(last) },
    words: last.version.text,
    partial: last.version.quality !== 'whole' && last.version.quality !== 'translated',
    translated: last.version.quality === 'translated',
    lastReplyTo: last.replyTo ?? null,
    under: underOf(last, view),
    post: postOf(last, view),
    exchanges: exchangesOf(theirs, own, view)
  }
}

/**
 * Every conversation of one thread, ordered by id. `now` (Unix ms) only decides whether a snooze has run out.
 */
export const reduceThread = (thread: Thread, now: number): readonly Conversation[] => {
  const ownNames = [...thread.members, ...(thread.post ? [thread.post] : []), ...thread.about.values()]
    .filter((facts) => isOwn(facts, thread.account) && facts.version.author.name !== '')
    .map((facts) => facts.version.author.name)
  const view: ThreadView = {
    ...thread,
    members: thread.members.toSorted(byTime),
    byId: new Map(thread.members.map((facts) => [facts.id, facts])),
    ownNames: [...new Set(ownNames)]
  }
  const theirs = new Map<string, MessageFacts[]>()
  for (const facts of view.members) {
    if (isOwn(facts, thread.account) || !concernsUser(facts, view)) continue
    const key = personKeyOf(facts)
    theirs.set(key, [...(theirs.get(key) ?? []), facts])
  }
  return [...theirs]
    .map(([personKey, turns]) => conversationWith(personKey, turns, view, now))
    .filter((conversation) => conversation !== null)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
