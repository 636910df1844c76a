// The overlay's views over an open root: axe finds nothing, in both themes and in forced colours; presses reach the acts.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../../scripts/find-browser.mjs'
import { bundleScript } from './isolated-world.ts'

declare const coach: { show: (name: string) => void; acts: () => readonly string[]; end: () => void }
declare const axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }

let browser: Browser
let script = ''
let axeScript = ''
let page: Page | null = null

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: findBrowser({ loadsExtensions: true }) ?? '',
    args: ['--no-sandbox']
  })
  script = await bundleScript(join(import.meta.dirname, 'overlay-entry.ts'), 'coach')
  axeScript = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
})
afterEach(async () => {
  await page?.close()
  page = null
})
afterAll(() => browser.close())

const pageWith = async (name: string, dark: boolean): Promise<Page> => {
  const [ground, ink] = dark ? ['#15202b', '#ffffff'] : ['#ffffff', '#111111']
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.setContent(`<!doctype html><html lang="en"><head><title>A page</title></head>
    <body style="background:${ground};color:${ink};font:16px sans-serif"><main><h1>A page</h1>
    <form style="margin:80px;width:560px;padding:16px;border:1px solid">
    <div contenteditable="true" role="textbox" aria-label="Your post">We are thrilled to announce that RotaLoom is here now. Agree?</div>
    <button type="button">Post</button></form></main></body></html>`)
  await page.addScriptTag({ content: script })
  await page.addScriptTag({ content: axeScript })
  await page.locator('[contenteditable]').click()
  await page.evaluate((wanted) => coach.show(wanted), name)
  return page
}

const complaints = (from: Page) =>
  from.evaluate(async () => {
    const { violations } = await axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })

describe.each([false, true])('on a dark ground: %s', (dark) => {
  test.each(['nudge', 'stop', 'praise', 'muted', 'resting'])('axe finds nothing: %s', async (name) => {
    const shown = await pageWith(name, dark)
    await shown.waitForTimeout(300)
    expect(await complaints(shown)).toEqual([])
  })

  test('axe finds nothing: the panel, one finding unfolded', async () => {
    const shown = await pageWith('nudge', dark)
    await shown.keyboard.press('Alt+KeyW')
    await shown.getByRole('dialog', { name: 'Two things a reader may hear' }).waitFor()
    await shown.waitForTimeout(300)
    expect(await complaints(shown)).toEqual([])
  })
})

test('every control is at least 24 px in both directions', async () => {
  const shown = await pageWith('stop', false)
  await shown.keyboard.press('Alt+KeyW')
  const small = await shown.evaluate(() =>
    [...document.querySelectorAll('*')]
      .flatMap((each) => [...(each.shadowRoot?.querySelectorAll('button') ?? [])])
      .map((button) => button.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && (width < 24 || height < 24))
  )
  expect(small).toEqual([])
})

test('presses of the user reach the acts, the page’s own do not', async () => {
  const shown = await pageWith('nudge', false)
  await shown.evaluate(() => {
    for (const each of document.querySelectorAll('*')) {
      for (const button of each.shadowRoot?.querySelectorAll('button') ?? []) button.click()
    }
  })
  expect(await shown.evaluate(() => coach.acts())).toEqual([])
  await shown.getByRole('button', { name: 'Not now' }).click()
  expect(await shown.evaluate(() => coach.acts())).toEqual(['pass announcement-reframe'])
})

test('a button of ours that lies under something of the page does nothing', async () => {
  const shown = await pageWith('nudge', false)
  const box = await shown.getByRole('button', { name: 'Not now' }).boundingBox()
  await shown.evaluate(() => {
    const cover = document.createElement('div')
    cover.popover = 'manual'
    cover.style.cssText =
      'position:fixed;inset:0;width:100vw;height:100vh;margin:0;opacity:0;pointer-events:none'
    document.body.append(cover)
    cover.showPopover()
  })
  await shown.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10)
  // A see-through cover that lets presses through does not stop them; one that takes them does.
  expect(await shown.evaluate(() => coach.acts())).toEqual(['pass announcement-reframe'])
})

test('ended, nothing is left: no node, no highlight, no style sheet', async () => {
  const shown = await pageWith('nudge', false)
  await shown.evaluate(() => coach.end())
  expect(
    await shown.evaluate(() => [
      document.documentElement.children.length,
      CSS.highlights.size,
      document.adoptedStyleSheets.length
    ])
  ).toEqual([2, 0, 0])
})
