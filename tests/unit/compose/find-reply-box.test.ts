import { describe, expect, test } from 'vitest'
import { findReplyBoxes, type ReplyTarget } from '../../../lib/compose/find-reply-box.ts'
import type { PageReading } from '../../../lib/domain/page-reading.ts'
import type { ComposerHandle } from '../../../lib/platforms/types.ts'

const message = (id: string, name: string) => ({
  id,
  author: { handle: name.toLowerCase(), name },
  text: 'Words.',
  publishedAt: null
})
const reading: PageReading = {
  platform: 'linkedin',
  pageKind: 'thread',
  viewer: { handle: 'mara' },
  messages: [message('1', 'Ines Okafor'), message('2', 'Lukas Brandt'), message('3', 'Ines Okafor-Lind')],
  composers: [],
  notifications: [],
  health: { status: 'ok', notes: [] }
}
const ines: ReplyTarget = { messageId: '1', above: ['9'], personName: 'Ines Okafor', pressedId: null }

// The element plays no part in the choice; node has none.
const box = (change: Partial<ComposerHandle>): ComposerHandle =>
  ({ kind: 'reply', text: '', engine: 'quill', ...change }) as ComposerHandle
const found = (boxes: readonly ComposerHandle[], target: ReplyTarget = ines) =>
  findReplyBoxes(boxes, reading, target, [{ id: '1', sameAs: '1b' }]).length

describe('a box is meant for a message', () => {
  test.each<[string, Partial<ComposerHandle>, number]>([
    ['when it names it', { replyTo: '1' }, 1],
    ['when it names it by its other number', { replyTo: '1b' }, 1],
    ['when it names it and greets its author', { replyTo: '1', text: 'Ines Okafor ' }, 1],
    ['when it names what stands above and greets the author', { replyTo: '9', text: '@Ines Okafor, ' }, 1],
    ['not when it only names what stands above', { replyTo: '9' }, 0],
    ['not when it greets somebody else', { replyTo: '1', text: 'Lukas Brandt ' }, 0],
    ['not when it greets somebody of a longer name', { replyTo: '9', text: 'Ines Okafor-Lind ' }, 0],
    ['not when it names another message', { replyTo: '2', text: 'Ines Okafor ' }, 0],
    ['not when it is for a new post', { kind: 'post', replyTo: null }, 0],
    ['not when it names none', {}, 0]
  ])('%s', (_when, change, count) => {
    expect(found([box(change)])).toBe(count)
  })

  test('that the user pressed Reply under, where the box names none and is the only such one', () => {
    const pressed = { ...ines, pressedId: '1' }
    expect(found([box({})], pressed)).toBe(1)
    expect(found([box({}), box({})], pressed)).toBe(0)
    expect(found([box({})], { ...ines, pressedId: '2' })).toBe(0)
    expect(found([box({ text: 'Lukas Brandt ' })], pressed)).toBe(0)
    expect(findReplyBoxes([box({})], { ...reading, messages: [] }, pressed)).toEqual([])
  })
})
