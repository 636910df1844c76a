// Builds the popup over its fake port and serves it to a real browser under the policy of extension pages.
import { readFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { SceneName } from './harness/scenes.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const OUT = join(ROOT, '.cache/popup-harness')
const ORIGIN = 'https://popup.walkie.invalid'
/** As in wxt.config.ts: no inline style, no inline script, no request. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; " +
  "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8'
}

export const buildHarness = async (): Promise<void> => {
  await build({
    root: join(ROOT, 'tests/browser/popup/harness'),
    configFile: false,
    logLevel: 'error',
    // Vite takes the development runtime of JSX wherever NODE_ENV is not `production`, as under vitest.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { outDir: OUT, emptyOutDir: true, modulePreload: false, assetsInlineLimit: 0 }
  })
}

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['WALKIE_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--force-color-profile=srgb', '--font-render-hinting=none']
  })

export interface Viewer {
  readonly page: Page
  /** What the page complained about since the last scene: errors, warnings, violations of the policy. */
  readonly complaints: string[]
  /** Opens a scene afresh and waits until it stands. */
  readonly show: (scene: SceneName, language?: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** A popup-sized window that shows one scene after the other. */
export const createViewer = async (
  browser: Browser,
  options: BrowserContextOptions = {}
): Promise<Viewer> => {
  const context = await browser.newContext({
    viewport: { width: 400, height: 600 },
    reducedMotion: 'reduce',
    ...options
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  await context.route('**/*', async (route) => {
    const { pathname, origin } = new URL(route.request().url())
    if (origin !== ORIGIN) return route.abort()
    const body = await readFile(join(OUT, pathname)).catch(() => null)
    if (!body) return route.fulfill({ status: 404, body: '' })
    return route.fulfill({
      body,
      contentType: TYPES[extname(pathname)] ?? 'application/octet-stream',
      headers: { 'content-security-policy': POLICY }
    })
  })
  return {
    page,
    complaints,
    show: async (scene, language = 'en-GB') => {
      complaints.length = 0
      await page.goto(`${ORIGIN}/index.html?scene=${scene}&language=${language}`)
      if (scene !== 'silent') await page.locator('.wk-bar').waitFor()
    },
    close: () => context.close()
  }
}

/** Presses keys one after the other, each after the page has drawn what the one before did. */
export const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) {
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press(key)
    // oxlint-disable-next-line no-await-in-loop
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0))))
  }
}
