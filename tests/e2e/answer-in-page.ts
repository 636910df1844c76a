// Answers a message in the look-alike pages as a person does: presses Reply, types into the page's editor, sends.
import type { Locator, Page } from 'playwright-core'
import type { Site } from '../lab/model.ts'

/** The page's own controls, per front end; `box` is where one writes after Reply was pressed. */
interface Controls {
  readonly message: string
  readonly reply: string
  readonly box: string
  readonly submit: string
}

const CONTROLS: Readonly<Record<Site, readonly Controls[]>> = {
  x: [
    {
      message: 'article[data-testid="tweet"]',
      reply: '[data-testid="reply"]',
      box: '[role="dialog"] [data-testid="tweetTextarea_0"]',
      submit: '[role="dialog"] [data-testid="tweetButton"]'
    }
  ],
  linkedin: [
    {
      message: 'article.comments-comment-entity',
      reply: '.comments-comment-social-bar__reply-action-button--cr',
      box: '.comments-comment-box--reply .ql-editor',
      submit: '.comments-comment-box--reply .comments-comment-box__submit-button--cr'
    },
    {
      message: '[id^="replaceableComment_"]',
      reply: '.reply-button',
      box: '.comment-box.reply [contenteditable="true"]',
      submit: '.comment-box.reply button.primary'
    }
  ]
}

export interface OpenAnswer {
  readonly box: Locator
  /** Presses the page's own send button and waits until these words stand in the page. */
  readonly send: (text: string) => Promise<void>
}

export interface WrittenAnswer {
  /** The editor, with the text in it. */
  readonly box: Locator
  /** Presses the page's own send button and waits until the words stand in the page. */
  readonly send: () => Promise<void>
}

/** Scrolls as a reader does until a message with these words is drawn, and presses its Reply; the box has the caret. */
export async function openAnswer(page: Page, site: Site, theirWords: string): Promise<OpenAnswer> {
  const controls = await scrollTo(page, site, theirWords)
  // The innermost message that has the words: on LinkedIn a reply lies inside its comment.
  const message = page.locator(controls.message, { hasText: theirWords }).last()
  await message.locator(controls.reply).first().click()
  const box = page.locator(controls.box).last()
  await box.click()
  return {
    box,
    send: async (text) => {
      await page.locator(controls.submit).last().click()
      await page.locator(controls.message, { hasText: text }).first().waitFor()
    }
  }
}

/** Opens the box of a message and types an answer to it. */
export async function writeAnswer(
  page: Page,
  site: Site,
  theirWords: string,
  text: string
): Promise<WrittenAnswer> {
  const { box, send } = await openAnswer(page, site, theirWords)
  await page.keyboard.type(text)
  return { box, send: () => send(text) }
}

async function scrollTo(page: Page, site: Site, words: string): Promise<Controls> {
  for (let screen = 0; screen < 40; screen += 1) {
    for (const controls of CONTROLS[site]) {
      const message = page.locator(controls.message, { hasText: words }).last()
      if (await message.isVisible()) {
        await message.scrollIntoViewIfNeeded()
        return controls
      }
    }
    await page.mouse.wheel(0, 500)
    await page.waitForTimeout(150)
  }
  throw new Error(`No message with the words '${words}' came up on ${page.url()}`)
}
