// Open boxes in which the viewer can write publicly. A box is listed when its place says what it is for; others, such as
// private messages, search fields and the editors' hidden twins, never are.
import type { ComposerHandle, EditorEngine } from '../types.ts'
import { boxText } from '../dom/block-text.ts'
import { inDocumentOrder, postOf, type FoundCards, type SduiCards } from './conversation.ts'
import { emberCardOf, findEmberCards } from './read-ember.ts'
import { emberThreadOf, postBeside } from './read-ember-comments.ts'
import { encodedTargetOf } from './encoded-keys.ts'
import { findSduiCards } from './read-sdui.ts'
import { pageKindOf, postOfUrl } from './routes.ts'
import {
  CLIPBOARD,
  EDITABLE,
  EMBER_COMMENT_FORM,
  EMBER_SHARE,
  MESSAGING,
  PROSEMIRROR,
  QUILL,
  SDUI_COMMENT_BOX,
  SDUI_DIALOG,
  SDUI_ENCODED,
  SDUI_SHARE_EDITOR,
  SDUI_SHARE_SCREEN,
  SHADOW_HOST
} from './selectors.ts'
import { commentId } from './urn.ts'

/** An editable and the element of the light tree that stands for its place in the document. */
interface Editable {
  readonly element: HTMLElement
  readonly anchor: Element
  readonly insideMessaging: boolean
}

const HIDDEN = '[hidden],[inert],[aria-hidden="true"],template,dialog:not([open])'

/** Structure only: layout reads would cost the page a reflow. */
function isShown(element: Element): boolean {
  if (element.closest(HIDDEN)) return false
  const styled = element.closest('[style*="display"],[style*="visibility"]')
  return !styled || !/display:\s*none|visibility:\s*hidden/i.test(styled.getAttribute('style') ?? '')
}

/** A second editable beside a box has no role and cannot be reached by keyboard. */
const isTwin = (element: Element): boolean =>
  element.matches(CLIPBOARD) ||
  (element.getAttribute('tabindex') === '-1' && element.getAttribute('role') !== 'textbox')

/** Editables of a tree and of the open shadow roots in it. */
function findEditables(root: ParentNode, anchor?: Element, insideMessaging = false): Editable[] {
  const own = [...root.querySelectorAll<HTMLElement>(EDITABLE)]
    .filter((element) => isShown(element) && !isTwin(element))
    // Of nested editables the outermost is the box.
    .filter((element) => !element.parentElement?.closest(EDITABLE))
    .map((element) => ({ element, anchor: anchor ?? element, insideMessaging }))
  const hosts = [...root.querySelectorAll(SHADOW_HOST)].filter((host) => isShown(host))
  const inside = hosts.flatMap((host) =>
    host.shadowRoot
      ? findEditables(host.shadowRoot, anchor ?? host, insideMessaging || host.closest(MESSAGING) !== null)
      : []
  )
  return [...own, ...inside]
}

function engineOf(element: Element): EditorEngine {
  if (element.tagName === 'TEXTAREA') return 'textarea'
  if (element.matches(QUILL)) return 'quill'
  return element.matches(PROSEMIRROR) ? 'prosemirror' : 'contenteditable'
}

const isPostBox = (element: Element, url: URL): boolean => {
  if (element.closest(EMBER_SHARE) || element.matches(SDUI_SHARE_EDITOR)) return true
  const dialog = element.closest(SDUI_DIALOG)
  if (!dialog) return false
  const screen = dialog.querySelector('[data-sdui-screen]')
  if (screen) return element.closest(SDUI_SHARE_SCREEN) !== null || dialog.matches(SDUI_SHARE_SCREEN)
  // The dialog of a company page names no editor and perhaps no screen.
  return /^\/(?:company|showcase|school)\//.test(url.pathname) && element.getAttribute('role') === 'textbox'
}

interface Place {
  readonly kind: 'post' | 'reply'
  readonly replyTo?: string
}

/** What a comment box of the SDUI front end answers: its key, or that of the button beside it. */
function sduiPlace(box: Element, cards: SduiCards | undefined): Place {
  const button = box.parentElement?.querySelector(SDUI_ENCODED)
  const target = encodedTargetOf(box) ?? (button ? encodedTargetOf(button) : undefined)
  if (!target) return { kind: 'reply' }
  if (target.comment) return { kind: 'reply', replyTo: commentId(target.comment) }
  return { kind: 'reply', replyTo: postOf(cards?.cardOf(box, target.pageKey), target.post) ?? target.post }
}

/**
 * The open public boxes in document order. `replyTo` is left out where the page does not say what a box answers; a reply
 * box answers the comment whose thread it stands in, also when it greets somebody else. `found` are the cards where they
 * were looked up already.
 */
export function findComposers(root: ParentNode, url: URL, found: FoundCards = {}): ComposerHandle[] {
  const editables = findEditables(root).filter(
    ({ element, insideMessaging }) => !insideMessaging && !element.closest(MESSAGING)
  )
  if (editables.length === 0) return []
  // Only the front end whose box is open is searched for cards.
  const sduiCards = editables.some(({ element }) => element.closest(SDUI_COMMENT_BOX))
    ? (found.sdui ?? findSduiCards(root, url))
    : undefined
  const emberCards = editables.some(({ element }) => element.closest(EMBER_COMMENT_FORM))
    ? (found.ember ?? findEmberCards(root))
    : []
  const cardOf = emberCardOf(emberCards, url)

  const emberPlace = (form: Element): Place => {
    const thread = emberThreadOf(form)
    const post = thread ? undefined : (postBeside(form, cardOf) ?? permalinkPost())
    const replyTo = thread ? commentId(thread.number) : post
    // A form in an article that lost its number stands in a thread that the page does not name.
    const orphan = !thread && form.closest('.comments-comment-entity,.comments-comment-item')
    return replyTo && !orphan ? { kind: 'reply', replyTo } : { kind: 'reply' }
  }
  /** Only where no card contradicts it. */
  const permalinkPost = (): string | undefined =>
    emberCards.length === 0 && pageKindOf(url) === 'thread' ? postOfUrl(url) : undefined

  const placeOf = (element: Element): Place | undefined => {
    const box = element.closest(SDUI_COMMENT_BOX)
    if (box) return sduiPlace(box, sduiCards)
    if (isPostBox(element, url)) return { kind: 'post' }
    const form = element.closest(EMBER_COMMENT_FORM)
    return form ? emberPlace(form) : undefined
  }
  return editables
    .toSorted((a, b) => inDocumentOrder(a.anchor, b.anchor))
    .flatMap(({ element }) => {
      const place = placeOf(element)
      return place ? [{ ...place, text: boxText(element), engine: engineOf(element), element }] : []
    })
}
