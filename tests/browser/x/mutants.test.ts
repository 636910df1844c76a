import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openInPage, type ModuleInPage } from '../../../scripts/reader-page.ts'
import { capturedFixtures, ownFixtures } from './fixtures.ts'
import type * as MutantsEntry from './mutants-entry.ts'

/** Mutants of each page; the total is what the suite can read in some seconds. */
const OWN_MUTANTS = 150
const CAPTURED_MUTANTS = 60

let browser: ModuleInPage<typeof MutantsEntry>
beforeAll(async () => {
  browser = await openInPage(fileURLToPath(new URL('./mutants-entry.ts', import.meta.url)))
})
afterAll(() => browser.close())

const pages = [
  ...ownFixtures().map((fixture) => ({ ...fixture, count: OWN_MUTANTS })),
  ...capturedFixtures().map((fixture) => ({ ...fixture, count: CAPTURED_MUTANTS }))
].map((fixture, index) => ({ ...fixture, seed: index * 1000 }))

describe('damaged pages of X', () => {
  let stillRead = 0
  it.each(pages)('$name: nobody is given what they did not write', async ({ html, url, seed, count }) => {
    const report = await browser.module.evaluate(
      (entry, page) => entry.tryMutants(page.html, page.url, page.seed, page.count),
      { html, url, seed, count }
    )
    stillRead += report.stillRead
    expect(report.tried).toBe(count)
    expect(report.violations).toEqual([])
  })

  it('are still read for the most part', () => {
    const withMessages = pages.filter(({ expected }) => expected.messages.length > 0)
    const tried = withMessages.reduce((sum, { count }) => sum + count, 0)
    expect(stillRead / tried).toBeGreaterThan(0.75)
  })
})
