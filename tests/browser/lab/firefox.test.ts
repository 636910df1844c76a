import { existsSync } from 'node:fs'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LabOptions } from '../../lab/model.ts'
import { createPuppeteerLab, type PuppeteerLab } from '../../lab/serve-lab-to-page.ts'
import { NOW } from './open-lab.ts'

const firefox = [process.env['WALKIE_FIREFOX'] ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  existsSync
)
const WORDS = 'Typed in the other browser.'

interface Case {
  readonly name: string
  readonly look: Partial<LabOptions>
  readonly address: (lab: PuppeteerLab) => string
  readonly enter: string
  /** The box itself, where it comes only after `enter`. */
  readonly box?: string
  readonly send: string
}

const CASES: readonly Case[] = [
  {
    name: 'X, Draft.js',
    look: {},
    address: (lab) => lab.addresses.x.ownPosts[0],
    enter: '[data-testid="tweetTextarea_0"]',
    send: '[data-testid="tweetButtonInline"]:not([disabled])'
  },
  {
    name: 'LinkedIn, Quill',
    look: { linkedin: 'ember' },
    address: (lab) => lab.addresses.linkedin.ownPosts[0],
    enter: '.comments-comment-box__form .ql-editor',
    send: '.comments-comment-box__submit-button--cr'
  },
  {
    name: 'LinkedIn, Quill in a shadow root',
    look: { linkedin: 'ember' },
    address: (lab) => lab.addresses.linkedin.home,
    enter: '.share-box-feed-entry__trigger',
    box: '#interop-outlet >>> .ql-editor',
    send: '#interop-outlet >>> .share-actions__primary-action:not([disabled])'
  },
  {
    name: 'LinkedIn, TipTap',
    look: { linkedin: 'sdui' },
    address: (lab) => lab.addresses.linkedin.ownPosts[0],
    enter: '[componentkey^="commentBox-"] [role="textbox"]',
    send: '[id*="-commentButtonSection"] button'
  },
  {
    name: 'LinkedIn, TipTap in a dialog',
    look: { linkedin: 'sdui' },
    address: (lab) => lab.addresses.linkedin.home,
    enter: '#draft-text-replaceable-component',
    box: 'dialog[open] [role="textbox"]:focus',
    send: 'dialog .primary:not([disabled])'
  }
]

if (firefox === undefined) {
  it('there is no Firefox on this computer: the lab is proved in Chromium only', () => {
    expect(firefox).toBeUndefined()
  })
} else {
  describe('the lab in Firefox', () => {
    let browser: Browser
    let page: Page
    const lab = createPuppeteerLab({ now: NOW, pace: 0 })
    const faults: string[] = []

    beforeAll(async () => {
      browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true })
      page = await browser.newPage()
      page.on('pageerror', (error) => faults.push(String(error)))
      await page.setViewport({ width: 1280, height: 1100 })
      await lab.attach(page)
    })
    afterAll(() => browser.close())

    it.each(CASES)('$name takes typed words and sends them', async (given) => {
      lab.set(given.look)
      const before = lab.state.items.length
      await page.goto(given.address(lab))
      await page.locator(given.enter).click()
      if (given.box !== undefined) await page.waitForSelector(given.box)
      await page.keyboard.type(WORDS)
      await page.locator(given.send).click()
      await page.waitForFunction(
        (words) => document.body.textContent.includes(words),
        { polling: 100 },
        WORDS
      )
      expect(lab.state.items).toHaveLength(before + 1)
      expect(lab.state.items.at(-1)).toMatchObject({ author: 'mara', text: WORDS })
    })

    it('nothing was thrown and nothing left the lab', () => {
      expect(faults).toEqual([])
      expect(lab.leaks()).toEqual([])
    })
  })
}
