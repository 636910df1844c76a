// What the extension costs a page: the same visits with and without it, by turns, in one run.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type BrowserContext, chromium } from 'playwright-core'
import { createProfile, launchExtension, projectRoot } from '../../tests/e2e/launch-extension.ts'
import type { Dialect } from '../../tests/lab/model.ts'
import { type Lab, serveLab } from '../../tests/lab/serve-lab.ts'
import { findBrowser } from '../find-browser.mjs'
import type { RunPart } from './bench-part.ts'
import { type Spread, spreadOf } from './measure.ts'
import { tableOf } from './report.ts'
import { type MainThreadWork, traceMainThread } from './trace.ts'

export interface CostOfVisit {
  /** Main-thread processor time of the whole visit, ms. */
  readonly without: Spread
  readonly with: Spread
  /** Difference of the medians; on a busy computer it can be smaller than the noise. */
  readonly added: number
  /** Time in the extension's own code, which the trace attributes to it: free of that noise. */
  readonly own: Spread
  /** Longest uninterrupted piece of that. */
  readonly longestOwn: Spread
  readonly longestTaskWithout: Spread
  readonly longestTaskWith: Spread
}

export interface PageCostFigures {
  readonly visits: Readonly<Record<string, CostOfVisit>>
  /** Bytes of each script that is loaded with a page. */
  readonly scripts: Readonly<Record<string, { readonly bytes: number; readonly gzip: number }>>
}

interface Visit {
  readonly name: string
  readonly dialect: Dialect
  readonly address: (lab: Lab) => string
  /** Nodes inserted after the page has come to rest; 0: the loading itself is measured. */
  readonly streamed: number
}

const VISITS: readonly Visit[] = [
  {
    name: 'X, own post with 500 comments',
    dialect: 'ember',
    address: ({ addresses }) => addresses.x.crowd,
    streamed: 0
  },
  {
    name: 'LinkedIn (Ember), 500 comments',
    dialect: 'ember',
    address: ({ addresses }) => addresses.linkedin.crowd,
    streamed: 0
  },
  {
    name: 'LinkedIn (SDUI), 500 comments',
    dialect: 'sdui',
    address: ({ addresses }) => addresses.linkedin.crowd,
    streamed: 0
  },
  {
    name: 'X, stream of 5,000 nodes',
    dialect: 'ember',
    address: ({ addresses }) => addresses.x.home,
    streamed: 5000
  },
  {
    name: 'LinkedIn (Ember), stream of 5,000 nodes',
    dialect: 'ember',
    address: ({ addresses }) => addresses.linkedin.crowd,
    streamed: 5000
  },
  {
    name: 'LinkedIn (SDUI), stream of 5,000 nodes',
    dialect: 'sdui',
    address: ({ addresses }) => addresses.linkedin.crowd,
    streamed: 5000
  }
]

/** After this time, ms, a page that was loaded or changed has been looked at. */
const REST = 6000

interface Opened {
  readonly context: BrowserContext
  readonly close: () => Promise<void>
}

const openWith = async (): Promise<Opened> => {
  const { context, close } = await launchExtension()
  return { context, close }
}

const openWithout = async (): Promise<Opened> => {
  const executablePath = findBrowser({ loadsExtensions: true })
  if (!executablePath) throw new Error('no Chromium-family browser found')
  const profile = await createProfile()
  const context = await chromium.launchPersistentContext(profile.path, {
    executablePath,
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: ['--no-sandbox', '--no-first-run', '--host-resolver-rules=MAP * ~NOTFOUND']
  })
  return {
    context,
    close: async () => {
      await context.close()
      await profile.remove()
    }
  }
}

const measureVisit = async (context: BrowserContext, lab: Lab, visit: Visit): Promise<MainThreadWork> => {
  lab.set({ linkedin: visit.dialect })
  const page = await context.newPage()
  try {
    const session = await context.newCDPSession(page)
    const load = async () => {
      await page.goto(visit.address(lab))
      await page.waitForFunction(() => 'lab' in window)
      await page.waitForTimeout(REST)
    }
    if (visit.streamed === 0) return await traceMainThread(session, load)
    await load()
    return await traceMainThread(session, async () => {
      await page.evaluate((count) => window.lab.stream(count), visit.streamed)
      await page.waitForTimeout(REST / 2)
    })
  } finally {
    await page.close()
  }
}

const sizeOf = async (file: string): Promise<{ bytes: number; gzip: number }> => {
  const content = await readFile(join(projectRoot, '.output', 'chrome-mv3', file))
  return { bytes: content.length, gzip: gzipSync(content, { level: 9 }).length }
}

const costOf = (plain: readonly MainThreadWork[], loaded: readonly MainThreadWork[]): CostOfVisit => {
  const without = spreadOf(plain.map(({ total }) => total))
  const withIt = spreadOf(loaded.map(({ total }) => total))
  return {
    without,
    with: withIt,
    added: Math.round((withIt.median - without.median) * 100) / 100,
    own: spreadOf(loaded.map(({ own }) => own)),
    longestOwn: spreadOf(loaded.map(({ longestOwn }) => longestOwn)),
    longestTaskWithout: spreadOf(plain.map(({ longest }) => longest)),
    longestTaskWith: spreadOf(loaded.map(({ longest }) => longest))
  }
}

/** Visits every page `runs` times without and with the extension, by turns. Needs a build. Progress goes to stderr. */
export const benchPageCost = async (runs = 3): Promise<PageCostFigures> => {
  const measured = VISITS.map((visit) => ({
    visit,
    plain: [] as MainThreadWork[],
    loaded: [] as MainThreadWork[]
  }))
  for (let run = 0; run < runs; run += 1) {
    for (const side of ['plain', 'loaded'] as const) {
      console.error(
        `page cost: round ${run + 1} of ${runs}, ${side === 'plain' ? 'without' : 'with'} the extension`
      )
      const { context, close } = await (side === 'plain' ? openWithout() : openWith())
      try {
        const lab = await serveLab(context)
        for (const each of measured) each[side].push(await measureVisit(context, lab, each.visit))
      } finally {
        await close()
      }
    }
  }
  return {
    visits: Object.fromEntries(
      measured.map(({ visit, plain, loaded }) => [visit.name, costOf(plain, loaded)])
    ),
    scripts: { 'page-x.js': await sizeOf('page-x.js'), 'page-linkedin.js': await sizeOf('page-linkedin.js') }
  }
}

const both = ({ median, p95 }: Spread): string => `${median} / ${p95}`

export const runPart: RunPart = async ({ quick }) => {
  const figures = await benchPageCost(quick ? 1 : 3)
  const visits = tableOf(
    [
      'visit',
      'without, ms',
      'with, ms',
      'own, ms',
      'longest own, ms',
      'longest task without',
      'longest task with'
    ],
    Object.entries(figures.visits).map(([name, cost]) => [
      name,
      both(cost.without),
      both(cost.with),
      both(cost.own),
      both(cost.longestOwn),
      both(cost.longestTaskWithout),
      both(cost.longestTaskWith)
    ])
  )
  const scripts = tableOf(
    ['script loaded with a page', 'bytes', 'gzip'],
    Object.entries(figures.scripts).map(([name, { bytes, gzip }]) => [name, bytes, gzip])
  )
  return { figures, table: `${visits}\n\n${scripts}` }
}
