// What the user's own acts say about a conversation: the latest act that was not undone, as long as no new turn came.
import type { UserAct } from '../domain/observation.ts'
import { type MessageFacts, saidAt } from './message-facts.ts'

export interface ActedState {
  readonly muted: boolean
  /** 'done' or 'snoozed' when an act still covers the last turn, else null. */
  readonly state: 'done' | 'snoozed' | null
  readonly wakesAt: number | null
}

const latestFirst = (a: UserAct, b: UserAct): number => b.at - a.at || (a.id < b.id ? 1 : -1)

/** Acts that still stand: neither undone nor an undo. An undo can itself not be undone. */
const standing = (acts: readonly UserAct[]): readonly UserAct[] => {
  const undone = new Set(acts.flatMap(({ act }) => (act.kind === 'undo' ? [act.of] : [])))
  return acts.filter(({ id, act }) => act.kind !== 'undo' && !undone.has(id)).toSorted(latestFirst)
}

/**
 * Reads `acts` for the person who wrote `theirs` (ascending in time) in the thread of `members`.
 * Muting covers the whole thread and what comes later; done and snooze cover the turns up to the one acted on.
 */
export const readActs = (
  acts: readonly UserAct[],
  theirs: readonly MessageFacts[],
  members: readonly MessageFacts[],
  now: number
): ActedState => {
  const inThread = new Set(members.map((facts) => facts.id))
  const own = new Map(theirs.map((facts) => [facts.id, facts]))
  const last = theirs.at(-1)
  const open = standing(acts.filter(({ messageId }) => inThread.has(messageId)))
  const muting = open.find(({ act }) => act.kind === 'mute' || act.kind === 'reopen')
  const latest = open.find(({ messageId, act }) => own.has(messageId) && act.kind !== 'mute')
  const muted = muting?.act.kind === 'mute'
  const covered = latest && own.get(latest.messageId)
  if (!latest || !covered || !last || saidAt(covered) < saidAt(last))
    return { muted, state: null, wakesAt: null }
  switch (latest.act.kind) {
    case 'done':
      return { muted, state: 'done', wakesAt: null }
    case 'snooze': {
      const { until } = latest.act
      if (until !== null && until <= now) return { muted, state: null, wakesAt: null }
      return { muted, state: 'snoozed', wakesAt: until }
    }
    case 'reopen':
    case 'mute':
    case 'undo':
      return { muted, state: null, wakesAt: null }
    default:
      return latest.act satisfies never
  }
}
