// The outer edge of a composer on X and the button that sends it.
import { composerFrame } from '../dom/composer-frame.ts'
import { SUBMIT } from './selectors.ts'

/** The smallest box with the send button; a box that is one of several in a dialog shares theirs. */
export const composerFrameOf = (editor: Element): Element => composerFrame(editor, { submit: SUBMIT })

export const isSubmit = (element: Element): boolean => element.closest(SUBMIT) !== null
