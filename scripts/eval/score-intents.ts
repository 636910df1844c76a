// Precision, recall and F1 of predicted labels.

export interface Outcome {
  readonly truth: string
  readonly said: string
}

export interface LabelScore {
  readonly label: string
  readonly count: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** One row per label that occurs as truth, in the order given by `labels`. */
export const scoreLabels = (outcomes: readonly Outcome[], labels: readonly string[]): readonly LabelScore[] =>
  labels.flatMap((label) => {
    const count = outcomes.filter(({ truth }) => truth === label).length
    if (count === 0) return []
    const said = outcomes.filter((outcome) => outcome.said === label).length
    const hits = outcomes.filter((outcome) => outcome.truth === label && outcome.said === label).length
    const precision = said === 0 ? 0 : hits / said
    const recall = hits / count
    return [{ label, count, precision, recall, f1: (2 * hits) / (said + count) }]
  })

/** Mean F1 over the labels. */
export const macroF1 = (scores: readonly LabelScore[]): number =>
  scores.reduce((sum, { f1 }) => sum + f1, 0) / (scores.length || 1)

/** A table for people. */
export const labelTable = (scores: readonly LabelScore[]): readonly string[] => [
  ...scores.map(
    ({ label, count, precision, recall, f1 }) =>
      `  ${label.padEnd(13)} n ${String(count).padStart(4)}  precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  F1 ${f1.toFixed(3)}`
  ),
  `  macro F1 ${macroF1(scores).toFixed(3)}`
]
