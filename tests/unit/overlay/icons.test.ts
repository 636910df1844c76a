import { expect, test } from 'vitest'
import { ICON_SHAPES } from '../../../components/ui/icon-shapes.ts'
import { OVERLAY_ICONS } from '../../../lib/overlay/icons.ts'
import { luminanceOf } from '../../../lib/overlay/ground.ts'

test('the overlay draws the same icons as the surfaces', () => {
  expect(ICON_SHAPES).toMatchObject(OVERLAY_ICONS)
})

test('the ground is read from any computed colour, and not from one that lets the ground through', () => {
  expect(luminanceOf('rgb(255, 255, 255)')).toBe(1)
  expect(luminanceOf('rgb(0 0 0)')).toBe(0)
  expect(luminanceOf('rgba(0, 0, 0, 0)')).toBeNull()
  expect(luminanceOf('rgb(0 0 0 / 30%)')).toBeNull()
  expect(luminanceOf('color(srgb 1 1 1)')).toBeNull()
})
