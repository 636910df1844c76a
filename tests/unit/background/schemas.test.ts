import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseRequest } from '../../../lib/background/schemas.ts'

const message = {
  id: '7',
  author: { handle: 'ines', name: 'Ines Okafor' },
  text: 'How so?',
  publishedAt: '2026-11-01T00:00:00.000Z',
  replyTo: '1'
}
const observe = {
  protocol: 1,
  kind: 'observe',
  viewer: 'mara',
  seenAt: 0,
  observations: [{ kind: 'message', message }],
  page: { kind: 'thread', status: 'ok' }
}

describe('messages in shape', () => {
  test('pass as they are', () => {
    expect(parseRequest(observe)).toEqual(observe)
    expect(parseRequest({ ...observe, viewer: null, observations: [] })).toMatchObject({ viewer: null })
    expect(parseRequest({ protocol: 1, kind: 'list', tab: 'waiting', limit: 50 })).toMatchObject({
      tab: 'waiting'
    })
    expect(
      parseRequest({ protocol: 1, kind: 'act', rowId: 'a', act: { kind: 'snooze', until: null } })
    ).not.toBeNull()
  })

  test('lose what nobody asked for, at every depth', () => {
    const extra = {
      ...observe,
      evil: 1,
      observations: [{ kind: 'message', message: { ...message, evil: 1 } }]
    }
    expect(JSON.stringify(parseRequest({ ...extra, observations: [] }))).not.toContain('evil')
    expect(JSON.stringify(parseRequest(extra))).not.toContain('evil')
  })
})

describe('messages out of shape', () => {
  test.each<[string, unknown]>([
    ['nothing', null],
    ['text', 'observe'],
    ['a list', [observe]],
    ['an unknown kind', { protocol: 1, kind: 'export' }],
    ['a batch that is too large', { ...observe, observations: Array.from({ length: 51 }, () => 1) }],
    ['a handle of a page’s length', { ...observe, viewer: 'x'.repeat(201) }],
    ['an empty handle', { ...observe, viewer: '' }],
    ['a time that is none', { ...observe, seenAt: Number.NaN }],
    ['a list without a tab', { protocol: 1, kind: 'list', limit: 5 }],
    ['a limit beyond all need', { protocol: 1, kind: 'list', tab: 'waiting', limit: 1e9 }],
    ['an unknown act', { protocol: 1, kind: 'act', rowId: 'a', act: { kind: 'erase' } }]
  ])('%s is refused', (_name, input) => {
    expect(parseRequest(input)).toBeNull()
  })

  test.each<[string, unknown]>([
    ['a text of a megabyte', { kind: 'message', message: { ...message, text: 'x'.repeat(1_000_000) } }],
    ['an id with markup', { kind: 'message', message: { ...message, id: '<img src=x>' } }],
    ['an author without a name', { kind: 'message', message: { ...message, author: { handle: 'ines' } } }],
    ['a time in words', { kind: 'message', message: { ...message, publishedAt: 'yesterday' } }],
    ['a negative count', { kind: 'message', message, repliesAtLeast: -1 }],
    ['an unknown kind', { kind: 'note', text: 'private' }],
    ['nothing', null]
  ])('an observation with %s is dropped, the others are kept', (_name, bad) => {
    const parsed = parseRequest({ ...observe, observations: [bad, observe.observations[0]] })
    expect(parsed).toMatchObject({ observations: observe.observations })
  })

  test('arbitrary data never throws and never becomes a request by chance', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(parseRequest(input)).toBeNull()
      }),
      { numRuns: 2000 }
    )
  })

  test('arbitrary fields in a request never throw', () => {
    fc.assert(
      fc.property(
        fc.record({
          protocol: fc.constantFrom(1, 2, 'x'),
          kind: fc.constantFrom('observe', 'list', 'act', 'undo', 'open', 'overview'),
          viewer: fc.anything(),
          seenAt: fc.anything(),
          observations: fc.array(fc.anything()),
          page: fc.anything(),
          act: fc.anything(),
          rowId: fc.anything(),
          undo: fc.anything(),
          tab: fc.anything(),
          limit: fc.anything()
        }),
        (input) => {
          const parsed = parseRequest(input)
          expect(parsed === null || parsed.kind === input.kind).toBe(true)
        }
      ),
      { numRuns: 2000 }
    )
  })
})
