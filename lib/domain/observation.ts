// What was seen or done, as facts that can arrive in any order, twice, or with gaps, from any computer.
import type { Account } from './inbox.ts'
import type { Author, Message, NotificationKind } from './page-reading.ts'

/** A post, comment or reply that a page showed. */
export interface MessageObserved {
  readonly kind: 'message'
  readonly message: Message
  /** Smallest number of replies it must have by what the page said: a stated number, or the visible ones plus folded. */
  readonly repliesAtLeast?: number
}

/** A row of a notifications page that announces a message. */
export interface MessageAnnounced {
  readonly kind: 'announced'
  readonly as: NotificationKind
  readonly messageId: string
  readonly author: Author
  readonly about?: string
  readonly at?: string
  readonly excerpt?: string
}

/** The site confirmed that the user's own answer was published. */
export interface ReplySent {
  readonly kind: 'sent'
  readonly messageId: string
  readonly replyTo: string
  /** ISO 8601; the clock in the id where it has one. */
  readonly at: string
}

/** Two numbers of one post, learned when a page shows both. */
export interface SamePost {
  readonly kind: 'same-post'
  readonly id: string
  readonly sameAs: string
}

export type Observation = MessageObserved | MessageAnnounced | ReplySent | SamePost

/** What one reading of a page gave, for one account. `seenAt` is Unix ms, rounded down by `roundSeenAt`. */
export interface ObservationBatch {
  readonly account: Account
  readonly seenAt: number
  readonly observations: readonly Observation[]
}

/** Something the user did with a conversation; names the turn it was done about, so that it survives regrouping. */
export interface UserAct {
  /** Unique per act and computer. */
  readonly id: string
  readonly account: Account
  /** Their latest turn at that time; later turns are not covered. */
  readonly messageId: string
  /** Unix ms. */
  readonly at: number
  readonly act:
    | { readonly kind: 'done' }
    | { readonly kind: 'reopen' }
    | { readonly kind: 'mute' }
    | { readonly kind: 'snooze'; readonly until: number | null }
    | { readonly kind: 'undo'; readonly of: string }
}

const HOUR = 3_600_000

/**
 * The hour in which something was seen. Two readings of the same words in one hour are the same observation, so a page
 * that is looked at again adds nothing, while an edited text still wins over the older one.
 */
export const roundSeenAt = (now: number): number => Math.floor(now / HOUR) * HOUR

/** `platform:handle`, lower case: the key under which everything of one account is kept. */
export const accountKey = (account: Account): string => `${account.platform}:${account.handle.toLowerCase()}`
