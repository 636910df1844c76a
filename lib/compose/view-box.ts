// From a review to what stands beside its box. No DOM, no clock.
import type { CoachView, DraftReview, DraftSurface, ShownFinding } from '../domain/coach.ts'
import { gaugeStep } from '../overlay/gauge-steps.ts'
import type { BoxMemory } from './box-memory.ts'

export interface BoxReview {
  readonly view: CoachView
  /** Rules that had something to say, passed over or not. */
  readonly speaking: ReadonlySet<string>
  /** Too little is written to show anything. */
  readonly silent: boolean
}

/** Below this many words only findings bring the coach up; a needle over nothing would be noise. */
const FEWEST_WORDS = 4

const countsAsText = (text: string): boolean => text.trim().split(/\s+/u).length >= FEWEST_WORDS

/** The next finding to stand beside the box when the engine's own choice was passed over. */
const topOf = (review: DraftReview, left: readonly ShownFinding[]): string | null => {
  if (left.some(({ rule }) => rule === review.top)) return review.top
  return left.find(({ level }) => level === 'stop' || level === 'nudge')?.rule ?? null
}

/** Leaves out what the user passed over in this box; keeps the gauge's step in `memory`. */
export const viewBox = (
  review: DraftReview,
  surface: DraftSurface,
  text: string,
  memory: BoxMemory
): BoxReview => {
  const findings = review.findings.filter(({ rule }) => !memory.passed.has(rule))
  memory.step = review.resting === 'not-english' ? null : gaugeStep(review.conversing, memory.step)
  return {
    view: { surface, step: memory.step, findings, top: topOf(review, findings), mutedItself: null },
    speaking: new Set(review.findings.map(({ rule }) => rule)),
    silent: findings.length === 0 && !countsAsText(text)
  }
}
