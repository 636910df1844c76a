import { describe, expect, test } from 'vitest'
import type { ReasonTerm } from '../../../lib/domain/inbox.ts'
import {
  type PersonSignals,
  reasonsToShow,
  standingScore,
  standingTerms,
  waitingPoints
} from '../../../lib/engagement/priority.ts'
import type { TurnSignals } from '../../../lib/engagement/turn-signals.ts'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 10, 20, 12)

const quiet: TurnSignals = {
  answerable: true,
  asksYou: false,
  need: false,
  disagrees: false,
  buildsOn: false,
  story: false,
  goodNews: false,
  closing: false,
  emptyPraise: false,
  abuseOrSpam: false
}
const stranger: PersonSignals = { firstTime: false, regular: false, yourTen: false }

interface Case {
  readonly signals?: Partial<TurnSignals>
  readonly person?: Partial<PersonSignals>
  readonly days?: number
}

const score = ({ signals = {}, person = {}, days = 0 }: Case): number => {
  const read = { ...quiet, ...signals }
  const terms = standingTerms(read, { ...stranger, ...person })
  return standingScore(read, terms) + waitingPoints(NOW - days * DAY, NOW)
}

// Each weight lies between its two neighbours of the formula in coaching.md §6: it swaps them when it is changed.
describe('the formula', () => {
  test.each<[string, number, Case]>([
    ['asked you', 40, { signals: { asksYou: true } }],
    ['need', 25, { signals: { need: true } }],
    ['first time here', 20, { person: { firstTime: true } }],
    ['one of your ten', 18, { person: { yourTen: true } }],
    ['regular', 12, { person: { regular: true } }],
    ['disagrees', 10, { signals: { disagrees: true } }],
    ['builds on', 8, { signals: { buildsOn: true } }],
    ['told a story', 8, { signals: { story: true } }],
    ['good news', 6, { signals: { goodNews: true } }],
    ['three days', 6, { days: 3 }],
    ['sixty days', 12, { days: 60 }],
    ['closing turn', -15, { signals: { closing: true } }],
    ['empty praise', -30, { signals: { emptyPraise: true } }],
    ['abuse or spam', -100, { signals: { abuseOrSpam: true } }]
  ])('%s counts %d', (_name, points, each) => {
    expect(score(each)).toBe(points)
  })

  test.each<[string, Case, Case]>([
    ['a question before a need', { signals: { asksYou: true } }, { signals: { need: true }, days: 7 }],
    ['a need before a first comment', { signals: { need: true } }, { person: { firstTime: true }, days: 2 }],
    ['a first comment before one of ten', { person: { firstTime: true } }, { person: { yourTen: true } }],
    ['one of ten before a regular', { person: { yourTen: true } }, { person: { regular: true }, days: 2 }],
    ['a regular before a disagreement', { person: { regular: true } }, { signals: { disagrees: true } }],
    ['a disagreement before a story', { signals: { disagrees: true } }, { signals: { story: true } }],
    ['a story before good news', { signals: { story: true } }, { signals: { goodNews: true } }],
    ['good news before two days', { signals: { goodNews: true } }, { days: 2 }],
    ['six days before five', { days: 6 }, { days: 5 }],
    ['silence before a closing turn', {}, { signals: { closing: true }, days: 6 }],
    [
      'a closing turn before empty praise',
      { signals: { closing: true } },
      { signals: { emptyPraise: true }, days: 7 }
    ],
    [
      'empty praise before spam that asks, needs and is new',
      { signals: { emptyPraise: true } },
      { signals: { abuseOrSpam: true, asksYou: true }, person: { firstTime: true } }
    ]
  ])('%s', (_name, first, second) => {
    expect(score(first)).toBeGreaterThan(score(second))
  })
})

describe('the reasons', () => {
  const shown = (terms: readonly ReasonTerm[], days: number) => reasonsToShow(terms, NOW - days * DAY, NOW)

  test('are the two largest positive terms, largest first', () => {
    expect(shown(['asked-you', 'first-time', 'story'], 9)).toEqual(['asked-you', 'first-time'])
    expect(shown(['story', 'good-news'], 6)).toEqual(['days-waiting', 'story'])
    expect(shown([], 2)).toEqual(['days-waiting'])
    expect(shown([], 0)).toEqual([])
  })

  test('keep the order of the formula among equals', () => {
    expect(shown(['builds-on', 'story'], 0)).toEqual(['builds-on', 'story'])
    expect(shown(['builds-on', 'story'], 4)).toEqual(['builds-on', 'story'])
  })
})

test('waiting counts whole days, and never for a time to come', () => {
  expect(waitingPoints(NOW - 2 * DAY + 1, NOW)).toBe(2)
  expect(waitingPoints(NOW + DAY, NOW)).toBe(0)
})
