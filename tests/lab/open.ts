// Saves a picture of every page of the lab to artifacts/lab/, to look at them by hand: node tests/lab/open.ts [part of a name]
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import type { LabOptions } from './model.ts'
import { serveLab, type Lab } from './serve-lab.ts'

const ARTIFACTS = fileURLToPath(new URL('../../artifacts/lab/', import.meta.url))

interface Shot {
  readonly name: string
  readonly look?: Partial<LabOptions>
  readonly address: (lab: Lab) => string
  readonly act?: (page: Page) => Promise<void>
}

const typeReply = async (page: Page): Promise<void> => {
  await page.locator('[data-testid="tweetTextarea_0"]').first().click()
  await page.keyboard.type('A chair in front of the door. #handover')
}

const typeEmber = async (page: Page): Promise<void> => {
  await page.locator('.comments-comment-social-bar__reply-action-button--cr').first().click()
  await page.keyboard.type('they meet at the board, and the promise gets a name.')
}

const typeShare = async (page: Page): Promise<void> => {
  await page.locator('.share-box-feed-entry__trigger').click()
  await page.keyboard.type('Who hands over to the person who has nobody to hand over to?')
}

const typeSdui = async (page: Page): Promise<void> => {
  await page.locator('.reply-button').first().click()
  await page.keyboard.type('they meet at the board, and the promise gets a name.')
}

const typeDialog = async (page: Page): Promise<void> => {
  await page.locator('#draft-text-replaceable-component').click()
  await page.waitForTimeout(700)
  await page.keyboard.type('Who hands over to the person who has nobody to hand over to?')
}

const SHOTS: readonly Shot[] = [
  { name: 'x-home', address: (lab) => lab.addresses.x.home },
  { name: 'x-notifications', address: (lab) => lab.addresses.x.notifications },
  { name: 'x-status', address: (lab) => lab.addresses.x.ownPosts[0], act: typeReply },
  {
    name: 'x-status-dark',
    look: { theme: 'dark', privateMessages: true },
    address: (lab) => lab.addresses.x.ownPosts[1]
  },
  {
    name: 'x-status-rtl',
    look: { direction: 'rtl', language: 'de' },
    address: (lab) => lab.addresses.x.ownPosts[0]
  },
  { name: 'x-other-zh', look: { language: 'zh' }, address: (lab) => lab.addresses.x.otherPost },
  { name: 'x-profile', address: (lab) => `${lab.addresses.x.profile}/with_replies` },
  { name: 'x-textarea', look: { xComposer: 'textarea' }, address: (lab) => lab.addresses.x.ownPosts[1] },
  {
    name: 'x-dialog',
    address: (lab) => lab.addresses.x.ownPosts[1],
    act: async (page) => {
      await page.locator('article [data-testid="reply"]').nth(1).click()
      await page.locator('[role="dialog"] [data-testid="tweetTextarea_0"]').click()
      await page.keyboard.type('What did you do with the column?')
    }
  },
  { name: 'ember-feed', address: (lab) => lab.addresses.linkedin.home },
  { name: 'ember-notifications', address: (lab) => lab.addresses.linkedin.notifications },
  { name: 'ember-activity', address: (lab) => lab.addresses.linkedin.profile },
  { name: 'ember-post', address: (lab) => lab.addresses.linkedin.ownPosts[0], act: typeEmber },
  {
    name: 'ember-post-dark',
    look: { theme: 'dark', language: 'de', privateMessages: true },
    address: (lab) => lab.addresses.linkedin.ownPosts[1]
  },
  { name: 'ember-share', address: (lab) => lab.addresses.linkedin.home, act: typeShare },
  { name: 'ember-crowd', address: (lab) => lab.addresses.linkedin.crowd },
  { name: 'sdui-feed', look: { linkedin: 'sdui' }, address: (lab) => lab.addresses.linkedin.home },
  {
    name: 'sdui-post',
    look: { linkedin: 'sdui' },
    address: (lab) => lab.addresses.linkedin.ownPosts[0],
    act: typeSdui
  },
  {
    name: 'sdui-post-dark-rtl',
    look: { linkedin: 'sdui', theme: 'dark', direction: 'rtl', language: 'zh', privateMessages: true },
    address: (lab) => lab.addresses.linkedin.ownPosts[1]
  },
  {
    name: 'sdui-share',
    look: { linkedin: 'sdui' },
    address: (lab) => lab.addresses.linkedin.home,
    act: typeDialog
  },
  { name: 'x-crowd', address: (lab) => lab.addresses.x.crowd }
]

async function take(context: BrowserContext, lab: Lab, shot: Shot): Promise<void> {
  lab.set({
    language: 'en',
    theme: 'light',
    direction: 'ltr',
    linkedin: 'ember',
    xComposer: 'draft',
    privateMessages: false,
    ...shot.look
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await page.goto(shot.address(lab))
  await page.waitForTimeout(1200)
  await shot.act?.(page)
  await page.waitForTimeout(300)
  await page.screenshot({ path: join(ARTIFACTS, `${shot.name}.png`) })
  await page.close()
  process.stdout.write(`${shot.name}${faults.length > 0 ? `: ${faults.join(' | ')}` : ''}\n`)
}

const profile = await mkdtemp(join(tmpdir(), 'walkie-lab-'))
const context = await chromium.launchPersistentContext(profile, {
  executablePath: '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox'],
  viewport: { width: 1280, height: 1100 }
})
try {
  await mkdir(ARTIFACTS, { recursive: true })
  const lab = await serveLab(context)
  const wanted = process.argv[2] ?? ''
  for (const shot of SHOTS) if (shot.name.includes(wanted)) await take(context, lab, shot)
  process.stdout.write(`Pictures in ${ARTIFACTS}\n${lab.leaks().length} requests left the lab\n`)
} finally {
  await context.close()
  await rm(profile, { recursive: true, force: true })
}
