// Looking around a hit, never further than a fixed number of words: a text without full stops is one sentence of any
// length, and looking through it for every hit would take quadratic time.
import type { PhraseHit } from '../language/phrases.ts'
import type { Draft } from './draft.ts'
import type { CoachList } from './lexicon/coach-lexicon.ts'

const reach = 60

/** First word and the word behind the last of the sentence around a word, and of `more` sentences after it. */
export const sentenceAround = (
  draft: Draft,
  index: number,
  more = 0
): readonly [first: number, after: number] => {
  const sentence = draft.text.words[index]?.sentence ?? 0
  const [first] = draft.text.wordsOf(sentence)
  const [, after] = draft.text.wordsOf(Math.min(sentence + more, draft.text.sentences.length - 1))
  return [Math.max(first, index - reach), Math.min(after, index + reach * (1 + more))]
}

/** Whether a hit of the list overlaps the given one. */
export const isOverlapped = (draft: Draft, list: CoachList, hit: PhraseHit): boolean =>
  draft
    .hitsIn(list, hit.first - 12, hit.last + 13)
    .some((other) => other.first <= hit.last && hit.first <= other.last)
