// Posts of the SDUI front end.
import { writtenText } from '../dom/block-text.ts'
import { oneLine, seenText } from '../dom/twin-text.ts'
import { authorOfLink, isInSentence, PROFILE_LINK, type AuthorLink } from './authors.ts'
import { elementsOutside, postMessage, precedes, type Card, type Sighting } from './conversation.ts'
import { exactCount, looksLikeAge } from './counts.ts'
import {
  COMMENT_ICON,
  OWN_POST_LINK,
  REACTION_ICON,
  SDUI_CARD,
  SDUI_COMMENT,
  SDUI_COMMENT_BOX,
  SDUI_COMMENT_LIST,
  SDUI_HEADER_ANCHOR,
  SDUI_POST_TEXT,
  SDUI_TEXT_BOX,
  SDUI_TEXT_BUTTON
} from './selectors.ts'
import { findPostUrn } from './urn.ts'

const NOT_THE_POSTS = `${SDUI_COMMENT},${SDUI_COMMENT_BOX},${SDUI_COMMENT_LIST}`
const WORDS = `${SDUI_TEXT_BOX},${SDUI_POST_TEXT}`

/** What a card shows, once its parts are told apart. */
export interface SduiPost {
  readonly author: AuthorLink | undefined
  readonly text: string
  readonly replyCount: number | undefined
  /** The post whose figures the card leads to, which only its owner sees. */
  readonly figuresOf: string | undefined
  /** The last line under the author: an age, something else, or no line at all. */
  readonly slot: 'age' | 'label' | 'line' | 'none'
  /** It has words or an action bar, so it is a post and not other furniture with a key. */
  readonly hasContent: boolean
}

/** What belongs to the card and not to its comments, by selector. */
type Own = (selector: string) => Element[]

function ownElements(card: Element): Own {
  const elements = elementsOutside(card, NOT_THE_POSTS)
  return (selector) => elements.filter((element) => element.matches(selector))
}

/** Boxes around an original that the post reshares: the link that covers it leads to a post. */
function resharedZones(card: Element, own: Own): Element[] {
  return own('a[href*="/feed/update/"]')
    .filter((link) => !link.closest(WORDS) && !oneLine(link.textContent))
    .map((link) => link.parentElement)
    .filter((zone) => zone !== null && zone !== card && !zone.matches(SDUI_CARD))
    .filter((zone) => zone !== null)
}

/** Links that can name the author: after the line that says why the card is shown, before the words, outside a sentence. */
function authorLinks(own: Own, zones: readonly Element[], body: Element | undefined): AuthorLink[] {
  const line = own('hr').findLast((rule) => !body || precedes(rule, body))
  return own(PROFILE_LINK)
    .filter((link) => !link.closest(WORDS) && !zones.some((zone) => zone.contains(link)))
    .filter(
      (link) =>
        !link.querySelector(SDUI_HEADER_ANCHOR) && !link.closest('p')?.querySelector(SDUI_HEADER_ANCHOR)
    )
    .filter((link) => !isInSentence(link) && (!line || precedes(line, link)))
    .map(authorOfLink)
    .filter((link) => link !== undefined)
}

/** Whether words stand below another author's block: then they belong to a reshared original. */
function isBelowAnother(body: Element, author: AuthorLink, links: readonly AuthorLink[]): boolean {
  let branch = body
  while (branch.parentElement && !branch.parentElement.contains(author.element)) branch = branch.parentElement
  return links.some(
    (link) =>
      link.author.handle !== author.author.handle &&
      branch.contains(link.element) &&
      precedes(link.element, body)
  )
}

/** Takes a card apart. */
function readSduiPost(card: Element): SduiPost {
  const own = ownElements(card)
  const zones = resharedZones(card, own)
  const outside = (element: Element): boolean => !zones.some((zone) => zone.contains(element))
  const body = own(SDUI_TEXT_BOX).find(outside) ?? own(SDUI_POST_TEXT).find(outside)
  const links = authorLinks(own, zones, body)
  const [first] = links
  const bar = own(REACTION_ICON).concat(own(COMMENT_ICON)).find(outside)
  const end = body ?? bar
  const author =
    first && (!end || precedes(first.element, end)) && !contradicted(own, first, links) ? first : undefined
  const words = body && author && !isBelowAnother(body, author, links) ? body : undefined
  return {
    author,
    text: words ? writtenText(words, SDUI_TEXT_BUTTON) : '',
    replyCount: commentCount(own, outside),
    figuresOf: own(OWN_POST_LINK)
      .filter(outside)
      .map((link) => findPostUrn(link.getAttribute('href')))
      .find((urn) => urn !== undefined),
    slot: author ? slotOf(own, author, end, outside) : 'none',
    hasContent: body !== undefined || bar !== undefined || own('button').length > 1
  }
}

/** A label of the card that names one of its other people and not this one speaks against this author. */
function contradicted(own: Own, first: AuthorLink, links: readonly AuthorLink[]): boolean {
  const labels = own('button[aria-label][aria-expanded]').map((button) =>
    oneLine(button.getAttribute('aria-label'))
  )
  if (labels.some((label) => label.includes(first.author.name))) return false
  const others = links
    .filter((link) => link.author.handle !== first.author.handle)
    .map((link) => link.author.name)
  return labels.some((label) => others.some((name) => label.includes(name)))
}

/** A label that names a sponsor links to it; an age links to nothing. */
const isAge = (line: Element): boolean => !line.querySelector('a') && looksLikeAge(seenText(line, '\n'))

/** What stands where posts show their age. The lines under the name are headline or followers, then age or label. */
function slotOf(
  own: Own,
  author: AuthorLink,
  end: Element | undefined,
  outside: (element: Element) => boolean
): SduiPost['slot'] {
  const lines = own('p')
    .filter((line) => outside(line) && !line.querySelector('p') && !line.closest('button'))
    .filter(
      (line) => precedes(author.element, line) && (!end || (precedes(line, end) && !line.contains(end)))
    )
    .filter((line) => seenText(line, '\n') && !seenText(line, '\n').startsWith('•'))
  const nameless = lines.filter((line) => seenText(line) !== author.author.name)
  const slot = nameless.at(-1)
  if (!slot) return 'none'
  if (isAge(slot) || (!end && nameless.some(isAge))) return 'age'
  return nameless.length > 1 ? 'label' : 'line'
}

/** The number in the comment button: the one with the comment icon, else the one after the menu of reactions. */
function commentCount(own: Own, outside: (element: Element) => boolean): number | undefined {
  const icon = own(COMMENT_ICON).find((svg) => outside(svg) && svg.closest('button,[role="button"]'))
  const button = icon?.closest('button,[role="button"]') ?? buttonAfterMenu(own, outside)
  return button ? exactCount(seenText(button)) : undefined
}

/** Reaction, menu of reactions (without words), comment: the order of a bar without icons. */
function buttonAfterMenu(own: Own, outside: (element: Element) => boolean): Element | undefined {
  for (const button of own('button').filter(outside)) {
    const [reaction, menu, comment] = button.parentElement?.children ?? []
    if (reaction !== button || menu?.tagName !== 'BUTTON' || comment?.tagName !== 'BUTTON') continue
    if (!oneLine(menu.textContent)) return comment
  }
  return undefined
}

/** The card's posts as messages; an advertisement is no message, a card without id or author is counted as unread. */
export function readSduiPosts(
  places: readonly { readonly element: Element; readonly card: Card | undefined }[]
): {
  readonly sightings: readonly Sighting[]
  readonly unread: number
  readonly owners: readonly string[]
} {
  const posts = places.map((place) => ({ ...place, post: readSduiPost(place.element) }))
  // One line only under the name is a headline, unless the other cards show their age there.
  const agesAreShown = posts.some(({ post }) => post.slot === 'age')
  const sightings: Sighting[] = []
  const owners: string[] = []
  let unread = 0
  for (const { element, card, post } of posts) {
    if (post.slot === 'label' || (post.slot === 'line' && agesAreShown)) continue
    if (!post.hasContent) continue
    if (!card || !post.author) {
      unread += 1
      continue
    }
    const { author } = post.author
    sightings.push({ message: postMessage(card.id, author, post.text, post.replyCount), element })
    if (card.urns.includes(post.figuresOf ?? '')) owners.push(author.handle)
  }
  return { sightings, unread, owners }
}
