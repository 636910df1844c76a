import { describe, expect, it } from 'vitest'
import { adapterFor } from '../../../../lib/platforms/registry.ts'
import { handleOf, isXHost, mayRead, routeOf, sitePath } from '../../../../lib/platforms/x/routes.ts'

const route = (address: string) => routeOf(new URL(address, 'https://x.com'))

describe('addresses of X', () => {
  it.each([
    ['/bramwick/status/2200000000000000001', 'thread', '2200000000000000001'],
    ['https://twitter.com/bramwick/status/2200000000000000001?s=20#m', 'thread', '2200000000000000001'],
    ['https://mobile.x.com/i/web/status/2200000000000000001', 'thread', '2200000000000000001'],
    ['/i/status/2200000000000000001/photo/1', 'thread', '2200000000000000001'],
    ['/bramwick/status/2200000000000000001/video/1', 'thread', '2200000000000000001'],
    ['/bramwick/status/2200000000000000001/analytics', 'thread', '2200000000000000001'],
    ['/bramwick/status/2200000000000000001/quotes', 'thread', undefined],
    ['/bramwick/status/2200000000000000001/likes', 'thread', undefined],
    ['/', 'feed', undefined],
    ['/home', 'feed', undefined],
    ['/i/lists/12345', 'feed', undefined],
    ['/i/communities/12345', 'feed', undefined],
    ['/notifications', 'notifications', undefined],
    ['/notifications/mentions', 'notifications', undefined],
    ['/search?q=maps&f=live', 'search', undefined],
    ['/hashtag/maps', 'search', undefined],
    ['/bramwick', 'profile', undefined],
    ['/bramwick/with_replies', 'profile', undefined],
    ['/bramwick/followers', 'other', undefined],
    ['/bramwick/article/2200000000000000001', 'other', undefined],
    ['/compose/post', 'other', undefined],
    ['/i/bookmarks', 'other', undefined],
    ['/explore', 'other', undefined]
  ])('%s is a page of kind %s', (address, kind, statusId) => {
    expect(route(address).kind).toBe(kind)
    expect(route(address).statusId).toBe(statusId)
  })

  it('gives what a new post will answer only as digits', () => {
    expect(route('/compose/post?in_reply_to=2200000000000000001').answersId).toBe('2200000000000000001')
    expect(route('/compose/post?in_reply_to=abc').answersId).toBeUndefined()
  })

  it.each([
    '/messages',
    '/messages/11-22',
    '/i/chat',
    '/i/chat/11',
    '/settings/account',
    '/login',
    '/i/flow/login',
    '/account/access',
    '/logout'
  ])('never looks at %s', (path) => {
    expect(mayRead(new URL(path, 'https://x.com'))).toBe(false)
  })

  it('looks at its own hosts only', () => {
    for (const host of ['x.com', 'www.x.com', 'mobile.twitter.com', 'X.com']) expect(isXHost(host)).toBe(true)
    for (const host of ['notx.com', 'x.com.example', 'pro.x.com', '']) expect(isXHost(host)).toBe(false)
    expect(mayRead(new URL('https://example.com/home'))).toBe(false)
    expect(mayRead(new URL('https://x.com/messages_and_me'))).toBe(true)
    expect(adapterFor(new URL('https://example.com/home'))).toBeUndefined()
    expect(adapterFor(new URL('https://mobile.twitter.com/home'))?.platform).toBe('x')
  })

  it('takes no reserved word for a handle', () => {
    for (const word of ['home', 'i', 'Settings', '', 'two words', 'a'.repeat(21), undefined]) {
      expect(handleOf(word)).toBeUndefined()
    }
    for (const word of ['Bram_1', 'business', 'help']) expect(handleOf(word)).toBe(word)
  })

  it.each([
    ['/bramwick/status/1?s=20', '/bramwick/status/1'],
    ['https://twitter.com/bramwick#top', '/bramwick'],
    ['https://x.com', '/'],
    ['//evil.example/bramwick', undefined],
    ['https://x.com.evil.example/bramwick', undefined],
    ['https://user@x.com.evil.example/bramwick', undefined],
    ['javascript:alert(1)', undefined],
    ['#', undefined]
  ])('the path of a link to %s', (href, path) => {
    expect(sitePath({ getAttribute: () => href })).toBe(path)
  })
})
