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

/** Names of people and pages have letters; a stray sign is none. */
const isName = (text: string): boolean => /\p{L}/u.test(text)

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether a name and a slug have a word in common, accents aside: 'José Arrieta' and 'jose-arrieta-41c7a9'. */
function sharesWord(name: string, handle: string): boolean {
  const words = folded(name).match(/[\p{L}\p{N}]+/gu) ?? []
  const slug = folded(handle.replace(/^company\//, ''))
  return words.some((word) => (word.length > 2 || /[^a-z0-9]/.test(word)) && slug.includes(word))
}

/**
 * The first line of words in a link: the name stands before degree, headline and age. In a link of several lines another
 * one could have moved up, so the line must be the link's only child, stand twice, be repeated by a label, or look like the
 * slug.
 */
function nameIn(link: Element, handle: string): string {
  const lines = [...link.querySelectorAll(LINES)]
    .map((line) => ({ line, name: seenText(line) }))
    .filter(({ name }) => isName(name))
  const [first] = lines
  if (first) {
    const { line, name } = first
    const label =
      link.querySelector('[aria-label]')?.getAttribute('aria-label') ?? link.getAttribute('aria-label')
    const alone = lines.length === 1 && line.parentElement === link
    const certain =
      alone || line.querySelector('[aria-hidden="true"]') || label?.includes(name) || sharesWord(name, handle)
    return certain ? name : ''
  }
  const only = [...link.children].filter((child) => oneLine(child.textContent))
  const [box] = only
  // A link of several boxes without paragraphs: the name is the first box, but twins belong together.
  const name = box && only.length > 1 && box.tagName === 'DIV' ? seenText(box) : seenText(link)
  return isName(name) ? name : ''
}

/** The author that a link names, or nothing when it has no words or leads elsewhere. */
export function authorOfLink(link: Element): AuthorLink | undefined {
  if (!oneLine(link.textContent)) return undefined
  const handle = handleOf(link.getAttribute('href'))
  const name = handle && nameIn(link, handle)
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
