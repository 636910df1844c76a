// Chooses the language of the coach's frame.
import { coachEnglish } from './en/coach.ts'
import { coachGerman } from './de/coach.ts'
import { createWords } from './words.ts'
import type { CoachCatalogue } from './en/coach.ts'
import type { Words } from './words.ts'

export type CoachWords = Words<CoachCatalogue>

/** Words for the first wanted language (BCP 47 tags) that there is; English otherwise. */
export const coachWords = (wanted: readonly string[]): CoachWords => {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0]
    if (language === 'de') return createWords<CoachCatalogue>(coachGerman, 'de', tag)
    if (language === 'en') return createWords<CoachCatalogue>(coachEnglish, 'en', tag)
  }
  return createWords<CoachCatalogue>(coachEnglish, 'en', 'en-GB')
}

/** The headline over a list of `count` findings; small numbers in words. */
export const findingsHeadline = (words: CoachWords, count: number): string => {
  if (count === 0) return words.say('panel.none')
  const key = NUMBERS[count]
  return words.say('panel.many', { count, number: key ? words.say(key) : words.number(count) })
}

const NUMBERS = [
  undefined,
  undefined,
  'number.2',
  'number.3',
  'number.4',
  'number.5',
  'number.6',
  'number.7',
  'number.8',
  'number.9'
] as const

/** The words beside the needle. */
export const gaugeLabel = (words: CoachWords, step: 0 | 1 | 2 | 3 | 4 | null): string =>
  words.say(step === null ? 'gauge.resting' : `gauge.${step}`)
