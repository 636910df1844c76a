// Whether the user agreed to have own earlier answers looked through. Off until they say so; one item in `storage.local`.
import type { Browser } from 'wxt/browser'

const ITEM = 'keep-own-words'

export interface OwnWordsChoice {
  readonly read: () => Promise<boolean>
  readonly set: (keep: boolean) => Promise<void>
}

export const createOwnWordsChoice = (api: typeof Browser): OwnWordsChoice => ({
  read: async () => (await api.storage.local.get(ITEM))[ITEM] === true,
  set: async (keep) => {
    if (keep) await api.storage.local.set({ [ITEM]: true })
    else await api.storage.local.remove(ITEM)
  }
})
