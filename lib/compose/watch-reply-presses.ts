// Some reply boxes do not say what they answer. Then it is the message whose Reply the user pressed last, as long as nothing
// has happened since that may have opened a box for another.
import type { PlatformAdapter } from '../platforms/types.ts'

const WRITTEN_IN = 'input,textarea,[contenteditable=""],[contenteditable="true"]'

/** Gives the id of that message; null when there is none. Listens until `signal` aborts. */
export const watchReplyPresses = (
  adapter: PlatformAdapter,
  page: Document,
  signal: AbortSignal
): (() => string | null) => {
  let pressed: string | null = null
  const options = { capture: true, passive: true, signal }

  page.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return
      const path = event.composedPath().filter((target) => target instanceof Element)
      const id = adapter.answeredOnPath?.(path, new URL(page.URL))
      if (id !== undefined) pressed = id
    },
    options
  )
  page.addEventListener(
    'keydown',
    (event) => {
      // Letters outside a field are the site's own keys, and one of them opens a reply.
      const [inner] = event.composedPath()
      if (event.isTrusted && inner instanceof Element && !inner.closest(WRITTEN_IN)) pressed = null
    },
    options
  )
  return () => pressed
}
