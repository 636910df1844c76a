// The insertion helper in every lab editor, from an isolated world, with what the editor's own model holds afterwards.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../../scripts/find-browser.mjs'
import { LAB_BOXES, type LabBox } from '../../e2e/coach-lab.ts'
import { serveLab, type Lab } from '../../lab/serve-lab.ts'
import { bundleScript, isolatedWorld, type World } from './isolated-world.ts'

let profile = ''
let context: BrowserContext
let lab: Lab
let script = ''
let page: Page | null = null

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'walkie-insert-'))
  context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser({ loadsExtensions: true }) ?? '',
    args: ['--no-sandbox'],
    permissions: ['clipboard-read', 'clipboard-write']
  })
  lab = await serveLab(context)
  script = await bundleScript(join(import.meta.dirname, 'insert-entry.ts'), 'insertion')
})
afterEach(async () => {
  await page?.close()
  page = null
})
afterAll(async () => {
  await context.close()
  await rm(profile, { recursive: true, force: true })
})

interface Opened {
  readonly page: Page
  readonly world: World
  readonly insert: (text: string, where?: 'caret' | 'all', expected?: string) => Promise<unknown>
  /** What the editor's model holds: the lab shows it by what it sends. */
  readonly sent: () => Promise<string>
}

const open = async (box: LabBox): Promise<Opened> => {
  lab.set({ linkedin: 'ember', xComposer: 'draft', theme: 'light', direction: 'ltr', ...box.look })
  const opened = await context.newPage()
  page = opened
  await opened.goto(box.address(lab))
  await box.open(opened)
  const world = await isolatedWorld(opened, script)
  return {
    page: opened,
    world,
    insert: (text, where = 'caret', expected) =>
      world.evaluate(
        `insertion.run(${[text, where, true, expected].map((each) => JSON.stringify(each)).join(',')})`
      ),
    sent: async () => {
      const before = lab.state.items.length
      const known: Readonly<Record<string, string>> = {
        x: '[data-testid="tweetButton"]:not([disabled]), [data-testid="tweetButtonInline"]:not([disabled])',
        linkedin:
          '.share-actions__primary-action, .comments-comment-box__submit-button--cr, dialog .primary, .comment-box .primary'
      }
      await opened
        .locator(known[box.site] ?? '')
        .last()
        .click()
      await expect.poll(() => lab.state.items.length).toBe(before + 1)
      return lab.state.items.at(-1)?.text ?? ''
    }
  }
}

const INSERTED = { kind: 'inserted', blankSelected: false }
const LINES = 'Ana wrote three lines at the door.\nI read them aloud.\n\nWhat would you write first?'

describe.each(LAB_BOXES)('$name', (box) => {
  test('one line into the empty box', async () => {
    const here = await open(box)
    expect(await here.insert('What did you write first?')).toEqual(INSERTED)
    expect(await here.sent()).toBe('What did you write first?')
  })

  test('several lines, with an empty one, into the empty box', async () => {
    const here = await open(box)
    expect(await here.insert(LINES)).toEqual(INSERTED)
    expect(await here.sent()).toBe(LINES)
  })

  test('at the caret, in the middle of what stands there', async () => {
    const here = await open(box)
    await here.page.keyboard.type('Thank you. Good night')
    for (let step = 0; step < ' Good night'.length; step += 1) await here.page.keyboard.press('ArrowLeft')
    expect(await here.insert(' That helped.')).toEqual(INSERTED)
    expect(await here.sent()).toBe('Thank you. That helped. Good night')
  })

  test('instead of everything, and the first blank is selected so that typing fills it', async () => {
    const here = await open(box)
    await here.page.keyboard.type('Old words that go.')
    expect(await here.insert('We moved to [your number] lines. Did you?', 'all')).toEqual({
      kind: 'inserted',
      blankSelected: true
    })
    await here.page.keyboard.type('three')
    expect(await here.sent()).toBe('We moved to three lines. Did you?')
  })

  test('nothing without a press of the user, nor when other words stand there than expected', async () => {
    const here = await open(box)
    await here.page.keyboard.type('Mine')
    expect(await here.world.evaluate(`insertion.run('Yours', 'caret', false)`)).toEqual({
      kind: 'refused',
      why: 'not-pressed'
    })
    expect(await here.insert('Yours', 'caret', 'Something else')).toEqual({ kind: 'refused', why: 'changed' })
    expect(await here.sent()).toBe('Mine')
  })
})
