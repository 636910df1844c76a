// When to look at the page again. One observer, one timer, work in idle time; nothing runs while nothing happens.

export interface PageWatch {
  /** Looks soon, as after a change. */
  readonly poke: () => void
}

/** Quiet time after the last change before the page is looked at, ms. */
const SETTLE = 150
/** A page that never rests is looked at this often at most, ms. */
const LONGEST_WAIT = 1000
/** Looking may take at most this share of the main thread. */
const SHARE = 0.05
/** After an address change the old page stays for some frames, ms. */
const AFTER_NAVIGATION = 500

interface NavigationTarget {
  readonly navigation?: EventTarget
}

const isInBox = (node: Node): boolean =>
  (node instanceof Element ? node : node.parentElement)?.closest('[contenteditable="true"]') != null

const whenIdle = (view: Window, work: () => void): (() => void) => {
  const handle = view.requestIdleCallback(work, { timeout: LONGEST_WAIT })
  return () => view.cancelIdleCallback(handle)
}

/**
 * Calls `look` when the page has changed and come to rest, until `signal` aborts. Never while the page is hidden.
 */
export const watchPage = (
  page: Document,
  view: Window & NavigationTarget,
  look: () => void,
  signal: AbortSignal
): PageWatch => {
  let timer: number | undefined
  let cancelIdle: (() => void) | undefined
  let changedSince: number | undefined
  let notBefore = 0
  let address = page.URL

  const now = () => view.performance.now()

  const run = () => {
    cancelIdle = undefined
    changedSince = undefined
    if (signal.aborted || page.hidden) return
    if (page.URL !== address) {
      address = page.URL
      notBefore = now() + AFTER_NAVIGATION
      poke()
      return
    }
    const started = now()
    look()
    const took = now() - started
    notBefore = started + took / SHARE
  }

  const poke = () => {
    if (signal.aborted || page.hidden || cancelIdle) return
    const at = now()
    changedSince ??= at
    const waits = Math.max(0, Math.min(SETTLE, changedSince + LONGEST_WAIT - at), notBefore - at)
    // Resetting a timer at each change keeps one timer and a trailing wait; the longest wait bounds it.
    view.clearTimeout(timer)
    timer = view.setTimeout(() => {
      timer = undefined
      cancelIdle = whenIdle(view, run)
    }, waits)
  }

  // What somebody writes in a box is no message yet; a look per key would cost them time.
  const observer = new MutationObserver((records) => {
    if (records.some(({ target }) => !isInBox(target))) poke()
  })
  observer.observe(page.documentElement, { childList: true, subtree: true })

  const passive = { capture: true, passive: true, signal } as const
  page.addEventListener('visibilitychange', poke, { signal })
  // A virtual list hands an element to another message by changing attributes and text only; people scroll or click then.
  page.addEventListener('scroll', poke, passive)
  page.addEventListener('click', poke, passive)
  view.addEventListener('pageshow', poke, { signal })
  view.navigation?.addEventListener('navigatesuccess', poke, { signal })

  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect()
      view.clearTimeout(timer)
      cancelIdle?.()
    },
    { once: true }
  )
  poke()
  return { poke }
}
