import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeOfId } from '../../../lib/platforms/linkedin/clock.ts'
import {
  handleOf,
  mayRead,
  pageKindOf,
  postOfUrl,
  shouldHoldMessages
} from '../../../lib/platforms/linkedin/routes.ts'
import {
  decodeSlug,
  findPostUrn,
  parseCommentUrn,
  parsePostUrn
} from '../../../lib/platforms/linkedin/urn.ts'

const on = (path: string): URL => new URL(path, 'https://www.linkedin.com')

describe('timeOfId', () => {
  test.each([
    ['6318971194909560123', '2017-09-28T00:55:33.674Z'],
    ['7512032771129659392', '2026-10-03T06:16:19.457Z'],
    ['7434164472119308345', '2026-03-02T09:15:30.250Z'],
    ['7434164471100080125', '2026-03-02T09:15:30.006Z'],
    ['7434200858755072777', '2026-03-02T11:40:05.500Z']
  ])('%s', (digits, time) => expect(timeOfId(digits)).toBe(time))

  test.each(['', 'x', '1', '1234567890', '99999999999999999999', '-7434164472119308345'])(
    '%s is no clock',
    (digits) => {
      expect(timeOfId(digits)).toBeNull()
    }
  )
})

describe('URNs', () => {
  const comment = { number: '7434200858755072777', post: 'urn:li:activity:7434164472119308345' }
  test.each([
    'urn:li:comment:(activity:7434164472119308345,7434200858755072777)',
    'urn:li:comment:(urn:li:activity:7434164472119308345,7434200858755072777)',
    'urn:li:fsd_comment:(7434200858755072777,urn:li:activity:7434164472119308345)'
  ])('%s', (text) => expect(parseCommentUrn(text)).toEqual(comment))

  test('a comment below something else than a post keeps its own number only', () => {
    expect(parseCommentUrn('urn:li:comment:(article:7434164472119308345,7434200858755072777)')).toEqual({
      number: '7434200858755072777'
    })
  })

  test.each([
    null,
    '',
    'urn:li:comment:7434200858755072777',
    'urn:li:comment:(activity:7434164472119308345)',
    'urn:li:comment:(a,b)',
    'urn:li:comment:(activity:1,2,3)',
    'urn:li:activity:7434164472119308345'
  ])('%s is no comment', (text) => expect(parseCommentUrn(text)).toBeUndefined())

  test('posts', () => {
    expect(parsePostUrn('urn:li:share:7434164472119308345')).toBe('urn:li:share:7434164472119308345')
    expect(parsePostUrn('urn:li:aggregate:(urn:li:activity:7434164472119308345)')).toBeUndefined()
    expect(parsePostUrn('urn:li:activity:12')).toBeUndefined()
    expect(findPostUrn('ReactionFacepileCollection-urn:li:ugcPost:7434164471100080125')).toBe(
      'urn:li:ugcPost:7434164471100080125'
    )
  })

  test('slugs that are not valid percent-encoding stay as written', () => {
    expect(decodeSlug('jos%C3%A9')).toBe('josé')
    expect(decodeSlug('bad%E9')).toBe('bad%E9')
    assert(property(string(), (text) => void decodeSlug(text)))
  })
})

describe('addresses', () => {
  test.each([
    ['/in/jos%C3%A9-arrieta/', 'josé-arrieta'],
    ['/in/ines%2Dvarga?miniProfileUrn=x', 'ines-varga'],
    ['https://www.linkedin.com/company/pilot-house/posts/', 'company/pilot-house'],
    ['https://www.linkedin.com/school/pilot-house/', 'company/pilot-house'],
    ['https://de.linkedin.com/in/ines-varga', 'ines-varga'],
    ['/in/me/', ''],
    ['/in/', ''],
    ['/feed/', ''],
    ['https://example.com/in/ines-varga', ''],
    ['https://evil-linkedin.com/in/ines-varga', ''],
    ['http://[', ''],
    [null, '']
  ])('%s', (href, handle) => expect(handleOf(href)).toBe(handle))

  test.each([
    ['/feed/', 'feed', true],
    ['/feed/foryou/', 'feed', true],
    ['/feed/?highlightedUpdateUrn=urn%3Ali%3Aactivity%3A1', 'feed', true],
    ['/feed/update/urn:li:activity:7434164472119308345/', 'thread', true],
    ['/posts/ines-varga_maps-activity-7434164472119308345-aBcD', 'thread', true],
    ['/video/event/urn:li:ugcPost:7434164471100080125/', 'thread', true],
    ['/in/ines-varga/', 'profile', false],
    ['/in/ines-varga/recent-activity/comments/', 'profile', true],
    ['/company/pilot-house/posts/', 'profile', true],
    ['/company/pilot-house/', 'profile', false],
    ['/notifications/', 'notifications', false],
    ['/search/results/content/', 'search', true],
    ['/search/results/people/', 'search', false],
    ['/jobs/', 'other', false]
  ])('%s is a page of kind %s', (path, kind, holds) => {
    expect(pageKindOf(on(path))).toBe(kind)
    expect(shouldHoldMessages(on(path))).toBe(holds)
  })

  test.each([
    ['/feed/update/urn:li:ugcPost:7434164471100080125/', 'urn:li:ugcPost:7434164471100080125'],
    ['/feed/update/urn%3Ali%3Aactivity%3A7434164472119308345', 'urn:li:activity:7434164472119308345'],
    ['/posts/ines-varga_maps-ugcPost-7434164471100080125-aBcD?utm=1', 'urn:li:ugcPost:7434164471100080125'],
    ['/posts/jos%C3%A9-share-7434164471100080125-aBcD', 'urn:li:share:7434164471100080125'],
    ['/feed/?highlightedUpdateUrn=urn%3Ali%3Aactivity%3A7434164472119308345', undefined],
    ['/posts/nothing', undefined]
  ])('%s', (path, post) => expect(postOfUrl(on(path))).toBe(post))

  test.each([
    '/feed/',
    '/posts/x',
    '/in/ines-varga/',
    '/company/pilot-house/posts/',
    '/notifications/',
    '/search/results/content/'
  ])('%s may be read', (path) => expect(mayRead(on(path))).toBe(true))

  test.each([
    '/messaging/',
    '/messaging/thread/2-abc/',
    '/login',
    '/checkpoint/lg/login-submit',
    '/uas/login',
    '/authwall',
    '/signup',
    '/mypreferences/d/categories/account',
    '/psettings/',
    '/jobs/view/1/',
    '/jobs/application/1/',
    '/company/1/admin/inbox/',
    '/in/ines-varga/edit/forms/intro/new/',
    '/sales/inbox',
    '/talent/',
    '/'
  ])('%s may not be read', (path) => expect(mayRead(on(path))).toBe(false))

  test('only LinkedIn may be read', () => {
    expect(mayRead(new URL('https://example.com/feed/'))).toBe(false)
    expect(mayRead(new URL('https://linkedin.com.example.org/feed/'))).toBe(false)
    expect(mayRead(new URL('https://notlinkedin.com/feed/'))).toBe(false)
  })
})
