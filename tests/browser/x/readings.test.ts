import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReaderPage, type ReaderPage } from '../../../scripts/reader-page.ts'
import { comparable } from './expected-reading.ts'
import { capturedFixtures, ownFixtures } from './fixtures.ts'

let reader: ReaderPage
beforeAll(async () => {
  reader = await openReaderPage()
})
afterAll(() => reader.close())

const captured = capturedFixtures()

describe.each([
  { source: 'invented pages', fixtures: ownFixtures() },
  ...(captured.length > 0 ? [{ source: 'captured pages', fixtures: captured }] : [])
])('reading $source of X', ({ fixtures }) => {
  it.each(fixtures)('$name', async ({ html, url, expected, accept }) => {
    const reading = await reader.read(html, url)
    expect(reading).not.toBeNull()
    if (!reading) return
    const compared = comparable(expected, reading, accept)
    expect(compared.actual).toEqual(compared.expected)
  })
})

describe('the shape of a reading', () => {
  it('has no keys but those of the contract', async () => {
    const keys = new Set<string>()
    for (const { html, url } of ownFixtures()) {
      const reading = await reader.read(html, url)
      JSON.stringify(reading, (key, value: unknown) => {
        if (key !== '' && !/^\d+$/.test(key)) keys.add(key)
        return value
      })
    }
    expect([...keys].toSorted()).toEqual(
      [
        'actor',
        'addressees',
        'at',
        'author',
        'composers',
        'handle',
        'health',
        'id',
        'kind',
        'messageId',
        'messages',
        'name',
        'notes',
        'notifications',
        'pageKind',
        'platform',
        'postId',
        'publishedAt',
        'replyCount',
        'replyTo',
        'status',
        'text',
        'translated',
        'truncated',
        'viewer'
      ].toSorted()
    )
  })
})
