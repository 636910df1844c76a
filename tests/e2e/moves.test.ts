// From somebody who waits to an answer in their thread: the popup shows ways to carry on, the user opens the box in the
// page, takes one, fills its blank, sends; and nothing is ever put where it is not meant to be.
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { InboxRow } from '../../lib/domain/inbox.ts'
import type { MoveSuggestion } from '../../lib/domain/suggestions.ts'
import type { Dialect, Site } from '../lab/model.ts'
import { type Lab, serveLab, type ServeOptions } from '../lab/serve-lab.ts'
import { openAnswer } from './answer-in-page.ts'
import { askFrom, listTab, readOwnPages, readThrough, settled } from './inbox-page.ts'
import { launchExtension } from './launch-extension.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
})

interface Opened {
  readonly lab: Lab
  readonly page: Page
  readonly popup: Page
}

const start = async (options: ServeOptions): Promise<Opened> => {
  const session = await launchExtension()
  cleanups.push(() => session.close())
  const lab = await serveLab(session.context, options)
  const page = await session.context.newPage()
  const popup = await session.openExtensionPage('popup.html')
  await page.bringToFront()
  return { lab, page, popup }
}

interface Choice {
  readonly row: InboxRow
  readonly move: MoveSuggestion
  readonly draft: string
  readonly number: number
  /** The one blank, brackets included. */
  readonly blank: string
}

/** Rows of `site` with a draft that has exactly one blank, so that one stroke of typing completes it. */
const choices = async (popup: Page): Promise<readonly Choice[]> => {
  const found: Choice[] = []
  for (const row of await listTab(popup, 'waiting')) {
    if (!/status|update/.test(row.url)) continue
    const { moves } = await askFrom(popup, 'suggest', { rowId: row.id })
    const index = moves.findIndex(({ draft, blanks }) => draft !== null && blanks.length === 1)
    const move = moves[index]
    const [span] = move?.blanks ?? []
    if (!move || move.draft === null || !span) continue
    const { draft } = move
    found.push({ row, move, draft, number: index + 1, blank: draft.slice(span.start, span.end) })
  }
  return found
}

const openRow = async (popup: Page, row: InboxRow): Promise<void> => {
  await popup.bringToFront()
  const target = popup.locator(`[data-row="${row.id}"] .wk-row-target`)
  if ((await target.getAttribute('aria-expanded')) !== 'true')
    await target.click({ position: { x: 80, y: 10 } })
  await popup.locator('.wk-row.is-open .wk-move').first().waitFor()
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim()
const selected = (page: Page): Promise<string> =>
  page.evaluate(() => document.getSelection()?.toString() ?? '')

const cases: readonly { readonly site: Site; readonly linkedin: Dialect; readonly name: string }[] = [
  { site: 'x', linkedin: 'sdui', name: 'X, Draft.js' },
  { site: 'linkedin', linkedin: 'ember', name: 'LinkedIn, Quill' },
  { site: 'linkedin', linkedin: 'sdui', name: 'LinkedIn, TipTap' }
]

describe.each(cases)('$name', ({ site, linkedin }) => {
  test('a way to carry on goes from the popup into the page’s own editor, and the row goes', async () => {
    const { lab, page, popup } = await start({ linkedin })
    await readOwnPages(page, lab, site)
    const [choice] = await settled(
      () => choices(popup),
      (all) => all.length > 0
    )
    if (!choice) throw new Error('nobody waits for whom there is a draft with one blank')
    const { row, draft, blank, number } = choice
    const before = lab.state.items.length

    // Nothing is open for this message yet: the draft is copied, the user is told where to press.
    await readThrough(page, row.url)
    await page.evaluate(() => window.scrollTo(0, 0))
    const { box, send } = await openAnswer(page, site, row.words.slice(0, 40))
    const greeting = plain(await box.innerText())

    await openRow(popup, row)
    await popup
      .locator('.wk-row.is-open .wk-move')
      .nth(number - 1)
      .getByRole('button', { name: /^Use/ })
      .click()
    await popup.locator('.wk-placed', { hasText: 'In the reply box' }).waitFor()

    await page.bringToFront()
    expect(plain(await box.innerText())).toBe(plain(`${greeting} ${draft}`))
    expect(await selected(page)).toBe(blank)
    expect(lab.state.items.length).toBe(before)
    await page.keyboard.type('one line before leaving')
    const written = draft.replace(blank, 'one line before leaving')
    expect(plain(await box.innerText())).toBe(plain(`${greeting} ${written}`))
    await send(written.slice(0, 40))
    expect(lab.state.items.filter(({ text }) => text === written)).toHaveLength(1)
    const gone = await settled(
      async () => (await listTab(popup, 'waiting')).every(({ id }) => id !== row.id),
      (each) => each
    )
    expect(gone).toBe(true)
    expect(lab.leaks()).toEqual([])
  })
})

describe('what is not meant for a box', () => {
  test('a box that answers somebody else, and a page without one, are left alone', async () => {
    const { lab, page, popup } = await start({})
    await readOwnPages(page, lab, 'x')
    const [first, second] = await settled(
      () => choices(popup),
      (all) => all.length > 1
    )
    if (!first || !second) throw new Error('too few wait')
    await readThrough(page, first.row.url)
    await page.evaluate(() => window.scrollTo(0, 0))
    const { box } = await openAnswer(page, 'x', first.row.words.slice(0, 40))
    const outcome = await askFrom(popup, 'place', { rowId: second.row.id, text: second.draft })
    expect(outcome).toMatchObject({ kind: 'no-box' })
    expect(plain(await box.innerText())).toBe('')
  })

  test('the same draft twice stands there once', async () => {
    const { lab, page, popup } = await start({})
    await readOwnPages(page, lab, 'x')
    const [choice] = await settled(
      () => choices(popup),
      (all) => all.length > 0
    )
    if (!choice) throw new Error('nobody waits')
    const { row, draft } = choice
    await readThrough(page, row.url)
    await page.evaluate(() => window.scrollTo(0, 0))
    const { box } = await openAnswer(page, 'x', row.words.slice(0, 40))
    const place = () => askFrom(popup, 'place', { rowId: row.id, text: draft })
    expect(await place()).toEqual({ kind: 'inserted', blankSelected: true, inFront: true })
    expect(await place()).toEqual({ kind: 'already-there', inFront: true })
    expect(plain(await box.innerText())).toBe(plain(draft))
  })
})

test('without a box the draft is copied, the post is opened, and the row says what to press', async () => {
  const { lab, page, popup } = await start({})
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await readOwnPages(page, lab, 'x')
  const [choice] = await settled(
    () => choices(popup),
    (all) => all.length > 0
  )
  if (!choice) throw new Error('nobody waits')
  await page.goto(lab.addresses.x.home)
  await openRow(popup, choice.row)
  const opening = popup.context().waitForEvent('page')
  await popup.keyboard.press(String(choice.number))
  await opening
  await popup.locator('.wk-placed', { hasText: 'Copied. The post is open: press Reply and paste.' }).waitFor()
  await popup.bringToFront()
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(choice.draft)
})
