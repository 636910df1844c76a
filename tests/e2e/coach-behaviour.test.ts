// How the coach behaves beside one box: it never takes the focus, covers nothing, obeys the user alone, forgets the text.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { LAB_BOXES, type LabBox } from './coach-lab.ts'
import { createCoachWorld, type CoachWorld, type OpenBox } from './coach-world.ts'
import type { Box } from './read-overlay.ts'

let world: CoachWorld
let open: OpenBox | null = null

beforeAll(async () => {
  world = await createCoachWorld()
})
afterAll(() => world.close())
afterEach(async () => {
  await open?.page.close()
  open = null
})

const BULLHORN =
  'We are thrilled to announce that RotaLoom 3 is here. Our holistic platform leverages synergies to empower every ward. Agree?'

const boxNamed = (part: string): LabBox => {
  const box = LAB_BOXES.find(({ name }) => name.includes(part))
  if (!box) throw new Error(`The lab has no box ${part}`)
  return box
}

const begin = async (name: string, text = BULLHORN): Promise<OpenBox> => {
  await world.reset()
  open = await world.open(boxNamed(name))
  if (text !== '') {
    await open.page.keyboard.type(text)
    await open.eyes.waitFor((reading) => reading !== null && reading.nudge !== null)
    await open.eyes.settled()
  }
  return open
}

const hasFocus = ({ page }: OpenBox) =>
  page.evaluate(() => document.activeElement?.closest('[contenteditable],textarea') !== null)

test('the whole flow by keyboard: open, unfold, why, not here, close, and the caret is where it was', async () => {
  const here = await begin('Draft.js, new post')
  for (let step = 0; step < 'Agree?'.length; step += 1) await here.page.keyboard.press('ArrowLeft')
  expect(await here.eyes.read()).toMatchObject({ panel: null, tabStops: 0 })

  await here.page.keyboard.press('Alt+KeyW')
  const opened = await here.eyes.waitFor((reading) => reading !== null && reading.panel !== null)
  expect(opened?.nudge).toBeNull()
  expect(opened?.panel?.[0]).toBe('This is an announcement')
  expect(opened?.tabStops).toBeGreaterThan(4)

  // The first finding's head has the focus; three tabs on stands 'Not here'.
  for (let step = 0; step < 2; step += 1) await here.page.keyboard.press('Tab')
  await here.page.keyboard.press('Enter')
  await here.eyes.waitFor(
    (reading) =>
      reading !== null && reading.panel !== null && !reading.panel.includes('This is an announcement')
  )
  await here.page.keyboard.press('Escape')
  await here.eyes.waitFor((reading) => reading !== null && reading.panel === null)
  expect(await hasFocus(here)).toBe(true)
  await here.page.keyboard.type('Really: ')
  expect(await here.text()).toContain('ward. Really: Agree?')
})

test('the mouse opens the panel without taking the focus out of the box', async () => {
  const here = await begin('Draft.js, new post')
  const before = await here.eyes.read()
  await here.eyes.press(before?.spoken ?? '')
  await here.eyes.waitFor((reading) => reading !== null && reading.panel !== null)
  expect(await hasFocus(here)).toBe(true)
  await here.page.keyboard.type(' Yes.')
  expect(await here.text()).toContain('Agree? Yes.')
})

test('a rule is silent where it was passed, muted when the user says so, and mutes itself at the third pass in a row', async () => {
  const here = await begin('Draft.js, new post')
  await here.eyes.press('Not now')
  await here.eyes.waitFor((reading) => !(reading?.nudge ?? '').includes('This is an announcement'))
  await here.page.close()

  const again = async () => {
    open = await world.open(boxNamed('Draft.js, new post'))
    await open.page.keyboard.type(BULLHORN)
    await open.eyes.waitFor((reading) => (reading?.nudge ?? '').includes('This is an announcement'))
    await open.eyes.settled()
    return open
  }
  const second = await again()
  await second.eyes.press('Not now')
  await second.eyes.waitFor((reading) => !(reading?.nudge ?? '').includes('This is an announcement'))
  await second.page.close()

  const third = await again()
  await third.eyes.press('Not now')
  const said = await third.eyes.waitFor((reading) => (reading?.nudge ?? '').includes('stays quiet now'))
  expect(said?.nudge).toContain('“This is an announcement”')
  expect(JSON.stringify(await world.stored())).toContain('"mutedRules":["announcement-reframe"]')
  await third.eyes.press('Bring back')
  await third.eyes.waitFor((reading) => (reading?.nudge ?? '').includes('This is an announcement'))
  expect(JSON.stringify(await world.stored())).toContain('"mutedRules":[]')

  await third.page.keyboard.press('Alt+KeyW')
  await third.eyes.waitFor((reading) => reading !== null && reading.panel !== null)
  await third.eyes.press('Mute this rule')
  await third.eyes.waitFor((reading) => reading?.panel?.includes('This is an announcement') === false)
  expect(JSON.stringify(await world.stored())).toContain('"mutedRules":["announcement-reframe"]')
})

test('quiet today and quiet on this site take everything out of the page', async () => {
  const here = await begin('Draft.js, new post')
  await here.page.keyboard.press('Alt+KeyW')
  await here.eyes.waitFor((reading) => reading !== null && reading.panel !== null)
  await here.eyes.press('Quiet on this site')
  await here.eyes.waitFor((reading) => reading === null)
  await here.page.keyboard.type(' Thoughts?')
  await here.page.waitForTimeout(900)
  expect(await here.eyes.read()).toBeNull()
  expect(JSON.stringify(await world.stored())).toContain('"x":"quiet"')

  await world.act({ kind: 'mode', platform: 'x', mode: 'overlay' })
  await here.eyes.waitFor((reading) => reading !== null)
  await here.page.keyboard.press('Alt+KeyW')
  await here.eyes.waitFor((reading) => reading !== null && reading.panel !== null)
  await here.eyes.press('Quiet today')
  await here.eyes.waitFor((reading) => reading === null)
  await world.act({ kind: 'quiet-until', until: null })
  await here.eyes.waitFor((reading) => reading !== null)
})

test('LinkedIn is quiet until the user chooses otherwise', async () => {
  await world.reset()
  await world.act({ kind: 'mode', platform: 'linkedin', mode: 'quiet' })
  open = await world.open(boxNamed('Quill, comment'))
  await open.page.keyboard.type(BULLHORN)
  await open.page.waitForTimeout(1000)
  expect(await open.eyes.read()).toBeNull()
  expect(
    await open.page.evaluate(() => [...document.documentElement.children].map((each) => each.localName))
  ).toEqual(['head', 'body'])
})

test('a page cannot open, press or type anything by events of its own', async () => {
  const here = await begin('Draft.js, new post')
  const before = await here.eyes.read()
  await here.page.evaluate(() => {
    const [host] = [...document.documentElement.children].filter((each) => each.localName === 'div')
    const editor = document.activeElement
    for (const target of [host, editor, document, window]) {
      target?.dispatchEvent(
        new KeyboardEvent('keydown', { code: 'KeyW', key: 'w', altKey: true, bubbles: true, composed: true })
      )
      target?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, clientX: 400, clientY: 280 })
      )
      target?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }))
    }
  })
  await here.page.waitForTimeout(400)
  expect(await here.eyes.read()).toEqual(before)
})

test('the page cannot look into the overlay', async () => {
  const here = await begin('Draft.js, new post')
  const seen = await here.page.evaluate(() => {
    const hosts = [...document.documentElement.children].filter((each) => each.localName === 'div')
    return {
      hosts: hosts.length,
      roots: hosts.filter((host) => host.shadowRoot !== null).length,
      html: hosts.map((host) => host.outerHTML).join(''),
      sheets: document.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
        .join('')
    }
  })
  expect(seen.hosts).toBe(1)
  expect(seen.roots).toBe(0)
  expect(seen.html + seen.sheets).not.toMatch(/walkie|wk-|chrome-extension|announc/i)
})

test('an open blank is pointed out, again when the user reaches for the button, and can be passed', async () => {
  const here = await begin(
    'Draft.js, new post',
    'Last week Ana asked me how we hand over. We use [your number] lines at the door.'
  )
  const stop = await here.eyes.waitFor((reading) => (reading?.nudge ?? '').includes('A blank is still open'))
  expect(stop?.nudgeClass).toContain('is-stop')
  await here.page.locator('[data-testid="tweetButtonInline"]').hover()
  await here.page.waitForFunction(() => CSS.highlights.has('m3'))
  await here.eyes.press('Go to the blank')
  expect(await here.text()).toContain('[your number]')
  await here.eyes.press('Leave it as it is')
  await here.eyes.waitFor((reading) => !(reading?.nudge ?? '').includes('A blank is still open'))
  expect(await here.page.locator('[data-testid="tweetButtonInline"]').isEnabled()).toBe(true)
})

test('nothing is shown while an input method composes; the outcome is reviewed', async () => {
  const here = await begin('Draft.js, new post', '')
  await here.eyes.session.send('Input.imeSetComposition', {
    text: 'We are thrilled to announce it',
    selectionStart: 5,
    selectionEnd: 5
  })
  await here.page.waitForTimeout(1600)
  expect(await here.eyes.read()).toBeNull()
  await here.eyes.session.send('Input.insertText', {
    text: 'We are thrilled to announce RotaLoom 3, our biggest release.'
  })
  await here.eyes.waitFor((reading) => (reading?.nudge ?? '').includes('This is an announcement'))
})

test('undo and redo are the editor’s own, and the coach follows', async () => {
  const here = await begin('TipTap, comment')
  const headline = (await here.eyes.read())?.nudge
  await here.page.keyboard.press('ControlOrMeta+A')
  await here.page.keyboard.press('Delete')
  await here.eyes.waitFor((reading) => reading === null)
  await here.page.keyboard.press('ControlOrMeta+Z')
  await here.eyes.waitFor((reading) => reading?.nudge === headline)
})

test('the node comes back when the page removes it, and stays away when the page insists', async () => {
  const here = await begin('Draft.js, new post')
  const removeOnce = () =>
    here.page.evaluate(() => {
      for (const child of Array.from(document.documentElement.children))
        if (child.localName === 'div') child.remove()
    })
  await removeOnce()
  await here.eyes.waitFor((reading) => reading !== null)
  await here.page.evaluate(() => {
    new MutationObserver(() => {
      for (const child of Array.from(document.documentElement.children))
        if (child.localName === 'div') child.remove()
    }).observe(document.documentElement, { childList: true })
  })
  await removeOnce()
  await here.page.waitForTimeout(4000)
  expect(await here.eyes.read()).toBeNull()
  await here.page.keyboard.type(' And on.')
  expect(await here.text()).toContain('And on.')
})

test('a box that is sent or mounted anew is followed again', async () => {
  const here = await begin('Draft.js, new post')
  await here.page.locator('[data-testid="tweetButtonInline"]').click()
  await here.eyes.waitFor((reading) => reading === null)
  await here.page.locator('[data-testid="tweetTextarea_0"]').first().click()
  await here.page.keyboard.type(BULLHORN)
  await here.eyes.waitFor((reading) => (reading?.nudge ?? '').includes('This is an announcement'))
})

const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

test.each([
  { width: 1280, height: 900, direction: 'ltr' as const, site: 'Draft.js, new post' },
  { width: 1600, height: 1000, direction: 'ltr' as const, site: 'TipTap in a native dialog' },
  { width: 1024, height: 700, direction: 'ltr' as const, site: 'reply in a dialog' },
  { width: 640, height: 450, direction: 'ltr' as const, site: 'Quill in a shadow tree' },
  { width: 520, height: 800, direction: 'ltr' as const, site: 'TipTap, comment' },
  { width: 1280, height: 900, direction: 'rtl' as const, site: 'Draft.js, new post' }
])(
  'covers neither text nor button: $site at $width × $height, $direction',
  async ({ width, height, direction, site }) => {
    await world.reset()
    const box = boxNamed(site)
    open = await world.open({ ...box, look: { ...box.look, direction } })
    const { page, eyes } = open
    await page.setViewportSize({ width, height })
    await page.keyboard.type(BULLHORN)
    await page.waitForTimeout(900)
    const look = async () => {
      const taken = await page.evaluate(() => {
        const inner = (root: Document | ShadowRoot): Element[] => [
          ...root.querySelectorAll(
            '[contenteditable="true"]:focus,textarea:focus,[data-testid^="tweetButton"],.primary,.share-actions__primary-action'
          ),
          ...[...root.querySelectorAll('*')].flatMap((each) =>
            each.shadowRoot ? inner(each.shadowRoot) : []
          )
        ]
        return inner(document)
          .map((each) => each.getBoundingClientRect())
          .filter((rect) => rect.width > 0)
          .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }))
      })
      const parts = Object.values(await eyes.boxes())
      for (const part of parts) {
        expect(part.left).toBeGreaterThanOrEqual(0)
        expect(part.right).toBeLessThanOrEqual(width)
        for (const rect of taken.slice(0, 2)) expect(overlap(part, rect)).toBe(false)
      }
      return parts.length
    }
    await look()
    await page.keyboard.press('Alt+KeyW')
    await page.waitForTimeout(500)
    await look()
  }
)
