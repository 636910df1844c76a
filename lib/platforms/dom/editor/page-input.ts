// The two ways in which a text can come into an editor of a page without touching its nodes.

/** Firefox shows the page's own objects to content scripts under this name, and makes copies for it. */
export interface PageWindow extends Window {
  readonly wrappedJSObject?: {
    readonly ClipboardEvent: typeof ClipboardEvent
    readonly DataTransfer: typeof DataTransfer
  }
}

declare const cloneInto: (<Value>(value: Value, target: object) => Value) | undefined

/** As if typed: one undo step. True says only that the browser passed it on. */
export const typeText = (page: Document, text: string): boolean => page.execCommand('insertText', false, text)

/**
 * As if pasted as plain text; true when the editor handled it, which does not yet mean that the text is in it. In Firefox
 * the event is made with the page's own constructors, because the data of ours is invisible to the page.
 */
export const pasteText = (editor: HTMLElement, text: string, view: PageWindow): boolean => {
  const event = view.wrappedJSObject ? pageEvent(view.wrappedJSObject, view) : ownEvent()
  event.clipboardData?.setData('text/plain', text)
  return !editor.dispatchEvent(event)
}

const ownEvent = (): ClipboardEvent =>
  new ClipboardEvent('paste', {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData: new DataTransfer()
  })

const pageEvent = (page: NonNullable<PageWindow['wrappedJSObject']>, view: Window): ClipboardEvent => {
  const options = { bubbles: true, cancelable: true, composed: true }
  const shared = typeof cloneInto === 'undefined' ? options : cloneInto(options, view)
  return new page.ClipboardEvent('paste', shared)
}
