import type { Span } from '../language/span.ts'
import type { CommentFlag, Intent } from './intents.ts'

/** What kind of turn a comment is, how sure that is, and which words gave it away. */
export interface Understanding {
  readonly intent: Intent
  /** 0 to 1; how clear the signs are, not a probability. Under 0.5: the interface says "may". */
  readonly confidence: number
  readonly flags: readonly CommentFlag[]
  /** The words that gave it away: UTF-16 offsets into the comment, in order, apart. */
  readonly evidence: readonly Span[]
  /** ISO 639-1, or 'und' when the text does not tell. */
  readonly language: string
  /** Not spam or abuse, not emoji only, no pure tag (coaching.md §6). */
  readonly answerable: boolean
  /** Puts a question to the author that waits for an answer. */
  readonly asksYou: boolean
}
