// The slow, obvious way from a set of facts to conversations, against which the store's incremental way is checked.
import type { Conversation } from '../../../lib/domain/conversation.ts'
import type { Account } from '../../../lib/domain/inbox.ts'
import type { ObservationBatch, UserAct } from '../../../lib/domain/observation.ts'
import { factsFromObservation } from '../../../lib/engagement/facts-from-observation.ts'
import { joinFacts, type MessageFacts } from '../../../lib/engagement/message-facts.ts'
import { isOwn, reduceThread } from '../../../lib/engagement/thread.ts'

const groupsOf = (batches: readonly ObservationBatch[]): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, readonly string[]>()
  for (const { observations } of batches) {
    for (const observation of observations) {
      if (observation.kind !== 'same-post') continue
      const { id, sameAs } = observation
      const joined = [
        ...new Set([...(groups.get(id) ?? [id]), ...(groups.get(sameAs) ?? [sameAs])])
      ].toSorted()
      for (const member of joined) groups.set(member, joined)
    }
  }
  return groups
}

const factsOf = (batches: readonly ObservationBatch[]): ReadonlyMap<string, MessageFacts> => {
  const facts = new Map<string, MessageFacts>()
  for (const batch of batches) {
    for (const observation of batch.observations) {
      if (observation.kind === 'same-post') continue
      const next = factsFromObservation(observation, batch.account, batch.seenAt)
      const known = facts.get(next.id)
      facts.set(next.id, known ? joinFacts(known, next) : next)
    }
  }
  return facts
}

/** All conversations of one account, by id. */
export const projectAll = (
  account: Account,
  batches: readonly ObservationBatch[],
  acts: readonly UserAct[],
  now: number
): readonly Conversation[] => {
  const facts = factsOf(batches)
  const groups = groupsOf(batches)
  const find = (id: string) =>
    (groups.get(id) ?? [id]).map((each) => facts.get(each)).find((found) => found !== undefined)
  const isOwnPost = (each: MessageFacts) => each.replyTo === null && isOwn(each, account)
  const rootOf = (start: MessageFacts): { root: MessageFacts; post: MessageFacts | null } => {
    let root = start
    for (let depth = 0; depth < 200; depth += 1) {
      const parent = typeof root.replyTo === 'string' ? find(root.replyTo) : undefined
      if (!parent) return { root, post: null }
      if (isOwnPost(parent)) return { root, post: parent }
      root = parent
    }
    return { root, post: null }
  }
  const threads = new Map<string, { post: MessageFacts | null; members: MessageFacts[] }>()
  for (const each of facts.values()) {
    if (isOwnPost(each)) continue
    const { root, post } = rootOf(each)
    const thread = threads.get(root.id) ?? { post, members: [] }
    thread.members.push(each)
    threads.set(root.id, thread)
  }
  return [...threads]
    .flatMap(([root, { post, members }]) => {
      const about = new Map<string, MessageFacts>()
      for (const id of members.flatMap((member) => member.about)) {
        const found = find(id)
        if (found) about.set(id, found)
      }
      const ids = new Set(members.map(({ id }) => id))
      return reduceThread(
        { account, root, members, post, about, acts: acts.filter(({ messageId }) => ids.has(messageId)) },
        now
      )
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
