// The comment's own words, ready to stand in a draft.
import type { Span } from '../../language/span.ts'

export type Slot = QuoteSlot | NounSlot

export interface QuoteSlot {
  readonly kind: 'quote'
  /** Verbatim, without quotation marks. */
  readonly text: string
  /** Where it stands in the comment. */
  readonly span: Span
  readonly score: number
  /** Begins and ends where the writer paused. */
  readonly whole: boolean
  /** Stands in a question. */
  readonly asks: boolean
}

export interface NounSlot {
  readonly kind: 'noun'
  /** As it stands inside a sentence: "my team" is "your team", "a timer" is "the timer". */
  readonly text: string
  readonly span: Span
  /** Offset in `text` at which the verbatim words begin. */
  readonly verbatimFrom: number
  readonly score: number
  readonly asks: boolean
  /** A person is looked for or answered about, never asked about. */
  readonly sort: 'event' | 'thing' | 'person'
}
