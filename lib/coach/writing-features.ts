// How somebody writes, in eight numbers; nothing of a text can be read back from them.
import type { AnalysedText } from '../language/analyse-text.ts'
import { scoreReceptiveness } from './receptiveness.ts'

export const featureNames = [
  'sentenceLength',
  'contractions',
  'exclamations',
  'emojis',
  'hashtags',
  'iAgainstWe',
  'questions',
  'receptiveness'
] as const

export type FeatureName = (typeof featureNames)[number]

/** Words per sentence; shares per 100 words or per sentence; I over I + we; the receptiveness score. */
export type WritingFeatures = Readonly<Record<FeatureName, number>>

const count = (text: AnalysedText, pattern: RegExp): number => {
  let found = 0
  for (const word of text.words) if (pattern.test(word.lower)) found += 1
  return found
}

/** The features of one text. */
export const measureWriting = (text: AnalysedText): WritingFeatures => {
  const words = Math.max(1, text.words.length)
  const sentences = Math.max(1, text.sentences.length)
  const singular = count(text, /^(?:i|my|me|mine|i'm|i've|i'd|i'll)$/)
  const plural = count(text, /^(?:we|our|us|ours|we're|we've|we'd|we'll)$/)
  return {
    sentenceLength: words / sentences,
    contractions: (100 * count(text, /'/)) / words,
    exclamations: (text.exempt.open.match(/!/g)?.length ?? 0) / sentences,
    emojis: text.emojis().length / sentences,
    hashtags: text.exempt.hashtags.length,
    iAgainstWe: singular + plural === 0 ? 0.5 : singular / (singular + plural),
    questions: text.sentences.filter((sentence) => sentence.ending === '?').length / sentences,
    receptiveness: scoreReceptiveness(text.exempt.open)
  }
}

/** Features that lie more than `deviations` standard deviations from the earlier texts' mean. */
export const unusualFeatures = (
  now: WritingFeatures,
  earlier: readonly WritingFeatures[],
  deviations: number
): readonly FeatureName[] =>
  featureNames.filter((name) => {
    const values = earlier.map((one) => one[name])
    const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
    const variance =
      values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1)
    return Math.abs(now[name] - mean) > deviations * Math.max(Math.sqrt(variance), leastDeviation[name])
  })

/** So that one emoji of somebody who never used any is no change of character. */
const leastDeviation: WritingFeatures = {
  sentenceLength: 2,
  contractions: 1,
  exclamations: 0.1,
  emojis: 0.15,
  hashtags: 1,
  iAgainstWe: 0.15,
  questions: 0.1,
  receptiveness: 0.12
}
