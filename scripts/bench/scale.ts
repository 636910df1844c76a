// How fast things are taken in, asked for and shown as the store grows, in a real Chromium with the built extension.
import type { JSHandle, Page } from 'playwright-core'
import { fileURLToPath } from 'node:url'
import { askFrom } from '../../tests/e2e/inbox-page.ts'
import { type ExtensionSession, launchExtension } from '../../tests/e2e/launch-extension.ts'
import { bundleModule } from '../bundle-module.ts'
import type { RunPart } from './bench-part.ts'
import { type Spread, spreadOf } from './measure.ts'
import { tableOf } from './report.ts'
import type * as SeedStore from './seed-store.ts'

export interface ScaleFigures {
  readonly observations: number
  readonly people: number
  readonly waiting: number
  /** Observations a second through the real write path, 50 in a transaction as page scripts send them. */
  readonly ingestPerSecond: number
  /** The same, 2,000 in a transaction, as an import would. */
  readonly bulkPerSecond: number
  /** First 50 of those who wait, read inside the store, ms. */
  readonly inboxQuery: Spread
  /** The same as a message to the background and back, ms. */
  readonly inboxRoundTrip: Spread
  /** From opening the popup to the first paint with rows, ms. */
  readonly popupFirstRows: Spread
}

/** Sizes of the store, in observations; ten belong to one person. */
const SIZES = [10_000, 100_000, 1_000_000]
const QUICK_SIZES = [4000, 10_000]
const SMALL_BATCHES = 2000
const BULK = 2000

const seeder = async (page: Page): Promise<JSHandle<typeof SeedStore>> => {
  const code = await bundleModule(fileURLToPath(new URL('./seed-store.ts', import.meta.url)))
  return page.evaluateHandle(`(() => { ${code}\n; return walkie })()`)
}

/** Opens the popup afresh and waits for the first frame that shows a row; gives ms since its navigation began. */
const timePopup = async (session: ExtensionSession): Promise<number> => {
  const page = await session.context.newPage()
  await page.setViewportSize({ width: 400, height: 600 })
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[data-row]')) return
      observer.disconnect()
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('rows-shown')))
    })
    observer.observe(document, { childList: true, subtree: true })
  })
  await page.goto(`chrome-extension://${session.extensionId}/popup.html`)
  await page.waitForFunction(() => performance.getEntriesByName('rows-shown').length > 0)
  const shown = await page.evaluate(
    () => performance.getEntriesByName('rows-shown')[0]?.startTime ?? Number.NaN
  )
  await page.close()
  return shown
}

/** Grows one store through all `sizes` and measures at each. Progress goes to stderr. */
export const benchScale = async (sizes: readonly number[] = SIZES): Promise<readonly ScaleFigures[]> => {
  const session = await launchExtension()
  const figures: ScaleFigures[] = []
  try {
    const page = await session.openExtensionPage('popup.html')
    const store = await seeder(page)
    const now = Date.now()
    let filled = 0
    for (const size of sizes) {
      console.error(`scale: filling up to ${size} observations`)
      const bulkTo = size - SMALL_BATCHES
      const bulk = { from: filled, to: bulkTo, size: BULK, now }
      const bulkTime = await store.evaluate(
        (each, ask) => each.seed(ask.from, ask.to, ask.size, ask.now),
        bulk
      )
      const small = { from: bulkTo, to: size, size: 50, now }
      const smallTime = await store.evaluate(
        (each, ask) => each.seed(ask.from, ask.to, ask.size, ask.now),
        small
      )
      const queries = await store.evaluate((each, at) => each.timeInboxQuery(30, at), now)
      const trips: number[] = []
      for (let run = 0; run < 20; run += 1) {
        const started = performance.now()
        await askFrom(page, 'list', { tab: 'waiting', limit: 50 })
        trips.push(performance.now() - started)
      }
      const popups: number[] = []
      for (let run = 0; run < 7; run += 1) popups.push(await timePopup(session))
      const { counts } = await askFrom(page, 'overview', {})
      figures.push({
        observations: size,
        people: size / 10,
        waiting: counts.waiting,
        ingestPerSecond: Math.round((SMALL_BATCHES / smallTime) * 1000),
        bulkPerSecond: Math.round(((bulkTo - filled) / bulkTime) * 1000),
        inboxQuery: spreadOf(queries),
        inboxRoundTrip: spreadOf(trips),
        popupFirstRows: spreadOf(popups)
      })
      console.error(JSON.stringify(figures.at(-1)))
      filled = size
    }
  } finally {
    await session.close()
  }
  return figures
}

const both = ({ median, p95 }: Spread): string => `${median} / ${p95}`

export const runPart: RunPart = async ({ quick }) => {
  const figures = await benchScale(quick ? QUICK_SIZES : SIZES)
  const [first, last] = [figures[0], figures.at(-1)]
  const growth = first && last ? last.inboxQuery.median / first.inboxQuery.median : Number.NaN
  const table = tableOf(
    [
      'observations',
      'people',
      'waiting',
      'ingest/s',
      'bulk/s',
      'inbox query, ms',
      'round trip, ms',
      'popup, ms'
    ],
    figures.map((each) => [
      each.observations,
      each.people,
      each.waiting,
      each.ingestPerSecond,
      each.bulkPerSecond,
      both(each.inboxQuery),
      both(each.inboxRoundTrip),
      both(each.popupFirstRows)
    ])
  )
  return {
    figures: { sizes: figures, queryGrowth: growth },
    table: `${table}\n\nThe inbox query takes ${growth.toFixed(2)} times as long in the largest store as in the smallest.`
  }
}
