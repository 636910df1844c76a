// A real browser page, cut off from every network, in which saved pages are parsed and read.
import { fileURLToPath } from 'node:url'
import { chromium, type JSHandle } from 'playwright-core'
import type { PageReading } from '../lib/domain/page-reading.ts'
import { bundleModule } from './bundle-module.ts'
import { findBrowser } from './find-browser.mjs'
import type * as ReaderEntry from './reader-entry.ts'

export interface ReaderPage {
  /** Reads one saved page; null when no adapter knows its address. Rejects when the page cannot be parsed. */
  readonly read: (html: string, url: string) => Promise<PageReading | null>
  readonly close: () => Promise<void>
}

/** A bundled module that lives in the page: `module.evaluate((exports, argument) => …, argument)`. */
export interface ModuleInPage<Exports> {
  readonly module: JSHandle<Exports>
  readonly close: () => Promise<void>
}

/** Bigger messages to the browser are cut: a saved page may have hundreds of megabytes of inlined pictures. */
const PIECE_LENGTH = 4_000_000

/** Starts a browser with the readers in it. Throws when no browser is found; close it after use. */
export async function openReaderPage(): Promise<ReaderPage> {
  const entry = fileURLToPath(new URL('./reader-entry.ts', import.meta.url))
  const { module, close } = await openInPage<typeof ReaderEntry>(entry)
  return { read: (html, url) => readWith(module, html, url), close }
}

/**
 * Bundles a TypeScript module and evaluates it in a blank page that reaches no network. `Exports` is the type of the
 * module at `entry`; nothing checks that.
 */
export async function openInPage<Exports>(entry: string): Promise<ModuleInPage<Exports>> {
  const executablePath = findBrowser()
  if (executablePath === undefined) {
    throw new Error('no Chromium-family browser found: install one, or name it in WALKIE_BROWSER')
  }
  const [code, browser] = await Promise.all([bundleModule(entry), chromium.launch({ executablePath })])
  try {
    const context = await browser.newContext({ offline: true, serviceWorkers: 'block' })
    await context.route('**', (route) => route.abort())
    const page = await context.newPage()
    const module: JSHandle<Exports> = await page.evaluateHandle(`(() => { ${code}\n; return walkie })()`)
    return { module, close: () => browser.close() }
  } catch (error) {
    await browser.close()
    throw error
  }
}

async function readWith(
  module: JSHandle<typeof ReaderEntry>,
  html: string,
  url: string
): Promise<PageReading | null> {
  const pieces = await module.evaluateHandle((): string[] => [])
  for (let start = 0; start < html.length; start += PIECE_LENGTH) {
    await pieces.evaluate((list, piece) => void list.push(piece), html.slice(start, start + PIECE_LENGTH))
  }
  const reading = await module.evaluate(
    (readers, page) => readers.readHtml(page.pieces.splice(0).join(''), page.url),
    { pieces, url }
  )
  await pieces.dispose()
  return reading
}
