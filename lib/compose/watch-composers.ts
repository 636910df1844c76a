// All that a page script does about boxes until the user puts the caret into one: it listens for focus. The coach itself is
// a module that the bundler keeps as an uncalled function until then (docs/decisions/0006).
import { focusedIn } from '../platforms/dom/focused-in.ts'
import type { PlatformAdapter } from '../platforms/types.ts'
import type { Coach } from './coach-contract.ts'

const EDITABLE = '[contenteditable="true"],textarea'

type View = Window & typeof globalThis

/** Starts the coach when a public composer is focused, until `signal` aborts. */
export const watchComposers = (
  adapter: PlatformAdapter,
  page: Document,
  view: View,
  signal: AbortSignal
): void => {
  let coach: Promise<Coach> | null = null

  const focused = (target: unknown): void => {
    if (!(target instanceof view.Element)) return
    const editable = target.closest<HTMLElement>(EDITABLE)
    if (!editable || !adapter.mayRead(new URL(page.URL))) return
    coach ??= import('./coach.ts').then(({ startCoach }) => startCoach(adapter, page, view, signal))
    void coach.then((started) => started.focused(editable))
  }
  view.addEventListener('focusin', (event) => focused(event.composedPath()[0]), {
    capture: true,
    passive: true,
    signal
  })
  // The page may have put the caret into its box before this script ran.
  focused(focusedIn(page))
}
