import { describe, expect, test } from 'vitest'
import type {
  Author,
  Message,
  Notification,
  PageReading,
  Platform
} from '../../../lib/domain/page-reading.ts'
import { parseRequest } from '../../../lib/background/schemas.ts'
import { observeReading, type PageExtras } from '../../../lib/engagement/observe-reading.ts'
import { PROTOCOL_VERSION } from '../../../lib/messaging/protocol.ts'

const none: PageExtras = { folded: [], aliases: [] }
const mara: Author = { handle: 'mara', name: 'Mara Lindholm' }
const dana: Author = { handle: 'dana', name: 'Dana Frost' }
const emil: Author = { handle: 'emil', name: 'Emil Sand' }
const star: Author = { handle: 'star', name: 'Star' }

const message = (id: string, author: Author, replyTo: string | null, text = 'Words.'): Message => ({
  id,
  author,
  text,
  publishedAt: '2026-11-01T10:00:00.000Z',
  replyTo
})

const reading = (
  platform: Platform,
  messages: readonly Message[],
  notifications: readonly Notification[] = []
): PageReading => ({
  platform,
  pageKind: notifications.length > 0 ? 'notifications' : 'thread',
  viewer: { handle: 'mara' },
  messages,
  composers: [],
  notifications,
  health: { status: 'ok', notes: [] }
})

const idsOf = (page: PageReading, extras = none) =>
  observeReading(page, 'mara', extras).flatMap((each) => (each.kind === 'message' ? [each.message.id] : []))

describe('under a stranger’s post', () => {
  const exchange = [
    message('1', star, null),
    message('2', dana, '1'),
    message('3', mara, '2'),
    message('4', dana, '3'),
    message('5', emil, '2'),
    message('6', emil, '1'),
    message('7', dana, '2'),
    message('8', emil, '7')
  ]

  test('X: only the exchange with the user is kept, nothing that others say to the other', () => {
    expect(idsOf(reading('x', exchange))).toEqual(['2', '3', '4', '7'])
  })

  test('LinkedIn: the row of answers in which the user takes part is kept, the rest is not', () => {
    expect(idsOf(reading('linkedin', exchange))).toEqual(['2', '3', '4', '5', '7', '8'])
  })

  test('its numbers are kept only where something under it concerns the user', () => {
    const aliases = [{ id: '1', sameAs: '100' }]
    const kept = (messages: readonly Message[]) =>
      observeReading(reading('linkedin', messages), 'mara', { folded: [], aliases }).some(
        ({ kind }) => kind === 'same-post'
      )
    expect(kept(exchange.slice(0, 2))).toBe(false)
    expect(kept([...exchange.slice(0, 1), message('9', mara, '1')])).toBe(true)
  })
})

test('a row about what others did among themselves is not kept, and neither are its words', () => {
  const row = (kind: Notification['kind'], messageId: string): Notification => ({
    kind,
    actor: dana,
    messageId,
    excerpt: 'Words.'
  })
  const page = reading(
    'linkedin',
    [message('5', dana, '1'), message('6', dana, '1')],
    [row('other', '5'), row('reaction', '5'), row('comment', '6')]
  )
  expect(
    observeReading(page, 'mara', none).map((each) => (each.kind === 'message' ? each.message.id : each.kind))
  ).toEqual(['6', 'announced'])
})

test('a text or a name beyond all bounds is shortened, so that the background takes its message', () => {
  const long: Author = { handle: 'dana', name: 'D'.repeat(5000) }
  const page = reading(
    'x',
    [message('1', mara, null, '😀'.repeat(500_000)), message('2', long, '1', 'a'.repeat(30_000))],
    [{ kind: 'reply', actor: long, messageId: '2', excerpt: 'b'.repeat(30_000) }]
  )
  const observations = observeReading(page, 'mara', none)
  const request = parseRequest({
    protocol: PROTOCOL_VERSION,
    kind: 'observe',
    viewer: 'mara',
    seenAt: 0,
    observations,
    page: { kind: 'thread', status: 'ok' }
  })
  expect(request).toMatchObject({ observations })
  expect(observations.length).toBe(3)
  expect(observations[1]).toMatchObject({ message: { truncated: true } })
})
