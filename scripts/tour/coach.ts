// Pictures of the coach beside real boxes of the lab, and of the side panel: light and dark, every kind of line.
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { createCoachWorld, type CoachWorld, type OpenBox } from '../../tests/e2e/coach-world.ts'
import { LAB_BOXES } from '../../tests/e2e/coach-lab.ts'
import { projectRoot } from '../../tests/e2e/launch-extension.ts'

type Theme = 'light' | 'dark'

interface Shot {
  readonly name: string
  readonly box: string
  readonly text: string
  readonly act?: (here: OpenBox) => Promise<void>
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly scale?: number
  readonly direction?: 'rtl'
  readonly themes?: readonly Theme[]
}

const BULLHORN =
  'We are thrilled to announce that RotaLoom 3 is here. Our holistic platform leverages live data to empower teams on every ward. Agree? Link in the comments.'
const CONVERSATION =
  'Yesterday at six Ana asked me why our handover takes an hour. I had no answer. What does yours look like on a bad night?'
const WINDOW = { width: 1280, height: 900 }

const openPanel = async ({ page, eyes }: OpenBox): Promise<void> => {
  await page.keyboard.press('Alt+KeyW')
  await eyes.waitFor((reading) => reading !== null && reading.panel !== null)
}

const SHOTS: readonly Shot[] = [
  { name: 'x-closed', box: 'Draft.js, new post', text: BULLHORN },
  { name: 'x-open', box: 'Draft.js, new post', text: BULLHORN, act: openPanel },
  { name: 'x-conversing', box: 'Draft.js, new post', text: CONVERSATION },
  {
    name: 'x-reply-argues',
    box: 'Draft.js, reply in a dialog',
    text: 'You just skip the facts. Clearly nobody loses time on a note, and it is not hard to read one.'
  },
  {
    name: 'x-reply-open',
    box: 'Draft.js, reply under a post',
    text: 'You just skip the facts. Clearly nobody loses time on a note, and it is not hard to read one.',
    act: openPanel
  },
  {
    name: 'x-stop',
    box: 'Draft.js, new post',
    text: 'Last week Ana asked me how we hand over. We use [your number] lines at the door.'
  },
  {
    name: 'x-praise',
    box: 'Draft.js, new post',
    text: 'Thinking out loud here, and I may be wrong: a handover might be a promise more than a report. Where does that break for you?'
  },
  {
    name: 'x-resting',
    box: 'Draft.js, new post',
    text: 'Wir freuen uns sehr, heute unsere neue Plattform für die Übergabe auf Station vorzustellen und danken allen Beteiligten.'
  },
  {
    name: 'x-muted-itself',
    box: 'Draft.js, new post',
    text: BULLHORN,
    act: async ({ eyes }) => {
      await eyes.press('Not now')
      await eyes.waitFor((reading) => (reading?.nudge ?? '').includes('stays quiet now'))
    }
  },
  {
    name: 'x-show-me',
    box: 'Draft.js, new post',
    text: BULLHORN,
    act: async (here) => {
      await openPanel(here)
      await here.eyes.press('Show me')
    }
  },
  { name: 'x-textarea', box: 'X, textarea', text: BULLHORN },
  {
    name: 'x-right-to-left',
    box: 'Draft.js, new post',
    text: BULLHORN,
    act: openPanel,
    direction: 'rtl',
    themes: ['light']
  },
  {
    name: 'x-zoom-200',
    box: 'Draft.js, new post',
    text: BULLHORN,
    viewport: { width: 640, height: 450 },
    scale: 2,
    themes: ['light']
  },
  {
    name: 'x-zoom-200-open',
    box: 'Draft.js, new post',
    text: BULLHORN,
    act: openPanel,
    viewport: { width: 640, height: 450 },
    scale: 2,
    themes: ['light']
  },
  { name: 'linkedin-shadow-closed', box: 'Quill in a shadow tree', text: BULLHORN },
  {
    name: 'linkedin-shadow-open',
    box: 'Quill in a shadow tree',
    text: BULLHORN,
    act: openPanel,
    viewport: { width: 1600, height: 1000 }
  },
  {
    name: 'linkedin-dialog-open',
    box: 'TipTap in a native dialog',
    text: BULLHORN,
    act: openPanel,
    viewport: { width: 1600, height: 1000 }
  },
  { name: 'linkedin-comment', box: 'Quill, comment', text: 'Great post, thanks for sharing!' },
  {
    name: 'linkedin-comment-newer',
    box: 'TipTap, comment',
    text: 'Great post, thanks for sharing!',
    act: openPanel
  }
]

const FOLDER = join(projectRoot, 'artifacts', 'tour', 'coach')

const picture = async (page: Page, name: string): Promise<void> => {
  await page.waitForTimeout(450)
  await page.screenshot({ path: join(FOLDER, `${name}.png`) })
}

async function takeShot(world: CoachWorld, shot: Shot, theme: Theme): Promise<void> {
  const box = LAB_BOXES.find(({ name }) => name.includes(shot.box))
  if (!box) throw new Error(`The lab has no box ${shot.box}`)
  await world.reset()
  if (shot.name === 'x-muted-itself') {
    for (let passes = 0; passes < 2; passes += 1)
      await world.act({ kind: 'pass', rule: 'announcement-reframe' })
  }
  const look = { ...box.look, theme, ...(shot.direction ? { direction: shot.direction } : {}) }
  const here = await world.open({ ...box, look })
  // The page's ground decides, not the system: here they disagree.
  await here.page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' })
  await here.page.setViewportSize(shot.viewport ?? WINDOW)
  await here.page.keyboard.type(shot.text)
  await here.eyes.settled()
  await shot.act?.(here)
  await picture(here.page, `${shot.name}-${theme}`)
  await here.page.close()
}

async function takeSidePanel(world: CoachWorld, theme: Theme): Promise<void> {
  await world.reset()
  await world.act({ kind: 'mode', platform: 'linkedin', mode: 'quiet' })
  const panel = await world.session.openExtensionPage('sidepanel.html')
  await panel.setViewportSize({ width: 360, height: 860 })
  await panel.emulateMedia({ colorScheme: theme })
  await picture(panel, `side-panel-no-box-${theme}`)
  const box = LAB_BOXES.find(({ name }) => name.includes('Quill, comment'))
  if (!box) throw new Error('The lab has no comment box')
  const here = await world.open(box)
  await here.page.keyboard.type(BULLHORN)
  await panel.getByRole('heading', { level: 3 }).first().waitFor()
  await picture(panel, `side-panel-${theme}`)
  await panel.getByRole('button', { name: 'Why' }).first().click()
  await picture(panel, `side-panel-why-${theme}`)
  await panel.setViewportSize({ width: 320, height: 700 })
  await picture(panel, `side-panel-narrow-${theme}`)
  await here.page.close()
  await panel.close()
}

/** Saves every picture to artifacts/tour/coach; `wanted`: a part of the names, all without it. Needs a build. */
export const takeCoachPictures = async (wanted = ''): Promise<void> => {
  if (wanted === '') await rm(FOLDER, { recursive: true, force: true })
  await mkdir(FOLDER, { recursive: true })
  const world = await createCoachWorld({ viewport: WINDOW })
  try {
    for (const theme of ['light', 'dark'] as const) {
      for (const shot of SHOTS) {
        if (shot.name.includes(wanted) && (shot.themes ?? ['light', 'dark']).includes(theme)) {
          await takeShot(world, shot, theme)
        }
      }
      if ('side-panel'.includes(wanted)) await takeSidePanel(world, theme)
    }
  } finally {
    await world.close()
  }
}

if (process.argv[1]?.endsWith('coach.ts')) await takeCoachPictures(process.argv[2])
