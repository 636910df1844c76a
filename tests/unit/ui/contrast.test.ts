// Recomputes the contrast table of the design from the tokens themselves (WCAG 2.2: 4.5 for text, 3 for edges and focus).
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const CSS = readFileSync(resolve(import.meta.dirname, '../../../components/ui/tokens.css'), 'utf8')
const usual = CSS.slice(0, CSS.indexOf('@media'))
const more = /@media \(prefers-contrast: more\) \{([\s\S]*?)\n\}/.exec(CSS)?.[1] ?? ''

type Scheme = 'light' | 'dark'
type Palette = ReadonlyMap<string, Readonly<Record<Scheme, string>>>

const paletteOf = (css: string): Palette =>
  new Map(
    Array.from(
      css.matchAll(/--wk-([\w-]+):\s*light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)/g),
      ([, name, light, dark]) => [name ?? '', { light: light ?? '', dark: dark ?? '' }]
    )
  )

const USUAL = paletteOf(usual)
const MORE: Palette = new Map([...USUAL, ...paletteOf(more)])

const channel = (hex: string): number => {
  const value = Number.parseInt(hex, 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
const luminance = (hex: string): number =>
  0.2126 * channel(hex.slice(1, 3)) + 0.7152 * channel(hex.slice(3, 5)) + 0.0722 * channel(hex.slice(5, 7))
const contrast = (palette: Palette, scheme: Scheme, front: string, ground: string): number => {
  const one = luminance(palette.get(front)?.[scheme] ?? '')
  const other = luminance(palette.get(ground)?.[scheme] ?? '')
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

const GROUNDS = ['surface', 'paper', 'sunk', 'hover']
const MEANINGS = ['accent', 'waiting', 'asks', 'disagree', 'warm', 'stop']
const TEXTS = ['ink', 'ink-2', 'ink-3', ...MEANINGS]
const TINTS = Array.from({ length: 8 }, (_, index) => `tint-${index}`)
const SOFT = MEANINGS.map((name) => `${name}-soft`)

const pairs: readonly (readonly [front: string, grounds: readonly string[], least: number])[] = [
  ...TEXTS.map((text) => [text, GROUNDS, 4.5] as const),
  ...MEANINGS.map((name) => [name, [`${name}-soft`], 4.5] as const),
  ['ink-2', SOFT, 4.5],
  ['ink-3', SOFT, 4.5],
  ['ink', [...TINTS, ...SOFT, 'mark-ground'], 4.5],
  ['on-accent', ['accent', 'accent-hover'], 4.5],
  ['surface', ['ink'], 4.5],
  ['line-strong', GROUNDS, 3],
  ['mark-rest', GROUNDS, 3],
  ['mark', GROUNDS, 3],
  ['focus', GROUNDS, 3],
  ['surface', ['focus'], 3]
]

describe.each([
  ['usual', USUAL],
  ['more contrast', MORE]
] as const)('the %s palette', (_name, palette) => {
  it('has a light and a dark value for each token of the table', () => {
    const needed = new Set(pairs.flatMap(([front, grounds]) => [front, ...grounds]))
    expect([...needed].filter((name) => !palette.has(name))).toEqual([])
  })

  it.each(pairs)('%s stands out from %j', (front, grounds, least) => {
    for (const scheme of ['light', 'dark'] as const) {
      for (const ground of grounds) {
        expect(
          contrast(palette, scheme, front, ground),
          `${front} on ${ground}, ${scheme}`
        ).toBeGreaterThanOrEqual(least)
      }
    }
  })
})

describe('the table of the design', () => {
  const lowest = (scheme: Scheme, front: string, grounds: readonly string[]) =>
    Math.min(...grounds.map((ground) => contrast(USUAL, scheme, front, ground)))

  it.each([
    ['ink', 14.16, 12.16],
    ['ink-2', 6.76, 7.38],
    ['ink-3', 5.27, 5.47],
    ['accent', 6.07, 7.74],
    ['waiting', 6.08, 8.19],
    ['asks', 6.24, 7.95],
    ['disagree', 6.64, 7.43],
    ['warm', 5.97, 7.39],
    ['stop', 6.55, 7.57],
    ['line-strong', 3.46, 3.66],
    ['focus', 6.07, 7.74]
  ])('%s has at least what it promises', (front, light, dark) => {
    expect(lowest('light', front, GROUNDS)).toBeGreaterThanOrEqual(light - 0.005)
    expect(lowest('dark', front, GROUNDS)).toBeGreaterThanOrEqual(dark - 0.005)
  })
})
