// What LinkedIn's addresses say.
import type { PageKind } from '../../domain/page-reading.ts'
import { decodeSlug, findPostUrn, parsePostUrn } from './urn.ts'

const BASE = 'https://www.linkedin.com'
const POST_PATH = /-(activity|ugcPost|share)-(\d{10,20})(?:-|$)/

/** First segments of pages that hold public conversations. A list of what is allowed: a page nobody thought of stays unread. */
const READABLE = new Set(
  'feed posts in company showcase school search notifications groups events video pulse newsletters embed'.split(
    ' '
  )
)
/** Segments that mark private or administrative parts below an allowed page. */
const PRIVATE = new Set(
  'messaging inbox compose settings edit login checkpoint admin-settings contact-info resume applications'.split(
    ' '
  )
)

const segmentsOf = (url: URL): string[] => url.pathname.split('/').filter(Boolean)

/** Whether a page may be looked at: never messages, sign-in, settings, job applications; only LinkedIn itself. */
export function mayRead(url: URL): boolean {
  if (url.hostname !== 'www.linkedin.com' && url.hostname !== 'linkedin.com') return false
  const segments = segmentsOf(url).map((segment) => segment.toLowerCase())
  return READABLE.has(segments[0] ?? '') && !segments.some((segment) => PRIVATE.has(segment))
}

/** The contract's kind of a page. Pages of companies count as profiles; groups as feeds. */
export function pageKindOf(url: URL): PageKind {
  const [first = '', second, third] = segmentsOf(url)
  switch (first) {
    case 'feed':
      return second === 'update' ? 'thread' : 'feed'
    case 'embed':
      return third === 'update' ? 'thread' : 'other'
    case 'posts':
    case 'video':
      return 'thread'
    case 'in':
    case 'company':
    case 'showcase':
    case 'school':
      return 'profile'
    case 'groups':
      return 'feed'
    case 'notifications':
    case 'search':
      return first
    default:
      return 'other'
  }
}

/** Whether a page of this address is there to show posts, so that finding none is worth a word. */
export function shouldHoldMessages(url: URL): boolean {
  const kind = pageKindOf(url)
  if (kind === 'feed' || kind === 'thread') return true
  const segments = segmentsOf(url)
  if (kind === 'profile') return segments.includes('recent-activity') || segments.includes('posts')
  return kind === 'search' && segments.includes('content')
}

/** The post of a permalink. `highlightedUpdateUrn` is not one: it names a notification's own activity. */
export function postOfUrl(url: URL): string | undefined {
  if (pageKindOf(url) !== 'thread') return undefined
  const path = decodeSlug(url.pathname)
  const [kind, number] = POST_PATH.exec(path)?.slice(1) ?? []
  return (kind && number && parsePostUrn(`urn:li:${kind}:${number}`)) || findPostUrn(path)
}

/** An address as the page writes it, absolute; nothing when it is no address. */
export function addressOf(href: string | null): URL | undefined {
  return href && URL.canParse(href, BASE) ? new URL(href, BASE) : undefined
}

/** A profile's address as pages write it nearly always: parsing an address is slow, and a page has hundreds of them. */
const PLAIN_PROFILE =
  /^(?:https:\/\/www\.linkedin\.com)?\/(in|company|showcase|school)\/([A-Za-z0-9_-]+)\/?(?:[?#]|$)/

/**
 * The handle behind a link: the decoded slug of `/in/<slug>`, 'company/<slug>' for a page (also its showcase and school forms);
 * '' when the link leads elsewhere.
 */
export function handleOf(href: string | null): string {
  const [, kind, plain] = PLAIN_PROFILE.exec(href ?? '') ?? []
  if (kind !== undefined && plain !== undefined)
    return kind !== 'in' ? `company/${plain}` : plain === 'me' ? '' : plain
  const address = addressOf(href)
  if (!address || !/(^|\.)linkedin\.com$/.test(address.hostname)) return ''
  const [first, slug] = segmentsOf(address)
  if (!slug) return ''
  if (first === 'in') return slug === 'me' ? '' : decodeSlug(slug)
  return first === 'company' || first === 'showcase' || first === 'school'
    ? `company/${decodeSlug(slug)}`
    : ''
}

/** Whether a host is LinkedIn's, with or without a country in front. */
export function isLinkedinHost(host: string): boolean {
  return host === 'linkedin.com' || host.endsWith('.linkedin.com')
}
