// What the coach says about a draft, as page, background and side panel pass it on. Words of the draft are never stored.
import type { Platform } from './page-reading.ts'

export type FindingLevel = 'stop' | 'nudge' | 'hint' | 'praise'
export type DraftSurface = 'post' | 'comment' | 'reply'

/** UTF-16 offsets into the draft, `end` exclusive. */
export interface DraftSpan {
  readonly start: number
  readonly end: number
}

/** The principle behind a rule in its own words, and the studies; no study: a house rule. */
export interface Principle {
  readonly quote: string
  readonly from: string
  readonly studies: readonly string[]
}

/** One thing that a reader may hear. */
export interface Finding {
  readonly rule: string
  readonly level: FindingLevel
  readonly spans: readonly DraftSpan[]
  readonly headline: string
  readonly why: string
  /** '' when there is nothing to ask. */
  readonly ask: string
  /** 0..1 */
  readonly strength: number
}

/** Five positions of the gauge, announcing to conversing; null: the English rules rest. */
export type GaugeStep = 0 | 1 | 2 | 3 | 4

/** A finding as a view shows it. */
export interface ShownFinding extends Finding {
  readonly principle: Principle
}

/** The biggest single paste into a box, from lengths; the clipboard is never read. */
export interface PasteSize {
  readonly words: number
  readonly shareOfText: number
  readonly kind: 'paste' | 'own'
}

/** A draft and what it answers, on its way to a review; kept nowhere. */
export interface DraftInBox {
  readonly surface: DraftSurface
  readonly text: string
  /** The post or comment answered, where the page says it. */
  readonly parent?: string
  /** BCP 47 tag of the page. */
  readonly pageLanguage?: string
  readonly paste?: PasteSize
}

export interface DraftReview {
  /** 0 announcing … 1 conversing. */
  readonly conversing: number
  /** Why most rules are silent; null when they are not. */
  readonly resting: 'not-english' | 'grave' | null
  /** In the order of display. */
  readonly findings: readonly ShownFinding[]
  readonly top: string | null
}

/** What a view of the coach shows for one box. */
export interface CoachView {
  readonly surface: DraftSurface
  readonly step: GaugeStep | null
  /** In the order of display. */
  readonly findings: readonly ShownFinding[]
  /** The rule of the one finding that stands beside the box. */
  readonly top: string | null
  /** The rule that muted itself just now. */
  readonly mutedItself: { readonly rule: string; readonly headline: string } | null
}

/** What the page script hands to the side panel, in memory only. */
export interface SharedDraft extends CoachView {
  readonly platform: Platform
  readonly text: string
}
