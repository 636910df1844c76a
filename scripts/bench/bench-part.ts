// A part of the benchmark, as `npm run bench` runs it.

export interface BenchResult {
  /** What is kept as JSON. */
  readonly figures: unknown
  /** The same to read, as Markdown. */
  readonly table: string
}

export interface BenchOptions {
  /** Small sizes and few repetitions: to see that it runs, not to quote. */
  readonly quick: boolean
}

/** What the module of a part exports as `runPart`. Progress goes to stderr. */
export type RunPart = (options: BenchOptions) => Promise<BenchResult>
