// All that is known of one message, as a value that grows: `joinFacts` is commutative, associative and idempotent, so
// readings may come in any order and two computers that exchange facts end with the same ones.
import type { Author, NotificationKind } from '../domain/page-reading.ts'

/** How good a text is; the better one wins, whatever came first. */
export type TextQuality = 'none' | 'excerpt' | 'truncated' | 'translated' | 'whole'

const QUALITY_RANK: Readonly<Record<TextQuality, number>> = {
  none: 0,
  excerpt: 1,
  truncated: 2,
  translated: 3,
  whole: 4
}

/** Author and words as one page showed them together; never mixed from two readings. */
export interface MessageVersion {
  readonly quality: TextQuality
  /** Unix ms, rounded to the hour. */
  readonly seenAt: number
  readonly author: Author
  readonly text: string
}

export interface MessageFacts {
  readonly id: string
  readonly version: MessageVersion
  /** Earliest exact time given by a page, ISO 8601; null when none was given. */
  readonly publishedAt: string | null
  /** Earliest hour in which it was seen or announced, Unix ms. */
  readonly firstSeenAt: number
  /** Undefined: no page said; null: it answers nothing. */
  readonly replyTo?: string | null
  readonly addressees: readonly string[]
  /** Highest number of replies that any page stated or implied. */
  readonly repliesAtLeast: number
  /** The message itself stood on a page, not only a notification about it. */
  readonly seenOnPage: boolean
  readonly announcedAs: readonly NotificationKind[]
  /** Own posts or comments that notifications named as what it is about. */
  readonly about: readonly string[]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Total order on versions: quality, then the later hour, then the longer text, then plain order as a tie-break. */
const compareVersions = (a: MessageVersion, b: MessageVersion): number =>
  QUALITY_RANK[a.quality] - QUALITY_RANK[b.quality] ||
  a.seenAt - b.seenAt ||
  a.text.length - b.text.length ||
  compare(a.text, b.text) ||
  compare(a.author.handle, b.author.handle) ||
  compare(a.author.name, b.author.name)

const sortedUnion = <Item extends string>(a: readonly Item[], b: readonly Item[]): readonly Item[] => {
  if (b.every((item) => a.includes(item))) return a
  return [...new Set([...a, ...b])].toSorted(compare)
}

const earliest = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null ? a : compare(a, b) <= 0 ? a : b

/** A named parent beats 'answers nothing' (a lone card cannot show its parent), and that beats 'not said'. */
const joinReplyTo = (
  a: string | null | undefined,
  b: string | null | undefined
): string | null | undefined => {
  if (typeof a === 'string' && typeof b === 'string') return compare(a, b) >= 0 ? a : b
  if (typeof a === 'string' || b === undefined) return a
  return b
}

/** Both sets of facts about one message as one. Returns `a` itself when `b` adds nothing. */
export const joinFacts = (a: MessageFacts, b: MessageFacts): MessageFacts => {
  const version = compareVersions(a.version, b.version) >= 0 ? a.version : b.version
  const replyTo = joinReplyTo(a.replyTo, b.replyTo)
  const joined: MessageFacts = {
    id: a.id,
    version,
    publishedAt: earliest(a.publishedAt, b.publishedAt),
    firstSeenAt: Math.min(a.firstSeenAt, b.firstSeenAt),
    ...(replyTo === undefined ? {} : { replyTo }),
    addressees: sortedUnion(a.addressees, b.addressees),
    repliesAtLeast: Math.max(a.repliesAtLeast, b.repliesAtLeast),
    seenOnPage: a.seenOnPage || b.seenOnPage,
    announcedAs: sortedUnion(a.announcedAs, b.announcedAs),
    about: sortedUnion(a.about, b.about)
  }
  return sameFacts(a, joined) ? a : joined
}

const sameFacts = (a: MessageFacts, b: MessageFacts): boolean =>
  a.version === b.version &&
  a.publishedAt === b.publishedAt &&
  a.firstSeenAt === b.firstSeenAt &&
  a.replyTo === b.replyTo &&
  a.addressees === b.addressees &&
  a.repliesAtLeast === b.repliesAtLeast &&
  a.seenOnPage === b.seenOnPage &&
  a.announcedAs === b.announcedAs &&
  a.about === b.about

/** When it was said, Unix ms: the site's clock where there is one, else the hour it was first seen. */
export const saidAt = (facts: MessageFacts): number => {
  const published = facts.publishedAt === null ? Number.NaN : Date.parse(facts.publishedAt)
  return Number.isNaN(published) ? facts.firstSeenAt : published
}
