import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gaugeStep } from '../../../lib/overlay/gauge-steps.ts'

test('five even steps when nothing was shown before', () => {
  expect([0, 0.19, 0.21, 0.5, 0.61, 0.81, 1].map((value) => gaugeStep(value, null))).toEqual([
    0, 0, 1, 2, 3, 4, 4
  ])
})

test('the needle stays while the value only touches the edge', () => {
  expect(gaugeStep(0.42, 1)).toBe(1)
  expect(gaugeStep(0.45, 1)).toBe(2)
  expect(gaugeStep(0.38, 2)).toBe(2)
  expect(gaugeStep(0.35, 2)).toBe(1)
})

test('it never stays more than one step away from the value, and standing still never moves it', () => {
  const step = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const)
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), step, (value, before) => {
      const now = gaugeStep(value, before)
      expect(Math.abs(now - gaugeStep(value, null))).toBeLessThanOrEqual(1)
      expect(gaugeStep(value, now)).toBe(now)
    })
  )
})
