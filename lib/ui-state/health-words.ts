// How the sites were read, in words: for the foot, for the health state and for a report without anyone's words.
import { readTime } from './time-words.ts'
import type { InboxOverview, SiteHealth } from '../domain/inbox.ts'
import type { InboxWords } from '../locales/inbox-words.ts'

/** Nothing was read yet and nothing is listed: the first time. */
export const nothingReadYet = (overview: InboxOverview): boolean =>
  overview.sites.every((site) => site.status === 'never-read') &&
  Object.values(overview.counts).every((count) => count === 0)

/** The site that cannot be read at the moment, if any. */
export const unreadableSite = (overview: InboxOverview): SiteHealth | null =>
  overview.sites.find((site) => site.status === 'unreadable') ?? null

/** One line for the foot: "LinkedIn read 2 minutes ago · X at 8:40"; last read first, unread sites at the end. */
export const readingsLine = (sites: readonly SiteHealth[], words: InboxWords, now: number): string => {
  const seen = sites
    .filter((site) => site.status !== 'never-read')
    .toSorted((left, right) => (right.readAt ?? 0) - (left.readAt ?? 0))
  if (seen.length === 0) return words.say('foot.nothing')
  let saidRead = false
  const parts = seen.map((site) => {
    const platform = words.say(`platform.${site.platform}`)
    if (site.status === 'unreadable') return words.say('foot.unreadable', { platform })
    if (site.status === 'partial' || site.readAt === null) return words.say('foot.partial', { platform })
    const key = saidRead ? 'foot.readNext' : 'foot.read'
    saidRead = true
    return words.say(key, { platform, time: readTime(words, site.readAt, now) })
  })
  return parts.join(' · ')
}

const moment = (at: number | null): string => (at === null ? 'never' : new Date(at).toISOString())

/** A report for whoever mends the readers: statuses and times, nobody's words, names or addresses. English. */
export const healthReport = (sites: readonly SiteHealth[], now: number): string => {
  const lines = sites.flatMap((site) => [
    `${site.platform}: ${site.status}, last read ${moment(site.readAt)}, page kind ${site.pageKind ?? 'unknown'}`,
    ...(site.parts ?? []).map((part) => `  ${part.kind}: ${part.status} at ${moment(part.at)}`)
  ])
  return [`Walkie reading report, ${moment(now)}`, ...lines].join('\n')
}
