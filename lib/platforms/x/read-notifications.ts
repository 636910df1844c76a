import type { Author, Notification, NotificationKind } from '../../domain/page-reading.ts'
import { oneLine, textOf } from '../dom/text-of.ts'
import { rowKind } from './notification-kind.ts'
import { handleOfAvatar } from './read-author.ts'
import type { Card } from './read-card.ts'
import { instantOf } from './read-text.ts'
import { permalinkOf, profileOf, sameHandle } from './routes.ts'
import * as selectors from './selectors.ts'

/** The row of a post: a reply when its 'Replying to' line names the viewer, a quote when it quotes, else a mention. */
export function notificationOfCard(card: Card, viewer: string | undefined): Notification {
  const isViewer = (handle: string): boolean => viewer !== undefined && sameHandle(handle, viewer)
  const kind: NotificationKind = card.addressees?.some(isViewer) ? 'reply' : card.quotes ? 'quote' : 'mention'
  const quoted = kind === 'quote' && card.quoted && isViewer(card.quoted.handle) ? card.quoted.id : undefined
  return {
    kind,
    actor: card.author,
    messageId: card.id,
    ...(quoted === undefined ? {} : { postId: quoted }),
    ...(card.publishedAt === null ? {} : { at: card.publishedAt })
  }
}

/** Any other row; undefined for an advertisement. The text it may quote is the viewer's own, hence no excerpt. */
export function notificationOfRow(row: Element, viewer: string | undefined): Notification | undefined {
  const drawings = Array.from(row.querySelectorAll('svg path'), (path) => path.getAttribute('d') ?? '')
  const kind = rowKind(drawings, phraseOf(row))
  if (kind === 'advertisement') return undefined
  const clock = Array.from(row.querySelectorAll(selectors.CLOCK)).find(
    (each) => !each.closest(selectors.TEXT)
  )
  const at = instantOf(clock)
  const postId = viewerPost(row, viewer)
  return {
    kind,
    actor: actorOf(row),
    ...(postId === undefined ? {} : { postId }),
    ...(at === null ? {} : { at })
  }
}

/** The site's own words: without people's names, the quoted post and the clock. */
function phraseOf(row: Element): string {
  const skipped = `a[href], ul, ${selectors.TEXT}, ${selectors.CLOCK}`
  return oneLine(textOf(row, { skip: (element) => element.matches(skipped), picture: () => '' }))
}

/** The one person whom the row names; null when it names several, or none. */
function actorOf(row: Element): Author | null {
  const named = new Map<string, Author>()
  for (const link of row.querySelectorAll('a[href]')) {
    const handle = link.closest(`${selectors.TEXT}, ${selectors.AVATAR}`) ? undefined : profileOf(link)
    const name = oneLine(textOf(link, { skip: (element) => element.matches(selectors.CLICKABLE_BOX) }))
    if (handle !== undefined && name !== '') named.set(handle.toLowerCase(), { handle, name })
  }
  const [first, second] = named.values()
  if (first) return second ? null : first
  const avatars = new Set(Array.from(row.querySelectorAll(selectors.AVATAR), handleOfAvatar))
  const [only, another] = avatars
  return only !== undefined && another === undefined && avatars.size === 1 ? { handle: only, name: '' } : null
}

/** The viewer's post that the row links to, when it links to exactly one. */
function viewerPost(row: Element, viewer: string | undefined): string | undefined {
  const ids = new Set(
    Array.from(row.querySelectorAll('a[href*="/status/"]'), permalinkOf).flatMap((link) =>
      link?.handle !== undefined && viewer !== undefined && sameHandle(link.handle, viewer) ? [link.id] : []
    )
  )
  const [only] = ids
  return ids.size === 1 ? only : undefined
}
