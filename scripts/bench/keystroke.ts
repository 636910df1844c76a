// What a keystroke in a 3,000-character draft costs on the page's main thread, with Walkie and without, in the lab's real
// editors and one run: node scripts/bench/keystroke.ts. Writes artifacts/bench/keystroke.json.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core'
import type { Browser } from 'wxt/browser'
import { LAB_BOXES, type LabBox } from '../../tests/e2e/coach-lab.ts'
import { createProfile, launchExtension, projectRoot } from '../../tests/e2e/launch-extension.ts'
import { serveLab } from '../../tests/lab/serve-lab.ts'
import { findBrowser } from '../find-browser.mjs'

// Inside `evaluate`, in the extension's own page.
declare const chrome: typeof Browser

/** Keys pressed in each box. */
const KEYS = 120
/** Time between two keys, ms: a quick typist. */
const PACE = 110
const LENGTH = 3000
/** Highest cost of Walkie per keystroke at the 95th percentile, ms. */
const TARGET = 4

const BOXES = ['Draft.js, new post', 'Quill in a shadow tree', 'TipTap in a native dialog', 'X, textarea']

const SENTENCES = [
  'We are thrilled to announce that our holistic platform leverages live data on every ward.',
  'Last Tuesday Ana asked me why the handover takes an hour, and I had no answer for her.',
  'Our clients move from planning to care without friction, and everybody wins in the end.',
  'I wrote three lines at the door instead, and the night shift read them aloud at six.'
]

const draftOf = (length: number): string => {
  let text = ''
  for (let index = 0; text.length < length; index += 1)
    text += `${SENTENCES[index % SENTENCES.length] ?? ''} `
  return text.slice(0, length)
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly ts: number
  readonly dur?: number
  /** Time on the processor, µs: on a busy machine the clock also counts the others' work. */
  readonly tdur?: number
  readonly pid: number
  readonly tid: number
  readonly args?: { readonly data?: { readonly type?: string; readonly url?: string } }
}

interface Cost {
  /** Main-thread time of each keystroke until the next, ms. */
  readonly all: readonly number[]
  /** Of it, time inside scripts of an extension, ms. */
  readonly own: readonly number[]
}

const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length
const rounded = (value: number): number => Math.round(value * 100) / 100

async function trace(session: CDPSession, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    // The protocol types an event as a bag of anything; its shape is that of Chrome's trace format.
    events.push(...(value as unknown as TraceEvent[]))
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel']
    }
  })
  await work()
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.end')
  await complete
  return events
}

/** Sums what the main thread did between one keydown and the next. */
function costOf(events: readonly TraceEvent[]): Cost {
  const downs = events.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
  const [first] = downs
  if (!first) throw new Error('The trace holds no key')
  const ours = events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid)
  const starts = [...new Set(downs.map(({ ts }) => ts))].toSorted((a, b) => a - b)
  const sums = (matches: (event: TraceEvent) => boolean): number[] => {
    const matching = ours
      .filter((event) => event.ph === 'X' && matches(event))
      .toSorted((a, b) => a.ts - b.ts)
    const totals = starts.map(() => 0)
    let key = -1
    let covered = 0
    for (const { ts, dur = 0, tdur } of matching) {
      // A task that holds the keydown began before it.
      while (key + 1 < starts.length && (starts[key + 1] ?? 0) <= ts + dur) key += 1
      // Inside one that is counted already.
      if (ts < covered) continue
      covered = ts + dur
      if (key >= 0) totals[key] = (totals[key] ?? 0) + (tdur ?? dur) / 1000
    }
    return totals.slice(0, -1)
  }
  return {
    all: sums(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask'),
    own: sums(
      ({ name, args }) => name === 'FunctionCall' && (args?.data?.url ?? '').startsWith('chrome-extension:')
    )
  }
}

async function typeInto(context: BrowserContext, box: LabBox, address: string): Promise<Cost> {
  const page: Page = await context.newPage()
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(address)
  await box.open(page)
  await page.keyboard.insertText(draftOf(LENGTH))
  await page.waitForTimeout(2500)
  const session = await context.newCDPSession(page)
  const events = await trace(session, async () => {
    for (let index = 0; index < KEYS; index += 1) {
      await page.keyboard.press(index % 6 === 5 ? 'Space' : 'KeyA')
      await page.waitForTimeout(PACE)
    }
  })
  await page.close()
  return costOf(events)
}

const plainProfile = await createProfile()
const plain = await chromium.launchPersistentContext(plainProfile.path, {
  executablePath: findBrowser({ loadsExtensions: true }) ?? '',
  args: ['--no-sandbox', '--no-first-run', '--host-resolver-rules=MAP * ~NOTFOUND']
})
const walkie = await launchExtension()
try {
  const desk = await walkie.openExtensionPage('popup.html')
  await desk.evaluate(() =>
    chrome.storage.local.set({
      'coach-settings': {
        version: 1,
        modes: { x: 'overlay', linkedin: 'overlay' },
        mutedRules: [],
        quietUntil: null,
        passed: {}
      }
    })
  )
  await desk.close()
  const labs = { plain: await serveLab(plain), walkie: await serveLab(walkie.context) }
  const rows = []
  for (const name of BOXES) {
    const box = LAB_BOXES.find((each) => each.name.includes(name))
    if (!box) throw new Error(`The lab has no box ${name}`)
    const look = { linkedin: 'ember', xComposer: 'draft', ...box.look } as const
    labs.plain.set(look)
    labs.walkie.set(look)
    const without = await typeInto(plain, box, box.address(labs.plain))
    const withWalkie = await typeInto(walkie.context, box, box.address(labs.walkie))
    const row = {
      box: box.name,
      keys: without.all.length,
      without: { mean: rounded(mean(without.all)), p95: rounded(percentile(without.all, 0.95)) },
      with: { mean: rounded(mean(withWalkie.all)), p95: rounded(percentile(withWalkie.all, 0.95)) },
      /** Inside Walkie's script, layout that it forces included. */
      walkie: { mean: rounded(mean(withWalkie.own)), p95: rounded(percentile(withWalkie.own, 0.95)) },
      added: rounded(percentile(withWalkie.all, 0.95) - percentile(without.all, 0.95))
    }
    rows.push(row)
    process.stdout.write(
      `${row.box}: a keystroke ${row.without.p95} ms at the 95th percentile without, ${row.with.p95} ms with Walkie ` +
        `(its script: ${row.walkie.p95} ms, mean ${row.walkie.mean})\n`
    )
  }
  const folder = join(projectRoot, 'artifacts', 'bench')
  await mkdir(folder, { recursive: true })
  const holds = rows.every(({ walkie: own }) => own.p95 <= TARGET)
  await writeFile(
    join(folder, 'keystroke.json'),
    `${JSON.stringify({ characters: LENGTH, target: TARGET, holds, rows }, null, 2)}\n`
  )
  if (!holds) process.exitCode = 1
} finally {
  await walkie.close()
  await plain.close()
  await plainProfile.remove()
}
