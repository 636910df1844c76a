// Who wrote something, from links to profiles. A name without its link's own words is no author.
import type { Author } from '../../domain/page-reading.ts'
import { oneLine, plainLine, seenText } from '../dom/twin-text.ts'
import { handleOf } from './routes.ts'

export const PROFILE_LINK = 'a[href*="/in/"],a[href*="/company/"],a[href*="/showcase/"],a[href*="/school/"]'
const LINES = 'p,h1,h2,h3,h4,h5,h6,li'

/** A link with visible words that leads to a profile. */
export interface AuthorLink {
  readonly element: Element
  readonly author: Author
}

/** The first line of words in a link: the name stands before degree, headline and age. */
function nameIn(link: Element): string {
  for (const line of link.querySelectorAll(LINES)) {
    const name = seenText(line)
    if (name) return name
  }
  const only = [...link.children].filter((child) => oneLine(child.textContent))
  const [first] = only
  // A link of several boxes without paragraphs: the name is the first box, but twins belong together.
  if (first && only.length > 1 && first.tagName === 'DIV') return seenText(first)
  return seenText(link)
}

/** The author that a link names, or nothing when it has no words or leads elsewhere. */
export function authorOfLink(link: Element): AuthorLink | undefined {
  if (!oneLine(link.textContent)) return undefined
  const handle = handleOf(link.getAttribute('href'))
  const name = handle && nameIn(link)
  return name ? { element: link, author: { handle, name } } : undefined
}

/**
 * Whether a link stands inside a sentence ('Ann commented on this', a mention) instead of by itself, as the link of an
 * author does. What follows the dot ('• 2nd') is a decoration, not a sentence.
 */
export function isInSentence(link: Element): boolean {
  const parent = link.parentElement
  if (!parent) return false
  const beside = [...parent.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => oneLine(node.nodeValue))
  if (beside.some((text) => text && !text.startsWith('•'))) return true
  const paragraph = parent.closest('p')
  if (!paragraph) return false
  const rest = plainLine(paragraph).replace(plainLine(link), '')
  return oneLine(rest) !== '' && !oneLine(rest).startsWith('•')
}
