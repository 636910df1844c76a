// The outer edge of a composer on LinkedIn and the button that sends it.
import { composerFrame } from '../dom/composer-frame.ts'
import { EMBER_COMMENT_FRAME, EMBER_SUBMIT, SDUI_COMMENT_BOX } from './selectors.ts'

const DIALOG = 'dialog,[role="dialog"]'

export const composerFrameOf = (editor: Element): Element => {
  const comment = editor.closest(EMBER_COMMENT_FRAME)
  if (comment) return comment
  if (editor.closest(SDUI_COMMENT_BOX)) return composerFrame(editor, {})
  return composerFrame(editor, { known: DIALOG })
}

/** The newer front end does not name its send button: it is the last one in the composer, and the only one with words. */
export const isSubmit = (element: Element): boolean => {
  const button = element.closest('button')
  if (!button) return false
  if (button.matches(EMBER_SUBMIT)) return true
  return (
    button.getAttribute('aria-label') === null && (button.textContent ?? '').trim() !== '' && isLast(button)
  )
}

const isLast = (button: Element): boolean => {
  const frame = composerFrame(button, { known: DIALOG })
  return [...frame.querySelectorAll('button')].at(-1) === button
}
