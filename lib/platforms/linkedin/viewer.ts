// Who is signed in, from what only their own page shows. Nothing is taken from translated badges alone.
import { oneLine, plainLine, seenText } from '../dom/twin-text.ts'
import { emberCommentAuthor, findEmberMarks } from './read-ember-comments.ts'
import { handleOf, pageKindOf } from './routes.ts'
import {
  EMBER_CARD,
  EMBER_COMMENT,
  EMBER_COMMENT_BADGE,
  EMBER_COMMENT_BORDER,
  SDUI_CARD,
  VIEWER_ASIDE,
  VIEWER_NAVIGATION,
  VIEWER_PHOTO,
  VIEWER_PROFILE_CARD,
  VIEWER_SHARE_BOX
} from './selectors.ts'
import { precedes } from './conversation.ts'

const ME = '/voyager/api/me'
/** The data block is a few kilobytes; a longer one is something else. */
const LONGEST_BLOCK = 200_000

const personOf = (link: Element | null | undefined): string => {
  const handle = handleOf(link?.getAttribute('href') ?? null)
  return handle.startsWith('company/') ? '' : handle
}

const firstPerson = (root: ParentNode, selector: string): string =>
  personOf([...root.querySelectorAll(selector)].find((link) => personOf(link) !== ''))

/** The left column of the feed, which stands before the first post and holds the viewer's own card. */
function fromAside(root: ParentNode, url: URL): string {
  if (pageKindOf(url) !== 'feed') return ''
  const link = root.querySelector(VIEWER_ASIDE)
  const post = root.querySelector(`${SDUI_CARD},${EMBER_CARD},[data-testid="mainFeed"]`)
  return link && post && precedes(link, post) ? personOf(link) : ''
}

function parsed(text: string): unknown {
  if (text.length > LONGEST_BLOCK) return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** A field of parsed JSON, whatever its shape. */
function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined
}

/** Text of a data block; older pages wrap it in a comment. */
function blockText(block: Element): string {
  const text = block.textContent.trim()
  return (
    text ||
    [...block.childNodes]
      .map((node) => (node.nodeType === 8 ? (node.nodeValue ?? '') : ''))
      .join('')
      .trim()
  )
}

/** Ember pages carry the answers of their first requests; one of them is about the viewer. */
function fromDataBlock(root: ParentNode): string {
  const blocks = [...root.querySelectorAll('code')]
  for (const block of blocks) {
    const text = blockText(block)
    if (text.length > 2_000 || !text.includes(ME)) continue
    const request = parsed(text)
    const path = field(request, 'request')
    if (typeof path !== 'string' || path.split('?', 1)[0] !== ME) continue
    const name = field(request, 'body')
    const body = blocks.find((other) => other.id !== '' && other.id === name) ?? block.previousElementSibling
    const data = body && parsed(blockText(body))
    const own = field(field(data, 'data'), '*miniProfile')
    const included = field(data, 'included')
    const profiles = Array.isArray(included) ? included : [field(data, 'miniProfile')]
    const named = profiles.filter((profile) => typeof field(profile, 'publicIdentifier') === 'string')
    const mine = named.filter((profile) => own !== undefined && field(profile, 'entityUrn') === own)
    const [profile] = mine.length > 0 ? mine : named.length === 1 ? named : []
    const slug = field(profile, 'publicIdentifier')
    if (typeof slug === 'string' && slug) return slug
  }
  return ''
}

/**
 * The commenter who bears the name of the account in the frame and, where others show a degree of acquaintance ('• 2nd'),
 * has a mark without a number ('• You' in any language). Either sign alone would be a guess.
 */
function fromOwnComment(root: ParentNode): string {
  const name = oneLine(root.querySelector(VIEWER_PHOTO)?.getAttribute('alt'))
  if (!name) return ''
  const handles = new Set<string>()
  const marks = findEmberMarks(root)
  for (const article of root.querySelectorAll(EMBER_COMMENT)) {
    const badge = [...article.querySelectorAll(EMBER_COMMENT_BADGE)].find(
      (element) => element.closest(EMBER_COMMENT_BORDER) === article
    )
    const mark = badge ? seenText(badge, '\n') || plainLine(badge) : ''
    if (!/•\s*\p{L}/u.test(mark) || /\p{N}/u.test(mark)) continue
    const author = emberCommentAuthor(article, marks)
    if (author?.name === name && author.handle && !author.handle.startsWith('company/'))
      handles.add(author.handle)
  }
  return handles.size === 1 ? ([...handles][0] ?? '') : ''
}

/**
 * The signed-in person's handle, or null when the page does not say. `owners` are authors of posts whose figures the page
 * shows, which it does to their owner only.
 */
export function findViewer(root: ParentNode, url: URL, owners: readonly string[]): { handle: string } | null {
  const people = new Set(owners.filter((owner) => !owner.startsWith('company/')))
  const handle =
    firstPerson(root, VIEWER_SHARE_BOX) ||
    fromAside(root, url) ||
    fromDataBlock(root) ||
    firstPerson(root, VIEWER_PROFILE_CARD) ||
    firstPerson(root, VIEWER_NAVIGATION) ||
    (people.size === 1 ? ([...people][0] ?? '') : '') ||
    fromOwnComment(root)
  return handle ? { handle } : null
}
