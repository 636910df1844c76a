import { describe, expect, test } from 'vitest'
import {
  decodeEmotionModel,
  loadEmotionModel,
  modelBytes,
  tones
} from '../../../lib/understanding/model/emotion-model.ts'
import { featureCapacity, featureRows, writeFeatures } from '../../../lib/understanding/model/features.ts'
import { measureTones } from '../../../scripts/eval/understanding.ts'
import { macroF1 } from '../../../scripts/eval/score-intents.ts'
import { toneIds, trainEmotionModel } from '../../../scripts/train/train-emotion-model.ts'

// Twelve invented texts a tone, enough to see that training is deterministic and learns at all.
const sample = tones.flatMap((tone, index) =>
  Array.from({ length: 12 }, (_, copy) => ({
    text: `${tone} example number ${copy} with the ${tone}word and some filler`,
    labels: [toneIds[index] ?? 0]
  }))
)

describe('the tone model', () => {
  const model = decodeEmotionModel(Buffer.from(trainEmotionModel(sample)).toString('base64'))

  test('training the same rows gives the same bytes', () => {
    expect(Buffer.from(trainEmotionModel(sample)).equals(Buffer.from(trainEmotionModel(sample)))).toBe(true)
  })

  test('it learns the sample', () => {
    const scores = model.score('one more gratitude example with the gratitudeword')
    const best = tones.toSorted((one, other) => scores[other] - scores[one])[0]
    expect(best).toBe('gratitude')
  })

  test('damaged weights are refused', () => {
    expect(() => decodeEmotionModel('AAAA')).toThrow('emotion model')
  })

  test('the shipped model fits its size and tells thanks from anger', async () => {
    const shipped = await loadEmotionModel()
    expect(modelBytes).toBeLessThanOrEqual(256 * 1024)
    expect(shipped.score('Thank you so much for explaining this to us!').gratitude).toBeGreaterThan(0)
    expect(shipped.score('Thank you so much for explaining this to us!').anger).toBeLessThan(0)
  })

  test('on GoEmotions dev, where it is there: the measured figures or better', async () => {
    const scores = measureTones(await loadEmotionModel())
    if (!scores) return expect(scores).toBeUndefined()
    expect(macroF1(scores)).toBeGreaterThanOrEqual(0.556)
    const f1 = Object.fromEntries(scores.map((score) => [score.label, score.f1]))
    expect(f1['gratitude']).toBeGreaterThanOrEqual(0.86)
    expect(f1['admiration']).toBeGreaterThanOrEqual(0.65)
    return expect(f1['love']).toBeGreaterThanOrEqual(0.78)
  })
})

describe('features', () => {
  test('rows stay inside the table and inside the buffer', () => {
    const rows = new Uint16Array(featureCapacity)
    for (const text of [
      '',
      'ok',
      'x'.repeat(100_000),
      '😂'.repeat(5_000),
      '\ud83d'.repeat(3),
      'haha lol 12,5 %'
    ]) {
      const count = writeFeatures(text, rows)
      expect(count).toBeLessThanOrEqual(rows.length)
      expect(rows.subarray(0, count).every((row) => row < featureRows)).toBe(true)
    }
  })
})
