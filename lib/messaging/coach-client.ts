// The coach's port over messages: what the side panel uses.
import { extensionApi } from '../browser.ts'
import type { CoachPort } from '../settings/coach-port.ts'
import { ask } from './client.ts'
import { hearDrafts, hearPageCommands } from './page-commands.ts'

/** A coach's port that asks the background. Remembers the tab of the draft in front, nothing of the draft. */
export const createCoachClient = (): CoachPort => {
  let tab: number | null = null
  return {
    settings: async () => {
      const answer = await ask('coach-settings', {})
      return answer.ok ? answer.value : null
    },
    act: async (act) => {
      const answer = await ask('coach-act', { act })
      return answer.ok ? answer.value : null
    },
    pass: async (rule) => {
      if (tab !== null) await ask('pass-finding', { tabId: tab, rule })
    },
    askForDraft: async () => {
      await ask('draft-in-front', {})
    },
    onDraft: (hear, signal) => {
      hearDrafts((notice) => {
        // A box that is left in one tab says nothing about the box in another.
        if (notice.draft === null && tab !== null && notice.tabId !== tab) return
        tab = notice.draft === null ? null : notice.tabId
        hear(notice.draft)
      }, signal)
      const activated = extensionApi()?.tabs.onActivated
      const turn = ({ tabId }: { readonly tabId: number }): void => {
        if (tabId === tab) return
        tab = null
        hear(null)
        void ask('draft-in-front', {})
      }
      activated?.addListener(turn)
      signal.addEventListener('abort', () => activated?.removeListener(turn), { once: true })
    },
    onSettings: (hear, signal) =>
      hearPageCommands((command) => {
        if (command.kind === 'coach-settings-changed') hear()
      }, signal)
  }
}
