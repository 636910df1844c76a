import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialsOf, tintOf } from '../../../lib/domain/initials.ts'

describe('initials', () => {
  it.each([
    ['Ines Okafor', 'IO'],
    ['Maximiliane von und zu Hohenstein', 'MH'],
    ['Jo', 'J'],
    ['hana sato', 'HS'],
    ['山田太郎', '山'],
    ['김 민수', '김'],
    ['ליאת ברק', 'לב'],
    ['Ann 👩‍💻', 'A'],
    ['  (Dele)  Akinyemi, PhD ', 'DP'],
    ['', ''],
    ['👏👏', ''],
    ['\u202E\u200B', '']
  ])('of %j are %j', (name, letters) => {
    expect(initialsOf(name)).toBe(letters)
  })

  it('stay short for whatever name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
        expect(Array.from(initialsOf(name)).length).toBeLessThanOrEqual(8)
      })
    )
  })
})

describe('the tint of a person', () => {
  it('is one of eight and always the same', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        const tint = tintOf(id)
        expect(Number.isInteger(tint) && tint >= 0 && tint < 8).toBe(true)
        expect(tintOf(id)).toBe(tint)
      })
    )
  })

  it('spreads over all eight', () => {
    const tints = new Set(Array.from({ length: 200 }, (_, index) => tintOf(`linkedin:person-${index}`)))
    expect(tints.size).toBe(8)
  })
})
