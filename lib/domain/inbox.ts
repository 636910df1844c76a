// What the surfaces show: rows of people who wait, and the port through which a surface asks and acts.
import type { Author, PageKind, Platform } from './page-reading.ts'
import type { Result } from '../result.ts'
import type { PlaceOutcome, RowSuggestions } from './suggestions.ts'

/** An account of the user on one site. Records of different accounts never mix. */
export interface Account {
  readonly platform: Platform
  readonly handle: string
}

/** `coaching.md` §6. `unknown`: replies are folded, so whether it is answered must be checked by eye. */
export type ConversationState = 'waiting' | 'unknown' | 'answered' | 'snoozed' | 'done' | 'muted'

/**
 * Why nobody can tell whether they were answered: replies are folded; only a notification was seen; the user's own later
 * reply names nobody of several.
 */
export type Unsure = 'folded' | 'announced' | 'addressee'

/** A list of the inbox. `quiet` holds what needs no reply (spam, abuse, emoji, pure tags): listed, never hidden. */
export type InboxTab = 'waiting' | 'snoozed' | 'unknown' | 'done' | 'quiet'

/** The terms of the priority formula that can be shown as a reason. */
export type ReasonTerm =
  | 'asked-you'
  | 'need'
  | 'first-time'
  | 'your-ten'
  | 'regular'
  | 'disagrees'
  | 'builds-on'
  | 'story'
  | 'good-news'
  | 'days-waiting'

export interface InboxRow {
  /** Id of the conversation; stable across readings and computers. */
  readonly id: string
  readonly account: Account
  readonly person: Author
  /** Their latest words, whole or as far as seen; '' when it has none (a picture). Untrusted text. */
  readonly words: string
  /** The page showed only the beginning of their words. */
  readonly partial: boolean
  /** The words are a translation by the site. */
  readonly translated: boolean
  /** The user's post or comment they stand under; `title` is its beginning, null when it was not seen. */
  readonly post: { readonly id: string; readonly title: string | null } | null
  /** Where to open the spot; always an address on the conversation's own site. */
  readonly url: string
  /** Unix ms of their latest turn; exact from the site's clock, else when it was first seen. */
  readonly since: number
  readonly state: ConversationState
  /** Why the state is `unknown`; null in every other state. */
  readonly unsure: Unsure | null
  /** At most two, strongest first. */
  readonly reasons: readonly ReasonTerm[]
  /** When snoozed: Unix ms it wakes, or null when only a new turn wakes it. */
  readonly wakesAt: number | null
}

export type InboxCounts = Readonly<Record<InboxTab, number>>

export interface InboxPage {
  readonly rows: readonly InboxRow[]
  /** Pass back to get the rows that follow; null at the end. */
  readonly next: string | null
  readonly counts: InboxCounts
  /** Grows with every change of the store; a page of another revision is stale. */
  readonly revision: number
}

/** How one kind of page of a site was last read. Times are Unix ms. */
export interface PartHealth {
  readonly kind: PageKind
  readonly status: 'ok' | 'partial' | 'unreadable'
  /** The last reading; for an unreadable part: since when it cannot be read. */
  readonly at: number
}

/** How a site was last read, for the honest empty and health states. Times are Unix ms. */
export interface SiteHealth {
  readonly platform: Platform
  readonly status: 'never-read' | 'ok' | 'partial' | 'unreadable'
  readonly readAt: number | null
  /** What still works when it cannot be read. */
  readonly pageKind: string | null
  /** Each kind of page that was read at least once, so that a surface can say what still works. */
  readonly parts?: readonly PartHealth[]
}

export interface InboxOverview {
  readonly counts: InboxCounts
  readonly accounts: readonly Account[]
  readonly sites: readonly SiteHealth[]
  readonly revision: number
  /** The store was written by a newer version: it is left alone, nothing is shown of it and nothing can be changed. */
  readonly readOnly: boolean
}

/** Something the user does with a row. `until: null` means: when they write again. */
export type InboxAct =
  | { readonly kind: 'done' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'mute' }
  | { readonly kind: 'snooze'; readonly until: number | null }

export type InboxFailure = 'gone' | 'read-only' | 'store-failed' | 'disconnected'

/** The port between a surface and the background; one implementation sends messages, one is a fake for tests. */
export interface InboxPort {
  readonly overview: () => Promise<Result<InboxOverview, InboxFailure>>
  readonly list: (query: {
    readonly tab: InboxTab
    readonly after?: string
    readonly limit: number
  }) => Promise<Result<InboxPage, InboxFailure>>
  /** Resolves after the commit; `undo` names the act so that it can be taken back. */
  readonly act: (
    rowId: string,
    act: InboxAct
  ) => Promise<Result<{ readonly undo: string; readonly revision: number }, InboxFailure>>
  readonly undo: (undo: string) => Promise<Result<{ readonly revision: number }, InboxFailure>>
  /** Opens the spot in a tab, on the user's own key or click. */
  readonly open: (rowId: string) => Promise<Result<null, InboxFailure>>
  /** Ways to carry this conversation on; computed when asked for. */
  readonly suggest: (rowId: string) => Promise<Result<RowSuggestions, InboxFailure>>
  /** Puts a text into the open reply box for this row's message, on the user's own key or click. Never sends it. */
  readonly place: (rowId: string, text: string) => Promise<Result<PlaceOutcome, InboxFailure>>
  /** Whether the user's own earlier answers may be looked through; `keep` changes that, null only asks. */
  readonly ownWords: (keep: boolean | null) => Promise<Result<{ readonly kept: boolean }, InboxFailure>>
  /** Calls back with the new revision after each change until the signal aborts. */
  readonly onChange: (listener: (revision: number) => void, signal: AbortSignal) => void
}
