// Posts and comments of the Ember front end: nested articles with URNs in `data-urn` and `data-id`.
import type { Author } from '../../domain/page-reading.ts'
import { writtenText } from '../dom/block-text.ts'
import { plainLine, seenText } from '../dom/twin-text.ts'
import { PROFILE_LINK } from './authors.ts'
import {
  aliasesOf,
  elementsOutside,
  inDocumentOrder,
  postMessage,
  type Alias,
  type Card,
  type Conversation,
  type Sighting
} from './conversation.ts'
import { exactCount, looksLikeAge } from './counts.ts'
import { readEmberComments } from './read-ember-comments.ts'
import { handleOf, pageKindOf, postOfUrl } from './routes.ts'
import {
  EMBER_ACTOR,
  EMBER_ACTOR_AGE,
  EMBER_ACTOR_LINK,
  EMBER_ACTOR_NAME,
  EMBER_CARD,
  EMBER_COMMENT_COUNT,
  EMBER_COMMENT_ZONE,
  EMBER_HEADER,
  EMBER_NO_POST,
  EMBER_POST_TEXT,
  EMBER_POST_TEXT_HOLDER,
  EMBER_RESHARED,
  OWN_POST_LINK
} from './selectors.ts'
import { findPostUrn, parsePostUrn } from './urn.ts'

const NOT_THE_POSTS = `${EMBER_COMMENT_ZONE},${EMBER_RESHARED},${EMBER_HEADER}`

/** What belongs to the card's own post: not its comments, not an original inside it, not the line above it. */
type Own = (selector: string) => Element[]

function ownElements(card: Element): Own {
  const elements = elementsOutside(card, NOT_THE_POSTS)
  return (selector) => elements.filter((element) => element.matches(selector))
}

const urnOf = (element: Element): string | undefined =>
  parsePostUrn(element.getAttribute('data-urn')) ?? parsePostUrn(element.getAttribute('data-id'))

/** Outermost cards with a post's URN, each post once. */
export function findEmberCards(root: ParentNode): Card[] {
  const cards: Card[] = []
  const seen = new Set<string>()
  for (const element of root.querySelectorAll(EMBER_CARD)) {
    const id = urnOf(element)
    if (!id || seen.has(id) || cards.at(-1)?.element.contains(element) || element.closest(EMBER_NO_POST))
      continue
    seen.add(id)
    cards.push({ element, id, urns: [id] })
  }
  return cards
}

/** The card of an element: the one around it; on a permalink with one post, that one. */
export function emberCardOf(cards: readonly Card[], url: URL): (element: Element) => Card | undefined {
  const only = cards.length === 1 && pageKindOf(url) === 'thread' ? cards[0] : undefined
  return (element) => cards.find((card) => card.element.contains(element)) ?? only
}

const handlesOf = (links: readonly Element[]): Set<string> =>
  new Set(links.map((link) => handleOf(link.getAttribute('href'))).filter(Boolean))

/** The author block's person. Its links must agree on a handle; a block without any link names somebody whose handle is not given. */
function authorOf(card: Element, own: Own): Author | undefined {
  const block = own(EMBER_ACTOR)[0]
  const scope = block ?? card
  const inScope = (selector: string): Element[] => own(selector).filter((element) => scope.contains(element))
  const names = inScope(EMBER_ACTOR_NAME)
  const around = names.map((element) => element.closest('a')).filter((link) => link !== null)
  const title = [...inScope(EMBER_ACTOR_LINK), ...around]
  const links = (block ? inScope('a') : title).filter((link) => !link.closest(EMBER_ACTOR_AGE))
  // The name's own link decides; the picture's is asked where that one leads nowhere.
  const handles = handlesOf(title).size > 0 ? handlesOf(title) : handlesOf(links)
  const [name] = names.map((element) => seenText(element))
  if (!name || handles.size > 1 || (handles.size === 0 && links.length > 0)) return undefined
  return { handle: [...handles][0] ?? '', name }
}

function textOf(own: Own): string {
  const texts = own(EMBER_POST_TEXT).filter((text) => !text.closest(EMBER_ACTOR))
  const body = texts.find((text) => text.closest(EMBER_POST_TEXT_HOLDER)) ?? texts[0]
  return body ? writtenText(body, '.visually-hidden') : ''
}

const isPromoted = (own: Own): boolean => {
  const line = own(EMBER_ACTOR_AGE)
    .map((element) => seenText(element, '\n'))
    .find(Boolean)
  return line !== undefined && !looksLikeAge(line)
}

const isOwn = (card: Card, own: Own): boolean =>
  own(OWN_POST_LINK).some((link) => findPostUrn(link.getAttribute('href')) === card.id)

function commentCountOf(own: Own): number | undefined {
  const place = own(EMBER_COMMENT_COUNT)[0]
  return place && exactCount(seenText(place.querySelector('button') ?? place, '\n'))
}

/** Whether a card shows anything; Ember leaves empty shells of posts out of sight. */
const isFilled = (own: Own): boolean =>
  own(`${EMBER_ACTOR},${EMBER_ACTOR_LINK},${EMBER_ACTOR_NAME},${EMBER_POST_TEXT},${PROFILE_LINK}`).some(
    (element) => plainLine(element) !== ''
  )

/** Everything that the Ember part of a page shows of posts and comments. */
export function readEmber(root: ParentNode, url: URL): Conversation {
  const cards = findEmberCards(root)
  const sightings: Sighting[] = []
  const owners: string[] = []
  let unread = 0
  for (const card of cards) {
    const own = ownElements(card.element)
    if (isPromoted(own) || !isFilled(own)) continue
    const author = authorOf(card.element, own)
    if (!author) {
      unread += 1
      continue
    }
    const message = postMessage(card.id, author, textOf(own), commentCountOf(own))
    sightings.push({ message, element: card.element })
    if (author.handle && isOwn(card, own)) owners.push(author.handle)
  }
  const comments = readEmberComments(root, emberCardOf(cards, url))
  const permalink = cards.length === 1 ? postOfUrl(url) : undefined
  const aliases: Alias[] = cards.flatMap((card) => {
    const below = comments.urns.filter((comment) => comment.card === card).map((comment) => comment.urn.post)
    return aliasesOf(card, [card.id, ...[...below, permalink].filter((urn) => urn !== undefined)])
  })
  return {
    cards,
    sightings: [...sightings, ...comments.sightings].toSorted((a, b) =>
      inDocumentOrder(a.element, b.element)
    ),
    unread: unread + comments.unread,
    folded: comments.folded,
    aliases,
    owners,
    found: { ember: cards }
  }
}
