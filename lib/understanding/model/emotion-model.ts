// A linear reader of tone: twelve independent logistic regressions over hashed n-grams, in one byte a weight.
// It ranks and tips a balance; nothing is ever asserted to the user on its word alone.
import { featureCapacity, featureRows, writeFeatures } from './features.ts'

/** The twelve tones, in the order of the weights. Names and meaning as in GoEmotions (Demszky et al. 2020). */
export const tones = [
  'admiration',
  'amusement',
  'anger',
  'approval',
  'caring',
  'curiosity',
  'disapproval',
  'gratitude',
  'joy',
  'love',
  'optimism',
  'sadness'
] as const

export type Tone = (typeof tones)[number]

/** For each tone the distance from its decision threshold in log-odds: above 0 the tone is present. */
export type ToneScores = Readonly<Record<Tone, number>>

export type EmotionModel = { readonly score: (text: string) => ToneScores }

/** Length of the stored model in bytes: the weights, then scale, bias and threshold of each tone as little-endian floats. */
export const modelBytes = featureRows * tones.length + tones.length * 3 * 4

const readModel = (bytes: Uint8Array): EmotionModel => {
  if (bytes.length !== modelBytes)
    throw new Error(`emotion model: ${bytes.length} bytes, expected ${modelBytes}`)
  const width = tones.length
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, featureRows * width)
  const view = new DataView(bytes.buffer, bytes.byteOffset + featureRows * width)
  const parameter = (group: number, tone: number): number => view.getFloat32((group * width + tone) * 4, true)
  const rows = new Uint16Array(featureCapacity)
  const sums = new Int32Array(width)

  const score = (text: string): ToneScores => {
    const count = writeFeatures(text, rows)
    sums.fill(0)
    for (let index = 0; index < count; index += 1) {
      const offset = (rows[index] ?? 0) * width
      for (let tone = 0; tone < width; tone += 1)
        sums[tone] = (sums[tone] ?? 0) + (weights[offset + tone] ?? 0)
    }
    const norm = 1 / Math.sqrt(count || 1)
    const distance = (tone: number): number =>
      (sums[tone] ?? 0) * parameter(0, tone) * norm + parameter(1, tone) - parameter(2, tone)
    return {
      admiration: distance(0),
      amusement: distance(1),
      anger: distance(2),
      approval: distance(3),
      caring: distance(4),
      curiosity: distance(5),
      disapproval: distance(6),
      gratitude: distance(7),
      joy: distance(8),
      love: distance(9),
      optimism: distance(10),
      sadness: distance(11)
    }
  }
  return { score }
}

/**
 * Reads a model from its stored form.
 * @param encoded base64 of `modelBytes` bytes
 * @throws if the length is wrong: the shipped file was damaged or belongs to another version
 */
export const decodeEmotionModel = (encoded: string): EmotionModel => {
  const binary = atob(encoded)
  return readModel(Uint8Array.from(binary, (sign) => sign.charCodeAt(0)))
}

/** Loads the shipped weights; they are a chunk of their own, so that only who understands comments pays for them. */
export const loadEmotionModel = async (): Promise<EmotionModel> => {
  const { default: encoded } = await import('./emotion-weights.ts')
  return decodeEmotionModel(encoded)
}
