import { textOf } from '../dom/text-of.ts'
import { CLICKABLE_BOX, PRESSABLE, SHOW_MORE } from './selectors.ts'

/**
 * What its author wrote: emoji pictures as characters, line breaks as they are in the text, and of an address what is
 * shown with its hidden rest, without the '…' that the site puts behind a shortened one.
 */
export function wordsOf(text: Element): string {
  return textOf(text, { skip: isFurniture, picture: emojiOf }).trim()
}

/** Nothing that an author writes can be pressed, except links; whatever else can is the site's. */
function isFurniture(element: Element): boolean {
  return element.matches(`${SHOW_MORE}, ${PRESSABLE}, ${CLICKABLE_BOX}`) || isEllipsisOfLink(element)
}

function isEllipsisOfLink(element: Element): boolean {
  return (
    element.textContent?.trim() === '…' &&
    (element.getAttribute('aria-hidden') === 'true' ||
      (element.nextSibling === null && element.parentElement?.localName === 'a'))
  )
}

/** Campaign pictures behind a hashtag stand inside its link and are nobody's words. */
function emojiOf(image: Element): string {
  return image.parentElement?.localName === 'a' ? '' : (image.getAttribute('alt') ?? '')
}

/**
 * The first whole number in a label, whatever the language's digits and thousands separators: '1,234 replies',
 * '1.234', '1 234', '12,34,567', '٧ ردود'. undefined when there is none or it is abbreviated ('1.2K', '4.1万').
 */
export function countIn(label: string): number | undefined {
  const plain = label.replace(/\p{Nd}/gu, digitOf)
  const found = /(\d{1,15})((?:[.,'’٬،\s]\d{2,3}(?!\d)){0,5})/u.exec(plain)
  const [, first = '', rest = ''] = found ?? []
  if (!found || first === '') return undefined
  const isGrouped = first.length <= 3 && /\D\d{3}$/.test(rest)
  const digits = isGrouped ? first + rest.replace(/\D/g, '') : first
  const after = plain.slice(found.index + first.length + (isGrouped ? rest.length : 0))
  return /^(?:[.,٫]?\d|\s?[KMB万萬億亿천만](?!\p{Script=Latin}))/u.test(after) ? undefined : Number(digits)
}

const ZEROS = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0x1040, 0xff10
]

function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = ZEROS.find((start) => code >= start && code < start + 10)
  return zero === undefined ? digit : String(code - zero)
}

/** ISO 8601, UTC, milliseconds; null when the attribute holds no exact time. */
export function instantOf(clock: Element | undefined): string | null {
  const value = clock?.getAttribute('datetime') ?? ''
  const time = /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

/** Whether one node stands wholly before another. */
export function precedes(first: Node, second: Node): boolean {
  // 4: the second follows the first; 16: the first holds the second.
  const position = first.compareDocumentPosition(second)
  return (position & 4) !== 0 && (position & 16) === 0
}
