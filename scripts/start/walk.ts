// The main job, once through: notifications, the user's own post, the popup, an answer in the page, the row goes.
import type { Page } from 'playwright-core'
import { writeAnswer } from '../../tests/e2e/answer-in-page.ts'
import type { ExtensionSession } from '../../tests/e2e/launch-extension.ts'
import type { LabOptions, Site } from '../../tests/lab/model.ts'
import type { Lab } from '../../tests/lab/serve-lab.ts'

export interface WalkStep {
  /** Part of the picture's file name. */
  readonly name: string
  readonly what: string
  readonly page: Page
}

export interface Walk {
  readonly session: ExtensionSession
  readonly lab: Lab
  /** Called when something worth a look stands in the page. */
  readonly show: (step: WalkStep) => Promise<void>
}

interface Row {
  readonly id: string
  readonly name: string
  readonly words: string
}

/** One of the three faces that the two sites have. */
export interface Front {
  readonly site: Site
  /** Part of the pictures' names. */
  readonly key: string
  readonly title: string
  readonly look: Partial<LabOptions>
  readonly answer: string
}

export const FRONTS: readonly Front[] = [
  {
    site: 'x',
    key: 'x',
    title: 'X',
    look: {},
    answer:
      'One of us says "stop" at ninety seconds. It felt rude for a week, then nobody wanted it back. Who could say it in yours?'
  },
  {
    site: 'linkedin',
    key: 'linkedin',
    title: 'LinkedIn',
    look: { linkedin: 'ember' },
    answer:
      'We read the promise out loud, with the number of whoever made it. Where does it break first in your house?'
  },
  {
    site: 'linkedin',
    key: 'linkedin-new',
    title: 'LinkedIn’s newer front end',
    look: { linkedin: 'sdui' },
    answer: 'Half of them hated it at first. What turned it was that the form got shorter the same day.'
  }
]

/** How long the extension gets to read what a page shows, and the popup to show what was read. */
const PATIENCE = 20_000

export async function openPopup(session: ExtensionSession): Promise<Page> {
  const popup = await session.openExtensionPage('popup.html')
  await popup.setViewportSize({ width: 400, height: 600 })
  return popup
}

/** Walks through one front end; throws when Walkie does not do its job. Answers with a sentence on what happened. */
export async function walkFront({ session, lab, show }: Walk, front: Front): Promise<string> {
  const { site, key, title } = front
  lab.set(front.look)
  const page = await session.context.newPage()

  await page.goto(lab.addresses[site].notifications)
  await settle(page)
  await show({ name: `${key}-notifications`, what: `the notifications on ${title}`, page })

  await page.goto(lab.addresses[site].ownPosts[0])
  await settle(page)
  await show({ name: `${key}-own-post`, what: 'a post of one’s own with its comments', page })

  const popup = await openPopup(session)
  const row = await firstRowOf(popup, lab, site, lab.addresses[site].ownPosts[0])
  await popup.waitForTimeout(500)
  await show({ name: `${key}-popup`, what: 'the popup: who waits, with their words and why', page: popup })

  await page.bringToFront()
  const answer = await writeAnswer(page, site, beginningOf(row.words), front.answer)
  await show({ name: `${key}-writing`, what: `an answer to ${row.name}, in the page’s own editor`, page })
  await answer.send()
  await settle(page)
  await show({ name: `${key}-sent`, what: 'the answer stands under their words', page })

  await popup.bringToFront()
  await popup
    .locator(`[data-row="${row.id}"]:not(.is-left)`)
    .waitFor({ state: 'detached', timeout: PATIENCE })
  await show({
    name: `${key}-popup-after`,
    what: `${row.name} has left the list; nobody pressed anything`,
    page: popup
  })
  await popup.close()
  await page.close()
  return `${title}: ${row.name} waited, was answered in the page, and left the list.`
}

/** Who waits first under the post at this address. */
async function firstRowOf(popup: Page, lab: Lab, site: Site, post: string): Promise<Row> {
  const rows = popup.locator(`[data-row^="${site}:"]`)
  await rows.first().waitFor({ timeout: PATIENCE })
  const listed = await rows.evaluateAll((elements) =>
    elements.map((element) => ({
      id: element.getAttribute('data-row') ?? '',
      name: element.querySelector('.wk-name')?.textContent ?? '',
      words: element.querySelector('.wk-words')?.textContent ?? ''
    }))
  )
  const under = lab.state.items.filter(({ root }) => post.includes(root))
  const row = listed.find(({ words }) => under.some(({ text }) => text.startsWith(beginningOf(words))))
  if (!row) throw new Error(`Nobody whom the popup lists waits under ${post}: ${JSON.stringify(listed)}`)
  return row
}

/** Enough of somebody's words to find them in the page; lines are drawn as spaces in one place and not in another. */
const beginningOf = (words: string): string => (words.split('\n')[0] ?? '').slice(0, 40).trim()

/** Pages draw late, and the extension reads when they rest. */
const settle = (page: Page) => page.waitForTimeout(2500)
