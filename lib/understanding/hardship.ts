// Trouble of the writer or their people, told in earnest. What only sounds alike is taken out.
import type { PhraseHit } from '../language/phrases.ts'
import type { ReadComment } from './read-comment.ts'

const own = new Set('i me my mine our we us'.split(' '))
const things = new Set(
  'project idea battery phone laptop server company brand deal feature product plan meeting slide deck plant cactus email thread wifi car van engine startup code app campaign conversation printer coffee hope rumour rumor replica forms form patience motivation'.split(
    ' '
  )
)

const hasOwnNearby = (comment: ReadComment, hit: PhraseHit): boolean => {
  const sentence = comment.words[hit.first]?.sentence
  for (let at = Math.max(0, hit.first - 8); at <= hit.last + 3; at += 1) {
    const word = comment.words[at]
    if (word && word.sentence === sentence && own.has(word.lower)) return true
  }
  return false
}

/** Whether the comment tells of trouble in earnest; "the project died" and "passed her finals" are none. */
export const tellsHardship = (comment: ReadComment): boolean => {
  const strong = comment.hits('hardshipStrong').some((hit) => {
    for (let at = hit.first - 2; at <= hit.last; at += 1)
      if (things.has(comment.words[at]?.lower ?? '')) return false
    const next = comment.words[hit.last + 1]?.lower ?? ''
    return (
      comment.words[hit.last]?.lower !== 'passed' ||
      next === '' ||
      next === 'away' ||
      next === 'in' ||
      next === 'last'
    )
  })
  if (strong) return true
  // A word of the trade (a hospice, a divorce lawyer) is trouble only when it is one's own.
  return comment
    .hits('hardshipField')
    .some((hit) => hasOwnNearby(comment, hit) && !comment.inPost(comment.words[hit.first]?.lower ?? ''))
}
