// Small statistics for the benchmarks: medians, because the machines that run them are noisy.

export interface Spread {
  readonly median: number
  readonly p95: number
  readonly runs: number
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

/** Median and 95th percentile of measured values, rounded to a hundredth. */
export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = values.toSorted((a, b) => a - b)
  const round = (value: number) => Math.round(value * 100) / 100
  return { median: round(at(sorted, 0.5)), p95: round(at(sorted, 0.95)), runs: values.length }
}
