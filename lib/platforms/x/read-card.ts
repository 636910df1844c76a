// One card: who wrote it, what, when, to whom. Whatever lies inside a quoted or embedded post is somebody else's.
import type { Author } from '../../domain/page-reading.ts'
import { lineAbove, lineBelow } from './connecting-lines.ts'
import { authorIn, handleOfAvatar, handleOfLink } from './read-author.ts'
import { countIn, instantOf, wordsOf } from './read-text.ts'
import { permalinkOf, profileOf, sameHandle, type XRoute } from './routes.ts'
import * as selectors from './selectors.ts'

export interface Card {
  readonly element: Element
  readonly id: string
  readonly author: Author
  readonly text: string
  readonly publishedAt: string | null
  /** undefined: without a name line it cannot be told from the author's own handle. */
  readonly addressees: readonly string[] | undefined
  readonly replyCount: number | undefined
  readonly truncated: boolean
  readonly translated: boolean
  /** Quotes another post. */
  readonly quotes: boolean
  /** The quoted post, when one of its pictures links to it. */
  readonly quoted: { readonly id: string; readonly handle: string } | undefined
  /** Drawn as the post that the page is about. */
  readonly isOpened: boolean
  readonly lineAbove: boolean
  readonly lineBelow: boolean
  /** Something in it was not understood; what was read is right. */
  readonly doubt: string | undefined
}

export type CardReading =
  | { readonly kind: 'card'; readonly card: Card }
  /** An advertisement, or a notice in the place of a post. */
  | { readonly kind: 'none' }
  /** There is a post, but its id or author cannot be established. */
  | { readonly kind: 'unread'; readonly reason: string }

/** Reads a card; `article` is one that lies in no other. */
export function readCard(article: Element, route: XRoute): CardReading {
  if (article.closest(selectors.PROMOTED)) return { kind: 'none' }
  const { insets, quote } = insetsOf(article)
  const marks = Array.from(article.querySelectorAll(selectors.CARD_MARKS)).filter(
    (mark) => !insets.some((inset) => inset.contains(mark))
  )
  const clocks = marks.filter((mark) => mark.localName === selectors.CLOCK)
  const isOpened = article.getAttribute('tabindex') === '-1'
  const linked = clocks
    .map((clock) => ({ clock, link: permalinkAround(clock, article) }))
    .find((each) => each.link)
  const line = marks.find((mark) => mark.matches(selectors.AUTHOR))
  if (clocks.length === 0 && !(isOpened && line)) return { kind: 'none' }

  const permalink = linked?.link ?? (isOpened ? ownAddress(route) : undefined)
  if (!permalink) return { kind: 'unread', reason: 'a card without an id' }
  const author = line ? authorIn(line, permalink.handle) : authorWithoutLine(marks, permalink.handle)
  if (!author) return { kind: 'unread', reason: 'a card without a certain author' }

  const clock = linked?.clock ?? (clocks.length === 1 ? clocks[0] : undefined)
  const text = ownText(marks, line, clock, author)
  if (text === 'misplaced') return { kind: 'unread', reason: 'a card whose words stand before their author' }
  const words = text === 'foreign' ? undefined : text
  return {
    kind: 'card',
    card: {
      element: article,
      id: permalink.id,
      author,
      text: words ? wordsOf(words) : '',
      publishedAt: instantOf(clock),
      addressees: line ? addresseesIn(marks, line, words) : undefined,
      replyCount: replyCountIn(marks),
      truncated: words !== undefined && isShortened(marks, words),
      translated: words !== undefined && isTranslated(words),
      quotes: quote !== undefined,
      quoted: quote && quotedPost(quote),
      isOpened,
      lineAbove: lineAbove(article),
      lineBelow: lineBelow(article, insets),
      doubt: text === 'foreign' ? 'a card with words of uncertain author' : undefined
    }
  }
}

/** The parts of a card that are not its own: quoted posts, previews of pages, embedded posts. */
function insetsOf(article: Element): {
  readonly insets: readonly Element[]
  readonly quote: Element | undefined
} {
  const candidates = Array.from(article.querySelectorAll(selectors.INSETS))
  const quote = candidates.find(isQuote)
  const insets = candidates.filter((box) => !box.matches(selectors.CLICKABLE_BOX) || isQuote(box))
  return { insets, quote }
}

function isQuote(box: Element): boolean {
  return (
    box.matches(selectors.CLICKABLE_BOX) &&
    box.querySelector(selectors.QUOTE_CONTENT) !== null &&
    // A box with the card's own buttons is the card itself, made clickable.
    box.querySelector(selectors.REPLY_BUTTON) === null &&
    box.closest(selectors.AUTHOR) === null
  )
}

function permalinkAround(clock: Element, article: Element): ReturnType<typeof permalinkOf> {
  const link = clock.closest('a[href]')
  return link && article.contains(link) ? permalinkOf(link) : undefined
}

/** The opened post may show its clock without a link; then its id is in the page's address. */
function ownAddress(route: XRoute): ReturnType<typeof permalinkOf> {
  return route.statusId === undefined ? undefined : { id: route.statusId, handle: route.handle }
}

/** Without a name line: permalink and avatar must name the same person. */
function authorWithoutLine(marks: readonly Element[], expected: string | undefined): Author | undefined {
  const avatar = marks.find((mark) => mark.matches(selectors.AVATAR))
  const handle = avatar && handleOfAvatar(avatar)
  return handle !== undefined && expected !== undefined && sameHandle(handle, expected)
    ? { handle, name: '' }
    : undefined
}

/**
 * The card's own words. A quoted post whose box was not recognised has its author and clock before its words: words
 * behind another author, avatar or clock than the card's are 'foreign'.
 */
function ownText(
  marks: readonly Element[],
  line: Element | undefined,
  clock: Element | undefined,
  author: Author
): Element | 'foreign' | 'misplaced' | undefined {
  const text = marks.find((mark) => mark.matches(selectors.TEXT))
  if (!text) return undefined
  const before = marks.slice(0, marks.indexOf(text))
  if (line && !before.includes(line)) return 'misplaced'
  const afterLine = before.slice(line ? before.indexOf(line) : 0)
  const isForeign =
    before.some((mark) => mark.matches(selectors.AUTHOR) && mark !== line) ||
    before.some((mark) => mark.localName === selectors.CLOCK && mark !== clock) ||
    afterLine.some((mark) => {
      const handle = mark.matches(selectors.AVATAR) ? handleOfAvatar(mark) : undefined
      return handle !== undefined && (!sameHandle(handle, author.handle) || line !== undefined)
    })
  return isForeign ? 'foreign' : text
}

/** The handles of a 'Replying to' line: links '@handle' between the name line and the words (or what stands for them). */
function addresseesIn(
  marks: readonly Element[],
  line: Element,
  words: Element | undefined
): readonly string[] {
  const handles: string[] = []
  for (const mark of marks.slice(marks.indexOf(line) + 1)) {
    if (mark === words || mark.matches(`${selectors.MEDIA}, ${selectors.ACTIONS}, ${selectors.TEXT}`)) break
    // The words have a direction of their own, the site's line has the page's: words that are not recognised as such
    // must not turn a mention into an address.
    const isOfLine = mark.localName === 'a' && !line.contains(mark) && !mark.closest('article [dir="auto"]')
    const handle = isOfLine ? handleOfLink(mark) : undefined
    if (handle !== undefined && !handles.some((known) => sameHandle(known, handle))) handles.push(handle)
  }
  return handles
}

function replyCountIn(marks: readonly Element[]): number | undefined {
  const button = marks.find((mark) => mark.matches(selectors.REPLY_BUTTON))
  return countIn(button?.getAttribute('aria-label') ?? '')
}

/** 'Show more' in the words, or behind them and before anything of another post. */
function isShortened(marks: readonly Element[], words: Element): boolean {
  for (const mark of marks.slice(marks.indexOf(words) + 1)) {
    if (mark.matches(selectors.SHOW_MORE)) return true
    if (mark.matches(selectors.QUOTE_CONTENT)) return false
  }
  return false
}

/**
 * The site's own translation stands under a row with a button that brings the original back. Told by its place before
 * the words and by a button without test id; the header and a 'Replying to' line are other rows.
 */
function isTranslated(words: Element): boolean {
  const rows: Element[] = []
  for (let row = words.previousElementSibling; row; row = row.previousElementSibling) rows.push(row)
  const above = words.parentElement?.previousElementSibling
  if (above && words.previousElementSibling === null) rows.push(above)
  return rows.some((row) => {
    const buttons = row.matches(selectors.PRESSABLE)
      ? [row]
      : Array.from(row.querySelectorAll(selectors.PRESSABLE))
    return (
      buttons.some(isUnnamedButton) &&
      !row.matches('[data-testid]') &&
      row.querySelector(`${selectors.CARD_MENU}, ${selectors.QUOTE_CONTENT}`) === null &&
      !Array.from(row.querySelectorAll('a[href]')).some((link) => profileOf(link) !== undefined)
    )
  })
}

/** Buttons of cards have test ids, menus say that they are menus, and others show a drawing only. */
function isUnnamedButton(button: Element): boolean {
  return (
    !button.hasAttribute('data-testid') &&
    !button.hasAttribute('aria-haspopup') &&
    button.textContent?.trim() !== ''
  )
}

/** A quoted post has no permalink of its own; its pictures link to it. */
function quotedPost(quote: Element): Card['quoted'] {
  for (const link of quote.querySelectorAll('a[href*="/status/"]')) {
    const found = permalinkOf(link)
    if (found?.handle !== undefined) return { id: found.id, handle: found.handle }
  }
  return undefined
}
