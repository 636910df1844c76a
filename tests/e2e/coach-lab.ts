// Every box in the lab in which one writes publicly, and how a user gets the caret into it.
import type { Locator, Page } from 'playwright-core'
import type { LabOptions } from '../lab/model.ts'
import type { Lab } from '../lab/serve-lab.ts'

export interface LabBox {
  readonly name: string
  readonly site: 'x' | 'linkedin'
  readonly look: Partial<LabOptions>
  readonly kind: 'post' | 'reply'
  readonly address: (lab: Lab) => string
  /** Opens the box and puts the caret into it. */
  readonly open: (page: Page) => Promise<Locator>
  /** Whether words can be marked: a textarea has no nodes for them. */
  readonly marks: boolean
}

const clicked = async (box: Locator): Promise<Locator> => {
  await box.click()
  return box
}

const quill = (scope: string): string => `${scope} .ql-editor[contenteditable="true"]`
const tiptap = (scope: string): string => `${scope} .ProseMirror[contenteditable="true"]`

export const LAB_BOXES: readonly LabBox[] = [
  {
    name: 'X, Draft.js, new post',
    site: 'x',
    look: {},
    kind: 'post',
    address: (lab) => lab.addresses.x.home,
    open: (page) => clicked(page.locator('[data-testid="tweetTextarea_0"]').first()),
    marks: true
  },
  {
    name: 'X, Draft.js, reply under a post',
    site: 'x',
    look: {},
    kind: 'reply',
    address: (lab) => lab.addresses.x.ownPosts[0],
    open: (page) =>
      clicked(page.locator('[data-testid="inline_reply_offscreen"] [contenteditable="true"]').first()),
    marks: true
  },
  {
    name: 'X, Draft.js, reply in a dialog',
    site: 'x',
    look: {},
    kind: 'reply',
    address: (lab) => lab.addresses.x.ownPosts[1],
    open: async (page) => {
      await page.locator('article [data-testid="reply"]').nth(1).click()
      return clicked(page.locator('[role="dialog"] [data-testid="tweetTextarea_0"]'))
    },
    marks: true
  },
  {
    name: 'X, textarea',
    site: 'x',
    look: { xComposer: 'textarea' },
    kind: 'post',
    address: (lab) => lab.addresses.x.home,
    open: (page) => clicked(page.locator('[data-testid^="tweetTextarea"] textarea').first()),
    marks: false
  },
  {
    name: 'LinkedIn, Quill in a shadow tree, new post',
    site: 'linkedin',
    look: { linkedin: 'ember' },
    kind: 'post',
    address: (lab) => lab.addresses.linkedin.home,
    open: async (page) => {
      await page.locator('.share-box-feed-entry__trigger').first().click()
      return clicked(page.locator(quill('.share-box-v2__modal')))
    },
    marks: true
  },
  {
    name: 'LinkedIn, Quill, comment',
    site: 'linkedin',
    look: { linkedin: 'ember' },
    kind: 'reply',
    address: (lab) => lab.addresses.linkedin.ownPosts[0],
    open: (page) => clicked(page.locator(quill('.comments-comment-box--cr')).first()),
    marks: true
  },
  {
    name: 'LinkedIn, TipTap in a native dialog, new post',
    site: 'linkedin',
    look: { linkedin: 'sdui' },
    kind: 'post',
    address: (lab) => lab.addresses.linkedin.home,
    open: async (page) => {
      await page.locator('#draft-text-replaceable-component').first().click()
      const box = page.locator(tiptap('dialog'))
      await box.waitFor()
      // The site replaces the dialog's nodes half a second after opening it.
      await page.waitForFunction(() => document.querySelector('dialog .ProseMirror')?.matches(':focus'))
      return clicked(box)
    },
    marks: true
  },
  {
    name: 'LinkedIn, TipTap, comment',
    site: 'linkedin',
    look: { linkedin: 'sdui' },
    kind: 'reply',
    address: (lab) => lab.addresses.linkedin.ownPosts[0],
    open: (page) => clicked(page.locator(tiptap('[componentkey^="commentBox-"]')).first()),
    marks: true
  }
]
