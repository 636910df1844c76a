// A comment cut into stretches between punctuation, addresses, emoji and line ends: nothing is taken across them.
import { findExempt } from '../../language/find-exempt.ts'
import { splitWords } from '../../language/split-words.ts'
import type { Word } from '../../language/split-words.ts'

export interface Segment {
  readonly words: readonly Word[]
  /** Index of its sentence, counted by . ! ? and line ends. */
  readonly sentence: number
  /** The sentence ends with a question mark. */
  readonly asks: boolean
  /** Inside the writer's own quotation marks. */
  readonly quoted: boolean
  /** Begins its sentence. */
  readonly opens: boolean
  readonly closes: boolean
}

/** Longest part of a comment that drafts are built from, in UTF-16 units. */
const slotLimit = 2_000

const isNumberGap = (before: Word, gap: string, word: Word): boolean =>
  /^[.,:]$/.test(gap) && /\d$/.test(before.lower) && /^\d/.test(word.lower)

const isJoiner = (gap: string): boolean =>
  gap === ' ' ||
  gap === '-' ||
  gap === '\u00a0' ||
  gap === '/' ||
  gap === "' " ||
  gap === '’ ' ||
  gap === ' % ' ||
  gap === '% '

/** Cuts a comment into segments, in order. */
export const splitSegments = (comment: string): readonly Segment[] => {
  const text = comment.slice(0, slotLimit)
  const exempt = findExempt(text)
  const blocked = [...exempt.code, ...exempt.links, ...exempt.mentions, ...exempt.hashtags].toSorted(
    (one, other) => one.start - other.start
  )
  const words = splitWords(text, () => 0).filter(
    (word) => !blocked.some((span) => span.start < word.end && word.start < span.end)
  )
  const drafts: { words: Word[]; sentence: number; quoted: boolean; opens: boolean }[] = []
  const askingSentences = new Set<number>()
  let sentence = 0
  let opens = true
  for (const [index, word] of words.entries()) {
    const before = words[index - 1]
    const gap = before ? text.slice(before.end, word.start) : ''
    const number = before !== undefined && isNumberGap(before, gap, word)
    const ends = !number && /[.!?…\n]/.test(gap)
    if (before && ends) {
      if (gap.includes('?')) askingSentences.add(sentence)
      sentence += 1
      opens = true
    }
    const quoted = exempt.quotes.some((span) => span.start < word.start && word.end < span.end)
    const current = drafts.at(-1)
    const last = current?.words.at(-1)
    if (current && last && number) {
      // "9,000" and "3.5" are one word.
      current.words[current.words.length - 1] = {
        ...last,
        end: word.end,
        lower: text.slice(last.start, word.end)
      }
    } else if (current && before && !ends && isJoiner(gap) && current.quoted === quoted)
      current.words.push(word)
    else {
      drafts.push({ words: [word], sentence, quoted, opens })
    }
    opens = false
  }
  const last = words.at(-1)
  if (last && text.slice(last.end).includes('?')) askingSentences.add(sentence)
  return drafts.map((draft, index) => ({
    ...draft,
    asks: askingSentences.has(draft.sentence),
    closes: drafts[index + 1]?.sentence !== draft.sentence
  }))
}
