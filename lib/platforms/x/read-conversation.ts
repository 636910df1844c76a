// Who answers whom, from the order of the rows and the lines between them.
import type { Message } from '../../domain/page-reading.ts'
import type { Card } from './read-card.ts'
import type { Row, RowList } from './read-rows.ts'
import { sameHandle, type XRoute } from './routes.ts'
import { CELL } from './selectors.ts'

/** A parent's id; null: answers nothing; undefined: the page does not say. */
type Parent = string | null | undefined

export interface PlacedCard {
  readonly card: Card
  readonly parent: Parent
}

/** The cards of one list with the posts that they answer. */
export function placeCards(list: RowList, route: XRoute): readonly PlacedCard[] {
  const focal = focalIndex(list.rows, route)
  const end = focal < 0 ? list.rows.length : closingIndex(list.rows, focal)
  return list.rows.flatMap((row, index) =>
    row.kind === 'card' ? [{ card: row.card, parent: parentOf(row.card, index) }] : []
  )

  function parentOf(card: Card, index: number): Parent {
    const previous = list.rows[index - 1]
    const isPointedAt = previous?.kind === 'card' && previous.card.lineBelow
    if (card.lineAbove) return isPointedAt && isNext(previous.card, card) ? previous.card.id : undefined
    // One end of a line without the other: the page contradicts itself.
    if (isPointedAt) return undefined
    if (focal >= 0 && index > end) return parentOfStandalone(card)
    if (focal < 0 && route.statusId === undefined) {
      // A dialog shows what one answers, without saying what that answers.
      return list.isDialog ? undefined : parentOfStandalone(card)
    }
    // A part of a conversation without the post it is about: nothing to count from.
    if (focal < 0) return undefined
    if (index > focal) return parentUnder(focalCard(list.rows, focal), card)
    const isTop = list.rows.slice(0, index).every((row) => row.kind === 'empty' || row.kind === 'heading')
    return isTop && card.addressees?.length === 0 ? null : undefined
  }
}

/** Whether nothing, not even something unrecognised, stands between the rows of two cards. */
function isNext(upper: Card, lower: Card): boolean {
  const [above, below] = [upper, lower].map(({ element }) => element.closest(CELL) ?? element)
  return above !== undefined && below?.previousElementSibling === above
}

/**
 * Position of the post that a list is about; -1 when it is not there. The address alone does not make one: behind the
 * picture viewer the home timeline keeps the same post among others, and behind a compose dialog a conversation keeps
 * its opened post without being named in the address.
 */
export function focalIndex(rows: readonly Row[], route: XRoute): number {
  const find = (fits: (card: Card) => boolean): number =>
    rows.findIndex((row) => row.kind === 'card' && fits(row.card))
  const named = find((card) => card.isOpened && card.id === route.statusId)
  if (named >= 0) return named
  const opened = find((card) => card.isOpened)
  if (opened >= 0) return opened
  return find((card) => card.id === route.statusId && !card.element.hasAttribute('tabindex'))
}

/** The heading under which the site lists other posts ('Discover more'); a list of people has one too. */
function closingIndex(rows: readonly Row[], focal: number): number {
  const closes = rows.findIndex((row, index) => {
    if (row.kind !== 'heading' || index < focal) return false
    return rows.slice(index + 1).find((next) => next.kind !== 'empty')?.kind !== 'person'
  })
  return closes < 0 ? rows.length : closes
}

function focalCard(rows: readonly Row[], focal: number): Card | undefined {
  const row = rows[focal]
  return row?.kind === 'card' ? row.card : undefined
}

/** A card at the top level under the opened post answers it, unless it says that it answers somebody else. */
function parentUnder(focal: Card | undefined, card: Card): Parent {
  const { addressees } = card
  if (!focal || !addressees) return undefined
  const isOwnThread = sameHandle(card.author.handle, focal.author.handle)
  const isNamed = addressees.some((addressee) => sameHandle(addressee, focal.author.handle))
  return addressees.length === 0 || isNamed || isOwnThread ? focal.id : undefined
}

/**
 * Outside a conversation a 'Replying to' line names persons, not a post, and the upper one of a joined pair shows no
 * such line even when it is a reply itself: both unknown.
 */
function parentOfStandalone(card: Card): Parent {
  return card.addressees?.length === 0 && !card.lineBelow ? null : undefined
}

/** The contract's message of a placed card. */
export function messageOf({ card, parent }: PlacedCard): Message {
  return {
    id: card.id,
    author: card.author,
    text: card.text,
    publishedAt: card.publishedAt,
    ...(parent === undefined ? {} : { replyTo: parent }),
    ...(card.addressees && card.addressees.length > 0 ? { addressees: card.addressees } : {}),
    ...(card.replyCount === undefined ? {} : { replyCount: card.replyCount }),
    ...(card.truncated ? { truncated: true as const } : {}),
    ...(card.translated ? { translated: true as const } : {})
  }
}

/** Ids of the posts in one list under which replies are folded away. */
export function foldedIn(list: RowList, route: XRoute): readonly string[] {
  const focal = focalIndex(list.rows, route)
  const end = focal < 0 ? list.rows.length : closingIndex(list.rows, focal)
  return list.rows.flatMap((row, index) => {
    if (row.kind !== 'control') return []
    const previous = list.rows[index - 1]
    if (previous?.kind === 'card' && previous.card.lineBelow) return [previous.card.id]
    // Unjoined, at the end of a conversation: more answers to the opened post.
    const opened = focal >= 0 && index > focal && index < end ? focalCard(list.rows, focal) : undefined
    return opened ? [opened.id] : []
  })
}
