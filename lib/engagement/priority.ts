// Who comes first, and why, in the words of `coaching.md` §6. Followers, likes and titles never count.
import type { ReasonTerm } from '../domain/inbox.ts'
import type { TurnSignals } from './turn-signals.ts'

/** What is remembered of the person at the time of their last turn. */
export interface PersonSignals {
  readonly firstTime: boolean
  readonly regular: boolean
  readonly yourTen: boolean
}

/** Points per term, `coaching.md` §6. 'days-waiting' is points per whole day, up to `MOST_FOR_WAITING`. */
const TERM_POINTS: Readonly<Record<ReasonTerm, number>> = {
  'asked-you': 40,
  need: 25,
  'first-time': 20,
  'your-ten': 18,
  regular: 12,
  disagrees: 10,
  'builds-on': 8,
  story: 8,
  'good-news': 6,
  'days-waiting': 2
}
const MOST_FOR_WAITING = 12
const CLOSING_TURN = -15
const EMPTY_PRAISE = -30
const ABUSE_OR_SPAM = -100
const DAY = 86_400_000

/** The terms that hold whatever the hour, in the order of their points. */
export const standingTerms = (signals: TurnSignals, person: PersonSignals): readonly ReasonTerm[] => {
  const holds: readonly (readonly [ReasonTerm, boolean])[] = [
    ['asked-you', signals.asksYou],
    ['need', signals.need],
    ['first-time', person.firstTime],
    ['your-ten', person.yourTen],
    ['regular', person.regular],
    ['disagrees', signals.disagrees],
    ['builds-on', signals.buildsOn],
    ['story', signals.story],
    ['good-news', signals.goodNews]
  ]
  return holds.filter(([, held]) => held).map(([term]) => term)
}

/** The part of the score that does not grow with time: an integer between -145 and 147. */
export const standingScore = (signals: TurnSignals, terms: readonly ReasonTerm[]): number =>
  terms.reduce((sum, term) => sum + TERM_POINTS[term], 0) +
  (signals.closing ? CLOSING_TURN : 0) +
  (signals.emptyPraise ? EMPTY_PRAISE : 0) +
  (signals.abuseOrSpam ? ABUSE_OR_SPAM : 0)

/** Points for waiting since `since`, both Unix ms: 2 a whole day, 12 at most. */
export const waitingPoints = (since: number, now: number): number =>
  Math.min(MOST_FOR_WAITING, TERM_POINTS['days-waiting'] * Math.max(0, Math.floor((now - since) / DAY)))

/** The two largest positive terms, largest first; of equal ones the order of the formula counts. */
export const reasonsToShow = (
  terms: readonly ReasonTerm[],
  since: number,
  now: number
): readonly ReasonTerm[] => {
  const points = (term: ReasonTerm) =>
    term === 'days-waiting' ? waitingPoints(since, now) : TERM_POINTS[term]
  return [...terms, 'days-waiting' as const]
    .filter((term) => points(term) > 0)
    .toSorted((a, b) => points(b) - points(a))
    .slice(0, 2)
}
