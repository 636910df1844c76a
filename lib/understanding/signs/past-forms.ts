// Forms of the past, as far as they can be told without a grammar.
import { irregularActs } from '../../language/lexicon/past-acts.ts'
import { wordSet } from '../../language/word-set.ts'
import type { ReadComment } from '../read-comment.ts'

const irregularPast = wordSet(
  irregularActs
    .replaceAll('|', ' ')
    .replaceAll(
      /\b(?:put|cut|hit|let|set|read|quit|shut|split|fed|bet|beat|lit|led|found|left|left|stuck|wore|used|changed|failed|called|closed|opened)\b/g,
      ''
    )
)
const statePast = wordSet(
  'was were had became left found led felt knew thought closed opened called changed failed stuck'
)

export const pastsIn = (comment: ReadComment, from: number, to: number): number => {
  let count = 0
  for (let at = from; at < to; at += 1) {
    const lower = comment.words[at]?.lower ?? ''
    if (irregularPast.has(lower) || statePast.has(lower)) count += 1
  }
  return count
}

const notPast = new Set(
  'need indeed speed feed seed hundred agreed based led used interested needed supposed bed red shed fed wed embed naked sacred rugged'.split(
    ' '
  )
)

export const regularPasts = (comment: ReadComment): number => {
  let count = 0
  for (const [index, word] of comment.words.entries()) {
    if (word.lower.length < 5 || !word.lower.endsWith('ed') || notPast.has(word.lower)) continue
    const before = comment.words[index - 1]
    const bare = !before || before.sentence !== word.sentence
    if (
      bare ||
      /^(?:i|we|he|she|they|it|who|and|then|never|just|nobody|everyone|later|finally)$/.test(before.lower)
    )
      count += 1
  }
  return Math.min(3, count)
}
