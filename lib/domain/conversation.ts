// One exchange between the user and one person, as computed from everything seen so far.
import type { Account, ConversationState, Unsure } from './inbox.ts'
import type { Author } from './page-reading.ts'

/** A turn of the other person that concerns the user. Times are Unix ms. */
export interface Turn {
  readonly id: string
  readonly saidAt: number
}

export interface Conversation {
  /** `account|root|person`: the same on every computer that knows the same facts. */
  readonly id: string
  readonly account: Account
  /** Topmost known message of the thread. */
  readonly root: string
  /** Lower-case handle, or the name where the page had no link. */
  readonly personKey: string
  readonly person: Author
  readonly state: ConversationState
  /** Why it is `unknown`; null in every other state. */
  readonly unsure: Unsure | null
  /** When snoozed until a time: Unix ms. */
  readonly wakesAt: number | null
  readonly first: Turn
  readonly last: Turn
  /** Words of the last turn as far as seen. */
  readonly words: string
  readonly partial: boolean
  readonly translated: boolean
  /** The message the last turn answers, where known; needed to open the spot. */
  readonly lastReplyTo: string | null
  /** Id of what the thread stands under, as far as known; needed to open the spot. */
  readonly under: string | null
  /** The user's post or comment under which they speak. */
  readonly post: { readonly id: string; readonly text: string } | null
  /** Times of the user's answers that follow a turn of theirs, ascending, Unix ms. */
  readonly exchanges: readonly number[]
}
