// Measures what the overlay must not cover. A layout read: once per frame at most, and only while something is shown.
import type { Box, Size, Surroundings } from './placement.ts'

const MENUS = '[role="listbox"],[role="menu"]'

export const boxOf = (element: Element): Box => element.getBoundingClientRect()
export const sizeOf = (element: HTMLElement): Size => ({
  width: element.offsetWidth,
  height: element.offsetHeight
})

/** Everything around a box that decides the place; null when the box is gone. */
export const measureSurroundings = (
  page: Document,
  view: Window,
  editor: HTMLElement,
  frame: Element
): Surroundings | null => {
  if (!editor.isConnected) return null
  return {
    // Without the scroll bars, and in the pixels of the layout at any zoom.
    viewport: { width: page.documentElement.clientWidth, height: view.innerHeight },
    frame: boxOf(frame),
    editor: boxOf(editor),
    rightToLeft: view.getComputedStyle(frame).direction === 'rtl',
    menus: [...page.querySelectorAll(MENUS)]
      .filter((menu) => !frame.contains(menu) || menu.getClientRects().length > 0)
      .map(boxOf)
      .filter((box) => box.right > box.left && box.bottom > box.top)
  }
}
