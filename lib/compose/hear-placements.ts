// The page script's one open ear for drafts: only the extension's own background can be heard, nothing in the page can.
import { hearPlaceCommands } from '../messaging/page-commands.ts'
import type { PlatformAdapter } from '../platforms/types.ts'
import { watchReplyPresses } from './watch-reply-presses.ts'

/** Carries out what the user chose in the popup, until `signal` aborts. */
export const hearPlacements = (
  adapter: PlatformAdapter,
  page: Document,
  view: Window,
  signal: AbortSignal
): void => {
  const lastPressed = watchReplyPresses(adapter, page, signal)
  hearPlaceCommands(async (command) => {
    const { placeDraft } = await import('./place-draft.ts')
    return placeDraft(adapter, page, view, command, lastPressed())
  }, signal)
}
