// The coach's desk on the browser's own means: one item in `storage.local`, messages to tabs and surfaces.
import type { Browser } from 'wxt/browser'
import type { DraftNotice, PageCommand } from '../messaging/protocol.ts'
import { readCoachSettings } from '../settings/coach-settings.ts'
import type { CoachDesk } from './coach-desk.ts'
import { reviewForPage } from './review-for-page.ts'

const ITEM = 'coach-settings'

type Api = typeof Browser

/** A message to whoever may not be there: the browser reports a missing receiver as an error. */
const offer = async (send: () => Promise<unknown>): Promise<unknown> => {
  try {
    return await send()
  } catch (error) {
    if (error instanceof Error) return undefined
    throw error
  }
}

export const createCoachDesk = (api: Api): CoachDesk => {
  /** Changes run one after another, so that none is lost between reading and writing. */
  let last: Promise<unknown> = Promise.resolve()

  const read = async () => readCoachSettings((await api.storage.local.get(ITEM))[ITEM])
  const command = (tabId: number, what: PageCommand) => offer(() => api.tabs.sendMessage(tabId, what))

  return {
    read,
    change: (change) => {
      const turn = last.then(async () => {
        const outcome = change(await read())
        await api.storage.local.set({ [ITEM]: outcome.settings })
        return outcome
      })
      // The next change does not depend on whether this one could be stored; its own caller hears of that.
      last = turn.then(
        () => undefined,
        () => undefined
      )
      return turn
    },
    review: (draft, platform, settings) =>
      settings.quietUntil !== null && settings.quietUntil > Date.now()
        ? null
        : reviewForPage(draft, platform, settings, {}),
    changed: async () => {
      const what: PageCommand = { kind: 'coach-settings-changed' }
      await offer(() => api.runtime.sendMessage(what))
      const tabs = await api.tabs.query({})
      // Tabs without a page script of ours have no receiver; without the right to read tabs we cannot tell them apart.
      await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [command(id, what)])))
    },
    showDraft: async (tabId, draft) => {
      const notice: DraftNotice = { kind: 'draft', tabId, draft }
      return (await offer(() => api.runtime.sendMessage(notice))) === true
    },
    askForDraft: async () => {
      const [front] = await api.tabs.query({ active: true, lastFocusedWindow: true })
      if (front?.id !== undefined) await command(front.id, { kind: 'say-draft' })
    },
    passFinding: async (tabId, rule) => {
      await command(tabId, { kind: 'pass-finding', rule })
    },
    openSidePanel: async (tabId) => {
      // Firefox opens its sidebar only from one of its own buttons, not on a message.
      if (!('sidePanel' in api) || !api.sidePanel?.open) return false
      return (
        (await offer(async () => {
          await api.sidePanel.open({ tabId })
          return true
        })) === true
      )
    }
  }
}
