// Trains the tone model. Pure: the same rows give the same bytes, whatever machine runs it.
import { featureCapacity, featureRows, writeFeatures } from '../../lib/understanding/model/features.ts'
import { modelBytes, tones } from '../../lib/understanding/model/emotion-model.ts'

/** One labelled text; labels are GoEmotions ids, 0 to 27. */
export type LabelledText = { readonly text: string; readonly labels: readonly number[] }

/** GoEmotions id of each tone, in the order of `tones`. */
export const toneIds: readonly number[] = [0, 1, 2, 4, 5, 7, 10, 15, 17, 18, 20, 25]

/** Settings chosen on the held-out tenth of the training part, never on the development part. */
const settings = { rate: 0.2, shrinkage: 3e-4, epochs: 6, smoothing: 5, seed: 12_345, heldOutEvery: 10 }

const width = tones.length

const seededRandom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Example = { readonly rows: Uint16Array; readonly truth: Uint8Array }

const prepare = (texts: readonly LabelledText[]): Example[] => {
  const buffer = new Uint16Array(featureCapacity)
  return texts.map(({ text, labels }) => ({
    rows: buffer.slice(0, writeFeatures(text, buffer)),
    truth: Uint8Array.from(toneIds, (id) => (labels.includes(id) ? 1 : 0))
  }))
}

/**
 * How far a row's presence tells a tone apart (absolute log-count ratio, after Wang & Manning 2012). Learning in
 * this scale and multiplying it into the weights afterwards keeps frequent letter runs from drowning rare words.
 */
const tellingScale = (examples: readonly Example[]): Float64Array => {
  const rowCount = new Float64Array(featureRows)
  const positive = new Float64Array(featureRows * width)
  const tonePositive = new Float64Array(width)
  for (const { rows, truth } of examples) {
    for (const row of new Set(rows)) {
      rowCount[row] = (rowCount[row] ?? 0) + 1
      for (let tone = 0; tone < width; tone += 1) {
        if (truth[tone]) positive[row * width + tone] = (positive[row * width + tone] ?? 0) + 1
      }
    }
    for (let tone = 0; tone < width; tone += 1)
      tonePositive[tone] = (tonePositive[tone] ?? 0) + (truth[tone] ?? 0)
  }
  const scale = new Float64Array(featureRows * width)
  const { smoothing } = settings
  for (let row = 0; row < featureRows; row += 1) {
    for (let tone = 0; tone < width; tone += 1) {
      const inside = positive[row * width + tone] ?? 0
      const toneTotal = tonePositive[tone] ?? 0
      const withTone = (inside + smoothing) / (toneTotal + smoothing)
      const without = ((rowCount[row] ?? 0) - inside + smoothing) / (examples.length - toneTotal + smoothing)
      scale[row * width + tone] = 0.25 + 0.75 * Math.min(3, Math.abs(Math.log(withTone / without)))
    }
  }
  return scale
}

type Weights = { readonly rows: Float64Array; readonly bias: Float64Array }

const scoreInto = (scores: Float64Array, example: Example, weights: Weights): void => {
  scores.fill(0)
  for (const row of example.rows) {
    const offset = row * width
    for (let tone = 0; tone < width; tone += 1) {
      scores[tone] = (scores[tone] ?? 0) + (weights.rows[offset + tone] ?? 0)
    }
  }
  const norm = 1 / Math.sqrt(example.rows.length || 1)
  for (let tone = 0; tone < width; tone += 1) {
    scores[tone] = (scores[tone] ?? 0) * norm + (weights.bias[tone] ?? 0)
  }
}

/** AdaGrad over single examples, in a seeded order. */
const descend = (examples: readonly Example[]): Weights => {
  const scale = tellingScale(examples)
  // `rows` holds the products of learned weight and scale, so that scoring needs no second factor.
  const current: Weights = { rows: new Float64Array(featureRows * width), bias: new Float64Array(width) }
  const squares = new Float64Array(featureRows * width).fill(0.1)
  const scores = new Float64Array(width)
  const errors = new Float64Array(width)
  const order = examples.map((_, index) => index)
  const random = seededRandom(settings.seed)
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(random() * (index + 1))
      const kept = order[index] ?? 0
      order[index] = order[other] ?? 0
      order[other] = kept
    }
    for (const index of order) {
      const example = examples[index]
      if (!example) continue
      scoreInto(scores, example, current)
      const norm = 1 / Math.sqrt(example.rows.length || 1)
      for (let tone = 0; tone < width; tone += 1) {
        const error = 1 / (1 + Math.exp(-(scores[tone] ?? 0))) - (example.truth[tone] ?? 0)
        errors[tone] = error
        current.bias[tone] = (current.bias[tone] ?? 0) - 0.01 * error
      }
      for (const row of example.rows) {
        const offset = row * width
        for (let tone = 0; tone < width; tone += 1) {
          const at = offset + tone
          const factor = scale[at] ?? 1
          const weight = current.rows[at] ?? 0
          const slope = (errors[tone] ?? 0) * norm * factor + settings.shrinkage * (weight / factor)
          const square = (squares[at] ?? 0) + slope * slope
          squares[at] = square
          current.rows[at] = weight - (settings.rate * slope * factor) / Math.sqrt(square)
        }
      }
    }
  }
  return current
}

/** F1 of a decision at each threshold from -3 to 3 in tenths; the best one, the lower in a tie. */
const bestThreshold = (scores: readonly number[], truth: readonly boolean[]): number => {
  let best = { f1: -1, threshold: 0 }
  for (let tenth = -30; tenth <= 30; tenth += 1) {
    const threshold = tenth / 10
    let hits = 0
    let wrong = 0
    for (const [index, score] of scores.entries()) {
      const said = score > threshold
      if (said && truth[index]) hits += 1
      else if (said !== Boolean(truth[index])) wrong += 1
    }
    const f1 = (2 * hits) / (2 * hits + wrong || 1)
    if (f1 > best.f1) best = { f1, threshold }
  }
  return best.threshold
}

/**
 * Trains on nine tenths of the texts and sets the thresholds on the last tenth.
 * @returns the stored form of the model, `modelBytes` long
 */
export const trainEmotionModel = (texts: readonly LabelledText[]): Uint8Array => {
  const prepared = prepare(texts)
  const held = prepared.filter((_, index) => index % settings.heldOutEvery === 0)
  const weights = descend(prepared.filter((_, index) => index % settings.heldOutEvery !== 0))
  const bytes = new Uint8Array(modelBytes)
  const stored = new Int8Array(bytes.buffer, 0, featureRows * width)
  const view = new DataView(bytes.buffer, featureRows * width)
  const scores = new Float64Array(width)
  const heldScores = held.map((example) => {
    scoreInto(scores, example, weights)
    return Float64Array.from(scores)
  })
  for (let tone = 0; tone < width; tone += 1) {
    let largest = 1e-9
    for (let row = 0; row < featureRows; row += 1) {
      largest = Math.max(largest, Math.abs(weights.rows[row * width + tone] ?? 0))
    }
    const step = largest / 127
    for (let row = 0; row < featureRows; row += 1) {
      const at = row * width + tone
      stored[at] = Math.max(-127, Math.min(127, Math.round((weights.rows[at] ?? 0) / step)))
    }
    const threshold = bestThreshold(
      heldScores.map((row) => row[tone] ?? 0),
      held.map((example) => example.truth[tone] === 1)
    )
    view.setFloat32(tone * 4, step, true)
    view.setFloat32((width + tone) * 4, weights.bias[tone] ?? 0, true)
    view.setFloat32((2 * width + tone) * 4, threshold, true)
  }
  return bytes
}
