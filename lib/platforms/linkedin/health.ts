// Whether a page was read, judged by content that is counted independently of what the readers look for.
import type { PageHealth } from '../../domain/page-reading.ts'
import { oneLine } from '../dom/twin-text.ts'
import { PROFILE_LINK } from './authors.ts'
import type { Dialect } from './dialect.ts'
import { handleOf, shouldHoldMessages } from './routes.ts'
import { EMBER_COMMENT_TEXT, EMBER_POST_TEXT, SDUI_CARD, SDUI_COMMENT, SDUI_TEXT_BOX } from './selectors.ts'

const FURNITURE = 'nav,aside,dialog,header,footer,form,[role="menu"],[role="search"],[role="dialog"]'
const SENTENCE = 30

/** What was found, for judging. */
export interface Findings {
  readonly dialect: Dialect
  readonly frame: string
  readonly read: number
  readonly unread: number
  readonly viewer: string | undefined
}

/** Texts in the site's own holders outside every card and comment that the readers know. */
function strayTexts(root: ParentNode): number {
  // Promotions and aggregates carry URNs of other kinds; they are known not to be posts.
  const known = `${SDUI_CARD},${SDUI_COMMENT},[data-urn^="urn:li:"],[data-id^="urn:li:"]`
  return [...root.querySelectorAll(`${SDUI_TEXT_BOX},${EMBER_POST_TEXT},${EMBER_COMMENT_TEXT}`)].filter(
    (text) => !text.closest(known) && !text.closest(FURNITURE) && oneLine(text.textContent)
  ).length
}

/** Whether people's words are on the page at all: somebody's profile is linked by name and a sentence stands near it. */
function hasContent(root: ParentNode, viewer: string | undefined): boolean {
  const main = root.querySelector('main') ?? root
  const links = [...main.querySelectorAll(PROFILE_LINK)].filter((link) => {
    const handle = handleOf(link.getAttribute('href'))
    return handle && handle !== viewer && oneLine(link.textContent) && !link.closest(FURNITURE)
  })
  return links.some((link) => {
    let around = link.parentElement
    for (let level = 0; level < 6 && around && around !== main; level += 1) {
      if (oneLine(around.textContent).length >= SENTENCE + oneLine(link.textContent).length) return true
      around = around.parentElement
    }
    return false
  })
}

/** Health of a page of posts and comments; notes hold numbers and reasons, never anybody's words. */
export function judge(root: ParentNode, url: URL, findings: Findings): PageHealth {
  const { dialect, frame, read, unread, viewer } = findings
  const expected = shouldHoldMessages(url)
  if (dialect === 'both')
    return { status: 'unreadable', notes: ['both front ends show posts; neither was read'] }
  const stray = expected ? strayTexts(root) : 0
  const missed = unread + stray
  const notes = missed > 0 ? [`${missed} of ${missed + read} texts give no id or no author`] : []
  if (read > 0) return { status: missed > 0 ? 'partial' : 'ok', notes }
  if (missed > 0) return { status: expected ? 'unreadable' : 'partial', notes }
  if (expected && hasContent(root, viewer)) {
    return {
      status: 'unreadable',
      notes: [`there is content, but no known post or comment (frame: ${frame})`]
    }
  }
  return { status: 'ok', notes }
}
