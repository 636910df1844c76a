import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const script = fileURLToPath(new URL('../../../scripts/read-page.ts', import.meta.url))
const card = (id: string): string =>
  `<article data-testid="tweet" tabindex="0"><div data-testid="User-Name"><a href="/orla_f"><span>Orla</span></a>` +
  `<a href="/orla_f"><span>@orla_f</span></a></div><a href="/orla_f/status/${id}"><time datetime="2026-10-04T08:00:00.000Z">` +
  `1h</time></a><div data-testid="tweetText"><span>Post ${id}</span></div></article>`

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'walkie-read-page-'))
  writeFileSync(join(folder, 'one.html'), card('1001'))
  writeFileSync(join(folder, 'broken.html'), '<article <div></p>\u0000<<<')
  writeFileSync(join(folder, 'huge.html'), `<!-- ${'x'.repeat(9_000_000)} -->${card('1002')}`)
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(...args: string[]): {
  readonly code: number | null
  readonly out: string
  readonly err: string
} {
  const done = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

describe('read-page', () => {
  it('prints one reading', () => {
    const { code, out } = run(join(folder, 'one.html'), '--url', 'https://x.com/home#top')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ platform: 'x', messages: [{ id: '1001', text: 'Post 1001' }] })
  })

  it('reads a list in its order, goes on after a fault and reports it', () => {
    const url = 'https://x.com/home'
    const files = ['huge.html', 'missing.html', 'broken.html', 'one.html'].map((file) => ({ file, url }))
    writeFileSync(join(folder, 'index.json'), JSON.stringify({ captures: files }))
    const { code, out, err } = run('--list', join(folder, 'index.json'))
    const lines = out
      .trim()
      .split('\n')
      .map((line): { file: string; reading: { messages: { id: string }[] } } => JSON.parse(line))
    expect(lines.map(({ file, reading }) => [file, reading.messages.map(({ id }) => id)])).toEqual([
      ['huge.html', ['1002']],
      ['broken.html', []],
      ['one.html', ['1001']]
    ])
    expect(err).toContain('missing.html')
    expect(code).toBe(1)
  })

  it('refuses wrong use with code 2 and nothing on stdout', () => {
    for (const args of [
      [],
      [join(folder, 'one.html')],
      [join(folder, 'one.html'), '--url', 'https://example.com/'],
      [join(folder, 'one.html'), '--url', 'not an address'],
      ['--list', join(folder, 'nowhere.json')],
      ['--unknown']
    ]) {
      const { code, out, err } = run(...args)
      expect([code, out]).toEqual([2, ''])
      expect(err).not.toBe('')
    }
  })
})
