// What the main threads of pages did while something happened, from the browser's own trace.
import type { CDPSession } from 'playwright-core'

/** Times are ms. Processor time, unlike time on the clock, hardly grows with other work on the computer. */
export interface MainThreadWork {
  /** Sum of all tasks, processor time. */
  readonly total: number
  /** Longest task, processor time. */
  readonly longest: number
  /** Longest task on the clock. */
  readonly longestOnClock: number
  /** Time spent in functions of the extension's scripts, processor time; calls nested in others count once. */
  readonly own: number
  /** Longest of those. */
  readonly longestOwn: number
}

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts?: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: {
    readonly name?: string
    readonly data?: { readonly url?: string }
    readonly fileName?: string
  }
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8', '__metadata']
const OWN_CALLS = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile'])

/** The protocol leaves the shape of trace events open; all but these fields are optional. */
const isTraceEvent = (event: object): event is TraceEvent =>
  'name' in event && 'pid' in event && 'tid' in event

const isOwn = ({ name, args }: TraceEvent): boolean =>
  OWN_CALLS.has(name) && (args?.data?.url ?? args?.fileName ?? '').startsWith('chrome-extension://')

const outermost = (events: readonly TraceEvent[]): readonly TraceEvent[] => {
  const kept: TraceEvent[] = []
  let end = Number.NEGATIVE_INFINITY
  for (const event of events.toSorted((a, b) => (a.ts ?? 0) - (b.ts ?? 0))) {
    if ((event.ts ?? 0) < end) continue
    kept.push(event)
    end = (event.ts ?? 0) + (event.dur ?? 0)
  }
  return kept
}

const ms = (microseconds: number | undefined): number => (microseconds ?? 0) / 1000
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

const summarise = (events: readonly TraceEvent[]): MainThreadWork => {
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`
  const mainThreads = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf)
  )
  const there = events.filter((event) => mainThreads.has(threadOf(event)))
  const tasks = there.filter(({ name }) => name === 'ThreadControllerImpl::RunTask')
  const own = outermost(there.filter(isOwn)).map(({ tdur }) => ms(tdur))
  const processor = tasks.map(({ tdur }) => ms(tdur))
  return {
    total: sum(processor),
    longest: Math.max(0, ...processor),
    longestOnClock: Math.max(0, ...tasks.map(({ dur }) => ms(dur))),
    own: sum(own),
    longestOwn: Math.max(0, ...own)
  }
}

/** Traces the page of `session` (and what shares its process) while `work` runs. */
export const traceMainThread = async (
  session: CDPSession,
  work: () => Promise<void>
): Promise<MainThreadWork> => {
  const events: TraceEvent[] = []
  const collect = ({ value }: { readonly value: readonly object[] }) => {
    events.push(...value.filter(isTraceEvent))
  }
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES }
  })
  await work()
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  return summarise(events)
}
