// The notifications page (Ember). The address of a row says what happened; its words are translated and only quoted.
import type { Author, Notification, NotificationKind } from '../../domain/page-reading.ts'
import { writtenText } from '../dom/block-text.ts'
import { oneLine, plainLine } from '../dom/twin-text.ts'
import { timeOfId } from './clock.ts'
import { addressOf, handleOf } from './routes.ts'
import {
  NOTIFICATION_ACTOR,
  NOTIFICATION_CARD,
  NOTIFICATION_HEADLINE,
  NOTIFICATION_WORDS
} from './selectors.ts'
import { commentId, findPostUrn, parseCommentUrn, type CommentUrn } from './urn.ts'

/** Names of highlightedUpdateType, most telling first (seen 2026-05 to 09, or of the same make). */
const KINDS: readonly (readonly [RegExp, NotificationKind])[] = [
  [/^REACTED_TO_|^LIKED_/, 'reaction'],
  [/^REPLIED_TO_YOUR_/, 'reply'],
  [/^COMMENT(?:ED)?_ON_YOUR_/, 'comment'],
  [/^MENTIONED_YOU|^TAGGED_YOU/, 'mention'],
  [/^(?:RE)?SHARED_YOUR_|^REPOSTED_YOUR_/, 'repost'],
  [/^(?:NEW_)?FOLLOWER|^FOLLOWED_YOU/, 'follow']
]

interface Target {
  readonly type: string
  readonly path: string
  readonly comment: CommentUrn | undefined
  readonly reply: CommentUrn | undefined
}

function targetOf(headline: Element | null): Target | undefined {
  const address = addressOf(headline?.getAttribute('href') ?? null)
  if (!address) return undefined
  const urn = (...names: string[]): CommentUrn | undefined =>
    names.map((name) => parseCommentUrn(address.searchParams.get(name))).find((found) => found !== undefined)
  return {
    type: address.searchParams.get('highlightedUpdateType')?.toUpperCase() ?? '',
    path: address.pathname,
    comment: urn('commentUrn', 'dashCommentUrn'),
    reply: urn('replyUrn', 'dashReplyUrn')
  }
}

function kindOf(target: Target, namedPeople: number): NotificationKind {
  if (target.type) return KINDS.find(([pattern]) => pattern.test(target.type))?.[1] ?? 'other'
  if (/\/followers\b/.test(target.path)) return 'follow'
  // A comment under the viewer's own post comes without a type; when a second person is named, it may be under theirs.
  if (target.comment && !target.reply && target.path.startsWith('/feed/update/') && namedPeople < 2)
    return 'comment'
  return 'other'
}

const withoutPossessive = (name: string): string => name.replace(/['’]s?$/, '')

/** The one whose picture the row shows; their name is the one in the headline that the picture's labels repeat. */
function actorOf(card: Element, names: readonly string[]): Author | null {
  const link = card.querySelector(NOTIFICATION_ACTOR)
  const handle = link && handleOf(link.getAttribute('href'))
  if (!link || !handle) return null
  const picture = oneLine(link.querySelector('img')?.getAttribute('alt'))
  const labels = [picture, oneLine(link.getAttribute('aria-label'))]
  const repeated = names.find((name) => labels.some((label) => label.includes(name)))
  const name = repeated ?? (picture || (names.length === 1 ? names[0] : undefined))
  return { handle, name: name ?? '' }
}

const announced = (urn: CommentUrn | undefined): Pick<Notification, 'messageId' | 'at'> => {
  const at = urn && timeOfId(urn.number)
  return urn ? { messageId: commentId(urn.number), ...(at ? { at } : {}) } : {}
}
const about = (postId: string | undefined): Pick<Notification, 'postId'> => (postId ? { postId } : {})

/** What a row is about: the comment announced, and what of the viewer's it concerns. */
function subjectOf(
  kind: NotificationKind,
  target: Target
): Pick<Notification, 'messageId' | 'postId' | 'at'> {
  const { comment, reply, type } = target
  switch (kind) {
    case 'reply':
      // `commentUrn` is the viewer's comment here, `replyUrn` is theirs.
      return reply && comment
        ? { ...announced(reply), ...about(commentId(comment.number)) }
        : announced(reply)
    case 'comment':
      return { ...announced(reply ?? comment), ...about((reply ?? comment)?.post) }
    case 'mention':
      return announced(reply ?? comment)
    case 'reaction':
    case 'repost': {
      if (!type.includes('_YOUR_')) return {}
      const own = reply ?? comment
      return about(own ? commentId(own.number) : findPostUrn(target.path))
    }
    case 'other':
      if (/^COMMENT_(?:VIEWS|IMPRESSIONS)/.test(type))
        return comment ? about(commentId((reply ?? comment).number)) : {}
      return /^(?:COMMENTS_BY|COMMENTED_ON|REPLIED_TO)/.test(type) || !type ? announced(reply ?? comment) : {}
    case 'quote':
    case 'follow':
    default:
      return {}
  }
}

function readCard(card: Element): Notification {
  const headline = card.querySelector(NOTIFICATION_HEADLINE)
  const names = [...(headline?.querySelectorAll('strong') ?? [])]
    .map((strong) => withoutPossessive(plainLine(strong)))
    .filter(Boolean)
  const target = targetOf(headline)
  const kind = target ? kindOf(target, names.length) : 'other'
  const words = card.querySelector(NOTIFICATION_WORDS)
  const excerpt =
    words && ['reply', 'comment', 'mention'].includes(kind)
      ? oneLine(writtenText(words, '.visually-hidden'))
      : ''
  return {
    kind,
    actor: actorOf(card, names),
    ...(target ? subjectOf(kind, target) : {}),
    ...(excerpt ? { excerpt } : {}),
    unread: card.classList.contains('nt-card--unread')
  }
}

/** The rows of a notifications page in document order, and how many of them could not be read at all. */
export function readNotifications(root: ParentNode): { rows: readonly Notification[]; unread: number } {
  const cards = [...root.querySelectorAll(NOTIFICATION_CARD)].filter(
    (card) => !card.parentElement?.closest(NOTIFICATION_CARD)
  )
  const filled = cards.filter((card) => plainLine(card) !== '' || card.querySelector(NOTIFICATION_ACTOR))
  const known = filled.filter((card) => card.querySelector(`${NOTIFICATION_HEADLINE},${NOTIFICATION_ACTOR}`))
  return { rows: known.map(readCard), unread: filled.length - known.length }
}
