import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../scripts/command/process-lines.ts'
import { parseSituation } from '../../../scripts/command/parse-situation.ts'

const script = fileURLToPath(new URL('../../../scripts/review-draft.ts', import.meta.url))

const run = (input: string): { readonly code: number | null; readonly lines: readonly unknown[] } => {
  const { status, stdout } = spawnSync(process.execPath, [script], {
    input,
    encoding: 'utf8',
    maxBuffer: 64_000_000
  })
  return {
    code: status,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line))
  }
}

describe('review-draft', () => {
  it('answers line by line, in order, and fails at the end for a wrong line', () => {
    const { code, lines } = run(
      [
        JSON.stringify({
          id: 'one',
          surface: 'post',
          platform: 'x',
          text: 'Big news: our podcast is live. Link in bio.',
          note: 'ignored'
        }),
        'not json',
        '',
        JSON.stringify({ id: 'three', surface: 'letter', platform: 'x', text: 'a' }),
        JSON.stringify({
          id: 'four',
          surface: 'reply',
          platform: 'linkedin',
          text: '[your answer] \u2028 there',
          parent: null
        }),
        '[1]'
      ].join('\r\n')
    )
    expect(code).toBe(1)
    expect(lines).toHaveLength(5)
    expect(lines[0]).toMatchObject({ id: 'one', top: 'announcement-reframe', language: 'en' })
    expect(lines[1]).toEqual({ id: null, error: 'not JSON' })
    expect(lines[2]).toMatchObject({ id: 'three', error: expect.stringContaining('surface') })
    expect(lines[3]).toMatchObject({
      id: 'four',
      top: 'blank-fill',
      findings: [{ spans: [{ start: 0, end: 13 }] }]
    })
    expect(lines[4]).toMatchObject({ id: null })
  }, 60_000)
  it('takes a megabyte of text and lone surrogates', () => {
    const { code, lines } = run(
      `${JSON.stringify({ id: 1, surface: 'post', platform: 'x', text: 'We are proud. '.repeat(75_000) })}\n{"id":"s","surface":"post","platform":"x","text":"\\ud800 broken \\udc00"}\n`
    )
    expect(code).toBe(0)
    expect(lines).toHaveLength(2)
  }, 60_000)
})

describe('parseSituation', () => {
  it.each([
    ['{"surface":"post"}', null],
    ['{"id":{},"surface":"post"}', null],
    ['{"id":"a","surface":"post","platform":"x"}', 'a'],
    ['{"id":"a","surface":"post","platform":"mastodon","text":""}', 'a'],
    ['{"id":"a","surface":"reply","platform":"x","text":"","parent":4}', 'a'],
    ['{"id":"a","surface":"reply","platform":"x","text":"","parentIntent":"anger"}', 'a'],
    ['{"id":"a","surface":"post","platform":"x","text":"","settings":[]}', 'a'],
    ['{"id":"a","surface":"post","platform":"x","text":"","settings":{"redLines":"x"}}', 'a'],
    ['{"id":"a","surface":"post","platform":"x","text":"","settings":{"ownTerms":[1]}}', 'a']
  ])('%s is refused', (line, id) => {
    const parsed = parseSituation(line)
    expect(parsed.ok ? 'fine' : parsed.error.id).toBe(id)
  })
})

describe('linesOf', () => {
  it('joins lines over chunks and multi-byte characters', async () => {
    const bytes = Buffer.from('a é\nb\u2028c\n\nd')
    const chunks = [...bytes].map((byte) => Buffer.from([byte]))
    const lines: string[] = []
    async function* stream(): AsyncGenerator<Buffer> {
      yield* chunks
    }
    for await (const line of linesOf(stream())) lines.push(line)
    expect(lines).toEqual(['a é', 'b\u2028c', '', 'd'])
  })
})
