import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinFacts, type MessageFacts, saidAt } from '../../../lib/engagement/message-facts.ts'

const facts: fc.Arbitrary<MessageFacts> = fc
  .record({
    id: fc.constant('7'),
    version: fc.record({
      quality: fc.constantFrom(
        'none' as const,
        'excerpt' as const,
        'truncated' as const,
        'translated' as const,
        'whole' as const
      ),
      seenAt: fc.nat({ max: 3 }),
      author: fc.record({
        handle: fc.constantFrom('ines', 'Ines'),
        name: fc.constantFrom('Ines', 'Ines O.')
      }),
      text: fc.constantFrom('', 'a', 'ab', 'b')
    }),
    publishedAt: fc.constantFrom(null, '2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z'),
    firstSeenAt: fc.nat({ max: 3 }),
    replyTo: fc.constantFrom(undefined, null, '1', '2'),
    addressees: fc.subarray(['a', 'b', 'c']),
    repliesAtLeast: fc.nat({ max: 3 }),
    seenOnPage: fc.boolean(),
    announcedAs: fc.subarray(['comment' as const, 'mention' as const, 'reply' as const]),
    about: fc.subarray(['1', '2'])
  })
  .map(({ replyTo, ...rest }) => (replyTo === undefined ? rest : { ...rest, replyTo }))

test('joining is commutative, associative and idempotent', () => {
  fc.assert(
    fc.property(facts, facts, facts, (a, b, c) => {
      expect(joinFacts(a, b)).toEqual(joinFacts(b, a))
      expect(joinFacts(joinFacts(a, b), c)).toEqual(joinFacts(a, joinFacts(b, c)))
      expect(joinFacts(a, a)).toBe(a)
      expect(joinFacts(joinFacts(a, b), b)).toEqual(joinFacts(a, b))
    }),
    { numRuns: 2000 }
  )
})

test('author and words always stem from one reading', () => {
  fc.assert(
    fc.property(facts, facts, (a, b) => {
      expect([a.version, b.version]).toContain(joinFacts(a, b).version)
    })
  )
})

test('a message is as old as its exact time says, else as its first sighting', () => {
  const [seen] = fc.sample(facts, { numRuns: 1, seed: 1 })
  if (!seen) throw new Error('no sample')
  expect(saidAt({ ...seen, publishedAt: '2026-11-01T00:00:00.000Z' })).toBe(Date.UTC(2026, 10, 1))
  expect(saidAt({ ...seen, publishedAt: null, firstSeenAt: 5 })).toBe(5)
  expect(saidAt({ ...seen, publishedAt: 'yesterday', firstSeenAt: 5 })).toBe(5)
})
