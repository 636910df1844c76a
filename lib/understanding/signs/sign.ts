// What every weigher of signs shares: weights, spans, and small looks around a phrase.
import { spansOverlap } from '../../language/span.ts'
import type { PhraseHit } from '../../language/phrases.ts'
import type { Span } from '../../language/span.ts'
import type { ReadComment } from '../read-comment.ts'

export interface Sign {
  readonly weight: number
  readonly spans: readonly Span[]
}

export const none: Sign = { weight: 0, spans: [] }
const negators = new Set('not never no neither nor without hardly'.split(' '))

export const holdsNegation = (comment: ReadComment, hit: PhraseHit): boolean => {
  for (let at = hit.first; at <= hit.last; at += 1)
    if (negators.has(comment.words[at]?.lower ?? '')) return true
  return false
}

export const wordsBefore = (comment: ReadComment, hit: PhraseHit, count: number): readonly string[] => {
  const words: string[] = []
  const sentence = comment.words[hit.first]?.sentence
  for (let at = hit.first - 1; at >= 0 && at >= hit.first - count; at -= 1) {
    const word = comment.words[at]
    if (!word || word.sentence !== sentence) break
    words.push(word.lower)
  }
  return words
}

export const without = (hits: readonly PhraseHit[], masks: readonly PhraseHit[]): readonly PhraseHit[] =>
  masks.length === 0 ? hits : hits.filter((hit) => !masks.some((mask) => spansOverlap(mask, hit)))

const spanOf = ({ start, end }: Span): Span => ({ start, end })

export const sign = (weight: number, hits: readonly Span[]): Sign => ({ weight, spans: hits.map(spanOf) })

const breakAfter = (comment: ReadComment, hit: PhraseHit): boolean => {
  const next = comment.words[hit.last + 1]
  return (
    !next ||
    next.sentence !== comment.words[hit.last]?.sentence ||
    /[^\s'’]/.test(comment.text.slice(hit.end, next.start))
  )
}

export const isClauseStart = (comment: ReadComment, hit: PhraseHit): boolean => {
  const before = comment.words[hit.first - 1]
  return (
    !before ||
    before.sentence !== comment.words[hit.first]?.sentence ||
    /[,;:!.–—-]/.test(comment.text.slice(before.end, hit.start))
  )
}

export const isWholeClause = (comment: ReadComment, hit: PhraseHit): boolean =>
  isClauseStart(comment, hit) && breakAfter(comment, hit)
