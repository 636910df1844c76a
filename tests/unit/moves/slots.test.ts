import { describe, expect, test } from 'vitest'
import { findNouns } from '../../../lib/moves/slots/find-nouns.ts'
import { findQuotes } from '../../../lib/moves/slots/find-quotes.ts'
import { plainFirstName } from '../../../lib/moves/slots/plain-name.ts'
import { splitSegments } from '../../../lib/moves/slots/split-segments.ts'

const quotes = (comment: string) =>
  findQuotes(comment, splitSegments(comment), () => false).map(({ text }) => text)
const nouns = (comment: string) =>
  findNouns(comment, splitSegments(comment), () => false).map(({ text }) => text)

describe('noun groups', () => {
  test.each([
    ['We skip my team meeting on Mondays.', 'your team meeting'],
    ['I lost the keys to our old warehouse.', 'your old warehouse'],
    ['The bug sat in a config file for years.', 'the config file'],
    ['How do you do it with 30 nurses?', 'the 30 nurses'],
    ['It all began with the handover at the gate.', 'the handover at the gate'],
    ['We talk about prices all day.', 'prices']
  ])('%s → %s', (comment, noun) => {
    expect(nouns(comment)).toContain(noun)
  })

  test.each([
    ['The sheet exists because the insurer wants it.', /exists/],
    ['The receptionist hated it.', /hated/],
    ['Did the curators fight you on it?', /fight/],
    ['It is a luxury.', /luxury/],
    ['It took us nine months and 40 minutes.', /months|minutes/],
    ['Only a lot of noise came out.', /^the lot$/],
    ['My cancer diagnosis came in May.', /cancer|diagnosis/]
  ])('%s: nothing unsafe', (comment, pattern) => {
    expect(nouns(comment).filter((noun) => pattern.test(noun))).toEqual([])
  })
})

describe('quotations', () => {
  test.each([
    ['It rained, and the night team skips page two.', 'the night team skips page two'],
    [
      'When we closed Sundays we lost two staff who needed the hours. Found out a month later.',
      'Found out a month later'
    ],
    ['That threshold is 50k, not 15k.', 'That threshold is 50k'],
    ['We inherited 9,000 tests from a contractor.', 'We inherited 9,000 tests from a contractor']
  ])('%s → %s', (comment, quote) => {
    expect(quotes(comment)).toContain(quote)
  })

  test('never begin with a conjunction, never end half-way', () => {
    const comment =
      'And the page was gone because somebody had deleted it before the meeting on the first floor and nobody told us.'
    for (const quote of quotes(comment)) {
      expect(quote).not.toMatch(/^(?:and|but|or|because|that|which)\b/i)
      expect(quote).not.toMatch(/\b(?:the|a|an|of|to|and|was|had|because|before)$/i)
      expect(comment).toContain(quote)
    }
  })

  test('no insult, no illness, no address, no haste', () => {
    const comment = 'you clown, my panic attacks began there, see https://example.org/x and dont ask'
    expect(quotes(comment).filter((quote) => /clown|panic|example|dont/.test(quote))).toEqual([])
  })
})

describe('plainFirstName', () => {
  test.each([
    ['Katja Brandt', 'Katja'],
    ['Jean-Luc Morel', 'Jean-Luc'],
    ['Dr Femi Ade', ''],
    ['Growth Guru 9000', ''],
    ['anon4471', ''],
    ['Kyle from Dently', ''],
    ['', '']
  ])('%s → %s', (name, first) => {
    expect(plainFirstName(name)).toBe(first)
  })
})
