// One page of X, read as a whole.
import type { Notification, PageHealth, PageReading } from '../../domain/page-reading.ts'
import type { ComposerHandle } from '../types.ts'
import type { Card } from './read-card.ts'
import { readComposers } from './read-composers.ts'
import { focalIndex, foldedIn, messageOf, placeCards, type PlacedCard } from './read-conversation.ts'
import { notificationOfCard, notificationOfRow } from './read-notifications.ts'
import { placesIn, readRows, type RowList } from './read-rows.ts'
import { viewerOf } from './read-viewer.ts'
import { sameHandle, type XRoute } from './routes.ts'
import { TRACES } from './selectors.ts'

/** A reading together with the elements behind it; these live no longer than the look. */
export interface Look {
  readonly reading: PageReading
  readonly cards: readonly Card[]
  readonly composers: readonly ComposerHandle[]
  readonly folded: readonly string[]
}

export function lookAt(root: ParentNode, route: XRoute): Look {
  const lists = readRows(root, route)
  const viewer = viewerOf(root, route)
  const allCards = lists.flatMap((list) =>
    list.rows.flatMap((row) => (row.kind === 'card' ? [row.card] : []))
  )
  const disputed = disputedIds(allCards)
  const everyCard = inDocumentOrder(lists.flatMap((list) => placeCards(list, route)))
  const placed = uncontested(everyCard, disputed)
  const listed = new Set(placed.map(({ card }) => card.id))
  const composers = readComposers(
    root,
    route,
    allCards.filter((card) => listed.has(card.id))
  )
  const notifications = route.kind === 'notifications' ? readNotifications(lists, viewer, placed) : []
  const messages = placed.map((each) => withoutDisputed(messageOf(each), disputed))
  return {
    reading: {
      platform: 'x',
      pageKind: route.kind,
      viewer: viewer === undefined ? null : { handle: viewer },
      messages,
      composers: composers.map(({ kind, replyTo, text }) => ({
        kind,
        ...(replyTo === undefined ? {} : { replyTo }),
        text
      })),
      notifications,
      health: healthOf(root, route, lists, messages.length + notifications.length, disputed)
    },
    cards: placed.map(({ card }) => card),
    composers,
    folded: Array.from(new Set(lists.flatMap((list) => foldedIn(list, route)))).filter((id) => listed.has(id))
  }
}

/** Ids that the page shows with two authors or two clocks: one of them must be wrong. */
function disputedIds(cards: readonly Card[]): ReadonlySet<string> {
  const first = new Map<string, Card>()
  const disputed = new Set<string>()
  for (const card of cards) {
    const known = first.get(card.id)
    if (known === undefined) first.set(card.id, card)
    else if (!sameHandle(known.author.handle, card.author.handle)) disputed.add(card.id)
    else if (
      known.publishedAt !== null &&
      card.publishedAt !== null &&
      known.publishedAt !== card.publishedAt
    ) {
      disputed.add(card.id)
    }
  }
  return disputed
}

/** Each post once, at its first place. */
function uncontested(placed: readonly PlacedCard[], disputed: ReadonlySet<string>): readonly PlacedCard[] {
  const seen = new Set<string>(disputed)
  return placed.filter(({ card }) => !seen.has(card.id) && seen.add(card.id))
}

/** Lists can lie one before the other in the document; within a list the order is kept. */
function inDocumentOrder(placed: readonly PlacedCard[]): readonly PlacedCard[] {
  // 4: the second follows the first.
  return placed.toSorted((a, b) =>
    (a.card.element.compareDocumentPosition(b.card.element) & 4) !== 0 ? -1 : 1
  )
}

function withoutDisputed(
  message: ReturnType<typeof messageOf>,
  disputed: ReadonlySet<string>
): typeof message {
  if (typeof message.replyTo !== 'string' || !disputed.has(message.replyTo)) return message
  const { replyTo: _, ...rest } = message
  return rest
}

function readNotifications(
  lists: readonly RowList[],
  viewer: string | undefined,
  placed: readonly PlacedCard[]
): readonly Notification[] {
  const shown = new Set(placed.map(({ card }) => card.element))
  return lists
    .filter((list) => !list.isDialog)
    .flatMap((list) =>
      list.rows.flatMap((row) => {
        if (row.kind === 'card')
          return shown.has(row.card.element) ? [notificationOfCard(row.card, viewer)] : []
        return row.kind === 'notification' ? (notificationOfRow(row.element, viewer) ?? []) : []
      })
    )
}

function healthOf(
  root: ParentNode,
  route: XRoute,
  lists: readonly RowList[],
  readCount: number,
  disputed: ReadonlySet<string>
): PageHealth {
  const rows = lists.flatMap((list) => list.rows)
  const notes = rows.flatMap((row) => {
    if (row.kind === 'unread') return [row.reason]
    return row.kind === 'card' && row.card.doubt !== undefined ? [row.card.doubt] : []
  })
  if (disputed.size > 0) notes.push('one id under two authors or clocks')
  if (readCount === 0) {
    if (notes.length === 0 && !hasTraces(root, lists, route)) return { status: 'ok', notes }
    return {
      status: route.kind === 'other' ? 'partial' : 'unreadable',
      notes: [...notes, 'nothing could be read']
    }
  }
  const lacksFocal = route.statusId !== undefined && lists.every((list) => focalIndex(list.rows, route) < 0)
  if (lacksFocal) notes.push('the opened post is not on the page')
  return { status: notes.length > 0 ? 'partial' : 'ok', notes }
}

/**
 * Whether there are posts to the eye although none was read. Pictures and videos of a media page link to their posts
 * and are none; advertisements and notices in the place of a post are accounted for.
 */
function hasTraces(root: ParentNode, lists: readonly RowList[], route: XRoute): boolean {
  if (route.kind === 'other') return false
  const understood = lists.some((list) => list.rows.some((row) => row.kind === 'stranger'))
  const placeOf = placesIn(root)
  return Array.from(root.querySelectorAll(TRACES)).some((trace) => {
    if (!placeOf(trace)) return false
    if (trace.localName === 'a') return !/\/status\/\d+\/./.test(trace.getAttribute('href') ?? '')
    return !(understood && trace.closest('article'))
  })
}
