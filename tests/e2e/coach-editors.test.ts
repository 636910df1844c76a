// In every editor of the two sites: a bullhorn draft brings up the coach, the fix takes it away, and the editor's own nodes
// are never touched.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { LAB_BOXES, type LabBox } from './coach-lab.ts'
import { createCoachWorld, type CoachWorld, type OpenBox } from './coach-world.ts'

let world: CoachWorld
let open: OpenBox | null = null

beforeAll(async () => {
  world = await createCoachWorld()
})
afterAll(() => world.close())
afterEach(async () => {
  expect(open?.faults ?? []).toEqual([])
  await open?.page.close()
  open = null
})

const BULLHORN = {
  post: 'We are thrilled to announce that RotaLoom 3 is here, our best release ever.',
  reply:
    'We are thrilled to announce that RotaLoom 3 is here. Our holistic platform leverages synergies to empower every ward.'
}
const HEADLINE = { post: 'This is an announcement', reply: 'This thread is theirs' }
const CONVERSATION = {
  post: 'Yesterday at six Ana asked me why our handover takes an hour. I had no answer. What does yours look like on a bad night?',
  reply:
    'Thanks for asking. Last Tuesday Ana wrote three lines at the door and I read them aloud. What would you write first?'
}

const begin = async (box: LabBox): Promise<OpenBox> => {
  await world.reset()
  open = await world.open(box)
  return open
}

const replaceAll = async ({ page }: OpenBox, text: string) => {
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('Delete')
  await page.keyboard.type(text)
}

describe.each(LAB_BOXES)('$name', (box) => {
  test('gauge and one line for a bullhorn draft, gone when it is fixed', async () => {
    const here = await begin(box)
    expect(await here.eyes.read()).toBeNull()
    await here.page.keyboard.type(BULLHORN[box.kind])
    const first = await here.eyes.waitFor((reading) => reading?.nudge?.includes(HEADLINE[box.kind]) ?? false)
    expect(first?.gauge).toBe('Announcing')
    expect(first?.panel).toBeNull()
    expect(first?.tabStops).toBe(0)
    const marked = await here.page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String))
    )
    expect(marked.join(' | ').includes('thrilled to announce') || marked.join().includes('leverages')).toBe(
      box.marks
    )

    await replaceAll(here, CONVERSATION[box.kind])
    const after = await here.eyes.waitFor(
      (reading) => reading !== null && !(reading.nudge ?? '').includes(HEADLINE[box.kind])
    )
    expect(after?.gauge).toMatch(/conversing/i)
  })

  test('the nodes of the editor stay as they are: before, during, after', async () => {
    await begin(box)
    const here = open
    if (!here) throw new Error('no box')
    await world.act({ kind: 'mode', platform: box.site, mode: 'quiet' })
    await here.page.keyboard.type(`${BULLHORN[box.kind]} Thoughts?`)
    await here.page.waitForTimeout(600)
    const wholePage = () => here.page.evaluate(() => document.body.outerHTML)
    const before = await here.markup()
    const pageBefore = await wholePage()
    expect(await here.eyes.read()).toBeNull()

    await world.act({ kind: 'mode', platform: box.site, mode: 'overlay' })
    const shown = await here.eyes.waitFor((reading) => reading?.nudge !== null && reading !== null)
    expect(await here.markup()).toBe(before)
    // With the mouse: the caret stays in the box, and with it the mark that some editors set on themselves for it.
    await here.eyes.press(shown?.spoken ?? '')
    await here.eyes.waitFor((reading) => reading?.panel !== null && reading !== null)
    if (box.marks) await here.eyes.press('Show me')
    expect(await here.markup()).toBe(before)
    await here.page.keyboard.press('Escape')

    await world.act({ kind: 'mode', platform: box.site, mode: 'quiet' })
    await here.eyes.waitFor((reading) => reading === null)
    expect(await here.markup()).toBe(before)
    expect(await wholePage()).toBe(pageBefore)
    expect(await here.page.evaluate(() => [...CSS.highlights.keys()])).toEqual([])
  })
})
