// Puts a draft that the user chose in the popup into the reply box they opened in the page. Presses nothing, sends nothing.
import type { PlaceAnswer, PlaceCommand } from '../messaging/protocol.ts'
import { selectionAt } from '../platforms/dom/editor/caret.ts'
import { insertText } from '../platforms/dom/editor/insert-text.ts'
import { readEditor } from '../platforms/dom/editor/read-editor.ts'
import type { ComposerHandle, PlatformAdapter } from '../platforms/types.ts'
import { findReplyBoxes } from './find-reply-box.ts'
import { focusedIn } from './watch-composers.ts'

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** The character before the place where the text will come; '' at the start of the box or of a line. */
const characterBefore = ({ element, engine }: ComposerHandle): string => {
  if (element instanceof HTMLTextAreaElement) return element.value.charAt(element.selectionStart - 1)
  const selection = selectionAt(element)
  const anchor = selection?.anchorNode ?? null
  if (anchor && anchor !== element && element.contains(anchor)) {
    return anchor instanceof Text ? anchor.data.charAt((selection?.anchorOffset ?? 0) - 1) : ''
  }
  return readEditor(element, engine).text.at(-1) ?? ''
}

/** Of several boxes for one message the one with the caret, else the last: a dialog stands after the page. */
const chosen = (boxes: readonly ComposerHandle[], page: Document): ComposerHandle | undefined => {
  const focused = focusedIn(page)
  return boxes.find(({ element }) => focused !== null && element.contains(focused)) ?? boxes.at(-1)
}

/**
 * Carries a command of the background out; the press that it stands for was made in a page of the extension.
 * @param pressedId the message whose Reply was pressed last, for boxes that do not say what they answer
 */
export const placeDraft = async (
  adapter: PlatformAdapter,
  page: Document,
  view: Window,
  command: PlaceCommand,
  pressedId: string | null
): Promise<PlaceAnswer> => {
  const look = () => {
    const url = new URL(page.URL)
    if (!adapter.mayRead(url)) return null
    const reading = adapter.readPage(page, url)
    const viewer = reading.viewer?.handle.toLowerCase()
    if (viewer !== undefined && viewer !== command.viewer.toLowerCase()) return null
    const aliases = adapter.findAliases?.(page, url) ?? []
    const boxes = findReplyBoxes(
      adapter.findComposers(page, url),
      reading,
      { ...command, pressedId },
      aliases
    )
    return { box: chosen(boxes, page), shown: reading.messages.some(({ id }) => id === command.messageId) }
  }
  const seen = look()
  if (!seen?.box) return { kind: 'no-box', shown: seen?.shown ?? false }
  const { box } = seen
  if (oneLine(readEditor(box.element, box.engine).text).includes(oneLine(command.text)))
    return { kind: 'already-there' }
  const apart = /\S/u.test(characterBefore(box)) ? ' ' : ''
  const outcome = await insertText(
    {
      // By what it is for, not by its element: sites mount their boxes anew while somebody writes.
      find: () => look()?.box?.element ?? null,
      engine: box.engine,
      text: `${apart}${command.text}`,
      where: 'caret'
    },
    { isTrusted: true },
    view
  )
  return outcome.kind === 'inserted' ? outcome : { kind: 'not-taken' }
}
