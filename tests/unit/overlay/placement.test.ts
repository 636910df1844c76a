import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineWidth, placeOverlay, type Box, type Surroundings } from '../../../lib/overlay/placement.ts'

const gauge = { width: 300, height: 32 }
const nudge = { width: 500, height: 90 }
const panel = { width: 352, height: 500 }

const around = (change: Partial<Surroundings> = {}): Surroundings => ({
  viewport: { width: 1280, height: 900 },
  frame: { left: 300, top: 100, right: 860, bottom: 260 },
  editor: { left: 360, top: 120, right: 840, bottom: 200 },
  rightToLeft: false,
  menus: [],
  ...change
})
const boxAt = (spot: { left: number; top: number }, size: { width: number; height: number }): Box => ({
  left: spot.left,
  top: spot.top,
  right: spot.left + size.width,
  bottom: spot.top + size.height
})
const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

test('under the composer, start-aligned with its text, 8 px off; panel beside it', () => {
  const placed = placeOverlay(around(), { gauge, nudge, panel })
  expect(placed?.gauge).toEqual({ left: 360, top: 268 })
  expect(placed?.nudge).toEqual({ left: 360, top: 308 })
  expect(placed?.panel).toMatchObject({ left: 876, top: 100, width: 352 })
})

test('in a page from right to left everything is mirrored', () => {
  const placed = placeOverlay(
    around({
      rightToLeft: true,
      frame: { left: 420, top: 100, right: 980, bottom: 260 },
      editor: { left: 440, top: 120, right: 920, bottom: 200 }
    }),
    {
      gauge,
      nudge,
      panel
    }
  )
  expect(placed?.gauge.left).toBe(620)
  expect(placed?.panel?.left).toBeLessThan(420)
})

test('no room beside: the panel stands under the gauge; none there: above the composer', () => {
  const narrow = { width: 900, height: 900 }
  expect(placeOverlay(around({ viewport: narrow }), { gauge, nudge: null, panel })?.panel?.top).toBe(308)
  const low = around({
    viewport: narrow,
    frame: { left: 300, top: 560, right: 860, bottom: 800 },
    editor: { left: 360, top: 580, right: 840, bottom: 700 }
  })
  const placed = placeOverlay(low, { gauge, nudge: null, panel })
  expect(placed?.gauge.top).toBe(808)
  expect(placed?.panel && placed.panel.top + panel.height).toBeLessThanOrEqual(552)
})

test('when only a line fits, the gauge stands alone; when nothing does, nothing is shown', () => {
  const tight = around({ viewport: { width: 1280, height: 320 } })
  expect(placeOverlay(tight, { gauge, nudge, panel: null })).toMatchObject({ nudge: null })
  const full = around({
    viewport: { width: 1280, height: 270 },
    frame: { left: 300, top: 10, right: 860, bottom: 260 }
  })
  expect(placeOverlay(full, { gauge, nudge, panel: null })).toBeNull()
})

test('a menu of the site is left alone', () => {
  const menu = { left: 350, top: 262, right: 700, bottom: 420 }
  const placed = placeOverlay(around({ menus: [menu] }), { gauge, nudge, panel: null })
  expect(placed === null || !overlaps(boxAt(placed.gauge, gauge), menu)).toBe(true)
})

test('a composer out of sight has no company', () => {
  expect(
    placeOverlay(around({ frame: { left: 300, top: -300, right: 860, bottom: -20 } }), {
      gauge,
      nudge,
      panel
    })
  ).toBeNull()
})

test('whatever the geometry: inside the window, never over the composer', () => {
  const length = (min: number, max: number) => fc.integer({ min, max })
  fc.assert(
    fc.property(
      length(320, 2000),
      length(200, 1400),
      length(0, 900),
      length(-400, 1200),
      length(280, 800),
      length(40, 900),
      fc.boolean(),
      (wide, high, left, top, frameWide, frameHigh, rightToLeft) => {
        const frame = { left, top, right: left + frameWide, bottom: top + frameHigh }
        const surroundings = around({
          viewport: { width: wide, height: high },
          frame,
          editor: { left: left + 10, top: top + 10, right: frame.right - 10, bottom: frame.bottom - 20 },
          rightToLeft
        })
        const line = { width: lineWidth(surroundings), height: 90 }
        const small = { width: Math.min(300, wide - 16), height: 32 }
        const placed = placeOverlay(surroundings, { gauge: small, nudge: line, panel })
        if (!placed) return
        const parts = [
          boxAt(placed.gauge, small),
          ...(placed.nudge ? [boxAt(placed.nudge, line)] : []),
          ...(placed.panel
            ? [
                boxAt(placed.panel, {
                  width: placed.panel.width,
                  height: Math.min(panel.height, placed.panel.maxHeight)
                })
              ]
            : [])
        ]
        for (const part of parts) {
          expect(overlaps(part, frame)).toBe(false)
          expect(part.left).toBeGreaterThanOrEqual(0)
          expect(part.right).toBeLessThanOrEqual(wide)
          expect(part.top).toBeGreaterThanOrEqual(0)
          expect(part.bottom).toBeLessThanOrEqual(high)
        }
      }
    )
  )
})
