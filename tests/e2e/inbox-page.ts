// Asks the background as the popup does, from a page of the extension, and reads the user's own pages in the lab.
import type { Page } from 'playwright-core'
import type { Browser } from 'wxt/browser'
import type { InboxRow, InboxTab } from '../../lib/domain/inbox.ts'
import { PROTOCOL_VERSION, type RequestKind, type Requests } from '../../lib/messaging/protocol.ts'
import type { Result } from '../../lib/result.ts'
import type { Site } from '../lab/model.ts'
import type { Lab } from '../lab/serve-lab.ts'

// Inside `evaluate`, in the extension's own page.
declare const chrome: typeof Browser

/** Longest that reading a page and telling the surfaces may take in a test, ms. */
export const PATIENCE = 20_000

/** Sends one request from `popup` and gives the answer of one that must succeed. */
export const askFrom = async <Kind extends RequestKind>(
  popup: Page,
  kind: Kind,
  asks: Requests[Kind]['asks']
): Promise<Requests[Kind]['gets']> => {
  const message = { ...asks, kind, protocol: PROTOCOL_VERSION }
  const answer: Result<Requests[Kind]['gets'], string> = await popup.evaluate(
    (each) => chrome.runtime.sendMessage(each),
    message
  )
  if (!answer.ok) throw new Error(`${kind}: ${answer.error}`)
  return answer.value
}

export const listTab = async (popup: Page, tab: InboxTab): Promise<readonly InboxRow[]> =>
  (await askFrom(popup, 'list', { tab, limit: 200 })).rows

/** Opens an address and scrolls to its end as a reader does, pressing nothing. */
export const readThrough = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await page.waitForTimeout(1200)
  for (let screen = 0; screen < 12; screen += 1) {
    await page.mouse.wheel(0, 600)
    await page.waitForTimeout(250)
  }
}

/** Notifications, then both own posts. */
export const readOwnPages = async (page: Page, lab: Lab, site: Site): Promise<void> => {
  const addresses = lab.addresses[site]
  for (const address of [addresses.notifications, ...addresses.ownPosts]) await readThrough(page, address)
}

/** Waits until `holds` is true of what `read` gives, and gives the last reading, right or not. */
export const settled = async <Value>(
  read: () => Promise<Value>,
  holds: (value: Value) => boolean
): Promise<Value> => {
  const end = Date.now() + PATIENCE
  for (;;) {
    const value = await read()
    if (holds(value) || Date.now() > end) return value
    await new Promise((resolve) => {
      setTimeout(resolve, 200)
    })
  }
}
