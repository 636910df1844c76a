// A browser with the lab in it and the readers beside the pages, as the extension would have them.
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { build } from 'vite'
import type { PageReading } from '../../../lib/domain/page-reading.ts'
import { findBrowser } from '../../../scripts/find-browser.mjs'
import type { adapterFor } from '../../../lib/platforms/registry.ts'
import { serveLab, type Lab, type ServeOptions } from '../../lab/serve-lab.ts'

export const NOW = Date.parse('2026-11-24T09:00:00.000Z')

export interface Read {
  readonly reading: PageReading
  readonly folded: readonly string[]
}

export interface OpenLab {
  readonly browser: Browser
  readonly context: BrowserContext
  readonly lab: Lab
  /** Opens an address and waits until the page has settled. */
  readonly open: (address: string) => Promise<Page>
  readonly read: (page: Page) => Promise<Read>
  /** Errors that any page has thrown. */
  readonly faults: readonly string[]
  readonly close: () => Promise<void>
}

async function readerScript(): Promise<string> {
  const entry = fileURLToPath(new URL('../../../lib/platforms/registry.ts', import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'walkieReaders' } }
  })
  for (const output of Array.isArray(built) ? built : [built]) {
    if ('output' in output) return output.output[0].code
  }
  throw new Error('the readers were not bundled')
}

declare global {
  var walkieReaders: { adapterFor: typeof adapterFor }
}

const scriptOnce = readerScript()

/** The page's own reading, again and again until two in a row are alike. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const url = new URL(location.href)
      const reading = walkieReaders.adapterFor(url)?.readPage(document, url)
      const now = JSON.stringify(reading)
      const before = document.documentElement.getAttribute('data-test-reading')
      document.documentElement.setAttribute('data-test-reading', now)
      const some = (reading?.messages.length ?? 0) + (reading?.notifications.length ?? 0) > 0
      return some && now === before
    },
    undefined,
    { polling: 120 }
  )
}

export async function openLab(options: ServeOptions = {}): Promise<OpenLab> {
  const executablePath = findBrowser()
  if (executablePath === undefined) throw new Error('no Chromium-family browser found')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const context = await browser.newContext({ viewport: { width: 1280, height: 4000 } })
  const lab = await serveLab(context, { now: NOW, pace: 0, ...options })
  await context.addInitScript(`${await scriptOnce};globalThis.walkieReaders = walkieReaders`)
  const faults: string[] = []
  const open = async (address: string): Promise<Page> => {
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(address)
    await settled(page)
    return page
  }
  const read = (page: Page): Promise<Read> =>
    page.evaluate(() => {
      const url = new URL(location.href)
      const adapter = walkieReaders.adapterFor(url)
      if (!adapter) throw new Error('no reader knows this address')
      const { reading, folded } = adapter.look(document, url)
      return { reading, folded }
    })
  return { browser, context, lab, open, read, faults, close: () => browser.close() }
}
