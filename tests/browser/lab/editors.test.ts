import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Composer } from '../../../lib/domain/page-reading.ts'
import type { LabOptions } from '../../lab/model.ts'
import type { Lab } from '../../lab/serve-lab.ts'
import { placesAt } from '../../lab/world.ts'
import { NOW, openLab, type OpenLab } from './open-lab.ts'

const places = placesAt(NOW)
const WORDS = 'The promise gets a name. Then it travels!'

let open: OpenLab

beforeAll(async () => {
  open = await openLab()
})
afterAll(() => open.close())

interface Case {
  readonly name: string
  readonly look: Partial<LabOptions>
  readonly address: (lab: Lab) => string
  /** Brings the caret into the box. */
  readonly enter: (page: Page) => Promise<unknown>
  readonly send: (page: Page) => Promise<unknown>
  readonly kind: 'post' | 'reply'
  /** Id of the message answered as the reader says it; undefined: it cannot know. */
  readonly replyTo?: string | null
  /** What stands in the box before anything is typed. */
  readonly before?: string
  /** What the sent message is found by on the page afterwards; left out: it is not on this page. */
  readonly sent?: string
}

const press = (selector: string) => (page: Page) => page.locator(selector).first().click()
const x = (key: string): string => places.x[key] ?? ''
const li = (key: string): string => places.linkedin[key] ?? ''

const CASES: readonly Case[] = [
  {
    name: 'X: inline reply',
    look: { xComposer: 'draft' },
    address: (lab) => lab.addresses.x.ownPosts[0],
    enter: press('[data-testid="inline_reply_offscreen"] [data-testid="tweetTextarea_0"]'),
    send: press('[data-testid="tweetButtonInline"]'),
    kind: 'reply',
    replyTo: x('ninety'),
    sent: WORDS
  },
  {
    name: 'X: mobile box',
    look: { xComposer: 'textarea' },
    address: (lab) => lab.addresses.x.ownPosts[1],
    enter: press('[data-testid="inline_reply_offscreen"] textarea'),
    send: press('[data-testid="tweetButtonInline"]'),
    kind: 'reply',
    replyTo: x('any-questions'),
    sent: WORDS
  },
  {
    name: 'X: home box',
    look: { xComposer: 'draft' },
    address: (lab) => lab.addresses.x.home,
    enter: press('[data-testid="tweetTextarea_0"]'),
    send: press('[data-testid="tweetButtonInline"]'),
    kind: 'post',
    sent: WORDS
  },
  {
    name: 'LinkedIn, older: comment',
    look: { linkedin: 'ember' },
    address: (lab) => lab.addresses.linkedin.ownPosts[0],
    enter: press('.comments-comment-box__form .ql-editor'),
    send: press('.comments-comment-box__submit-button--cr'),
    kind: 'reply',
    replyTo: `urn:li:activity:${li('six-forty')}`,
    sent: WORDS
  },
  {
    name: 'LinkedIn, older: reply',
    look: { linkedin: 'ember' },
    address: (lab) => lab.addresses.linkedin.ownPosts[0],
    enter: press(`[data-id*="${li('signature')}"] .comments-comment-social-bar__reply-action-button--cr`),
    send: press('.comments-comment-box__submit-button--cr'),
    kind: 'reply',
    replyTo: `urn:li:comment:${li('signature')}`,
    before: 'Gerrit van Dalen',
    sent: `Gerrit van Dalen ${WORDS}`
  },
  {
    name: 'LinkedIn, older: new post in a shadow root',
    look: { linkedin: 'ember' },
    address: (lab) => lab.addresses.linkedin.home,
    enter: press('.share-box-feed-entry__trigger'),
    send: press('.share-actions__primary-action'),
    kind: 'post',
    sent: WORDS
  },
  {
    name: 'LinkedIn, newer: comment',
    look: { linkedin: 'sdui' },
    address: (lab) => lab.addresses.linkedin.ownPosts[1],
    enter: press('[componentkey^="commentBox-"] [role="textbox"]'),
    send: press('[id*="-commentButtonSection"] button'),
    kind: 'reply',
    replyTo: `urn:li:ugcPost:${li('tenth-person')}`,
    sent: WORDS
  },
  {
    name: 'LinkedIn, newer: reply',
    look: { linkedin: 'sdui' },
    address: (lab) => lab.addresses.linkedin.ownPosts[1],
    enter: press(`[id*="${li('two-weeks')}"] .reply-button`),
    send: press('[id*="-commentButtonSection"] button'),
    kind: 'reply',
    replyTo: `urn:li:comment:${li('two-weeks')}`,
    before: 'Rahul Menon',
    sent: `Rahul Menon ${WORDS}`
  },
  {
    name: 'LinkedIn, newer: new post in a dialog',
    look: { linkedin: 'sdui' },
    address: (lab) => lab.addresses.linkedin.home,
    enter: async (page) => {
      await page.locator('#draft-text-replaceable-component').click()
      await page.locator('dialog[open] [role="textbox"]:focus').waitFor()
    },
    send: press('dialog .primary'),
    kind: 'post',
    sent: WORDS
  }
]

/** Composers whose text begins with what was typed, once the page's editor has taken it. */
async function boxWith(page: Page, text: string): Promise<Composer | undefined> {
  await page.waitForFunction(
    (wanted) => {
      const url = new URL(location.href)
      return walkieReaders
        .adapterFor(url)
        ?.readPage(document, url)
        .composers.some((box) => box.text === wanted)
    },
    text,
    { polling: 100 }
  )
  const { reading } = await open.read(page)
  return reading.composers.find((box) => box.text === text)
}

const messageWith = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => {
      const url = new URL(location.href)
      return walkieReaders
        .adapterFor(url)
        ?.readPage(document, url)
        .messages.some((message) => message.text === wanted)
    },
    text,
    { polling: 100 }
  )

describe('typing and sending', () => {
  it.each(CASES)('$name', async (given) => {
    open.lab.set(given.look)
    const page = await open.open(given.address(open.lab))
    await given.enter(page)
    if (given.before !== undefined) await boxWith(page, given.before)
    await page.keyboard.type(WORDS)
    const text = given.before === undefined ? WORDS : `${given.before} ${WORDS}`
    const box = await boxWith(page, text)
    expect(box).toMatchObject({ kind: given.kind, text })
    const { replyTo } = given
    if (replyTo) {
      // A post has two numbers; which one its page names is not this test's matter.
      const named = box?.replyTo?.replace(/.*:/, '')
      const twin = open.lab.state.items.find((item) => replyTo.endsWith(item.id))?.twin
      expect([replyTo.replace(/.*:/, ''), twin]).toContain(named)
    }
    await given.send(page)
    if (given.sent !== undefined) await messageWith(page, given.sent)
    const item = open.lab.state.items.at(-1)
    expect(item).toMatchObject({ author: 'mara', text: WORDS })
    // A dialog closes a moment after it has sent.
    await expect
      .poll(
        async () => {
          const { reading } = await open.read(page)
          return reading.composers.map((composer) => composer.text).filter((left) => left.includes(WORDS))
        },
        { timeout: 10_000 }
      )
      .toEqual([])
    const { reading } = await open.read(page)
    expect(reading.messages.find((message) => message.text === given.sent)?.author.name).toBe('Mara Lindholm')
    await page.close()
  })

  it('X: dialog answers the post whose button was pressed, and shows a toast', async () => {
    open.lab.set({ xComposer: 'draft' })
    const page = await open.open(open.lab.addresses.x.ownPosts[0])
    await page.locator('article', { hasText: 'push back a little' }).locator('[data-testid="reply"]').click()
    await page.locator('[role="dialog"] [data-testid="tweetTextarea_0"]').waitFor()
    expect(new URL(page.url()).pathname).toBe('/compose/post')
    await page.keyboard.type(WORDS)
    await page.keyboard.press('Control+Enter')
    const link = page.locator('[data-testid="toast"] a')
    await link.waitFor()
    const item = open.lab.state.items.at(-1)
    expect(item).toMatchObject({ answers: x('push-back'), text: WORDS })
    expect(await link.getAttribute('href')).toBe(`/mara_lindholm/status/${item?.id}`)
    await messageWith(page, WORDS)
    const { reading } = await open.read(page)
    const sent = reading.messages.find((message) => message.id === item?.id)
    expect(sent).toMatchObject({ replyTo: x('push-back'), text: WORDS })
    expect(reading.messages.find((message) => message.id === x('push-back'))?.replyCount).toBe(1)
    await page.close()
  })

  it('X: a thread of two posts', async () => {
    const page = await open.open(open.lab.addresses.x.home)
    await page.locator('[data-testid="SideNav_NewTweet_Button"]').click()
    await page.locator('[role="dialog"] [data-testid="tweetTextarea_0"]').waitFor()
    await page.keyboard.type('First thought')
    await page.locator('[data-testid="addButton"]').click()
    await page.locator('[role="dialog"] [data-testid="tweetTextarea_1"]').waitFor()
    await page.keyboard.type('Second thought')
    await boxWith(page, 'Second thought')
    const { reading } = await open.read(page)
    expect(reading.composers.map((box) => box.text)).toEqual(
      expect.arrayContaining(['First thought', 'Second thought'])
    )
    await page.locator('[data-testid="tweetButton"]').click()
    await page.locator('[data-testid="toast"]').waitFor()
    const [first, second] = open.lab.state.items.slice(-2)
    expect(second).toMatchObject({ text: 'Second thought', answers: first?.id })
    await page.close()
  })

  it('several lines keep their breaks in every editor', async () => {
    for (const [look, address, selector] of [
      [{ xComposer: 'draft' }, open.lab.addresses.x.ownPosts[0], '[data-testid="tweetTextarea_0"]'],
      [{ linkedin: 'ember' }, open.lab.addresses.linkedin.ownPosts[0], '.ql-editor'],
      [{ linkedin: 'sdui' }, open.lab.addresses.linkedin.ownPosts[0], '[role="textbox"]']
    ] as const) {
      open.lab.set(look)
      const page = await open.open(address)
      await page.locator(selector).first().click()
      await page.keyboard.type('one')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
      await page.keyboard.type('three')
      expect(await boxWith(page, 'one\n\nthree')).toBeDefined()
      await page.close()
    }
  })

  it('no page threw', () => {
    expect(open.faults).toEqual([])
  })
})
