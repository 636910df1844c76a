// The five answers to "when shall they come back", one digit each.
import { atHour } from './local-days.ts'

export type SnoozeChoiceName = 'laterToday' | 'tomorrow' | 'monday' | 'inAWeek' | 'whenTheyWrite'

export interface SnoozeChoice {
  readonly name: SnoozeChoiceName
  /** Unix ms; null: only when they write again. */
  readonly until: number | null
  /** False when the day is too old for "later today". */
  readonly possible: boolean
}

const MORNING = 9
const EVENING = 20
const LATEST = 22
const HOURS_LATER = 3

/** Choices in the order of their digits 1 to 5, by local time. Mornings are 9:00; a Monday is always ahead. */
export const snoozeChoices = (now: number): readonly SnoozeChoice[] => {
  const today = new Date(now)
  const hour = today.getHours()
  const later = hour + HOURS_LATER > EVENING ? (hour < EVENING - 1 ? EVENING : LATEST) : hour + HOURS_LATER
  const daysToMonday = (8 - today.getDay()) % 7 || 7
  return [
    { name: 'laterToday', until: atHour(now, 0, later), possible: hour < LATEST - 1 },
    { name: 'tomorrow', until: atHour(now, 1, MORNING), possible: true },
    { name: 'monday', until: atHour(now, daysToMonday, MORNING), possible: true },
    { name: 'inAWeek', until: atHour(now, 7, MORNING), possible: true },
    { name: 'whenTheyWrite', until: null, possible: true }
  ]
}
