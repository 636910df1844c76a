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

/**
 * One site. Every function is pure over its arguments: no global document, no clock, no clicks, no network.
 * Elements are never kept between calls; sites hand one element to another message.
 */
export interface PlatformAdapter {
  readonly platform: Platform
  /** Everything the page says now, in the shape of the contract. Never throws. */
  readonly readPage: (root: ParentNode, url: URL) => PageReading
  /** The open public composers in document order, the same list as `readPage(...).composers`. */
  readonly findComposers: (root: ParentNode, url: URL) => readonly ComposerHandle[]
  /** The elements behind `readPage(...).messages`, same order. */
  readonly findMessages: (root: ParentNode, url: URL) => readonly MessageElement[]
  /** Ids of messages under which the page says that replies are folded away (a 'show replies' control). */
  readonly findFolded: (root: ParentNode, url: URL) => readonly string[]
  /**
   * Pairs of ids of ONE message that the page shows together, for sites that number a message twice (LinkedIn's activity
   * and ugcPost numbers of a post): `id` is the one that `readPage` uses, `sameAs` the other.
   */
  readonly findAliases?: (
    root: ParentNode,
    url: URL
  ) => readonly { readonly id: string; readonly sameAs: string }[]
  /** Messages that the page reports as just sent by the viewer, with the clock in their ids (ISO 8601). */
  readonly findSent?: (root: ParentNode, url: URL) => readonly { readonly id: string; readonly at: string }[]
  /** The message whose reply control lies on the path of a press, innermost element first. */
  readonly answeredOnPath?: (path: readonly Element[], url: URL) => string | undefined
  /** The outer edge of the composer around an editor, beside which something may stand. */
  readonly composerFrameOf: (editor: Element) => Element
  /** Whether an element is, or stands in, the button that sends a composer. */
  readonly isSubmit: (element: Element) => boolean
  /** Whether a page may be looked at; false for direct messages, settings and sign-in pages. */
  readonly mayRead: (url: URL) => boolean
}
