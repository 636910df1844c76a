// The invented world of the lab: Mara Lindholm, who writes about night-shift handovers and small teams, and those who
// answer her. Ids are real clocks, so the world is built around the moment at which the demo starts.
import { CROWD_HOURS, crowdItems, crowdPeople } from './crowd.ts'
import { linkedinIdAt, smallHash, xIdAt } from './ids.ts'
import type { Alert, Item, ItemKind, LabState, Site } from './model.ts'
import { everybody } from './people.ts'
import { LINKEDIN_LINES } from './world-linkedin.ts'
import { X_LINES } from './world-x.ts'

const HOUR = 3_600_000

/** One message as written down in the world; `to` is the key of the line it answers. */
export interface Line {
  readonly key: string
  readonly kind: ItemKind
  readonly author: string
  readonly to?: string
  readonly hours: number
  readonly likes: number
  readonly text: string
  readonly greets?: string
  readonly folded?: true
  readonly shortened?: true
  readonly language?: string
  readonly quotes?: string
}

/** Where the posts of the world are found: key of the line → id, per site. */
export type Places = Readonly<Record<Site, Readonly<Record<string, string>>>>

/** Unix ms of a line: not on the full hour, and always the same for the same line. */
const timeOf = (line: Line, now: number): number =>
  now - line.hours * HOUR + (smallHash(line.key) % 1_700_000)

function idOf(site: Site, line: Line, now: number): string {
  const at = timeOf(line, now)
  return site === 'x' ? xIdAt(at, smallHash(line.key) % 4096) : linkedinIdAt(at, smallHash(line.key) % 4096)
}

const crowdAt = (now: number): number => now - CROWD_HOURS * HOUR
const crowdId = (site: Site, now: number): string =>
  site === 'x' ? xIdAt(crowdAt(now), 500) : linkedinIdAt(crowdAt(now), 500)

const linesOf = (site: Site): readonly Line[] => (site === 'x' ? X_LINES : LINKEDIN_LINES)

/** The ids of all lines. */
export function placesAt(now: number): Places {
  const ids = (site: Site): Record<string, string> =>
    Object.fromEntries([
      ...linesOf(site).map((line) => [line.key, idOf(site, line, now)]),
      ['crowd', crowdId(site, now)]
    ])
  return { x: ids('x'), linkedin: ids('linkedin') }
}

function itemsOf(site: Site, now: number): Item[] {
  const lines = new Map(linesOf(site).map((line) => [line.key, line]))
  const id = (key: string): string => {
    const line = lines.get(key)
    if (!line) throw new Error(`the world has no line ${key} on ${site}`)
    return idOf(site, line, now)
  }
  const rootOf = (line: Line): string => {
    const above = line.to === undefined ? undefined : lines.get(line.to)
    return above ? rootOf(above) : id(line.key)
  }
  return [...lines.values()].map((line) => ({
    id: id(line.key),
    site,
    kind: line.kind,
    author: line.author,
    text: line.text,
    at: timeOf(line, now),
    answers: line.to === undefined ? null : id(line.to),
    root: rootOf(line),
    likes: line.likes,
    ...(line.greets === undefined ? {} : { greets: line.greets }),
    ...(line.folded ? { folded: true } : {}),
    ...(line.shortened ? { shortened: true } : {}),
    ...(line.language === undefined ? {} : { language: line.language }),
    ...(line.quotes === undefined ? {} : { quotes: id(line.quotes) }),
    // The second number of a post is some 200 ms older, and nothing follows from the one to the other.
    ...(site === 'linkedin' && line.to === undefined
      ? { twin: linkedinIdAt(timeOf(line, now) - 211, 61) }
      : {})
  }))
}

function alertsOf(now: number, places: Places): Alert[] {
  const ago = (hours: number): number => now - hours * HOUR
  const x = (key: string): string => places.x[key] ?? ''
  const li = (key: string): string => places.linkedin[key] ?? ''
  const told = (site: Site, kind: Alert['kind'], actor: string, key: string, unread: boolean): Alert => {
    const line = linesOf(site).find((candidate) => candidate.key === key)
    if (!line) throw new Error(`the world has no line ${key}`)
    const about = line.to === undefined ? {} : { about: site === 'x' ? x(line.to) : li(line.to) }
    return {
      site,
      kind,
      actor,
      item: site === 'x' ? x(key) : li(key),
      at: timeOf(line, now),
      unread,
      ...about
    }
  }
  return [
    told('x', 'mention', 'wanjiru', 'mention', true),
    told('x', 'reply', 'yusuf', 'kettle-question', true),
    {
      site: 'x',
      kind: 'reaction',
      actor: 'rosa',
      others: ['kenji'],
      about: x('any-questions'),
      at: ago(24),
      unread: false
    },
    told('x', 'reply', 'dmitri', 'second-week', false),
    told('x', 'reply', 'hannah', 'schwerer', false),
    told('x', 'reply', 'sefa', 'night-lead', false),
    { site: 'x', kind: 'follow', actor: 'lucia', at: ago(44), unread: false },
    told('x', 'reply', 'lucia', 'template', false),
    { site: 'x', kind: 'repost', actor: 'ingrid', about: x('ninety'), at: ago(96), unread: false },
    told('x', 'reply', 'kenji', 'said-aloud', false),
    told('linkedin', 'reply', 'devon', 'laundry-question', true),
    told('linkedin', 'comment', 'meiling', 'split', true),
    {
      site: 'linkedin',
      kind: 'trending',
      actor: 'nikos',
      item: li('ferry-morning'),
      at: ago(17),
      unread: true
    },
    {
      site: 'linkedin',
      kind: 'reaction',
      actor: 'rosalie',
      others: ['callum'],
      about: li('unseen-laundry'),
      at: ago(40),
      unread: false
    },
    told('linkedin', 'comment', 'anamaria', 'before-they-say', false),
    told('linkedin', 'comment', 'joonho', 'second-oven', false),
    told('linkedin', 'comment', 'rahul', 'two-weeks', false),
    told('linkedin', 'comment', 'katharina', 'schweigen', false)
  ]
}

/** The state from which a lab starts; `now` is Unix ms. */
export function createWorld(now: number): LabState {
  return {
    now,
    viewer: 'mara',
    people: [...everybody(), ...crowdPeople()],
    items: [
      ...itemsOf('x', now),
      ...itemsOf('linkedin', now),
      ...crowdItems('x', crowdId('x', now), crowdAt(now)),
      ...crowdItems('linkedin', crowdId('linkedin', now), crowdAt(now))
    ],
    alerts: alertsOf(now, placesAt(now))
  }
}

const ANSWERABLE: ReadonlySet<ItemKind> = new Set<ItemKind>([
  'question',
  'need',
  'disagreement',
  'story',
  'good-news',
  'builds-on',
  'praise',
  'empty-praise',
  'thanks'
])

export interface Owed {
  /** Items whose author must be in the waiting list. */
  readonly waiting: readonly Item[]
  /** Items that must stand under 'to check': what hangs under them is folded away or was not seen. */
  readonly toCheck: readonly Item[]
  /** Items that the viewer has answered, for everybody to see. */
  readonly answered: readonly Item[]
  /** Items under the viewer's posts that need no reply: emoji and spam. */
  readonly quiet: readonly Item[]
}

/** Who is owed once notifications and both own posts were opened, before anything was sent in the lab. */
export function expectedOwed(site: Site, now: number): Owed {
  const items = itemsOf(site, now)
  const told = new Set(alertsOf(now, placesAt(now)).map((alert) => alert.item))
  const underOwnPost = (item: Item): boolean =>
    items.find((other) => other.id === item.root)?.author === 'mara'
  const seen = items.filter((item) => item.author !== 'mara' && (underOwnPost(item) || told.has(item.id)))
  const answeredInSight = (item: Item): boolean =>
    items.some((other) => other.author === 'mara' && other.answers === item.id && !other.folded)
  // X states in a notification how many answers there are (none); LinkedIn does not.
  const onlyTold = (item: Item): boolean => site === 'linkedin' && !underOwnPost(item)
  const owed = seen.filter((item) => ANSWERABLE.has(item.kind))
  return {
    waiting: owed.filter((item) => !onlyTold(item)),
    toCheck: [...seen.filter((item) => item.kind === 'folded'), ...owed.filter(onlyTold)],
    answered: seen.filter(answeredInSight),
    quiet: seen.filter((item) => item.kind === 'emoji' || item.kind === 'spam')
  }
}
