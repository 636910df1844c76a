// What the rest of the extension may know of a site: an object of pure functions over a root and a URL.
import type { Composer, PageReading, Platform } from '../domain/page-reading.ts'

/** The editor library behind a box; decides how its text is read and how text is put in. */
export type EditorEngine = 'draft' | 'quill' | 'prosemirror' | 'textarea' | 'contenteditable'

/** A live public composer on the page: the contract's facts plus the element they were read from. */
export interface ComposerHandle extends Composer {
  readonly engine: EditorEngine
  /** The editable element itself (contenteditable or textarea), possibly inside an open shadow root. */
  readonly element: HTMLElement
}

/** A message together with the element that shows it, for marks drawn by geometry. */
export interface MessageElement {
  readonly id: string
  readonly element: Element
}

/** Two numbers of ONE message that the page shows together: `id` is the one that the reading uses, `sameAs` the other. */
export interface SameMessage {
  readonly id: string
  readonly sameAs: string
}

/** A message that the page reports as just sent by the viewer; `at` is the clock in its id, ISO 8601. */
export interface SentMessage {
  readonly id: string
  readonly at: string
}

/** Everything that one look at a page gives. Its elements live no longer than the look. */
export interface PageLook {
  /** Everything the page says now, in the shape of the contract. */
  readonly reading: PageReading
  /** The open public composers in document order, the same list as `reading.composers`. */
  readonly composers: readonly ComposerHandle[]
  /** The elements behind `reading.messages`, same order. */
  readonly messages: readonly MessageElement[]
  /** Ids of messages under which the page says that replies are folded away (a 'show replies' control). */
  readonly folded: readonly string[]
  /** For sites that number a message twice (LinkedIn's activity and ugcPost numbers of a post); else empty. */
  readonly aliases: readonly SameMessage[]
  /** Messages that the page reports as just sent; empty on sites that do not say. */
  readonly sent: readonly SentMessage[]
}

/**
 * One site. Every function is pure over its arguments: no global document, no clock, no clicks, no network.
 * Elements are never kept between calls; sites hand one element to another message.
 */
export interface PlatformAdapter {
  readonly platform: Platform
  /** Reads the page once, for everything that is wanted of it. Never throws. */
  readonly look: (root: ParentNode, url: URL) => PageLook
  /** `look(...).reading`. Never throws. */
  readonly readPage: (root: ParentNode, url: URL) => PageReading
  /** `look(...).composers`, without reading more of the page than that needs. */
  readonly findComposers: (root: ParentNode, url: URL) => readonly ComposerHandle[]
  /** The message whose reply control lies on the path of a press, innermost element first. */
  readonly answeredOnPath?: (path: readonly Element[], url: URL) => string | undefined
  /** The outer edge of the composer around an editor, beside which something may stand. */
  readonly composerFrameOf: (editor: Element) => Element
  /** Whether an element is, or stands in, the button that sends a composer. */
  readonly isSubmit: (element: Element) => boolean
  /** Whether a page may be looked at; false for direct messages, settings and sign-in pages. */
  readonly mayRead: (url: URL) => boolean
}
