// The thin lines that join a post to the one it answers. The page gives no parent id; these lines are its only word on
// who answers whom. Told by structure alone: no layout is asked for.
import { AVATAR_BOX } from './selectors.ts'

/**
 * A line runs up from this card. Above the avatar the card has a row whose innermost first box, three levels down, is
 * there and empty only when a line is drawn in it; a repost's icon stands in the same place and is not empty.
 * (2023-12 … 2026-09; counted from the card itself it is the sixth level.)
 */
export function lineAbove(article: Element): boolean {
  const row = rowAboveAvatar(article)
  return isEmptyBox(descend(article, 6)) || (row !== undefined && isEmptyBox(descend(row, 3)))
}

/** A line runs down from the avatar: the avatar's box has a sibling behind it (2023-12 … 2026-09). */
export function lineBelow(article: Element, insets: readonly Element[]): boolean {
  const avatar = ownAvatar(article, insets)
  return avatar !== undefined && avatar.nextElementSibling !== null
}

function ownAvatar(article: Element, insets: readonly Element[]): Element | undefined {
  return Array.from(article.querySelectorAll(AVATAR_BOX)).find(
    (box) => !insets.some((inset) => inset.contains(box))
  )
}

/** The nearest box before the one that holds the avatar; wrappers around the whole card do not change it. */
function rowAboveAvatar(article: Element): Element | undefined {
  let box = article.querySelector(AVATAR_BOX)
  while (box && box !== article) {
    if (box.previousElementSibling) return box.previousElementSibling
    box = box.parentElement
  }
  return undefined
}

function descend(element: Element, levels: number): Element | null {
  let inner: Element | null = element
  for (let level = 0; level < levels; level += 1) inner = inner?.firstElementChild ?? null
  return inner
}

function isEmptyBox(box: Element | null): boolean {
  return box !== null && box.childElementCount === 0 && box.textContent === '' && box.localName === 'div'
}
