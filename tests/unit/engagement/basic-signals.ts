// Signals for tests: a question mark, letters at all, a lone tag.
import type { ReadSignals } from '../../../lib/engagement/turn-signals.ts'

const ADDRESSES = /https?:\/\/\S{1,2000}/giu
const TAGS = /[@#][\p{L}\p{N}_.-]{1,100}/gu
const QUESTION = /[?？؟]/u
const LETTERS = /[\p{L}\p{N}]/u

/** Reads only what is safe in every language. */
export const readBasicSignals: ReadSignals = (words) => {
  const bare = words.replaceAll(ADDRESSES, ' ').replaceAll(TAGS, ' ')
  return {
    answerable: LETTERS.test(bare),
    asksYou: QUESTION.test(bare),
    need: false,
    disagrees: false,
    buildsOn: false,
    story: false,
    goodNews: false,
    closing: false,
    emptyPraise: false,
    abuseOrSpam: false
  }
}
