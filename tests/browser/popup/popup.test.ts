import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildHarness, createViewer, launchBrowser, press } from './popup-harness.ts'
import type Axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import type { SceneName } from './harness/scenes.ts'
import type { Viewer } from './popup-harness.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Stands on the page once its script has run there. */
declare const axe: typeof Axe

let browser: Browser
let viewer: Viewer

beforeAll(async () => {
  await buildHarness()
  browser = await launchBrowser()
  viewer = await createViewer(browser)
})
afterAll(async () => {
  await browser.close()
})

const withPopup = async (scene: SceneName, use: (page: Page) => Promise<void>): Promise<void> => {
  await viewer.show(scene)
  await viewer.page.mouse.move(200, 20)
  await use(viewer.page)
  expect(viewer.complaints).toEqual([])
}

const names = (page: Page) =>
  page.locator('.wk-row:not(.is-leaving):not(.is-probe):not(.is-empty) .wk-name').allInnerTexts()
const focusedName = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.closest('.wk-row')?.querySelector('.wk-name')?.textContent ?? null
  )
const selectedName = (page: Page) => page.locator('.wk-row.is-selected .wk-name').innerText()
const openNames = (page: Page) => page.locator('.wk-row.is-open .wk-name').allInnerTexts()

/** As it is read: without the isolating marks around names, on one line. */
const textOf = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).first().innerText())
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const SIX = ['Ines Okafor', 'Tomasz Wren', 'Priya Raman', 'Lukas Brandt', 'Dele Akinyemi', 'Hana Sato']

describe('the list by keyboard', () => {
  it('shows who waits, best first, and goes through them', async () => {
    await withPopup('six', async (page) => {
      expect(await names(page)).toEqual(SIX)
      expect(await selectedName(page)).toBe('Ines Okafor')
      await press(page, 'j', 'j')
      expect(await focusedName(page)).toBe('Priya Raman')
      await press(page, 'k')
      expect(await focusedName(page)).toBe('Tomasz Wren')
      await press(page, 'End')
      expect(await focusedName(page)).toBe('Hana Sato')
      expect(await page.locator('.wk-row-target[tabindex="0"]').count()).toBe(1)
    })
  })

  it('opens and closes a row, and the foot turns into verbs that stay in place', async () => {
    await withPopup('six', async (page) => {
      await press(page, 'Enter')
      expect(await openNames(page)).toEqual(['Ines Okafor'])
      expect(await page.locator('.wk-row.is-open .wk-words').innerText()).toContain('about twice a week.')
      const first = await page.getByRole('button', { name: 'Done' }).boundingBox()
      await press(page, 'j', 'Enter')
      expect(await openNames(page)).toEqual(['Tomasz Wren'])
      expect(await page.getByRole('button', { name: 'Done' }).boundingBox()).toEqual(first)
      await press(page, 'Escape')
      expect(await openNames(page)).toEqual([])
      expect(await focusedName(page)).toBe('Tomasz Wren')
      expect(await page.locator('.wk-foot').innerText()).toContain('LinkedIn read 2 minutes ago')
    })
  })

  it('opens the spot with o, and never by itself', async () => {
    await withPopup('six', async (page) => {
      await press(page, 'j', 'Enter', 'Enter')
      expect(await page.evaluate(() => window.fake.opened)).toEqual([])
      await press(page, 'o')
      expect(await page.evaluate(() => window.fake.opened)).toEqual(['tomasz'])
    })
  })

  it('marks done, goes on to the next, and takes it back', async () => {
    await withPopup('six', async (page) => {
      await press(page, 'j', 'e')
      expect(await names(page)).toEqual(SIX.filter((name) => name !== 'Tomasz Wren'))
      expect(await focusedName(page)).toBe('Priya Raman')
      expect(await textOf(page, '.wk-toast')).toContain('Tomasz Wren: done, no reply needed')
      expect(await page.getByRole('tab', { name: 'Waiting 5 people' }).count()).toBe(1)
      await press(page, 'e', 'u', 'u')
      await page.locator('.wk-name', { hasText: 'Tomasz Wren' }).waitFor()
      expect(await names(page)).toEqual(SIX)
      expect(await focusedName(page)).toBe('Tomasz Wren')
    })
  })

  it('snoozes by s and a digit, and says until when', async () => {
    await withPopup('six', async (page) => {
      await press(page, 's')
      const items = page.getByRole('menuitem')
      expect(await items.count()).toBe(5)
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Later today')
      await press(page, 'ArrowDown')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Tomorrow')
      await press(page, 'Escape')
      expect(await items.count()).toBe(0)
      expect(await names(page)).toEqual(SIX)
      await press(page, 's', '3')
      expect(await textOf(page, '.wk-toast')).toMatch(/snoozed until Monday 0?9:00/)
      expect(await focusedName(page)).toBe('Tomasz Wren')
      await page.getByRole('tab', { name: /^Snoozed/ }).click()
      await page.locator('.wk-name', { hasText: 'Ines Okafor' }).waitFor()
      expect(await textOf(page, '.wk-row:has-text("Ines Okafor") .wk-reason')).toMatch(
        /until Monday 0?9:00 · sooner if Ines writes again/
      )
    })
  })

  it('clears everybody by one key, then stands on the headline', async () => {
    await withPopup('six', async (page) => {
      await press(page, 'e', 'e', 'e', 'm', 'e', 'e')
      await page.getByRole('heading', { name: 'Nobody is waiting' }).waitFor()
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Nobody is waiting')
      await press(page, 'u')
      await page.locator('.wk-name', { hasText: 'Hana Sato' }).waitFor()
      expect(await names(page)).toEqual(['Hana Sato'])
    })
  })

  it('shows its keys, traps the focus there, and can switch letters off', async () => {
    await withPopup('six', async (page) => {
      await press(page, 'j', '?')
      const dialog = page.getByRole('dialog', { name: 'Keyboard' })
      await dialog.waitFor()
      await press(page, 'e')
      await dialog.getByRole('switch').click()
      await press(page, 'Escape')
      await dialog.waitFor({ state: 'detached' })
      expect(await names(page)).toEqual(SIX)
      expect(await focusedName(page)).toBe('Tomasz Wren')
      await press(page, 'e')
      expect(await names(page)).toEqual(SIX)
      await press(page, 'ArrowDown')
      expect(await focusedName(page)).toBe('Priya Raman')
    })
  })

  it('goes through the tabs by the usual pattern', async () => {
    await withPopup('six', async (page) => {
      await page.getByRole('tab', { name: /^Waiting/ }).focus()
      await press(page, 'ArrowRight', 'ArrowRight')
      expect(await page.getByRole('tab', { selected: true }).innerText()).toContain('To check')
      await page.locator('.wk-name', { hasText: 'Noor Haddad' }).waitFor()
      expect(await names(page)).toEqual(['Noor Haddad', 'Yusuf Demir', 'Ola Lind'])
      await press(page, 'ArrowLeft', 'ArrowLeft')
      expect(await names(page)).toEqual(SIX)
    })
  })

  it('lists what needs no reply, never hidden', async () => {
    await withPopup('six', async (page) => {
      await page.getByRole('button', { name: 'More lists and help' }).click()
      await page.getByRole('menuitem', { name: 'No reply needed' }).click()
      await page.locator('.wk-name', { hasText: 'Ruth Adler' }).waitFor()
      expect(await names(page)).toEqual(['Ruth Adler', 'Sam Oduya'])
      await press(page, 'Escape')
      expect(await names(page)).toEqual(SIX)
    })
  })
})

describe('ways to carry on', () => {
  const open = async (page: Page) => {
    await press(page, 'Enter')
    await page.locator('.wk-move').first().waitFor()
  }

  it('stand under the open row, with their words marked and every blank whole', async () => {
    await withPopup('six', async (page) => {
      await open(page)
      const group = page.getByRole('group', { name: /ways? to carry on/ })
      expect(await group.getByRole('heading').first().innerText()).toBe('Answer, then ask')
      expect(await page.locator('.wk-use.is-primary').count()).toBe(1)
      for (const blank of await page.locator('.wk-blank').all()) {
        expect(await blank.locator('[aria-hidden]').innerText()).toMatch(/^\[.+\]$/)
        expect(await blank.evaluate((slot) => slot.getClientRects().length)).toBe(1)
      }
      expect(await page.locator('.wk-theirs').count()).toBeGreaterThan(0)
    })
  })

  it('are used by 1 to 3 and copied by c, and the row says where the text is', async () => {
    await withPopup('six', async (page) => {
      await press(page, '1')
      expect(await page.evaluate(() => window.fake.placed)).toEqual([])
      await open(page)
      await press(page, '1')
      await page.locator('.wk-placed', { hasText: 'The post is open' }).waitFor()
      const [used] = await page.evaluate(() => window.copied)
      expect(await page.evaluate(() => window.fake.opened)).toEqual(['ines'])
      await page.evaluate(() =>
        window.fake.answerPlace({ kind: 'inserted', blankSelected: true, inFront: true })
      )
      await press(page, '2')
      await page
        .locator('.wk-placed', { hasText: 'In the reply box, the first blank is selected.' })
        .waitFor()
      await press(page, 'c')
      await page.locator('.wk-move').first().locator('.wk-placed', { hasText: 'Copied.' }).waitFor()
      expect(await page.evaluate(() => window.copied)).toEqual([used, used])
      expect(await page.locator('.wk-toast').count()).toBe(0)
      await page.locator('[role="status"]', { hasText: 'Copied.' }).waitFor({ state: 'attached' })
    })
  })

  it('are not used by a press that no user made', async () => {
    await withPopup('six', async (page) => {
      await open(page)
      await page
        .locator('.wk-use')
        .first()
        .evaluate((button: HTMLElement) => button.click())
      await page.evaluate(() =>
        document.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }))
      )
      expect(await page.evaluate(() => window.fake.placed)).toEqual([])
    })
  })

  it('ask a question where there is no draft, and owe nothing to abuse', async () => {
    await withPopup('turns', async (page) => {
      await open(page)
      expect(await page.locator('.wk-use').count()).toBe(0)
      expect(await page.locator('.wk-move-ask').first().innerText()).toContain('?')
      await press(page, 'j', 'Enter')
      await page.getByRole('heading', { name: 'You owe no reply' }).waitFor()
      expect(await page.locator('.wk-use').count()).toBe(0)
    })
  })

  it('show own words when the user chose so, and never before', async () => {
    await withPopup('six', async (page) => {
      await open(page)
      expect(await page.locator('.wk-own').count()).toBe(0)
      await page.locator('#wk-more').click()
      await page.getByRole('menuitem', { name: 'own earlier answers' }).click()
      await page.getByRole('region', { name: 'Your own words first' }).waitFor()
      expect(await page.locator('.wk-own h3').innerText()).toBe('You answered this in May')
    })
  })
})

describe('changes that come by themselves', () => {
  it('leave the selected person, the focus and its place alone', async () => {
    await withPopup('many', async (page) => {
      await press(page, ...Array.from({ length: 12 }, () => 'j'))
      const name = await focusedName(page)
      const before = await page.locator('.wk-row.is-selected').boundingBox()
      await page.evaluate(() => {
        for (let index = 0; index < 5; index += 1) window.arrive(`new-${index}`, `New ${index}`)
        window.leave('many-3')
      })
      await page.locator('.wk-pill').waitFor()
      expect(await focusedName(page)).toBe(name)
      expect(await page.locator('.wk-row.is-selected').boundingBox()).toEqual(before)
      expect(await page.locator('.wk-pill').innerText()).toContain('5 new')
      await page.locator('.wk-pill').click()
      expect(await names(page).then((all) => all[0])).toBe('New 4')
      expect(await page.locator('.wk-pill').count()).toBe(0)
    })
  })

  it('move no row under a moving pointer, and come when it leaves', async () => {
    await withPopup('six', async (page) => {
      await page.mouse.move(200, 200)
      await page.mouse.move(200, 210)
      await page.evaluate(() => {
        window.arrive('new', 'Yara Lindqvist')
        window.leave('priya')
      })
      await page.locator('.wk-pill').waitFor()
      expect(await names(page)).toEqual(SIX)
      expect(await page.locator('.wk-row.is-left').innerText()).toContain('no longer in this list')
      await page.mouse.move(200, 20)
      await page.locator('.wk-name', { hasText: 'Yara Lindqvist' }).waitFor()
      expect(await names(page)).toEqual(['Yara Lindqvist', ...SIX.filter((name) => name !== 'Priya Raman')])
    })
  })

  it('are said once, politely', async () => {
    await withPopup('six', async (page) => {
      await page.evaluate(() => window.arrive('new', 'Yara Lindqvist'))
      await page.locator('[role="status"]', { hasText: 'New in the list' }).waitFor({ state: 'attached' })
      expect(await textOf(page, '[role="status"]')).toBe('New in the list: Yara Lindqvist')
    })
  })

  it('take a row away by themselves when it was answered in the page', async () => {
    await withPopup('one', async (page) => {
      await page.evaluate(() =>
        window.fake.change((rows) => rows.map((row) => ({ ...row, state: 'answered' })))
      )
      await page.getByRole('heading', { name: 'Nobody is waiting' }).waitFor()
      expect(await names(page)).toEqual([])
    })
  })
})

describe('ten thousand people', () => {
  it('are drawn as far as they are in sight, and every one can be reached', async () => {
    await withPopup('many', async (page) => {
      expect(await page.locator('.wk-row').count()).toBeLessThan(40)
      expect(await page.getByRole('tab', { selected: true }).innerText()).toContain('9,999+')
      expect(await page.getByRole('tab', { name: 'Waiting 9,999+ people' }).count()).toBe(1)
      await page.locator('.wk-pane').evaluate((pane) => pane.scrollTo(0, pane.scrollHeight))
      await page.locator('.wk-words', { hasText: '(9998)' }).waitFor()
      expect(await page.locator('.wk-row').count()).toBeLessThan(40)
    })
  })

  it('keep the focus on the selected person while scrolling far away', async () => {
    await withPopup('many', async (page) => {
      await press(page, 'j', 'j')
      const name = await focusedName(page)
      await page.mouse.move(200, 300)
      await page.locator('.wk-pane').evaluate((pane) => pane.scrollTo(0, 20_000))
      await page.locator('.wk-row[aria-posinset="230"]').waitFor()
      expect(await focusedName(page)).toBe(name)
      await press(page, 'j')
      expect(
        await page.locator('.wk-row.is-selected').evaluate((row) => row.getBoundingClientRect().top)
      ).toBeLessThan(600)
    })
  })
})

describe('what strangers write', () => {
  it('stays text, whatever it looks like', async () => {
    await withPopup('hostile', async (page) => {
      expect(await page.locator('#root img, #root script, #root b').count()).toBe(0)
      expect(await page.locator('.wk-unseen').allInnerTexts()).toContain('U+202E')
      expect(await names(page).then((all) => all[2])).toBe('Someone')
      await press(page, 'j', 'j', 'j', 'Enter')
      expect(
        await page.locator('.wk-row.is-open .wk-words').evaluate((words) => words.textContent?.length)
      ).toBe(10_000)
    })
  })
})

describe('every state', () => {
  const STATES = [
    ['six', []],
    ['six', ['Enter']],
    ['six', ['Enter', '1']],
    ['turns', ['Enter']],
    ['turns', ['j', 'Enter']],
    ['turns', ['j', 'j', 'Enter']],
    ['six', ['s']],
    ['six', ['e']],
    ['six', ['?']],
    ['none', []],
    ['nothing', []],
    ['first', []],
    ['unreadable', []],
    ['partly', []],
    ['readonly', ['Enter']],
    ['newer', []],
    ['disconnected', []],
    ['storefailed', []],
    ['many', []],
    ['long', ['End', 'Enter']],
    ['rtl', ['Enter']],
    ['hostile', ['Enter']]
  ] as const
  const VARIANTS = [
    ['light', 'en-GB', 400, 600],
    ['dark', 'en-GB', 400, 600],
    ['light', 'de-DE', 400, 300]
  ] as const

  describe.each(VARIANTS)('in %s, %s, %i by %i', (colorScheme, language, width, height) => {
    let variant: Viewer
    beforeAll(async () => {
      variant = await createViewer(browser, { colorScheme, viewport: { width, height } })
    })
    afterAll(() => variant.close())

    it.each(STATES)('%s %j is accessible and as wide as its window', async (scene, keys) => {
      const { page } = variant
      await variant.show(scene, language)
      await press(page, ...keys)
      if (keys.some((key) => key === 'Enter') && scene !== 'readonly')
        await page.locator('.wk-moves').waitFor()
      await page.evaluate(AXE)
      const violations = await page.evaluate(async () => {
        const { violations: found } = await axe.run(document, { resultTypes: ['violations'] })
        return found.map(
          (each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(', ')}`
        )
      })
      expect(violations).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect(variant.complaints).toEqual([])
    })
  })

  it('draws nothing at first and empty lines when it takes longer', async () => {
    await withPopup('silent', async (page) => {
      await page.locator('.wk-empty-line').first().waitFor()
      expect(await page.locator('main[aria-busy="true"]').count()).toBe(1)
    })
  })

  it('moves nothing when the list comes', async () => {
    await withPopup('six', async (page) => {
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value)
            }).observe({ type: 'layout-shift', buffered: true })
            setTimeout(() => resolve(sum), 300)
          })
      )
      expect(shift).toBe(0)
    })
  })
})
