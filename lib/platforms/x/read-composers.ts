// The open boxes in which the viewer can write publicly, and whom each answers.
import type { ComposerHandle } from '../types.ts'
import { boxText, engineOf } from '../dom/box-text.ts'
import type { Card } from './read-card.ts'
import { precedes } from './read-text.ts'
import { permalinkOf, type XRoute } from './routes.ts'
import * as selectors from './selectors.ts'

interface Answer {
  readonly kind: ComposerHandle['kind']
  /** undefined: the page does not say. */
  readonly replyTo: string | null | undefined
}

export function readComposers(
  root: ParentNode,
  route: XRoute,
  cards: readonly Card[]
): readonly ComposerHandle[] {
  return Array.from(root.querySelectorAll(selectors.EDITORS))
    .filter((box): box is HTMLElement => isEditor(box) && !box.closest(selectors.OFF_LIMITS))
    .map((element) => {
      const { kind, replyTo } = answerOf(element, route, cards)
      return {
        kind,
        ...(replyTo === undefined ? {} : { replyTo }),
        text: boxText(element),
        engine: engineOf(element),
        element
      }
    })
}

function isEditor(box: Element): box is HTMLElement {
  if (box.localName === 'textarea') return true
  if (box.getAttribute('contenteditable') !== 'true') return false
  const testId = box.getAttribute('data-testid')
  return testId === null || !testId.startsWith('tweetTextarea') || selectors.EDITOR_TEST_ID.test(testId)
}

function answerOf(box: Element, route: XRoute, cards: readonly Card[]): Answer {
  const dialog = box.closest(selectors.DIALOG)
  const inline = box.closest(selectors.INLINE_REPLY)
  // Under a post, in its cell: an answer to that post.
  const above = cardAbove(inline ?? box, cards)
  if (above) return { kind: 'reply', replyTo: above.id }
  if (inline) return { kind: 'reply', replyTo: undefined }
  const shown = dialog && answerShown(box, dialog, route, cards)
  if (shown) return shown
  if (dialog?.getAttribute('role') === 'dialog') return { kind: 'post', replyTo: null }
  if (route.answersId !== undefined) return { kind: 'reply', replyTo: route.answersId }
  // Beside a conversation, but under none of its posts (mobile web): an answer, to what is not said.
  return route.statusId === undefined
    ? { kind: 'post', replyTo: null }
    : { kind: 'reply', replyTo: undefined }
}

/** The post in the same cell as a box, standing before it. */
function cardAbove(box: Element, cards: readonly Card[]): Card | undefined {
  const cell = box.closest(selectors.CELL)
  const inCell = cell && cards.find((card) => cell.contains(card.element) && precedes(card.element, box))
  if (inCell) return inCell
  const beside = box.matches(selectors.INLINE_REPLY) ? box.previousElementSibling : null
  return beside ? cards.find((card) => card.element === beside) : undefined
}

/**
 * In a dialog the post that is answered stands before the first box, a quoted one behind it. Boxes after the first
 * continue a chain that is not posted yet.
 */
function answerShown(
  box: Element,
  dialog: Element,
  route: XRoute,
  cards: readonly Card[]
): Answer | undefined {
  const first = Array.from(dialog.querySelectorAll(selectors.EDITORS)).find(isEditor) ?? box
  const isFirst = first === box
  const shown = Array.from(dialog.querySelectorAll(selectors.QUOTE_CONTENT)).filter((part) =>
    precedes(part, first)
  )
  const answered = cards.findLast((card) => dialog.contains(card.element) && precedes(card.element, first))
  const linked = Array.from(dialog.querySelectorAll('a[href*="/status/"]'))
    .filter((link) => precedes(link, first) && link.querySelector(selectors.CLOCK) !== null)
    .flatMap((link) => permalinkOf(link) ?? [])
  const id = route.answersId ?? answered?.id ?? linked.at(-1)?.id
  if (id !== undefined) return { kind: 'reply', replyTo: isFirst ? id : undefined }
  const isReply = shown.some((part) => part.matches(`${selectors.AUTHOR}, ${selectors.TEXT}`))
  return isReply ? { kind: 'reply', replyTo: undefined } : undefined
}
