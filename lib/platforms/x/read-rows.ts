// The rows of the lists on a page, in document order, grouped by the part of the page in which they stand.
import { readCard, type Card } from './read-card.ts'
import type { XRoute } from './routes.ts'
import * as selectors from './selectors.ts'

export type Row =
  | { readonly kind: 'card'; readonly card: Card }
  /** A post that could not be read. */
  | { readonly kind: 'unread'; readonly reason: string }
  | { readonly kind: 'notification'; readonly element: Element }
  /** An advertisement, or a notice in the place of a post that is gone. */
  | { readonly kind: 'stranger' }
  | { readonly kind: 'heading' }
  /** 'Show more replies' and the like. */
  | { readonly kind: 'control' }
  | { readonly kind: 'person' }
  | { readonly kind: 'empty' }

/** One list of rows: the main column, or one dialog (the picture viewer holds a second conversation). */
export interface RowList {
  readonly isDialog: boolean
  readonly rows: readonly Row[]
}

export function readRows(root: ParentNode, route: XRoute): readonly RowList[] {
  const lists = new Map<Element | ParentNode, { isDialog: boolean; rows: Row[] }>()
  const placeOf = placesIn(root)
  for (const element of root.querySelectorAll(selectors.ROWS)) {
    const place = placeOf(element)
    if (!place || isNested(element)) continue
    const row = rowOf(element, route)
    if (!row) continue
    let list = lists.get(place)
    if (!list) {
      list = { isDialog: place !== root && 'matches' in place && place.matches(selectors.DIALOG), rows: [] }
      lists.set(place, list)
    }
    list.rows.push(row)
  }
  return Array.from(lists.values())
}

/**
 * Where an element stands: its dialog, else its main column; undefined when that is no place for messages. A root
 * without a main column (a part of a page) is itself the place.
 */
export function placesIn(root: ParentNode): (element: Element) => Element | ParentNode | undefined {
  const hasColumn = root.querySelector(selectors.MAIN_COLUMN) !== null
  return (element) => {
    if (element.closest(selectors.OFF_LIMITS)) return undefined
    const place = element.closest(selectors.DIALOG) ?? element.closest(selectors.MAIN_COLUMN)
    return place ?? (hasColumn ? undefined : root)
  }
}

function isNested(element: Element): boolean {
  return (
    element.parentElement?.closest(`article, ${selectors.EMBEDDED_CARD}, ${selectors.NOTIFICATION}`) !==
      null && element.parentElement !== null
  )
}

function rowOf(element: Element, route: XRoute): Row | undefined {
  if (element.matches(selectors.NOTIFICATION)) return { kind: 'notification', element }
  if (element.localName === 'article') {
    const testId = element.getAttribute('data-testid')
    if (testId !== null && testId !== selectors.CARD_TEST_ID) return { kind: 'stranger' }
    const reading = readCard(element, route)
    return reading.kind === 'none' ? { kind: 'stranger' } : reading
  }
  if (element.matches(selectors.HEADING)) return isPartOfCell(element) ? undefined : { kind: 'heading' }
  // The rows inside a cell are found on their own.
  if (element.querySelector(`article, ${selectors.NOTIFICATION}`)) return undefined
  if (element.querySelector(selectors.PERSON)) return { kind: 'person' }
  if (element.querySelector(selectors.HEADING)) return { kind: 'heading' }
  if (
    Array.from(element.querySelectorAll(selectors.PRESSABLE)).some(
      (button) => !button.hasAttribute('aria-haspopup')
    )
  ) {
    return { kind: 'control' }
  }
  return element.textContent?.trim() === '' ? { kind: 'empty' } : { kind: 'stranger' }
}

/** A heading in a cell is found with its cell, or belongs to the opened post; any other stands for itself. */
function isPartOfCell(heading: Element): boolean {
  const cell = heading.closest(selectors.CELL)
  return (
    cell !== null && (!cell.querySelector('article') || cell.querySelector('article[tabindex="-1"]') !== null)
  )
}
