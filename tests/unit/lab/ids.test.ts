import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePostKey } from './decode.ts'
import { pageKey, postKey, replyKey } from '../../lab/encode-keys.ts'
import { linkedinClock, linkedinIdAt, xClock, xIdAt } from '../../lab/ids.ts'

const moments = fc.integer({ min: Date.UTC(2013, 0, 1), max: Date.UTC(2035, 0, 1) })

describe('ids are clocks', () => {
  it('give back the time they were made from', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 4095 }), (at, sequence) => {
        expect(xClock(xIdAt(at, sequence))).toBe(at)
        expect(linkedinClock(linkedinIdAt(at, sequence))).toBe(at)
      })
    )
  })

  it('grow with time', () => {
    expect(BigInt(xIdAt(1_700_000_000_001))).toBeGreaterThan(BigInt(xIdAt(1_700_000_000_000, 4095)))
  })
})

describe('encoded keys', () => {
  it('are those of known posts and comments', () => {
    expect(postKey('activity', '7434164472119308345')).toBe('CgsI8sCBqOLMuqvOAQ')
    expect(postKey('ugcPost', '7434164471100080125')).toBe('EgsI-v__29rMuqvOAQ')
    expect(replyKey('urn:li:ugcPost:7434164471100080125', '7434200858755072777')).toBe(
      'Ki8KInVybjpsaTp1Z2NQb3N0Ojc0MzQxNjQ0NzExMDAwODAxMjUQkoyA8N-Sy6vOAQ'
    )
  })

  it('decode to the number they were made from', () => {
    fc.assert(
      fc.property(moments, (at) => {
        const id = linkedinIdAt(at, 7)
        expect(decodePostKey(postKey('activity', id))).toBe(id)
      })
    )
  })

  it('a card has one key of 43 characters', () => {
    expect(pageKey('a')).toMatch(/^[\w-]{43}$/)
    expect(pageKey('a')).toBe(pageKey('a'))
    expect(pageKey('a')).not.toBe(pageKey('b'))
  })
})
