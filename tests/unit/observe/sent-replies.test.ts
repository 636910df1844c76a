import { expect, test } from 'vitest'
import type { Composer, PageReading } from '../../../lib/domain/page-reading.ts'
import { createSentReplies } from '../../../lib/observe/sent-replies.ts'

const reading = (composers: readonly Composer[]): PageReading => ({
  platform: 'x',
  pageKind: 'thread',
  viewer: { handle: 'mara' },
  messages: [],
  composers,
  notifications: [],
  health: { status: 'ok', notes: [] }
})

const AT = '2026-11-20T10:00:00.000Z'
const sent = { id: '900', at: AT }
const reply = (text: string, replyTo?: string): Composer => ({
  kind: 'reply',
  text,
  ...(replyTo === undefined ? {} : { replyTo })
})

test('a report after a filled reply box is the answer to what the box answers', () => {
  const replies = createSentReplies()
  expect(replies.read(reading([reply('Like this.', '7')]), [])).toEqual([])
  expect(replies.read(reading([reply('', '7')]), [sent])).toEqual([
    { kind: 'sent', messageId: '900', replyTo: '7', at: AT }
  ])
  expect(replies.read(reading([]), [sent])).toEqual([])
})

test('a box that empties itself proves nothing', () => {
  const replies = createSentReplies()
  replies.read(reading([reply('Like this.', '7')]), [])
  expect(replies.read(reading([reply('', '7')]), [])).toEqual([])
})

test('where the box does not say whom it answers, the pressed control does, once', () => {
  const replies = createSentReplies()
  replies.pressed('7')
  replies.read(reading([reply('Like this.')]), [])
  expect(replies.read(reading([]), [sent])).toMatchObject([{ replyTo: '7' }])
  replies.read(reading([reply('Another.')]), [])
  expect(replies.read(reading([]), [{ id: '901', at: AT }])).toEqual([])
})

test('nothing is tied when there is doubt', () => {
  const doubts: readonly (readonly Composer[])[] = [
    [reply('One.', '7'), reply('Two.', '8')],
    [reply('One.', '7'), { kind: 'post', text: 'News' }],
    [{ kind: 'post', text: 'News', replyTo: null }],
    [reply('One.')],
    []
  ]
  for (const composers of doubts) {
    const replies = createSentReplies()
    replies.read(reading(composers), [])
    expect(replies.read(reading([]), [sent])).toEqual([])
  }
  const two = createSentReplies()
  two.read(reading([reply('One.', '7')]), [])
  expect(two.read(reading([]), [sent, { id: '901', at: AT }])).toEqual([])
})

test('a control whose box was closed again says nothing of the next box', () => {
  const replies = createSentReplies()
  replies.pressed('1')
  replies.read(reading([{ kind: 'reply', text: '' }]), [])
  replies.read(reading([]), [])
  replies.read(reading([{ kind: 'reply', text: 'For somebody else.' }]), [])
  expect(replies.read(reading([]), [{ id: '9', at: '2026-11-01T10:00:00.000Z' }])).toEqual([])
})
