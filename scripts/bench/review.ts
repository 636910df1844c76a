// How fast one review of a draft is beside other checkers of prose, on the same drafts in one run.
import { createRequire } from 'node:module'
import { text as alexText } from 'alex'
import { LocalLinter } from 'harper.js'
import { binaryInlined } from 'harper.js/binaryInlined'
import { retext } from 'retext'
import { reviewDraft } from '../../lib/coach/review-draft.ts'
import type { RunPart } from './bench-part.ts'
import { benchDrafts } from './drafts.ts'

export interface ToolTime {
  readonly tool: string
  /** Milliseconds for one draft, over all timed reviews. */
  readonly median: number
  readonly mean: number
  readonly p95: number
}

export interface ReviewBench {
  readonly characters: number
  readonly drafts: number
  readonly times: readonly ToolTime[]
  /** Median of the fastest other tool over ours. */
  readonly timesFaster: number
  readonly met: boolean
}

type Check = (text: string) => unknown

const targets = { mean: 1, timesFaster: 5 }
const warmUps = 10
const rounds = 10

const writeGood = (): Check => {
  const loaded: unknown = createRequire(import.meta.url)('write-good')
  if (typeof loaded !== 'function') throw new Error('write-good exports no function')
  return (text) => Reflect.apply(loaded, undefined, [text])
}

const harper = async (): Promise<Check> => {
  const linter = new LocalLinter({ binary: binaryInlined })
  await linter.setup()
  return (text) => linter.lint(text, { language: 'plaintext' })
}

const timeOf = async (
  tool: string,
  check: Check,
  drafts: readonly string[],
  quick: boolean
): Promise<ToolTime> => {
  const times: number[] = []
  const started = performance.now()
  for (let round = 0; round < (quick ? 2 : warmUps) + rounds; round += 1) {
    // Slow tools get fewer rounds: their figures steady sooner.
    if (round > 2 && performance.now() - started > (quick ? 2_000 : 20_000)) break
    for (const draft of drafts) {
      const before = performance.now()
      await check(draft)
      const warm = round >= (quick ? 2 : warmUps) || performance.now() - started > (quick ? 1_000 : 10_000)
      if (warm) times.push(performance.now() - before)
    }
  }
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  const mean = times.reduce((sum, time) => sum + time, 0) / Math.max(1, times.length)
  return { tool, median: at(0.5), mean, p95: at(0.95) }
}

/** Reviews the same drafts with every checker, in one run. */
export const benchReview = async (quick: boolean): Promise<ReviewBench> => {
  const drafts = benchDrafts()
  const retextParser = retext().freeze()
  const checks: readonly (readonly [string, Check])[] = [
    ['walkie', (text) => reviewDraft({ surface: 'post', platform: 'linkedin', text })],
    ['harper.js', await harper()],
    ['write-good', writeGood()],
    ['alex', (text) => alexText(text).messages],
    ['retext (parser alone)', (text) => retextParser.processSync(text)]
  ]
  const times: ToolTime[] = []
  for (const [tool, check] of checks) times.push(await timeOf(tool, check, drafts, quick))
  const ours = times[0]
  const fastest = Math.min(...times.slice(1).map((time) => time.median))
  const timesFaster = ours ? fastest / ours.median : 0
  const met = ours !== undefined && ours.mean <= targets.mean && timesFaster >= targets.timesFaster
  return { characters: drafts[0]?.length ?? 0, drafts: drafts.length, times, timesFaster, met }
}

/** The part `review` of `npm run bench`. */
export const runPart: RunPart = async ({ quick }) => {
  const figures = await benchReview(quick)
  const ours = figures.times[0]?.median ?? Number.NaN
  const rows = figures.times.map(
    ({ tool, median, mean, p95 }) =>
      `| ${tool} | ${median.toFixed(3)} | ${mean.toFixed(3)} | ${p95.toFixed(3)} | ${(median / ours).toFixed(1)} |`
  )
  const table = [
    `One review of ${figures.characters} characters, ms, over ${figures.drafts} drafts.`,
    '',
    '| | median | mean | p95 | times ours |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    `Mean at most ${targets.mean} ms and ${targets.timesFaster} times faster than the fastest of them: ${figures.met ? 'met' : 'missed'}.`
  ].join('\n')
  return { figures, table }
}
