// While a hand is among the rows, rows keep their places: nobody clicks on a person who moved there a moment before.
import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** A pointer that rests this long (ms) is no hand about to click. */
const AT_REST = 4000

/** Calls `hold(true)` while a mouse moves over the pane; gives the id of the row under it, null when there is none. */
export const usePointerHold = (
  pane: RefObject<HTMLElement | null>,
  hold: (held: boolean) => void
): RefObject<string | null> => {
  const hovered = useRef<string | null>(null)
  useEffect(() => {
    const element = pane.current
    if (!element) return undefined
    const stop = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const release = () => {
      clearTimeout(timer)
      hold(false)
    }
    const onMove = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse') return
      const row = event.target instanceof Element ? event.target.closest('[data-row]') : null
      hovered.current = row?.getAttribute('data-row') ?? null
      hold(true)
      clearTimeout(timer)
      timer = setTimeout(release, AT_REST)
    }
    const onLeave = () => {
      hovered.current = null
      release()
    }
    element.addEventListener('pointermove', onMove, { passive: true, signal: stop.signal })
    element.addEventListener('pointerleave', onLeave, { passive: true, signal: stop.signal })
    return () => {
      stop.abort()
      release()
    }
  }, [pane, hold])
  return hovered
}
