import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PageReading } from '../../../lib/domain/page-reading.ts'
import { captureCases, ownCases, type Case } from './pages.ts'
import { openReaderPage, type ReaderPage } from './reader-page.ts'

let chromium: ReaderPage
beforeAll(async () => {
  chromium = await openReaderPage()
})
afterAll(() => chromium.close())

/** Notes are free text; a capture may leave the viewer or the verdict open. */
function comparable(reading: PageReading, { accept, expected }: Case): unknown {
  const open = (accept.viewer ?? []).some((viewer) => viewer?.handle === reading.viewer?.handle)
  const status = (accept.health ?? []).includes(reading.health.status)
    ? expected.health.status
    : reading.health.status
  return { ...reading, viewer: open ? expected.viewer : reading.viewer, health: status }
}

/** Captures name fields of a notification only where they are settled. */
function settled(reading: PageReading, expected: PageReading): PageReading {
  const notifications = reading.notifications.map((row, index) => {
    const wanted = expected.notifications[index]
    return wanted ? Object.fromEntries(Object.entries(row).filter(([key]) => key in wanted)) : row
  })
  return JSON.parse(JSON.stringify({ ...reading, notifications }))
}

describe('own pages', () => {
  test.each(ownCases)('$file', async (page) => {
    const answer = await chromium.read(page)
    expect(comparable(answer.reading, page)).toEqual(comparable(page.expected, page))
    expect(answer.folded).toEqual(page.folded)
    expect(answer.aliases).toEqual(page.aliases)
    expect(answer.messages).toEqual(page.expected.messages.map(({ id }) => ({ id, within: true })))
    expect(answer.boxes.every((box) => box.editable)).toBe(true)
    expect(answer.boxes.length).toBe(page.expected.composers.length)
  })

  test('there are pages', () => expect(ownCases.length).toBeGreaterThan(20))
})

describe.runIf(captureCases.length > 0)('captured pages', () => {
  test.each(captureCases)('$file', async (page) => {
    const { reading } = await chromium.read(page)
    expect(comparable(settled(reading, page.expected), page)).toEqual(comparable(page.expected, page))
  })
})

describe('renamed classes and translated words', () => {
  test.each([...ownCases, ...captureCases])('change nothing: $file', async (page) => {
    const plain = await chromium.read(page)
    expect(await chromium.readInDisguise(page)).toEqual(plain)
  })
})

const enginesOf = async (file: string): Promise<string[]> => {
  const page = ownCases.find((candidate) => candidate.file === file)
  return page ? (await chromium.read(page)).boxes.map((box) => box.engine) : []
}

test('editors are told apart', async () => {
  expect(await enginesOf('thread--ember-replies.html')).toEqual(['quill', 'quill'])
  expect(await enginesOf('thread--sdui-replies.html')).toEqual(['prosemirror', 'prosemirror'])
  expect(await enginesOf('feed--ember-shadow-composer.html')).toEqual(['quill'])
  expect(await enginesOf('thread--ember-legacy.html')).toEqual(['contenteditable'])
})
