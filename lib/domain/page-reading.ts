// What one page says at one moment. The only thing that a site reader hands out; nothing in it is guessed.

export type Platform = 'x' | 'linkedin'

export type PageKind = 'feed' | 'thread' | 'profile' | 'notifications' | 'search' | 'other'

/** Who wrote something, as the page names them. `handle` is '' when the page has no link to them. */
export interface Author {
  readonly handle: string
  readonly name: string
}

/** A post, comment or reply. */
export interface Message {
  /** X: digits. LinkedIn post: its URN as the page gives it; comment: `urn:li:comment:<number>`. */
  readonly id: string
  readonly author: Author
  /** What its author wrote, `\n` for line breaks; '' when it has no words. */
  readonly text: string
  /** ISO 8601, UTC, milliseconds; null when the page gives no exact time. */
  readonly publishedAt: string | null
  /** Id of the message it answers; null: answers none; left out: the page does not say. */
  readonly replyTo?: string | null
  /** X only: the handles of a 'Replying to' line. */
  readonly addressees?: readonly string[]
  /** How many replies the page says it has, where it says so as a number. */
  readonly replyCount?: number
  readonly truncated?: true
  readonly translated?: true
}

/** An open box in which the viewer can write publicly. */
export interface Composer {
  readonly kind: 'post' | 'reply'
  readonly replyTo?: string | null
  readonly text: string
}

export type NotificationKind =
  'reply' | 'comment' | 'mention' | 'quote' | 'reaction' | 'follow' | 'repost' | 'other'

/** One row of a notifications page. */
export interface Notification {
  readonly kind: NotificationKind
  readonly actor: Author | null
  /** The message that the row announces. */
  readonly messageId?: string
  /** The viewer's post or comment that it is about. */
  readonly postId?: string
  readonly at?: string
  readonly excerpt?: string
  readonly unread?: boolean
}

export interface PageHealth {
  readonly status: 'ok' | 'partial' | 'unreadable'
  /** Free text for a health report; never anybody's words. */
  readonly notes: readonly string[]
}

/** See `docs/page-reading.md` for the rules behind each field. */
export interface PageReading {
  readonly platform: Platform
  readonly pageKind: PageKind
  readonly viewer: { readonly handle: string } | null
  readonly messages: readonly Message[]
  readonly composers: readonly Composer[]
  readonly notifications: readonly Notification[]
  readonly health: PageHealth
}
