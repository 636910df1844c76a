// From the engine's 0..1 to five positions that do not flicker while one types.
import type { GaugeStep } from '../domain/coach.ts'

/** How far beyond the edge of a step the value must go before the needle leaves it. */
const HOLD = 0.04
const EDGES = [0.2, 0.4, 0.6, 0.8] as const

const stepOf = (value: number): GaugeStep => {
  const [first, second, third, fourth] = EDGES
  if (value < first) return 0
  if (value < second) return 1
  if (value < third) return 2
  return value < fourth ? 3 : 4
}

/** The step for a value (0 announcing … 1 conversing), staying at `before` near its edges. */
export const gaugeStep = (value: number, before: GaugeStep | null): GaugeStep => {
  const step = stepOf(value)
  if (before === null || step === before) return step
  // Seen from the step before, the value must have left its widened range.
  const low = before === 0 ? 0 : (EDGES[before - 1] ?? 0) - HOLD
  const high = before === 4 ? 1 : (EDGES[before] ?? 1) + HOLD
  return value < low || value > high ? step : before
}
