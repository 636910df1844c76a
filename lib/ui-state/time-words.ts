// Time in words. The clock is always handed in; nothing here asks what time it is.
import { daysBetween } from './local-days.ts'
import type { InboxWords } from '../locales/inbox-words.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** How long somebody has waited: today, yesterday, 2 days, 3 weeks, 4 months. A moment ahead counts as today. */
export const waitingTime = (words: InboxWords, since: number, now: number): string => {
  const days = daysBetween(since, now)
  if (days <= 0) return words.say('time.today')
  if (days === 1) return words.say('time.yesterday')
  if (days < 21) return words.say('time.days', { count: days })
  if (days < 70) return words.say('time.weeks', { count: Math.floor(days / 7) })
  if (days < 730) return words.say('time.months', { count: Math.floor(days / 30.44) })
  return words.say('time.years', { count: Math.floor(days / 365.25) })
}

/** When something was read, as an adverb: just now, 2 minutes ago, at 8:40, on Monday, on 3 September. */
export const readTime = (words: InboxWords, at: number, now: number): string => {
  const passed = now - at
  if (passed < MINUTE) return words.say('time.justNow')
  if (passed < HOUR) return words.say('time.minutesAgo', { count: Math.floor(passed / MINUTE) })
  const days = daysBetween(at, now)
  if (days <= 0) return words.say('time.at', { time: words.moment(at, 'time') })
  if (days === 1) return words.say('time.yesterday')
  if (days < 7) return words.say('time.on', { date: words.moment(at, 'weekday') })
  return words.say('time.on', { date: words.moment(at, 'day') })
}

/** A moment ahead, to stand behind "until": 15:00, Thu 9:00, 25 Nov. */
export const wakeTime = (words: InboxWords, at: number, now: number): string => {
  const days = daysBetween(now, at)
  const time = words.moment(at, 'time')
  if (days <= 0) return time
  if (days < 7) return `${words.moment(at, 'weekday-short')} ${time}`
  return words.moment(at, 'day-short')
}

/** The same in a sentence: 15:00, Thursday 9:00, 25 November. */
export const wakeTimeInFull = (words: InboxWords, at: number, now: number): string => {
  const days = daysBetween(now, at)
  const time = words.moment(at, 'time')
  if (days <= 0) return time
  if (days < 7) return `${words.moment(at, 'weekday')} ${time}`
  return words.moment(at, 'day')
}

/** May, or May 2025 when it was another year. */
export const monthOf = (words: InboxWords, at: number, now: number): string =>
  words.moment(at, new Date(at).getFullYear() === new Date(now).getFullYear() ? 'month' : 'month-year')
