import type { Platform } from '../domain/page-reading.ts'
import type { Mode, Stage, Surface } from './rule.ts'
import type { WritingFeatures } from './writing-features.ts'

/** Intents of a comment, `coaching.md` §5. */
export type ParentIntent =
  | 'abuse'
  | 'spam'
  | 'need'
  | 'question'
  | 'disagreement'
  | 'good-news'
  | 'offer'
  | 'story'
  | 'builds-on'
  | 'praise'
  | 'empty-praise'
  | 'thanks'
  | 'other'

/** A draft and what it answers. */
export interface Situation {
  readonly surface: Surface
  readonly platform: Platform
  readonly text: string
  /** The post under a comment, or the comment that a reply answers; left out when unknown. */
  readonly parent?: string
  /** Left out: guessed from the parent's text. */
  readonly parentIntent?: ParentIntent
}

/** What is known around the draft. Everything may be left out; a rule that needs it then stays silent. */
export interface ReviewContext {
  /** The user's products, company, own web address. */
  readonly ownTerms?: readonly string[]
  /** Words, names, clients, topics the user does not want to write about. */
  readonly redLines?: readonly string[]
  /** Words of the user's own field, no jargon to their readers. */
  readonly conversationWords?: readonly string[]
  /** Words the user said are theirs, whatever a machine likes. */
  readonly pardonedWords?: readonly string[]
  /** BCP 47 tag of the page around the box. */
  readonly pageLanguage?: string
  readonly mode?: Mode
  readonly stage?: Stage
  /** An account of a company rather than a person. */
  readonly companyAccount?: boolean
  /** Blanks of the suggestions shown on this page, with their brackets. */
  readonly offeredBlanks?: readonly string[]
  /** The biggest single paste into this box. */
  readonly paste?: { readonly words: number; readonly shareOfText: number; readonly kind: 'paste' | 'own' }
  readonly thread?: {
    /** Turns so far, of everybody. */
    readonly turns: number
    /** Turns in which the user thanked. */
    readonly thanks: number
    /** The user asked something in one of their last two turns. */
    readonly askedLately: boolean
  }
  /** Two-way exchanges with this person before now. */
  readonly exchanges?: number
  /** People who wait for an answer of the user. */
  readonly waiting?: number
  /** Hash sets of the user's own earlier posts (`shingleHashes`). */
  readonly earlierPosts?: readonly {
    readonly platform: Platform
    readonly hashes: ReadonlySet<number>
    readonly daysAgo: number
  }[]
  /** Features of the user's own earlier posts; only features are ever stored. */
  readonly earlierFeatures?: readonly WritingFeatures[]
}
