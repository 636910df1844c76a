// What the user once answered to something similar, found by a small index of shared words (BM25). Shown as it was
// written: raw material, never a draft.
import { splitWords } from '../language/split-words.ts'
import { contentStem } from '../language/stem-word.ts'

export interface OwnAnswer {
  /** The comment or question answered then. */
  readonly to: string
  /** The user's own words. */
  readonly text: string
  /** When: ISO date or any text the caller can show. */
  readonly at: string
}

export interface FoundAnswer extends OwnAnswer {
  /** 0 to 1: how much of the question is shared. */
  readonly likeness: number
}

const wordLimit = 4_000
const saturation = 1.2
const lengthWeight = 0.6
/** Below it two texts only share a word. */
const leastLikeness = 0.3

const stemsOf = (text: string): readonly string[] => {
  const stems: string[] = []
  for (const word of splitWords(text.slice(0, wordLimit), () => 0)) {
    const stem = contentStem(word, false)
    if (stem !== null) stems.push(stem)
  }
  return stems
}

/**
 * The own answers that answered something like `comment`, best first.
 * @param most how many at most
 */
export const findOwnWords = (
  comment: string,
  answers: readonly OwnAnswer[],
  most = 2
): readonly FoundAnswer[] => {
  const query = new Set(stemsOf(comment))
  if (query.size === 0 || answers.length === 0) return []
  const documents = answers.map((answer) => ({
    answer,
    stems: [...stemsOf(answer.to), ...stemsOf(answer.text)],
    asked: new Set(stemsOf(answer.to))
  }))
  const frequency = new Map<string, number>()
  for (const { stems } of documents)
    for (const stem of new Set(stems)) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  const meanLength = documents.reduce((sum, { stems }) => sum + stems.length, 0) / documents.length || 1
  const rarity = (stem: string): number => {
    const count = frequency.get(stem) ?? 0
    return Math.log(1 + (documents.length - count + 0.5) / (count + 0.5))
  }
  let whole = 0
  for (const stem of query) whole += Math.max(0.2, rarity(stem))
  const scored = documents.map(({ answer, stems, asked }, index) => {
    let score = 0
    let sharedWeight = 0
    let shared = 0
    for (const stem of query) {
      const count = stems.filter((other) => other === stem).length
      if (count === 0) continue
      shared += 1
      sharedWeight += Math.max(0.2, rarity(stem)) * (asked.has(stem) ? 1 : 0.6)
      const damped = count + saturation * (1 - lengthWeight + (lengthWeight * stems.length) / meanLength)
      score += (rarity(stem) * count * (saturation + 1)) / damped
    }
    return { answer, score, shared, index, likeness: Math.round((sharedWeight / (whole || 1)) * 100) / 100 }
  })
  return scored
    .filter(({ shared, likeness }) => likeness >= leastLikeness && (shared >= 2 || query.size === 1))
    .toSorted(
      (one, other) => other.likeness - one.likeness || other.score - one.score || one.index - other.index
    )
    .slice(0, most)
    .map(({ answer, likeness }) => ({ to: answer.to, text: answer.text, at: answer.at, likeness }))
}
