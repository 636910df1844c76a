// Where a conversation stands in the inbox: its lane, its place in it, and what is known of the person at that time.
import type { Conversation } from '../domain/conversation.ts'
import type { InboxTab, ReasonTerm } from '../domain/inbox.ts'
import { type PersonSignals, standingScore, standingTerms } from './priority.ts'
import type { TurnSignals } from './turn-signals.ts'

export interface Standing {
  readonly lane: InboxTab
  /** Smaller comes first within the lane. */
  readonly rank: number
  readonly terms: readonly ReasonTerm[]
}

/** One person's conversations with the user on one account, summed up. Times are Unix ms. */
export interface PersonHistory {
  readonly first: { readonly id: string; readonly saidAt: number }
  /** Times of two-way exchanges, ascending, the newest `EXCHANGES_KEPT`. */
  readonly exchanges: readonly number[]
  readonly yourTen: boolean
}

const DAY = 86_400_000
/** Enough to tell a regular (3 in 60 days) and to show the last ones. */
const EXCHANGES_KEPT = 100
const REGULAR_WINDOW = 60 * DAY
const REGULAR_TIMES = 3
const HIGHEST_SCORE = 1000
/** Rank of a snooze that only a new turn ends: behind all dated ones. */
const NEVER = Number.MAX_SAFE_INTEGER

/** Sums up `conversations`, all with one person; null when there are none. */
export const historyOf = (conversations: readonly Conversation[], yourTen: boolean): PersonHistory | null => {
  const firsts = conversations
    .map(({ first }) => first)
    .toSorted((a, b) => a.saidAt - b.saidAt || (a.id < b.id ? -1 : 1))
  const first = firsts[0]
  if (!first) return null
  const exchanges = conversations.flatMap((conversation) => conversation.exchanges).toSorted((a, b) => a - b)
  return { first, exchanges: exchanges.slice(-EXCHANGES_KEPT), yourTen }
}

/** `coaching.md` §4 and §6: first comment of this person; 3+ exchanges on 3+ days in the 60 days before this turn. */
const personSignals = (conversation: Conversation, history: PersonHistory): PersonSignals => {
  const { last, person } = conversation
  // Without a link several people may bear one name ('LinkedIn member'): nothing is claimed about their past.
  if (person.handle === '') return { firstTime: false, regular: false, yourTen: history.yourTen }
  const recent = history.exchanges.filter((at) => at <= last.saidAt && at > last.saidAt - REGULAR_WINDOW)
  const days = new Set(recent.map((at) => Math.floor(at / DAY)))
  return {
    firstTime: history.first.id === last.id,
    regular: recent.length >= REGULAR_TIMES && days.size >= REGULAR_TIMES,
    yourTen: history.yourTen
  }
}

const laneOf = (conversation: Conversation, signals: TurnSignals): InboxTab => {
  switch (conversation.state) {
    case 'waiting':
    case 'unknown':
      return signals.answerable ? conversation.state : 'quiet'
    case 'snoozed':
      return 'snoozed'
    case 'answered':
    case 'done':
    case 'muted':
      return 'done'
    default:
      return conversation.state satisfies never
  }
}

/** Lane, rank and reasons of a conversation. Pure; time only enters when the list is asked for. */
export const standingOf = (
  conversation: Conversation,
  signals: TurnSignals,
  history: PersonHistory
): Standing => {
  const lane = laneOf(conversation, signals)
  const terms = standingTerms(signals, personSignals(conversation, history))
  switch (lane) {
    case 'waiting':
    case 'unknown':
    case 'quiet':
      return { lane, rank: HIGHEST_SCORE - standingScore(signals, terms), terms }
    case 'snoozed':
      return { lane, rank: conversation.wakesAt ?? NEVER, terms }
    case 'done':
      // Newest first.
      return { lane, rank: -conversation.last.saidAt, terms }
    default:
      return lane satisfies never
  }
}
