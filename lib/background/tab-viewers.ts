// Whose account a tab showed last. In `storage.session`: it is gone with the browser, and page scripts cannot read it.
import type { Browser } from 'wxt/browser'
import type { Platform } from '../domain/page-reading.ts'

const keyOf = (tabId: number, platform: Platform): string => `viewer:${platform}:${tabId}`

export const recallViewer = async (
  api: typeof Browser,
  tabId: number,
  platform: Platform
): Promise<string | null> => {
  const key = keyOf(tabId, platform)
  const found: unknown = (await api.storage.session.get(key))[key]
  return typeof found === 'string' ? found : null
}

export const rememberViewer = async (
  api: typeof Browser,
  tabId: number,
  platform: Platform,
  viewer: string
): Promise<void> => {
  if ((await recallViewer(api, tabId, platform)) === viewer) return
  await api.storage.session.set({ [keyOf(tabId, platform)]: viewer })
}
