// What must be known of the words of a turn to rank it. The understanding of comments fills it in; the queue only adds up.

/** Signals of one turn, as `coaching.md` §5 and §6 use them. */
export interface TurnSignals {
  /** Not spam, abuse, emoji only or a pure tag. */
  readonly answerable: boolean
  readonly asksYou: boolean
  readonly need: boolean
  readonly disagrees: boolean
  readonly buildsOn: boolean
  readonly story: boolean
  readonly goodNews: boolean
  readonly closing: boolean
  readonly emptyPraise: boolean
  readonly abuseOrSpam: boolean
}

/** Reads the signals of `words`, said under `post` ('' when unknown). Pure and quick: it runs inside a transaction. */
export type ReadSignals = (words: string, post: string) => TurnSignals
