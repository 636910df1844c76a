import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isolated,
  NAME_CAP,
  nameParts,
  shownName,
  shownWords,
  WORDS_CAP,
  wordsOnOneLine
} from '../../../lib/domain/untrusted-text.ts'

const DIRECTION = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/u
const ZERO_WIDTH = /[\u200B\u2060\uFEFF\u00AD]/u
const LONE = /[\uD800-\uDFFF]/u

const anyText = fc.string({ unit: 'binary', maxLength: 400 })
const nastyText = fc
  .array(
    fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\u202E',
      '\u202C',
      '\u2066',
      '\u2069',
      '\u200B',
      '\u200D',
      '\u200C',
      '\uD800',
      '\uDC00',
      '\u0000',
      '👩',
      '💻',
      'ب',
      '\u0301'
    ),
    { maxLength: 60 }
  )
  .map((pieces) => pieces.join(''))
const text = fc.oneof(anyText, nastyText)

describe('names of strangers', () => {
  it('never let a direction mark or a zero-width character through', () => {
    fc.assert(
      fc.property(text, (name) => {
        const shown = shownName(name)
        expect(shown).not.toMatch(DIRECTION)
        expect(shown).not.toMatch(ZERO_WIDTH)
        expect(shown).not.toMatch(LONE)
        expect(shown).not.toMatch(/[\n\r\t]/)
      })
    )
  })

  it('show the same whether in parts or as one string, and nothing when nothing can be seen', () => {
    fc.assert(
      fc.property(text, (name) => {
        const parts = nameParts(name)
        expect(parts.map((part) => (part.kind === 'text' ? part.text : `[${part.code}]`)).join('')).toBe(
          shownName(name)
        )
        if (parts.length > 0) expect(parts.some((part) => part.kind === 'text')).toBe(true)
      })
    )
    expect(nameParts('\u202E\u200B')).toEqual([])
  })

  it('name the mark instead of obeying it', () => {
    expect(nameParts('Ann\u202Etxt')).toEqual([
      { kind: 'text', text: 'Ann' },
      { kind: 'mark', code: 'U+202E' },
      { kind: 'text', text: 'txt' }
    ])
    expect(shownName('Ta\u200Blia')).toBe('Ta[U+200B]lia')
  })

  it.each([
    ['an emoji of several people', 'Ann 👩\u200D💻'],
    ['a profession with a skin tone', 'Ann 👩🏽\u200D⚕\uFE0F'],
    ['a Persian name with its joiner', 'علی\u200Cرضا کریمی'],
    ['a Hindi name', 'क्\u200Dष'],
    ['a Hebrew name', 'ליאת ברק'],
    ['hyphens and apostrophes', 'Ann-Kathrin O’Shaughnessy']
  ])('leave %s as it is', (_what, name) => {
    expect(shownName(name)).toBe(name)
  })

  it('are one line of bounded length', () => {
    expect(shownName('Kim\n\n   Vale\t')).toBe('Kim Vale')
    expect(shownName('n'.repeat(1_000_000)).length).toBe(NAME_CAP)
  })
})

describe('words of strangers', () => {
  it('are well-formed, bounded, without controls and overrides, whatever comes in', () => {
    fc.assert(
      fc.property(text, (words) => {
        const shown = shownWords(words)
        expect(shown).not.toMatch(LONE)
        expect(shown).not.toMatch(/[\u202D\u202E]/u)
        // oxlint-disable-next-line no-control-regex
        expect(shown).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F]/u)
        expect(shown.length).toBeLessThanOrEqual(WORDS_CAP)
      })
    )
  })

  it('stay as they are when nothing is wrong with them', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}\p{N} .,!?\n]{0,200}$/u), (words) => {
        expect(shownWords(words)).toBe(words)
      })
    )
  })

  it('are cut at the cap, never through a character, and say so', () => {
    const shown = shownWords('😀'.repeat(WORDS_CAP))
    expect(shown.length).toBeLessThanOrEqual(WORDS_CAP)
    expect(shown).not.toMatch(LONE)
    expect(shown.endsWith('😀…')).toBe(true)
  })

  it('fit one line of a closed row', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 50 }), (words, cap) => {
        const line = wordsOnOneLine(words, cap)
        expect(line.length).toBeLessThanOrEqual(cap)
        expect(line).not.toMatch(/[\n\r\t]/)
      })
    )
    expect(wordsOnOneLine('\n\n one\n two ', 20)).toBe('one two')
  })
})

describe('isolation', () => {
  it('surrounds text by a first-strong isolate', () => {
    expect(isolated('ליאת')).toBe('\u2068ליאת\u2069')
  })
})
