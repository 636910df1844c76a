// The one door to the extension API (docs/decisions/0001): native `browser` where there is one, else `chrome`.
import type { Browser } from 'wxt/browser'

declare const browser: typeof Browser | undefined
declare const chrome: typeof Browser | undefined

/** The extension API, or undefined outside an extension and after the extension was updated or removed. */
export const extensionApi = (): typeof Browser | undefined => {
  if (typeof browser !== 'undefined' && browser.runtime?.id) return browser
  if (typeof chrome !== 'undefined' && chrome.runtime?.id) return chrome
  return undefined
}
