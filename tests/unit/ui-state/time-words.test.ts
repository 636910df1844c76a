import { describe, expect, it } from 'vitest'
import { inboxWords } from '../../../lib/locales/inbox-words.ts'
import { snoozeChoices } from '../../../lib/ui-state/snooze-choices.ts'
import { readTime, waitingTime, wakeTime, wakeTimeInFull } from '../../../lib/ui-state/time-words.ts'

const english = inboxWords(['en-GB'])
const german = inboxWords(['de-DE'])
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime()
/** Wednesday, 18 November 2026, 12:00. */
const now = at(18, 12)

describe('how long somebody has waited', () => {
  it.each([
    [at(18, 11), 'today', 'heute'],
    [at(18, 0), 'today', 'heute'],
    [at(18, 13), 'today', 'heute'],
    [at(17, 23, 59), 'yesterday', 'gestern'],
    [at(16, 12), '2 days', '2 Tage'],
    [at(-2, 12), '20 days', '20 Tage'],
    [at(-3, 12), '3 weeks', '3 Wochen'],
    [new Date(2026, 7, 18).getTime(), '3 months', '3 Monate'],
    [new Date(2023, 10, 10).getTime(), '3 years', '3 Jahre']
  ])('%# is said in words', (since, inEnglish, inGerman) => {
    expect(waitingTime(english, since, now)).toBe(inEnglish)
    expect(waitingTime(german, since, now)).toBe(inGerman)
  })

  it('counts midnights, not hours', () => {
    expect(waitingTime(english, at(17, 23, 50), at(18, 0, 10))).toBe('yesterday')
  })
})

describe('when a site was read', () => {
  it.each([
    [now - 20_000, 'just now'],
    [now - 60_000, '1 minute ago'],
    [now - 59 * 60_000, '59 minutes ago'],
    [at(18, 8, 40), 'at 8:40'],
    [at(17, 20), 'yesterday'],
    [at(14, 9), 'on Saturday'],
    [new Date(2026, 8, 3).getTime(), 'on 3 September']
  ])('%# is an adverb', (moment, said) => {
    expect(readTime(english, moment, now).replace('at 08', 'at 8')).toBe(said)
  })
})

describe('when somebody comes back', () => {
  it('is short in menus and whole in sentences', () => {
    expect(wakeTime(english, at(18, 15), now)).toBe('15:00')
    expect(wakeTime(english, at(19, 9), now)).toMatch(/^Thu 0?9:00$/)
    expect(wakeTimeInFull(english, at(23, 9), now)).toMatch(/^Monday 0?9:00$/)
    expect(wakeTime(english, at(25, 9), now)).toBe('25 Nov')
    expect(wakeTimeInFull(german, at(25, 9), now)).toBe('25. November')
  })
})

describe('the five choices', () => {
  const untils = (moment: number) =>
    snoozeChoices(moment).map(({ until }) => (until === null ? null : new Date(until)))

  it('on a Wednesday at noon', () => {
    expect(snoozeChoices(now).map(({ name }) => name)).toEqual([
      'laterToday',
      'tomorrow',
      'monday',
      'inAWeek',
      'whenTheyWrite'
    ])
    expect(untils(now)).toEqual([
      new Date(2026, 10, 18, 15),
      new Date(2026, 10, 19, 9),
      new Date(2026, 10, 23, 9),
      new Date(2026, 10, 25, 9),
      null
    ])
  })

  it('on a Monday mean the Monday ahead', () => {
    expect(untils(at(23, 8))[2]).toEqual(new Date(2026, 10, 30, 9))
  })

  it.each(Array.from({ length: 24 }, (_, hour) => hour))(
    'at %i:30 are all ahead, and today only while it is today',
    (hour) => {
      for (const { name, until, possible } of snoozeChoices(at(18, hour, 30))) {
        if (until === null || !possible) continue
        expect(until, name).toBeGreaterThan(at(18, hour, 30))
        if (name === 'laterToday') expect(new Date(until).getDate()).toBe(18)
      }
      expect(snoozeChoices(at(18, hour, 30))[0]?.possible).toBe(hour < 21)
    }
  )

  it('keep their hour across a change of the clocks', () => {
    for (const { name, until } of snoozeChoices(new Date(2026, 9, 24, 12).getTime())) {
      if (until !== null && name !== 'laterToday') expect(new Date(until).getHours(), name).toBe(9)
    }
  })
})
