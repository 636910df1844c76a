// What the readers of both front ends hand to the adapter.
import type { Author, Message } from '../../domain/page-reading.ts'
import { timeOfId } from './clock.ts'
import { commentId, kindOfPost, numberOfPost, type CommentUrn } from './urn.ts'

/** A message and the element that shows it. */
export interface Sighting {
  readonly message: Message
  readonly element: Element
}

/** Two numbers of one post: `id` is the one its card carries. */
export interface Alias {
  readonly id: string
  readonly sameAs: string
}

/** One post card. */
export interface Card {
  readonly element: Element
  readonly id: string
  /** All numbers that the page gives this post, `id` first. */
  readonly urns: readonly string[]
}

/** The cards of the SDUI front end; `card` is missing where the page does not say which post it is. */
export interface SduiCards {
  readonly places: readonly { readonly element: Element; readonly card: Card | undefined }[]
  readonly cards: readonly Card[]
  /** Finds the card that an element belongs to: by the page key of its list or box, else by containment. */
  readonly cardOf: (element: Element, pageKey?: string) => Card | undefined
}

/** Cards as the readers found them, so that boxes need not search again. */
export interface FoundCards {
  readonly sdui?: SduiCards
  readonly ember?: readonly Card[]
}

/** One page's posts and comments as one front end shows them. */
export interface Conversation {
  readonly cards: readonly Card[]
  readonly sightings: readonly Sighting[]
  /** Cards and comments that were seen but could not be read; advertisements do not count. */
  readonly unread: number
  /** Ids of posts and comments below which more is folded away. */
  readonly folded: readonly string[]
  readonly aliases: readonly Alias[]
  /** Authors of posts that only their owner sees as the viewer does. */
  readonly owners: readonly string[]
  readonly found: FoundCards
}

/** The post that a comment or box belongs to: its card's id where both stand for one post, else its own word. */
export function postOf(card: Card | undefined, urn: string | undefined): string | undefined {
  if (!card || !urn) return card?.id ?? urn
  if (card.urns.includes(urn) || card.urns.every((own) => kindOfPost(own) !== kindOfPost(urn))) return card.id
  return urn
}

/** A card's other numbers; none when the page gives two of one kind, because then one of them is another post's. */
export function aliasesOf(card: Card, urns: Iterable<string>): Alias[] {
  const others = [...new Set(urns)].filter((urn) => urn !== card.id)
  const kinds = [card.id, ...others].map(kindOfPost)
  return new Set(kinds).size === kinds.length ? others.map((sameAs) => ({ id: card.id, sameAs })) : []
}

/** A post as the contract wants it. */
export const postMessage = (
  id: string,
  author: Author,
  text: string,
  replyCount: number | undefined
): Message => ({
  id,
  author,
  text,
  publishedAt: timeOfId(numberOfPost(id)),
  replyTo: null,
  ...(replyCount === undefined ? {} : { replyCount })
})

/** A comment as the contract wants it; `replyTo` undefined when the page does not say what it answers. */
export const commentMessage = (
  urn: CommentUrn,
  author: Author,
  text: string,
  replyTo: string | undefined,
  replyCount: number | undefined
): Message => ({
  id: commentId(urn.number),
  author,
  text,
  publishedAt: timeOfId(urn.number),
  ...(replyTo === undefined ? {} : { replyTo }),
  ...(replyCount === undefined ? {} : { replyCount })
})

/**
 * Elements below `root` in document order, without those in parts that match `stop`. A post's own elements are few, while
 * hundreds of comments may stand below it.
 */
export function elementsOutside(root: Element, stop: string): Element[] {
  const found: Element[] = []
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (child.matches(stop)) continue
      found.push(child)
      visit(child)
    }
  }
  visit(root)
  return found
}

/** The elements of one kind that belong to an owner, in document order. */
export type OwnedBy = (owner: Element) => readonly Element[]

/** Elements by the nearest of `owners` around them; an owner is not its own. */
export function ownedBy(root: ParentNode, selector: string, owners: ReadonlySet<Element>): OwnedBy {
  const owned = new Map<Element, Element[]>()
  for (const element of root.querySelectorAll(selector)) {
    if (owners.has(element)) continue
    let owner = element.parentElement
    while (owner && !owners.has(owner)) owner = owner.parentElement
    if (!owner) continue
    const before = owned.get(owner)
    if (before) before.push(element)
    else owned.set(owner, [element])
  }
  return (owner) => owned.get(owner) ?? []
}

/** Document order; an element comes before what it contains. */
export const inDocumentOrder = (a: Element, b: Element): number =>
  // 2 = DOCUMENT_POSITION_PRECEDING; the constant is a global, which readers do not use.
  a === b ? 0 : a.compareDocumentPosition(b) & 2 ? 1 : -1

export const precedes = (a: Element, b: Element): boolean => inDocumentOrder(a, b) < 0
