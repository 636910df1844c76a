// Draws the toolbar icons from the logo: a portrait radio whose foot is a speech tail. Run by hand when the logo changes.
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from './find-browser.mjs'

const PINE = '#1f6052'
const SIZES = [16, 32, 48, 128]
const folder = join(import.meta.dirname, '..', 'public', 'icon')

const logo = (size: number) => `<!doctype html><style>*{margin:0}svg{display:block}</style>
<svg width="${size}" height="${size}" viewBox="0 0 16 16" fill="none">
<path fill="${PINE}" d="M10 1a1 1 0 0 1 2 0v2.07A2 2 0 0 1 13 5v6a2 2 0 0 1-2 2H8.2l-2.9 2.7a.5.5 0 0 1-.8-.4V13A2 2 0 0 1 3 11V5a2 2 0 0 1 2-2h5z"/>
<path stroke="#fff" stroke-width="1.5" stroke-linecap="round" d="M5.7 6.7h4.6M5.7 9.7h2.1"/></svg>`

const executablePath = findBrowser()
if (executablePath === undefined) throw new Error('no Chromium-family browser found')
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
try {
  const page = await browser.newPage()
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(logo(size))
    await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true })
  }
} finally {
  await browser.close()
}
