import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut, rowAt, rowsInSight } from '../../../lib/ui-state/row-window.ts'

const heights = fc.array(fc.constantFrom(74, 94, 300), { maxLength: 400 })

describe('laying rows out', () => {
  it('puts each row right under the one before', () => {
    fc.assert(
      fc.property(heights, (px) => {
        const layout = layOut(px.length, (index) => px[index] ?? 0)
        expect(layout.total).toBe(px.reduce((sum, height) => sum + height, 0))
        px.forEach((height, index) =>
          expect((layout.tops[index + 1] ?? 0) - (layout.tops[index] ?? 0)).toBe(height)
        )
      })
    )
  })

  it('finds the row at any offset', () => {
    fc.assert(
      fc.property(heights, fc.integer({ min: -500, max: 200_000 }), (px, offset) => {
        fc.pre(px.length > 0)
        const layout = layOut(px.length, (index) => px[index] ?? 0)
        const index = rowAt(layout, offset)
        expect(index).toBeGreaterThanOrEqual(0)
        expect(index).toBeLessThan(px.length)
        if (offset >= 0 && offset < layout.total) {
          expect(layout.tops[index]).toBeLessThanOrEqual(offset)
          expect(layout.tops[index + 1]).toBeGreaterThan(offset)
        }
      })
    )
  })

  it('leaves no row in sight undrawn', () => {
    fc.assert(
      fc.property(
        heights,
        fc.integer({ min: 0, max: 50_000 }),
        fc.integer({ min: 1, max: 900 }),
        (px, top, height) => {
          const layout = layOut(px.length, (index) => px[index] ?? 0)
          const range = rowsInSight(layout, top, height, 2)
          px.forEach((_, index) => {
            const inSight = (layout.tops[index] ?? 0) < top + height && (layout.tops[index + 1] ?? 0) > top
            if (inSight) expect(index >= range.from && index < range.to).toBe(true)
          })
          expect(range.to - range.from).toBeLessThanOrEqual(Math.ceil(height / 74) + 8)
        }
      )
    )
  })
})
