// What the user's own acts say about a conversation: the latest act that was not undone, as long as no new turn came.
import type { UserAct } from '../domain/observation.ts'
import type { MessageFacts } from './message-facts.ts'

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
 * Reads `acts` for the person who wrote `said` (ascending in time) in the thread of `members`; `last` is their latest turn.
 * Muting covers the whole thread and what comes later; done and snooze cover the turns up to the message acted on, which
 * counts even where it has since turned out not to concern the user.
 */
export const readActs = (
  acts: readonly UserAct[],
  said: readonly MessageFacts[],
  last: MessageFacts,
  members: readonly MessageFacts[],
  now: number
): ActedState => {
  const inThread = new Set(members.map((facts) => facts.id))
  const place = new Map(said.map((facts, index) => [facts.id, index]))
  const open = standing(acts.filter(({ messageId }) => inThread.has(messageId)))
  const muting = open.find(({ act }) => act.kind === 'mute' || act.kind === 'reopen')
  const latest = open.find(({ messageId, act }) => place.has(messageId) && act.kind !== 'mute')
  const muted = muting?.act.kind === 'mute'
  // By place, not by time: two turns that were first seen in one hour may have no other time.
  const covered = latest && place.get(latest.messageId)
  if (!latest || covered === undefined || covered < (place.get(last.id) ?? 0))
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
