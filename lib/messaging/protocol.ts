// Every message that crosses between page scripts, extension pages and the background. Types only: the checks live with
// the background (`lib/background`), so that nothing of them is loaded into a page.
import type { InboxAct, InboxOverview, InboxPage, InboxTab } from '../domain/inbox.ts'
import type { DraftInBox, DraftReview, SharedDraft } from '../domain/coach.ts'
import type { Observation } from '../domain/observation.ts'
import type { PageHealth, PageKind } from '../domain/page-reading.ts'
import type { PlaceOutcome, RowSuggestions } from '../domain/suggestions.ts'
import type { Result } from '../result.ts'
import type { CoachAct, CoachSettings } from '../settings/coach-settings.ts'

/** Goes up when a message changes its meaning. A page script of an older version is told that it is stale. */
export const PROTOCOL_VERSION = 1

/** Most observations in one message; a page script splits what it has. */
export const LARGEST_BATCH = 50

export interface Requests {
  /** A page script appends what it saw. `viewer` is null when it does not know who is signed in. */
  readonly observe: {
    readonly asks: {
      readonly viewer: string | null
      /** Unix ms, rounded by `roundSeenAt`. */
      readonly seenAt: number
      readonly observations: readonly Observation[]
      readonly page: { readonly kind: PageKind; readonly status: PageHealth['status'] }
    }
    /**
     * How many of the observations were understood and kept, after the commit; and whose account this tab showed last,
     * for pages that do not say. Without a viewer nothing is kept.
     */
    readonly gets: { readonly kept: number; readonly viewer: string | null }
  }
  readonly overview: { readonly asks: object; readonly gets: InboxOverview }
  readonly list: {
    readonly asks: { readonly tab: InboxTab; readonly after?: string; readonly limit: number }
    readonly gets: InboxPage
  }
  readonly act: {
    readonly asks: { readonly rowId: string; readonly act: InboxAct }
    readonly gets: { readonly undo: string; readonly revision: number }
  }
  readonly undo: { readonly asks: { readonly undo: string }; readonly gets: { readonly revision: number } }
  readonly open: { readonly asks: { readonly rowId: string }; readonly gets: null }
  readonly suggest: { readonly asks: { readonly rowId: string }; readonly gets: RowSuggestions }
  /** Puts a text into the open reply box for the row's message; on the user's press in an own page. */
  readonly place: {
    readonly asks: { readonly rowId: string; readonly text: string }
    readonly gets: PlaceOutcome
  }
  /** Whether own earlier answers may be looked through; null only asks. */
  readonly 'own-words': {
    readonly asks: { readonly keep: boolean | null }
    readonly gets: { readonly kept: boolean }
  }
  /** A page script has a draft reviewed. `review` is null while the coach rests. Nothing of the draft is kept. */
  readonly 'review-draft': {
    readonly asks: { readonly draft: DraftInBox }
    readonly gets: { readonly settings: CoachSettings; readonly review: DraftReview | null }
  }
  readonly 'coach-settings': { readonly asks: object; readonly gets: CoachSettings }
  /** A page script may change its own site only, and only towards quiet. */
  readonly 'coach-act': {
    readonly asks: { readonly act: CoachAct }
    readonly gets: { readonly settings: CoachSettings; readonly mutedItself: boolean }
  }
  /**
   * The draft in front of the user in this tab, for a side panel that is open now; null: there is none any more. Passed on
   * in memory, kept nowhere.
   */
  readonly 'tell-draft': {
    readonly asks: { readonly draft: SharedDraft | null }
    /** False: nobody looks; say nothing until asked. */
    readonly gets: { readonly watched: boolean }
  }
  /** A side panel wants to know of the draft in the tab in front. */
  readonly 'draft-in-front': { readonly asks: object; readonly gets: null }
  /** The user passed over a finding in the side panel. */
  readonly 'pass-finding': {
    readonly asks: { readonly tabId: number; readonly rule: string }
    readonly gets: null
  }
  /** The page has no room for the panel; on the user's press. */
  readonly 'open-side-panel': { readonly asks: object; readonly gets: { readonly opened: boolean } }
}

export type RequestKind = keyof Requests

export type Request<Kind extends RequestKind = RequestKind> = {
  [Each in Kind]: { readonly protocol: number; readonly kind: Each } & Requests[Each]['asks']
}[Kind]

/**
 * - `stale`: another version of Walkie is running; the page must be loaded again.
 * - `refused`: this sender may not ask this.
 * - `malformed`: the message does not have its shape.
 * - `gone`: the row does not exist any more.
 * - `read-only`: the store was written by a newer version.
 * - `store-failed`: the browser refused to store or read.
 */
export type Refusal = 'stale' | 'refused' | 'malformed' | 'gone' | 'read-only' | 'store-failed'

export type Response<Kind extends RequestKind> = Result<Requests[Kind]['gets'], Refusal>

/** The background tells open surfaces that something changed; they ask again what they need. */
export interface ChangeNotice {
  readonly kind: 'changed'
  readonly revision: number
}

/** The background passes on what a tab's page script told it; `draft` null: there is none any more. */
export interface DraftNotice {
  readonly kind: 'draft'
  readonly tabId: number
  readonly draft: SharedDraft | null
}

/** What the background asks of the page script of a tab. */
export type PageCommand =
  | { readonly kind: 'say-draft' }
  | { readonly kind: 'pass-finding'; readonly rule: string }
  | { readonly kind: 'coach-settings-changed' }

/**
 * The background asks the page script of a tab to put a text into the box that answers a message. Answered with a
 * `PlaceAnswer`; a tab without such a box changes nothing.
 */
export interface PlaceCommand {
  readonly kind: 'place-draft'
  readonly text: string
  /** Whose account it is; a page that shows another one does nothing. */
  readonly viewer: string
  readonly messageId: string
  /** Messages above it: on a site whose threads are flat the box may name one of them. */
  readonly above: readonly string[]
  /** The name a box greets when it is meant for this person. */
  readonly personName: string
}

export type PlaceAnswer =
  | { readonly kind: 'inserted'; readonly blankSelected: boolean }
  | { readonly kind: 'already-there' }
  | { readonly kind: 'not-taken' }
  | { readonly kind: 'no-box'; readonly shown: boolean }
