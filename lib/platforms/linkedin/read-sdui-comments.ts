// Comments of the SDUI front end: flat siblings in one list; a reply follows the comment whose thread it is in.
import { writtenText } from '../dom/block-text.ts'
import { oneLine, seenText } from '../dom/twin-text.ts'
import { authorOfLink, isInSentence, PROFILE_LINK } from './authors.ts'
import { commentMessage, inDocumentOrder, ownedBy, postOf, type Card, type Sighting } from './conversation.ts'
import { exactCount } from './counts.ts'
import { encodedTargetOf } from './encoded-keys.ts'
import {
  SDUI_COMMENT,
  SDUI_COMMENT_BOX,
  SDUI_COMMENT_LIST,
  SDUI_COMMENT_TEXT,
  SDUI_LOAD_MORE,
  SDUI_REPLY_TEXT,
  SDUI_TEXT_BOX,
  SDUI_TEXT_BUTTON
} from './selectors.ts'
import { commentId, parseCommentUrn, type CommentUrn } from './urn.ts'

const WORDS = `${SDUI_TEXT_BOX},${SDUI_COMMENT_TEXT},${SDUI_REPLY_TEXT}`
const KEY = /^(?:replaceableComment|CommentComponentReference)_(.{1,160})$/

/** The comment that an element's id or component key names. */
export function sduiCommentOf(element: Element | null | undefined): CommentUrn | undefined {
  if (!element) return undefined
  for (const key of [element.id, element.getAttribute('componentkey')]) {
    const urn = parseCommentUrn(KEY.exec(key ?? '')?.[1])
    if (urn) return urn
  }
  return undefined
}

/** A comment's elements. */
interface Place {
  readonly urn: CommentUrn
  /** Its first element on the page, often a wrapper. */
  readonly first: Element
  readonly root: Element
}

/** What says something about a comment, without what is another comment's or a box's. */
type Own = (place: Place) => readonly Element[]

interface SduiMarks {
  readonly links: Own
  readonly textBoxes: Own
  /** Holders of the words of a comment or reply. */
  readonly texts: Own
  readonly buttons: Own
}

/** Each kind is looked up once for the whole page, because hundreds of small queries cost many times as much. */
function findMarks(root: ParentNode, comments: readonly Element[]): SduiMarks {
  const owners = new Set([...comments, ...root.querySelectorAll(SDUI_COMMENT_BOX)])
  const elements = Map.groupBy(comments, (element) => sduiCommentOf(element)?.number)
  const own = (selector: string): Own => {
    const owned = ownedBy(root, selector, owners)
    return (place) => {
      // A comment is marked by its root and by wrappers of the same number, the innermost of which holds the parts.
      const holders = (elements.get(place.urn.number) ?? []).filter((element) => place.root.contains(element))
      const marks = holders.flatMap(owned)
      return holders.length > 1 ? marks.toSorted(inDocumentOrder) : marks
    }
  }
  return {
    links: own(PROFILE_LINK),
    textBoxes: own(SDUI_TEXT_BOX),
    texts: own(`${SDUI_REPLY_TEXT},${SDUI_COMMENT_TEXT}`),
    buttons: own('button')
  }
}

function findPlaces(comments: readonly Element[]): Place[] {
  const places = new Map<string, Place>()
  for (const element of comments) {
    const urn = sduiCommentOf(element)
    if (!urn) continue
    const known = places.get(urn.number)
    // The innermost element with the id is the comment; a second copy elsewhere on the page is ignored.
    if (!known) places.set(urn.number, { urn, first: element, root: element })
    else if (element.id.startsWith('replaceableComment_') && known.root.contains(element))
      places.set(urn.number, { ...known, root: element })
  }
  return [...places.values()]
}

/** The author, unless the comment's own links name more than one. */
function authorOf(links: readonly Element[]): Sighting['message']['author'] | undefined {
  const named = links
    .filter((link) => !link.closest(WORDS) && !isInSentence(link))
    .map(authorOfLink)
    .filter((link) => link !== undefined)
  const handles = new Set(named.map((link) => link.author.handle))
  return handles.size === 1 ? named[0]?.author : undefined
}

function textOf(place: Place, marks: SduiMarks): string {
  const box = marks.textBoxes(place)[0] ?? marks.texts(place)[0]
  return box ? writtenText(box, SDUI_TEXT_BUTTON) : ''
}

/** The number beside the reply button, which is the last button of a comment; reactions are counted inside a button. */
function replyCountOf(place: Place, own: readonly Element[]): number | undefined {
  const buttons = own.filter((button) => !button.closest(WORDS))
  const reply = buttons.filter((button) => button.hasAttribute('componentkey')).at(-1) ?? buttons.at(-1)
  const group = reply?.parentElement
  if (!reply || !group || group.querySelectorAll('button').length !== 1) return undefined
  if (group.querySelector('[role="button"],svg') || group.contains(place.root)) return undefined
  const beside = [...group.children].filter((child) => child !== reply && oneLine(child.textContent))
  const [number] = beside
  return number && beside.length === 1 ? exactCount(seenText(number)) : undefined
}

type Level = 'top' | 'reply' | 'unknown'

function levelOf(place: Place, texts: readonly Element[]): Level {
  if (texts.some((text) => text.matches(SDUI_REPLY_TEXT))) return 'reply'
  // Without words, only the wrapper tells: the page gives a key to that of a top-level comment.
  const keyed =
    place.first !== place.root && place.first.getAttribute('componentkey')?.startsWith('replaceableComment_')
  return texts.length > 0 || keyed ? 'top' : 'unknown'
}

/** The outermost list around a comment, so that a list of replies inside it does not part a thread. */
function sectionOf(element: Element): Element | undefined {
  let section: Element | undefined
  for (let list = element.closest(SDUI_COMMENT_LIST); list;) {
    section = list
    list = list.parentElement?.closest(SDUI_COMMENT_LIST) ?? null
  }
  return section
}

/** Finds the comment that an element stands inside of, or whose list of replies holds it; remembers each ancestor's answer. */
function parentFinder(): (element: Element | null, urn: CommentUrn) => string | undefined {
  const known = new Map<Element, string | undefined>()
  const numberAround = (element: Element | null): string | undefined => {
    if (!element || element.tagName === 'BODY') return undefined
    if (known.has(element)) return known.get(element)
    const number =
      sduiCommentOf(element)?.number ??
      encodedTargetOf(element)?.comment ??
      numberAround(element.parentElement)
    known.set(element, number)
    return number
  }
  return (element, urn) => {
    let around = element
    while (around && sduiCommentOf(around)?.number === urn.number) around = around.parentElement
    const number = numberAround(around)
    return number && number !== urn.number ? commentId(number) : undefined
  }
}

/** The nearest comment before a place in the list that replies can belong to. */
interface Thread {
  readonly id: string | undefined
  room: number
}

export interface SduiComments {
  readonly sightings: readonly Sighting[]
  readonly unread: number
  readonly folded: readonly string[]
  /** Comments with the card they stand under, for the numbers that their URNs give the post. */
  readonly urns: readonly { readonly urn: CommentUrn; readonly card: Card | undefined }[]
}

/** `cardOf` finds the card that an element belongs to. */
export function readSduiComments(
  root: ParentNode,
  cardOf: (element: Element) => Card | undefined
): SduiComments {
  const sightings: Sighting[] = []
  const urns: { urn: CommentUrn; card: Card | undefined }[] = []
  const threads = new Map<Element | string | undefined, Thread>()
  const parentOf = parentFinder()
  let unread = 0
  const comments = [...root.querySelectorAll(SDUI_COMMENT)]
  const marks = findMarks(root, comments)
  for (const place of findPlaces(comments)) {
    const { urn } = place
    const card = cardOf(place.root)
    urns.push({ urn, card })
    const post = postOf(card, urn.post)
    const list = sectionOf(place.root) ?? post
    const level = levelOf(place, marks.texts(place))
    const replyCount = replyCountOf(place, marks.buttons(place))
    const thread = threads.get(list)
    let replyTo = post
    const parent = parentOf(place.first.parentElement, urn)
    if (parent) replyTo = parent
    else if (level === 'reply') {
      // More replies than the comment says it has: they belong to another one that is not on the page.
      replyTo = thread && thread.room > 0 ? thread.id : undefined
      if (thread) thread.room -= 1
    } else {
      const id = level === 'top' ? commentId(urn.number) : undefined
      // One more than stated: a reply just sent stands there before the number follows.
      threads.set(list, { id, room: (replyCount ?? Number.POSITIVE_INFINITY) + 1 })
      if (level === 'unknown') replyTo = undefined
    }
    const author = authorOf(marks.links(place))
    if (author) {
      const message = commentMessage(urn, author, textOf(place, marks), replyTo, replyCount)
      sightings.push({ message, element: place.root })
    } else unread += 1
  }
  return { sightings, unread, folded: findFolded(root, cardOf), urns }
}

/**
 * Comments and posts below which something is folded: the place for more comments has a button, and a button with words
 * between two comments, outside every comment and box, opens earlier replies of the thread above it.
 */
function findFolded(root: ParentNode, cardOf: (element: Element) => Card | undefined): string[] {
  const folded = new Set<string>()
  for (const list of root.querySelectorAll(SDUI_COMMENT_LIST)) {
    // Only the innermost list; its wrapper matches as well.
    if (list.querySelector(SDUI_COMMENT_LIST)) continue
    let top: string | undefined
    let last: Element | undefined
    for (const element of list.querySelectorAll(`${SDUI_COMMENT},button,[role="button"]`)) {
      const urn = sduiCommentOf(element)
      if (last?.contains(element)) continue
      if (urn) {
        last = element
        const isReply = element.querySelector(SDUI_REPLY_TEXT) !== null
        if (!isReply) top = commentId(urn.number)
      } else if (top && opensReplies(element, list)) folded.add(top)
    }
  }
  for (const place of root.querySelectorAll(SDUI_LOAD_MORE)) {
    if (!place.querySelector('button,[role="button"]')) continue
    const post = cardOf(place)?.id ?? encodedTargetOf(place)?.post
    if (post) folded.add(post)
  }
  return [...folded]
}

function opensReplies(element: Element, list: Element): boolean {
  if (element.closest(`${SDUI_COMMENT},${SDUI_COMMENT_BOX},${SDUI_LOAD_MORE}`)) return false
  if (element.hasAttribute('aria-haspopup') || !oneLine(element.textContent)) return false
  // The buttons of an open box stand beside it: climb to the child of the list and look for the box there.
  let branch: Element = element
  while (branch.parentElement && branch.parentElement !== list) branch = branch.parentElement
  return !branch.querySelector(`${SDUI_COMMENT_BOX},${SDUI_COMMENT}`)
}
