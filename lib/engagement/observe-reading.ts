// From what a page says to what is worth remembering: what concerns the user, and nothing of passers-by.
import type { Observation } from '../domain/observation.ts'
import type { Author, Message, NotificationKind, PageReading } from '../domain/page-reading.ts'
import { cutText } from './facts-from-observation.ts'

/** What a reader knows beside the contract's reading. */
export interface PageExtras {
  /** Ids of messages under which the page says that replies are folded away. */
  readonly folded: readonly string[]
  /** Pairs of numbers of one post. */
  readonly aliases: readonly { readonly id: string; readonly sameAs: string }[]
}

const isOwn = (message: Message, viewer: string): boolean => message.author.handle.toLowerCase() === viewer

/** Rows of these kinds announce words for the user; the others ('somebody you follow commented') are about passers-by. */
const ADDRESSED: readonly NotificationKind[] = ['reply', 'comment', 'mention', 'quote']

/** Longest name that the background takes, UTF-16 units. */
const LONGEST_NAME = 300

const shortened = ({ handle, name }: Author): Author => ({ handle, name: name.slice(0, LONGEST_NAME) })

/** The background takes no longer texts, and the whole message would be lost with them. */
const fitting = (message: Message): Message => {
  const text = cutText(message.text)
  const { author } = message
  if (text === message.text && author.name.length <= LONGEST_NAME) return message
  return {
    ...message,
    author: shortened(author),
    text,
    ...(text === message.text ? {} : { truncated: true as const })
  }
}

/** Ids of messages that concern the viewer: own ones, what they answer, what answers them, what names the viewer. */
const concerning = (
  reading: PageReading,
  viewer: string,
  sameId: (id: string) => string
): ReadonlySet<string> => {
  const relevant = new Set<string>()
  const announced = new Set(
    reading.notifications.filter(({ kind }) => ADDRESSED.includes(kind)).map(({ messageId }) => messageId)
  )
  const halves = new Set<string>()
  const byId = new Map(reading.messages.map((message) => [sameId(message.id), message]))
  for (const message of reading.messages) {
    const named = message.addressees?.some((handle) => handle.toLowerCase() === viewer) ?? false
    const own = isOwn(message, viewer)
    if (own || named || announced.has(message.id)) relevant.add(sameId(message.id))
    // The comment that an own reply answers is half of an exchange; a stranger's post is not.
    const parent = own && typeof message.replyTo === 'string' ? byId.get(sameId(message.replyTo)) : undefined
    if (parent && typeof parent.replyTo === 'string') halves.add(sameId(parent.id))
  }
  // Document order puts answers after what they answer, but a virtual list need not: repeat until nothing is added.
  for (let before = -1; before !== relevant.size + halves.size;) {
    before = relevant.size + halves.size
    for (const { id, replyTo, author } of reading.messages) {
      if (typeof replyTo !== 'string') continue
      const above = sameId(replyTo)
      // What strangers say to the one whom the user answered is theirs, unless it may be meant for the user: on LinkedIn
      // all answers stand in one row.
      const half = halves.has(above)
      if (relevant.has(above) || (half && reading.platform === 'linkedin')) relevant.add(sameId(id))
      else if (half && byId.get(above)?.author.handle === author.handle) halves.add(sameId(id))
    }
  }
  return new Set([...relevant, ...halves])
}

const canonicalIds = (aliases: PageExtras['aliases']): ((id: string) => string) => {
  const canonical = new Map<string, string>()
  for (const { id, sameAs } of aliases) {
    const name = canonical.get(id) ?? canonical.get(sameAs) ?? id
    canonical.set(id, name).set(sameAs, name)
  }
  return (id) => canonical.get(id) ?? id
}

/** The stated number of replies, or one more than those visible where the page folds some away without a number. */
const repliesAtLeast = (
  message: Message,
  reading: PageReading,
  folded: ReadonlySet<string>
): number | undefined => {
  if (message.replyCount !== undefined) return message.replyCount
  if (!folded.has(message.id)) return undefined
  return reading.messages.filter(({ replyTo }) => replyTo === message.id).length + 1
}

/**
 * The observations that a reading gives for its viewer, in document order. Empty when the page does not say who is
 * signed in: without that, 'mine' and 'theirs' would be guesses.
 */
export const observeReading = (
  reading: PageReading,
  viewerHandle: string,
  extras: PageExtras
): readonly Observation[] => {
  const viewer = viewerHandle.toLowerCase()
  const sameId = canonicalIds(extras.aliases)
  const folded = new Set(extras.folded)
  const relevant = concerning(reading, viewer, sameId)
  // The numbers of a post under which nothing concerns the user would be a trace of what they read.
  const above = new Set(
    reading.messages.flatMap(({ id, replyTo }) =>
      typeof replyTo === 'string' && relevant.has(sameId(id)) ? [sameId(replyTo)] : []
    )
  )
  const aliases = extras.aliases
    .filter(({ id }) => relevant.has(sameId(id)) || above.has(sameId(id)))
    .map(({ id, sameAs }): Observation => ({ kind: 'same-post', id, sameAs }))
  const messages = reading.messages
    .filter(({ id }) => relevant.has(sameId(id)))
    .map((message): Observation => {
      const least = repliesAtLeast(message, reading, folded)
      return {
        kind: 'message',
        message: fitting(message),
        ...(least === undefined ? {} : { repliesAtLeast: least })
      }
    })
  const announced = reading.notifications.flatMap((row): readonly Observation[] => {
    if (row.messageId === undefined || row.actor === null || !ADDRESSED.includes(row.kind)) return []
    if (row.actor.handle.toLowerCase() === viewer) return []
    return [
      {
        kind: 'announced',
        as: row.kind,
        messageId: row.messageId,
        author: shortened(row.actor),
        ...(row.postId === undefined ? {} : { about: row.postId }),
        ...(row.at === undefined ? {} : { at: row.at }),
        ...(row.excerpt === undefined ? {} : { excerpt: cutText(row.excerpt) })
      }
    ]
  })
  return [...aliases, ...messages, ...announced]
}
