// The element that scrolls the list: its own pane, or the page where the window is too low for fixed bars.
import { useCallback, useSyncExternalStore } from 'react'
import type { RefObject } from 'react'

/** Below this height (CSS px, as at 200 % zoom) bar and foot scroll with the list; the style sheet says the same. */
const LOW_WINDOW = '(max-height: 359px)'

const subscribe = (changed: () => void): (() => void) => {
  const query = matchMedia(LOW_WINDOW)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

export interface Scroller {
  readonly low: boolean
  readonly element: () => Element | null
  /** What fires the scroll events of that element. */
  readonly source: () => Element | Document | null
}

export const useScroller = (pane: RefObject<HTMLElement | null>): Scroller => {
  const low = useSyncExternalStore(subscribe, () => matchMedia(LOW_WINDOW).matches)
  const element = useCallback(() => (low ? document.scrollingElement : pane.current), [low, pane])
  const source = useCallback(() => (low ? document : pane.current), [low, pane])
  return { low, element, source }
}
