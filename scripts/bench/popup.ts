// How the popup behaves with 10,000 people: time to the first list, longest main-thread task while scrolling.
import { buildHarness, createViewer, launchBrowser } from '../../tests/browser/popup/popup-harness.ts'
import type { Browser, CDPSession, Page } from 'playwright-core'

/** Main-thread tasks of the popup. Wall time grows with other work on the computer, processor time does not; ms. */
interface Tasks {
  readonly count: number
  readonly longestWall: number
  readonly longestProcessor: number
  readonly over50Wall: number
  readonly over50Processor: number
}

export interface PopupFigures {
  /** From the start of the popup's own code until the first rows are painted, fake answers included;
   * best of seven, wall ms. */
  readonly firstPaint: number
  readonly wheel: Tasks
  readonly jumps: Tasks
  readonly keys: Tasks
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

const traced = async (session: CDPSession, work: () => Promise<void>): Promise<Tasks> => {
  const events: TraceEvent[] = []
  const collect = ({ value }: { readonly value: readonly object[] }) => {
    // The protocol leaves the shape of trace events open; these are the fields of complete events.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    for (const event of value) events.push(event as TraceEvent)
  }
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] }
  })
  await work()
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  const mainThreads = new Set(
    events
      .filter((event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain')
      .map((event) => `${event.pid} ${event.tid}`)
  )
  const tasks = events.filter(
    (event) => event.name === 'ThreadControllerImpl::RunTask' && mainThreads.has(`${event.pid} ${event.tid}`)
  )
  const wall = tasks.map((event) => (event.dur ?? 0) / 1000)
  const processor = tasks.map((event) => (event.tdur ?? 0) / 1000)
  return {
    count: tasks.length,
    longestWall: Math.max(0, ...wall),
    longestProcessor: Math.max(0, ...processor),
    over50Wall: wall.filter((ms) => ms > 50).length,
    over50Processor: processor.filter((ms) => ms > 50).length
  }
}

const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector('.wk-name'))
            requestAnimationFrame(() =>
              resolve(performance.now() - (performance.getEntriesByName('start')[0]?.startTime ?? 0))
            )
          else requestAnimationFrame(look)
        }
        look()
      })
  )

/** Measures in a browser that is already there; the harness must have been built. */
export const measurePopup = async (browser: Browser): Promise<PopupFigures> => {
  const viewer = await createViewer(browser, { reducedMotion: 'no-preference' })
  const { page } = viewer
  try {
    const paints: number[] = []
    for (let turn = 0; turn < 7; turn += 1) {
      await viewer.show('many')
      paints.push(await firstPaint(page))
    }
    const session = await browser.newBrowserCDPSession()
    await page.waitForTimeout(1000)
    await page.mouse.move(200, 300)
    const wheel = await traced(session, async () => {
      for (let turn = 0; turn < 150; turn += 1) {
        await page.mouse.wheel(0, 400)
        await page.waitForTimeout(16)
      }
    })
    const jumps = await traced(session, async () => {
      for (const part of [0.9, 0.1, 1, 0.5, 0, 0.75]) {
        await page
          .locator('.wk-pane')
          .evaluate((pane, where) => pane.scrollTo(0, pane.scrollHeight * where), part)
        await page.waitForTimeout(300)
      }
    })
    const keys = await traced(session, async () => {
      for (let turn = 0; turn < 100; turn += 1) await page.keyboard.press(turn % 10 === 9 ? 'e' : 'j')
    })
    return { firstPaint: Math.min(...paints), wheel, jumps, keys }
  } finally {
    await viewer.close()
  }
}

if (import.meta.main) {
  await buildHarness()
  const browser = await launchBrowser()
  console.log(JSON.stringify(await measurePopup(browser), null, 2))
  await browser.close()
}
