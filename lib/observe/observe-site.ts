// A page script's whole work: look when the page rests, keep what concerns the user, hand it to the background.
import type { Observation } from '../domain/observation.ts'
import type { PageReading } from '../domain/page-reading.ts'
import { observeReading } from '../engagement/observe-reading.ts'
import { ask } from '../messaging/client.ts'
import type { PlatformAdapter } from '../platforms/types.ts'
import { createOutbox } from './outbox.ts'
import { createSentReplies } from './sent-replies.ts'
import { watchPage } from './watch-page.ts'

/** Starts observing one document of one site; aborts `ending` when the extension behind it is gone, and ends with it. */
export const observeSite = (
  adapter: PlatformAdapter,
  page: Document,
  view: Window,
  ending: AbortController = new AbortController()
): void => {
  const outbox = createOutbox(
    (asks) => ask('observe', asks),
    () => Date.now(),
    () => ending.abort()
  )

  const sentReplies = createSentReplies()

  const look = () => {
    const url = new URL(page.URL)
    if (!adapter.mayRead(url)) return
    const { reading, folded, aliases, sent } = adapter.look(page, url)
    if (page.URL !== url.href) return
    const viewer = reading.viewer?.handle ?? outbox.viewer()
    const replies = sentReplies.read(reading, sent)
    const observations =
      viewer === null ? [] : [...observeReading(reading, viewer, { folded, aliases }), ...replies]
    void offer(reading, observations, viewer === null)
  }

  const offer = async (
    reading: PageReading,
    observations: readonly Observation[],
    viewerUnknown: boolean
  ) => {
    const { pageKind: kind, health, viewer } = reading
    await outbox.offer(viewer?.handle ?? null, observations, { kind, status: health.status })
    // The background may know whose tab this is: now what concerns them can be told apart.
    if (viewerUnknown && outbox.viewer() !== null) watch.poke()
  }

  const notePress = (event: Event) => {
    const path = event.composedPath().filter((target) => target instanceof Element)
    const answered = event.isTrusted ? adapter.answeredOnPath?.(path, new URL(page.URL)) : undefined
    if (answered !== undefined) sentReplies.pressed(answered)
  }
  page.addEventListener('click', notePress, { capture: true, passive: true, signal: ending.signal })

  const watch = watchPage(page, view, look, ending.signal)
}
