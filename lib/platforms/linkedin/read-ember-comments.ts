// Comments of the Ember front end: articles with the comment's URN; replies are nested in the article they answer.
import type { Author } from '../../domain/page-reading.ts'
import { writtenText } from '../dom/block-text.ts'
import { oneLine, seenText } from '../dom/twin-text.ts'
import { authorOfLink, isInSentence, PROFILE_LINK } from './authors.ts'
import { commentMessage, ownedBy, postOf, type Card, type OwnedBy, type Sighting } from './conversation.ts'
import { exactCount } from './counts.ts'
import { handleOf } from './routes.ts'
import {
  EMBER_COMMENT,
  EMBER_COMMENT_BODY,
  EMBER_COMMENT_BORDER,
  EMBER_COMMENT_LINK,
  EMBER_COMMENT_META,
  EMBER_COMMENT_NAME,
  EMBER_COMMENT_TEXT,
  EMBER_EARLIER_REPLIES,
  EMBER_MORE_COMMENTS,
  EMBER_REPLY,
  EMBER_REPLY_COUNT
} from './selectors.ts'
import { commentId, parseCommentUrn, type CommentUrn } from './urn.ts'

/** The comment an article names. */
const emberCommentOf = (element: Element | null | undefined): CommentUrn | undefined =>
  parseCommentUrn(element?.getAttribute('data-id'))

/** What says something about a comment, by its article. */
export interface EmberMarks {
  readonly titles: OwnedBy
  readonly links: OwnedBy
  readonly names: OwnedBy
  readonly texts: OwnedBy
  readonly counts: OwnedBy
}

/**
 * Articles are nested: a comment's own is what has no other comment's border in between. Each kind is looked up once for
 * the whole page, because hundreds of small queries cost many times as much.
 */
export function findEmberMarks(root: ParentNode): EmberMarks {
  const borders = new Set(root.querySelectorAll(EMBER_COMMENT_BORDER))
  const owned = (selector: string): OwnedBy => ownedBy(root, selector, borders)
  return {
    titles: owned(EMBER_COMMENT_LINK),
    links: owned(PROFILE_LINK),
    names: owned(EMBER_COMMENT_NAME),
    texts: owned(EMBER_COMMENT_TEXT),
    counts: owned(EMBER_REPLY_COUNT)
  }
}

const outsideBody = (link: Element): boolean => !link.closest(EMBER_COMMENT_BODY) && !isInSentence(link)

/** The author of an article, unless its own links name more than one or it has a link that leads to nobody. */
export function emberCommentAuthor(article: Element, marks: EmberMarks): Author | undefined {
  const titles = marks.titles(article).filter(outsideBody)
  const links = marks.links(article).filter(outsideBody)
  const inMeta = links.filter((link) => link.closest(EMBER_COMMENT_META))
  const used = inMeta.length > 0 ? inMeta : links
  const handles = new Set(used.map((link) => handleOf(link.getAttribute('href'))).filter(Boolean))
  const [handle] = handles
  if (handles.size > 1 || (!handle && titles.length > 0)) return undefined
  const named = marks
    .names(article)
    .map((element) => seenText(element))
    .find(Boolean)
  if (handle === undefined) return named ? { handle: '', name: named } : undefined
  if (named) return { handle, name: named }
  // Without the block that holds the name since 2023, only a link's own words are left.
  const older = article.querySelector(EMBER_COMMENT_META) ? [] : used.map(authorOfLink)
  const name = older.find((link) => link !== undefined)?.author.name
  return name ? { handle, name } : undefined
}

function textOf(article: Element, marks: EmberMarks): string {
  const [body] = marks.texts(article)
  return body ? writtenText(body, '.visually-hidden') : ''
}

function replyCountOf(article: Element, marks: EmberMarks): number | undefined {
  const [place] = marks.counts(article)
  return place && exactCount(oneLine(seenText(place, '\n')))
}

/** What a comment answers; undefined when it is a reply and the page does not show to what. */
function answeredBy(article: Element, post: string | undefined): string | undefined {
  const around = article.parentElement?.closest(EMBER_COMMENT)
  const parent = emberCommentOf(around)
  if (parent) {
    // An article between the two that lost its id would be the real parent.
    const between = article.parentElement?.closest('.comments-comment-entity,.comments-comment-item')
    return !between || between === around || between.contains(around ?? null)
      ? commentId(parent.number)
      : undefined
  }
  return article.matches(EMBER_REPLY) || article.parentElement?.closest(EMBER_REPLY) ? undefined : post
}

export interface EmberComments {
  readonly sightings: readonly Sighting[]
  readonly unread: number
  readonly folded: readonly string[]
  readonly urns: readonly { readonly urn: CommentUrn; readonly card: Card | undefined }[]
}

/** `cardOf` finds the card that an element belongs to. */
export function readEmberComments(
  root: ParentNode,
  cardOf: (element: Element) => Card | undefined
): EmberComments {
  const sightings: Sighting[] = []
  const urns: { urn: CommentUrn; card: Card | undefined }[] = []
  const seen = new Set<string>()
  const marks = findEmberMarks(root)
  let unread = 0
  for (const article of root.querySelectorAll(EMBER_COMMENT)) {
    const urn = emberCommentOf(article)
    if (!urn || seen.has(urn.number)) continue
    seen.add(urn.number)
    const card = cardOf(article)
    urns.push({ urn, card })
    const author = emberCommentAuthor(article, marks)
    if (!author) {
      unread += 1
      continue
    }
    const replyTo = answeredBy(article, postOf(card, urn.post))
    const message = commentMessage(urn, author, textOf(article, marks), replyTo, replyCountOf(article, marks))
    sightings.push({ message, element: article })
  }
  return { sightings, unread, folded: findFolded(root, cardOf), urns }
}

/** Comments with a control for earlier replies, and posts with one for more comments. */
function findFolded(root: ParentNode, cardOf: (element: Element) => Card | undefined): string[] {
  const folded = new Set<string>()
  for (const control of root.querySelectorAll(EMBER_EARLIER_REPLIES)) {
    const top = emberThreadOf(control)
    if (top) folded.add(commentId(top.number))
  }
  for (const control of root.querySelectorAll(EMBER_MORE_COMMENTS)) {
    const inReplies = emberThreadOf(control)
    const id = inReplies ? commentId(inReplies.number) : postBeside(control, cardOf)
    if (id) folded.add(id)
  }
  return [...folded]
}

/** The outermost comment around an element: the thread it stands in. */
export function emberThreadOf(element: Element): CommentUrn | undefined {
  let top: CommentUrn | undefined
  for (
    let article = element.closest(EMBER_COMMENT);
    article;
    article = article.parentElement?.closest(EMBER_COMMENT) ?? null
  ) {
    top = emberCommentOf(article) ?? top
  }
  return top
}

/** The post of a control or box: its card, else the post that the comments in the same list stand under. */
export function postBeside(
  element: Element,
  cardOf: (element: Element) => Card | undefined
): string | undefined {
  const card = cardOf(element)
  if (card) return card.id
  const list =
    element.closest('.feed-shared-update-v2__comments-container') ??
    element.closest('.comments-comments-list')
  const posts = new Set(
    [...(list?.querySelectorAll(EMBER_COMMENT) ?? [])].map((article) => emberCommentOf(article)?.post)
  )
  return posts.size === 1 ? [...posts][0] : undefined
}
