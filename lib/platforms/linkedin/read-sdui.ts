// The SDUI front end as a whole: which cards a page holds, what their encoded keys say, and the comments below them.
import {
  aliasesOf,
  inDocumentOrder,
  type Alias,
  type Card,
  type Conversation,
  type SduiCards
} from './conversation.ts'
import { encodedTargetOf, pageKeyOf, type EncodedTarget } from './encoded-keys.ts'
import { readSduiComments, sduiCommentOf } from './read-sdui-comments.ts'
import { readSduiPosts } from './read-sdui-posts.ts'
import { pageKindOf, postOfUrl } from './routes.ts'
import { SDUI_CARD, SDUI_COMMENT, SDUI_COMMENT_LIST, SDUI_ENCODED, SDUI_PLAIN_URN } from './selectors.ts'
import { findPostUrn, kindOfPost } from './urn.ts'

/** The page's own key of a card, from the element or the wrapper of the same value. */
const cardKeyOf = (element: Element): string | undefined =>
  pageKeyOf(element.getAttribute('componentkey')) ?? pageKeyOf(element.id)

interface Place {
  readonly element: Element
  readonly key: string
}

/** Outermost cards, each page key once: until 2026-09 a post stood under two or three nested keys. */
function findPlaces(root: ParentNode): Place[] {
  const places: Place[] = []
  const seen = new Set<string>()
  for (const element of root.querySelectorAll(SDUI_CARD)) {
    const key = cardKeyOf(element)
    if (!key || seen.has(key) || places.at(-1)?.element.contains(element)) continue
    seen.add(key)
    places.push({ element, key })
  }
  return places
}

interface Encoded {
  readonly element: Element
  readonly target: EncodedTarget
}

/** The numbers of a card's post, best evidence first; two of one kind from the best source mean that nothing is certain. */
function urnsOf(place: Place, encoded: readonly Encoded[], url: URL, alone: boolean): string[] {
  const { element, key } = place
  const own = encoded.filter(({ target, element: holder }) =>
    target.pageKey ? target.pageKey === key : element.contains(holder)
  )
  const keys = [...new Set(own.map(({ target }) => target.post))]
  const plain = [...element.querySelectorAll(SDUI_PLAIN_URN)]
    .filter((holder) => !holder.closest(SDUI_COMMENT))
    .map((holder) =>
      findPostUrn(
        `${holder.getAttribute('data-testid') ?? ''} ${holder.getAttribute('data-sdui-anchor-id') ?? ''} ${holder.id}`
      )
    )
  const comments = [...element.querySelectorAll(SDUI_COMMENT)].map((comment) => sduiCommentOf(comment)?.post)
  const fromUrl = alone && isDetail(place.element) ? [postOfUrl(url)] : []
  const sources: (string | undefined)[][] = [keys, plain, comments, fromUrl]
  const lists = sources.map((source) => [...new Set(source.filter((urn) => urn !== undefined))])
  const best = lists.find((list) => list.length > 0) ?? []
  const kinds = best.map(kindOfPost)
  if (new Set(kinds).size < kinds.length) return []
  const [id] = best
  // Weaker sources only add the other number of the post that the best one names.
  const others = lists.flat().filter((urn) => !kinds.includes(kindOfPost(urn)))
  const unambiguous = others.filter((urn) =>
    others.every((other) => other === urn || kindOfPost(other) !== kindOfPost(urn))
  )
  return id ? [...new Set([...best, ...unambiguous])] : []
}

const isDetail = (element: Element): boolean =>
  `${element.id} ${element.getAttribute('componentkey') ?? ''}`.includes('FeedType_FEED_DETAIL')

/** Which cards the page holds, and which post each shows. */
export function findSduiCards(root: ParentNode, url: URL): SduiCards {
  const found = findPlaces(root)
  const encoded: Encoded[] = []
  for (const element of root.querySelectorAll(SDUI_ENCODED)) {
    const target = encodedTargetOf(element)
    if (target) encoded.push({ element, target })
  }
  const byKey = new Map<string, Card>()
  const places = found.map((place) => {
    const urns = urnsOf(place, encoded, url, found.length === 1)
    const [id] = urns
    const card = id ? { element: place.element, id, urns } : undefined
    if (card) byKey.set(place.key, card)
    return { element: place.element, card }
  })
  const cards = places.map((place) => place.card).filter((card) => card !== undefined)
  const only = found.length === 1 && pageKindOf(url) === 'thread' ? cards[0] : undefined
  const keys = new Map<Element, string>()
  const cardOf = (element: Element, pageKey = ''): Card | undefined => {
    const keyed = byKey.get(pageKey) ?? byKey.get(listKeyOf(element, keys))
    return keyed ?? cards.find((card) => card.element.contains(element)) ?? only
  }
  return { places, cards, cardOf }
}

/** The page key that a list of comments or an element itself carries; `known` remembers the lists. */
function listKeyOf(element: Element, known: Map<Element, string>): string {
  const list = element.closest(SDUI_COMMENT_LIST)
  if (!list) return encodedTargetOf(element)?.pageKey ?? ''
  const before = known.get(list)
  if (before !== undefined) return before
  const own = encodedTargetOf(list)?.pageKey || SECTION.exec(list.getAttribute('componentkey') ?? '')?.[1]
  const key = own ?? (list.parentElement ? listKeyOf(list.parentElement, known) : '')
  known.set(list, key)
  return key
}

const SECTION = /^commentsSectionContainer([A-Za-z0-9_-]{43})FeedType_/

/** Everything that the SDUI part of a page shows of posts and comments. */
export function readSdui(root: ParentNode, url: URL): Conversation {
  const found = findSduiCards(root, url)
  const { places, cards, cardOf } = found
  const posts = readSduiPosts(places)
  const comments = readSduiComments(root, (element) => cardOf(element))
  const aliases: Alias[] = cards.flatMap((card) => {
    const below = comments.urns.filter((comment) => comment.card === card).map((comment) => comment.urn.post)
    return aliasesOf(card, [...card.urns, ...below.filter((urn) => urn !== undefined)])
  })
  return {
    cards,
    sightings: [...posts.sightings, ...comments.sightings].toSorted((a, b) =>
      inDocumentOrder(a.element, b.element)
    ),
    unread: posts.unread + comments.unread,
    folded: comments.folded,
    aliases,
    owners: posts.owners,
    found: { sdui: found }
  }
}
