// What a reply move is, in plain types. The catalogue is `move-catalogue.ts`.

/** The moves of the coaching specification (section 7). */
export const moveIds = [
  'answer-then-ask',
  'ask-which-case',
  'admit-unknown',
  'hear-then-hold',
  'find-the-crux',
  'accept-correction',
  'deepen-story',
  'trade-story',
  'stay-beside',
  'credit-and-extend',
  'test-idea',
  'turn-praise',
  'invite-specific',
  'celebrate-and-ask',
  'offer-small-help',
  'introduce-person',
  'connect-commenters',
  'welcome-newcomer',
  'pick-up-thread',
  'thank-for-effort',
  'take-it-private',
  'decline-offer',
  'close-warmly',
  'hold-boundary',
  'leave-it'
] as const

export type MoveId = (typeof moveIds)[number]

/**
 * What a template takes from the comment: `quote` a verbatim clause, `noun` a noun group, `pair` two noun groups,
 * `none` nothing (then it says "what you wrote" or stands on a blank).
 */
export type SlotKind = 'quote' | 'noun' | 'pair' | 'none'

/** When a template fits, besides its slot. `whole`: a clause as the writer closed it. `their-own`: not from the post. */
export type TemplateCondition = 'invitation' | 'event' | 'thing' | 'whole' | 'their-own'

/**
 * A draft with holes: `{quote}` and `{noun}` (`{Noun}` at a sentence start, `{second}` the other of a pair) are the
 * comment's own words, `{name}` is ", Ana" or nothing, `[…]` is a blank for the user.
 */
export interface Template {
  readonly slot: SlotKind
  readonly text: string
  readonly only?: TemplateCondition
}

export interface Move<Id extends MoveId = MoveId> {
  readonly id: Id
  /** Why it fits, with `{anchor}` for the comment's own words; and without any. */
  readonly reason: { readonly anchored: string; readonly plain: string }
  /** The question to ask oneself when there is no safe draft. */
  readonly ask: string
  /** Empty for a move that has no draft by its nature. */
  readonly templates: readonly Template[]
}

const template =
  (slot: SlotKind) =>
  (text: string, only?: TemplateCondition): Template =>
    only === undefined ? { slot, text } : { slot, text, only }

export const quote = template('quote')
export const noun = template('noun')
export const pair = template('pair')
export const bare = template('none')
