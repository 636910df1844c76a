// The keyboard beside the box: one key opens and closes, Escape closes. Heard before the page hears it, and what is typed
// inside the overlay is never the page's business (sites close their dialogs on Escape and have letter shortcuts).

export interface KeyActs {
  readonly isOpen: () => boolean
  readonly toggle: () => void
  readonly close: () => void
  /** Whether an event came from the overlay or from the composer it accompanies. */
  readonly isOwn: (target: EventTarget | null) => boolean
  readonly isOverlay: (target: EventTarget | null) => boolean
}

const isShortcut = (event: KeyboardEvent): boolean =>
  event.code === 'KeyW' && event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey

/** Listens until `signal` aborts. Only keys that the user pressed count. */
export const listenForKeys = (view: Window, acts: KeyActs, signal: AbortSignal): void => {
  const down = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return
    const own = acts.isOwn(event.composedPath()[0] ?? event.target) || acts.isOverlay(event.target)
    if (own && isShortcut(event)) {
      event.preventDefault()
      event.stopImmediatePropagation()
      acts.toggle()
    } else if (own && event.key === 'Escape' && acts.isOpen() && !event.isComposing) {
      event.preventDefault()
      event.stopImmediatePropagation()
      acts.close()
    } else if (acts.isOverlay(event.target)) {
      event.stopImmediatePropagation()
    }
  }
  const hide = (event: Event): void => {
    if (acts.isOverlay(event.target)) event.stopImmediatePropagation()
  }
  const options = { capture: true, signal } as const
  view.addEventListener('keydown', down, options)
  view.addEventListener('keyup', hide, options)
  view.addEventListener('keypress', hide, options)
  // Focus traps of dialogs would pull the focus back out of the panel that the user opened.
  view.addEventListener('focus', hide, options)
  view.addEventListener('focusin', hide, options)
}
