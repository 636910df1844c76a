// How fast one review of a draft is beside other checkers of prose, on the same drafts in one run.
import { createRequire } from 'node:module'
import { mkdirSync, writeFileSync } from 'node:fs'
import { text as alexText } from 'alex'
import { LocalLinter } from 'harper.js'
import { binaryInlined } from 'harper.js/binaryInlined'
import { retext } from 'retext'
import { reviewDraft } from '../../lib/coach/review-draft.ts'
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

const timeOf = async (tool: string, check: Check, drafts: readonly string[]): Promise<ToolTime> => {
  // Slow tools get fewer rounds: the figures steady soon, and the machine may be shared.
  const times: number[] = []
  const started = performance.now()
  for (let round = 0; round < warmUps + rounds; round += 1) {
    if (round > 2 && performance.now() - started > 20_000) break
    for (const draft of drafts) {
      const before = performance.now()
      await check(draft)
      if (round >= warmUps || performance.now() - started > 10_000) times.push(performance.now() - before)
    }
  }
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return {
    tool,
    median: at(0.5),
    mean: times.reduce((sum, time) => sum + time, 0) / Math.max(1, times.length),
    p95: at(0.95)
  }
}

/** Runs the comparison, prints it, writes `artifacts/bench/review.json`. */
export const benchReview = async (folder = 'artifacts/bench'): Promise<ReviewBench> => {
  const drafts = benchDrafts()
  const checks: readonly (readonly [string, Check])[] = [
    ['walkie', (text) => reviewDraft({ surface: 'post', platform: 'linkedin', text })],
    ['harper.js', await harper()],
    ['write-good', writeGood()],
    ['alex', (text) => alexText(text).messages],
    ['retext (parser alone)', (text) => retext().processSync(text)]
  ]
  const times: ToolTime[] = []
  for (const [tool, check] of checks) times.push(await timeOf(tool, check, drafts))
  const ours = times[0]
  const fastest = Math.min(...times.slice(1).map((time) => time.median))
  const timesFaster = ours ? fastest / ours.median : 0
  const met = ours !== undefined && ours.mean <= targets.mean && timesFaster >= targets.timesFaster
  const bench: ReviewBench = {
    characters: drafts[0]?.length ?? 0,
    drafts: drafts.length,
    times,
    timesFaster,
    met
  }
  console.log(`one review of ${bench.characters} characters, ms      median    mean     p95`)
  for (const time of times) {
    console.log(
      `${time.tool.padEnd(40)} ${time.median.toFixed(3).padStart(9)} ${time.mean.toFixed(3).padStart(7)} ${time.p95.toFixed(3).padStart(7)}`
    )
  }
  console.log(
    `${timesFaster.toFixed(1)} times faster than the fastest of them (target ${targets.timesFaster}); mean at most ${targets.mean} ms: ${met ? 'met' : 'missed'}`
  )
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/review.json`, `${JSON.stringify(bench, null, 2)}\n`)
  return bench
}
