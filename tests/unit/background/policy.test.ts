import { describe, expect, test } from 'vitest'
import { identifySender, mayAsk, type SenderStamp } from '../../../lib/background/policy.ts'
import type { RequestKind } from '../../../lib/messaging/protocol.ts'
import { siteOfOrigin } from '../../../lib/platforms/site-of-origin.ts'

const own = { id: 'walkie-id', origin: 'chrome-extension://walkie-id' }
const identify = (stamp: SenderStamp) => identifySender(stamp, own, siteOfOrigin)

const pageOn = (origin: string): SenderStamp => ({
  id: 'walkie-id',
  origin,
  url: `${origin}/home`,
  frameId: 0,
  tab: { id: 7 }
})

describe('who sent it', () => {
  test.each<[string, SenderStamp, 'x' | 'linkedin']>([
    ['X', pageOn('https://x.com'), 'x'],
    ['Twitter', pageOn('https://twitter.com'), 'x'],
    ['LinkedIn', pageOn('https://www.linkedin.com'), 'linkedin'],
    ['a browser without an origin in the stamp', { ...pageOn('https://x.com'), origin: undefined }, 'x']
  ])('a page script on %s is known with its platform and tab', (_name, stamp, platform) => {
    expect(identify(stamp)).toEqual({ kind: 'page-script', platform, tabId: 7 })
  })

  test('an own page is known, in the popup and in a tab', () => {
    const popup: SenderStamp = { id: 'walkie-id', origin: own.origin, url: `${own.origin}/popup.html` }
    expect(identify(popup)).toEqual({ kind: 'extension-page' })
    expect(identify({ ...popup, tab: { id: 3 }, frameId: 0 })).toEqual({ kind: 'extension-page' })
    expect(identify({ ...popup, origin: undefined })).toEqual({ kind: 'extension-page' })
  })

  test.each<[string, SenderStamp]>([
    ['another extension', { ...pageOn('https://x.com'), id: 'other-id' }],
    ['nobody', {}],
    ['another site', pageOn('https://x.com.evil.example')],
    ['a site that looks alike', pageOn('https://www.linkedin.com.example')],
    ['plain http', pageOn('http://x.com')],
    ['another port', pageOn('https://x.com:8443')],
    ['a frame inside the page', { ...pageOn('https://x.com'), frameId: 4 }],
    ['no tab', { ...pageOn('https://x.com'), tab: undefined }],
    ['a sandboxed page', { ...pageOn('https://x.com'), origin: 'null', url: 'about:srcdoc' }],
    ['another extension’s page', { id: 'walkie-id', origin: 'chrome-extension://other-id' }],
    ['an address that is none', { id: 'walkie-id', url: 'not an address' }]
  ])('%s is refused', (_name, stamp) => {
    expect(identify(stamp)).toBeNull()
  })
})

test('page scripts may append and nothing else; own pages may not pretend to have seen something', () => {
  const kinds: readonly RequestKind[] = [
    'observe',
    'overview',
    'list',
    'act',
    'undo',
    'open',
    'suggest',
    'place',
    'own-words'
  ]
  const page = { kind: 'page-script', platform: 'x', tabId: 1 } as const
  expect(kinds.filter((kind) => mayAsk(page, kind))).toEqual(['observe'])
  expect(kinds.filter((kind) => mayAsk({ kind: 'extension-page' }, kind))).toEqual(kinds.slice(1))
})
