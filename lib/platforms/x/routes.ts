// Shapes of addresses on X. The words on the page are translated, its addresses are not.
import type { PageKind } from '../../domain/page-reading.ts'

const HOSTS: ReadonlySet<string> = new Set(
  ['x.com', 'twitter.com'].flatMap((host) => ['', 'www.', 'mobile.', 'm.'].map((prefix) => prefix + host))
)

/** First path parts that are the site's own, hence nobody's handle. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    'home explore notifications messages i compose settings search login logout signup hashtag intent share tos ' +
    'privacy jobs download account'
  ).split(' ')
)

/** Never looked at: direct messages, settings, everything around signing in. */
const FORBIDDEN =
  /^\/(?:messages|i\/chat|i\/flow|i\/oauth2?|settings|login|logout|signup|account|oauth)(?:\/|$)/i

const STATUS = /^\/(?:i\/web|\w{1,20})\/status(?:es)?\/(\d{1,20})(?:\/([a-z_]+))?(?:\/|$)/i
const PROFILE_TABS: ReadonlySet<string> = new Set(
  'with_replies highlights articles media likes affiliates superfollows photo header_photo'.split(' ')
)
const TIMELINES = /^\/(?:home|i\/lists\/\d+|i\/communities\/\w+|[^/]+\/lists\/[^/]+)\/?$/i

/** Parts behind a status address that list other posts or people instead of the conversation. */
const STATUS_LISTS: ReadonlySet<string> = new Set('quotes reposts retweets likes history'.split(' '))

export interface XRoute {
  readonly kind: PageKind
  /** The post whose conversation the page shows. */
  readonly statusId?: string
  /** Whose page, or whose post, by the address; not a proof by itself. */
  readonly handle?: string
  /** The post that a new one will answer, where the address says so. */
  readonly answersId?: string
}

export interface Permalink {
  readonly id: string
  /** undefined for the anonymous forms `/i/status/…` and `/i/web/status/…` */
  readonly handle: string | undefined
}

export function isXHost(host: string): boolean {
  return HOSTS.has(host.toLowerCase())
}

/** false for direct messages, settings and sign-in pages, and for other sites. */
export function mayRead(url: URL): boolean {
  return isXHost(url.hostname) && !FORBIDDEN.test(url.pathname)
}

export function routeOf(url: URL): XRoute {
  const answers = /^\d{1,20}$/.exec(url.searchParams.get('in_reply_to') ?? '')?.[0]
  return { ...pathRoute(url.pathname), ...(answers === undefined ? {} : { answersId: answers }) }
}

function pathRoute(path: string): XRoute {
  const status = STATUS.exec(path)
  if (status?.[1] !== undefined) {
    const handle = handleOf(path.split('/')[1])
    const who = handle === undefined ? {} : { handle }
    return STATUS_LISTS.has((status[2] ?? '').toLowerCase())
      ? { kind: 'thread', ...who }
      : { kind: 'thread', statusId: status[1], ...who }
  }
  const [first = '', second, third] = path.split('/').filter(Boolean)
  if (first === '' || TIMELINES.test(path)) return { kind: 'feed' }
  if (first.toLowerCase() === 'notifications') return { kind: 'notifications' }
  if (/^(?:search|hashtag)$/i.test(first)) return { kind: 'search' }
  const handle = handleOf(first)
  if (handle === undefined || third !== undefined) return { kind: 'other' }
  if (second !== undefined && !PROFILE_TABS.has(second.toLowerCase())) return { kind: 'other', handle }
  return { kind: 'profile', handle }
}

/** A screen name, as written; undefined for anything else, the site's own words included. */
export function handleOf(word: string | undefined): string | undefined {
  return word !== undefined && /^\w{1,20}$/.test(word) && !RESERVED.has(word.toLowerCase()) ? word : undefined
}

/** The path of a link to this site, relative or absolute; undefined for other sites. */
export function sitePath(link: Pick<Element, 'getAttribute'>): string | undefined {
  const href = link.getAttribute('href') ?? ''
  if (/^\/(?!\/)/.test(href)) return href.replace(/[?#].*/s, '')
  const absolute = /^https?:\/\/([^/?#]+)(\/[^?#]*)?/i.exec(href)
  return absolute?.[1] !== undefined && isXHost(absolute[1]) ? (absolute[2] ?? '/') : undefined
}

/** Whose profile a link leads to. */
export function profileOf(link: Element): string | undefined {
  return handleOf(/^\/(\w{1,20})\/?$/.exec(sitePath(link) ?? '')?.[1])
}

/** Which post a link leads to, its pictures and details included. */
export function permalinkOf(link: Element): Permalink | undefined {
  const path = sitePath(link) ?? ''
  const id = STATUS.exec(path)?.[1]
  return id === undefined ? undefined : { id, handle: handleOf(path.split('/')[1]) }
}

export function sameHandle(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
