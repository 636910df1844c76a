// Pictures of every state of the popup: light, dark, low window, long list, German, long and hostile names.
import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { buildHarness, createViewer, launchBrowser, press } from '../../tests/browser/popup/popup-harness.ts'
import type { BrowserContextOptions } from 'playwright-core'
import type { SceneName } from '../../tests/browser/popup/harness/scenes.ts'

interface Shot {
  readonly name: string
  readonly scene: SceneName
  readonly keys?: readonly string[]
  readonly tab?: 'snoozed' | 'unknown' | 'done'
  /** Something that comes by itself before the picture. */
  readonly arrives?: boolean
  readonly language?: string
  /** Waits until the frame with empty lines stands. */
  readonly late?: boolean
}

const SHOTS: readonly Shot[] = [
  { name: 'waiting', scene: 'six' },
  { name: 'focus', scene: 'six', keys: ['j'] },
  { name: 'open', scene: 'six', keys: ['Enter'] },
  { name: 'open-need', scene: 'six', keys: ['j', 'Enter'] },
  { name: 'open-disagrees', scene: 'six', keys: ['j', 'j', 'Enter'] },
  { name: 'open-story', scene: 'six', keys: ['j', 'j', 'j', 'Enter'] },
  { name: 'open-good-news', scene: 'six', keys: ['j', 'j', 'j', 'j', 'Enter'] },
  { name: 'open-builds-on', scene: 'six', keys: ['End', 'Enter'] },
  { name: 'used', scene: 'six', keys: ['Enter', '1'] },
  { name: 'own-words', scene: 'six', keys: ['More', 'Own', 'k', 'Enter'] },
  { name: 'moves-other-language', scene: 'turns', keys: ['Enter'] },
  { name: 'moves-abuse', scene: 'turns', keys: ['j', 'Enter'] },
  { name: 'moves-praise', scene: 'turns', keys: ['j', 'j', 'Enter'] },
  { name: 'moves-thanks', scene: 'turns', keys: ['j', 'j', 'j', 'Enter'] },
  { name: 'german-moves-praise', scene: 'turns', keys: ['j', 'j', 'Enter'], language: 'de-DE' },
  { name: 'snooze', scene: 'six', keys: ['j', 'j', 'j', 'Enter', 's'] },
  { name: 'toast', scene: 'six', keys: ['e'] },
  { name: 'keys', scene: 'six', keys: ['?'] },
  { name: 'more', scene: 'six', keys: ['More'] },
  { name: 'snoozed', scene: 'six', tab: 'snoozed' },
  { name: 'to-check', scene: 'six', tab: 'unknown', keys: ['ArrowDown', 'Enter'] },
  { name: 'done', scene: 'six', tab: 'done', keys: ['ArrowDown', 'Enter'] },
  { name: 'arrived', scene: 'many', keys: ['j', 'j', 'j', 'j', 'j', 'j', 'j', 'j'], arrives: true },
  { name: 'one', scene: 'one' },
  { name: 'empty', scene: 'none' },
  { name: 'first-run', scene: 'first' },
  { name: 'unreadable', scene: 'unreadable' },
  { name: 'partly-unreadable', scene: 'partly' },
  { name: 'read-only', scene: 'readonly', keys: ['Enter'] },
  { name: 'newer-store', scene: 'newer' },
  { name: 'disconnected', scene: 'disconnected' },
  { name: 'store-failed', scene: 'storefailed' },
  { name: 'loading', scene: 'silent', late: true },
  { name: 'ten-thousand', scene: 'many' },
  { name: 'crowded-tabs', scene: 'crowded' },
  { name: 'long-names', scene: 'long' },
  { name: 'long-words-open', scene: 'long', keys: ['End', 'Enter'] },
  { name: 'right-to-left', scene: 'rtl', keys: ['Enter'] },
  { name: 'hostile', scene: 'hostile', keys: ['Enter'] },
  { name: 'german', scene: 'six', language: 'de-DE' },
  { name: 'german-open', scene: 'six', keys: ['Enter'], language: 'de-DE' },
  { name: 'german-empty', scene: 'none', language: 'de-DE' },
  { name: 'german-unreadable', scene: 'unreadable', language: 'de-DE' },
  { name: 'german-first-run', scene: 'first', language: 'de-DE' },
  { name: 'german-crowded', scene: 'crowded', language: 'de-DE' },
  { name: 'german-keys', scene: 'six', keys: ['?'], language: 'de-DE' }
]

const POPUP = { width: 400, height: 600 }
const VARIANTS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light', viewport: POPUP, deviceScaleFactor: 2 },
  dark: { colorScheme: 'dark', viewport: POPUP, deviceScaleFactor: 2 },
  // The popup of 800 by 600 px at 200 % zoom.
  'zoom-200': { colorScheme: 'light', viewport: { width: 400, height: 300 }, deviceScaleFactor: 4 },
  forced: { colorScheme: 'dark', forcedColors: 'active', viewport: POPUP, deviceScaleFactor: 2 }
}

/** Saves one picture per state and variant into `folder` and gives their paths. `only` names the states wanted. */
export const tourPopup = async (folder: string, only: readonly string[] = []): Promise<readonly string[]> => {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await buildHarness()
  const browser = await launchBrowser()
  const paths: string[] = []
  try {
    for (const [variant, context] of Object.entries(VARIANTS)) {
      const viewer = await createViewer(browser, context)
      for (const shot of SHOTS) {
        if (only.length > 0 && !only.includes(shot.name)) continue
        const { page } = viewer
        await viewer.show(shot.scene, shot.language)
        if (shot.late) await page.locator('.wk-empty-line').first().waitFor()
        if (shot.tab) {
          await page.locator(`[data-tab="${shot.tab}"]`).click()
          await page.locator('.wk-row-target').first().waitFor()
        }
        for (const key of shot.keys ?? []) {
          if (key === 'More') await page.locator('#wk-more').click()
          else if (key === 'Own') await page.getByRole('menuitem', { name: 'own earlier' }).click()
          else await press(page, key)
        }
        if (shot.arrives) {
          await page.evaluate(() => {
            window.arrive('new-1', 'Yara Lindqvist')
            window.arrive('new-2', 'Ben Achterberg')
          })
          await page.locator('.wk-pill').waitFor()
        }
        await page.evaluate(() =>
          Promise.all(document.getAnimations().map((animation) => animation.finished))
        )
        const path = join(folder, `${shot.name}-${variant}.png`)
        await page.screenshot({ path })
        paths.push(path)
      }
      await viewer.close()
    }
  } finally {
    await browser.close()
  }
  return paths
}

if (import.meta.main) {
  const folder = resolve(import.meta.dirname, '../../artifacts/popup')
  const paths = await tourPopup(folder, process.argv.slice(2))
  console.log(`${paths.length} pictures in ${folder}`)
}
