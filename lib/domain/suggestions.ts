// Ways to carry a conversation on, as a surface shows them, and what became of a draft that was used.

/** The moves of `coaching.md` §7, by name. */
export type MoveName =
  | 'answer-then-ask'
  | 'ask-which-case'
  | 'admit-unknown'
  | 'hear-then-hold'
  | 'find-the-crux'
  | 'accept-correction'
  | 'deepen-story'
  | 'trade-story'
  | 'stay-beside'
  | 'credit-and-extend'
  | 'test-idea'
  | 'turn-praise'
  | 'invite-specific'
  | 'celebrate-and-ask'
  | 'offer-small-help'
  | 'introduce-person'
  | 'connect-commenters'
  | 'welcome-newcomer'
  | 'pick-up-thread'
  | 'thank-for-effort'
  | 'take-it-private'
  | 'decline-offer'
  | 'close-warmly'
  | 'hold-boundary'
  | 'leave-it'

/** What kind of turn a comment is (`coaching.md` §5). */
export type TurnKind =
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

/** UTF-16 offsets, end exclusive. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** One way to carry on. */
export interface MoveSuggestion {
  readonly move: MoveName
  /** Why it fits here, in English, about this comment. */
  readonly reason: string
  /** The question to ask oneself; what is shown when there is no draft. */
  readonly ask: string
  /** Null: no safe draft, or none is owed. */
  readonly draft: string | null
  /** Parts of `draft` that only the user can fill, brackets included. */
  readonly blanks: readonly TextSpan[]
  /** Parts of `draft` that are the commenter's own words. */
  readonly anchors: readonly TextSpan[]
}

/** What the user once answered to something similar, as it was written. */
export interface OwnAnswer {
  readonly to: string
  readonly text: string
  /** Unix ms. */
  readonly at: number
}

export interface RowSuggestions {
  readonly turn: TurnKind
  /** False: the signs are weak, a surface says "may". */
  readonly sure: boolean
  /** Their language could be read; otherwise moves come without a draft. */
  readonly readable: boolean
  /** Best first, at most three. */
  readonly moves: readonly MoveSuggestion[]
  /** Null: the user has not agreed to keep them. */
  readonly ownWords: readonly OwnAnswer[] | null
}

/**
 * What became of a draft.
 * - `inserted`: it stands in the reply box of the page; `inFront`: in the tab that the user looks at.
 * - `already-there`: it stood in the box before; nothing was changed.
 * - `not-taken`: there is a box for this message, but its editor did not take the text.
 * - `no-box`: no reply box for this message is open; `shown`: the message stands in the tab in front.
 */
export type PlaceOutcome =
  | { readonly kind: 'inserted'; readonly blankSelected: boolean; readonly inFront: boolean }
  | { readonly kind: 'already-there'; readonly inFront: boolean }
  | { readonly kind: 'not-taken' }
  | { readonly kind: 'no-box'; readonly shown: boolean }
