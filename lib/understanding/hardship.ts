// Trouble of the writer or their people, told in earnest. What only sounds alike is taken out.
import type { PhraseHit } from '../language/phrases.ts'
import type { ReadComment } from './read-comment.ts'

const speakers = new Set('i we me us'.split(' '))
const owners = new Set('my our mine'.split(' '))
const things = new Set(
  'project idea battery phone laptop server company brand deal feature product plan meeting slide deck plant cactus email thread wifi car van engine startup code app campaign conversation printer coffee hope rumour rumor replica forms form patience motivation'.split(
    ' '
  )
)

/** "my divorce", "I … cancer": one's own, not the dentist's. */
const isOwn = (comment: ReadComment, hit: PhraseHit): boolean => {
  const sentence = comment.words[hit.first]?.sentence
  for (let at = Math.max(0, hit.first - 5); at < hit.first; at += 1) {
    const word = comment.words[at]
    if (!word || word.sentence !== sentence) continue
    if (speakers.has(word.lower) || (owners.has(word.lower) && hit.first - at <= 2)) return true
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
    .some((hit) => isOwn(comment, hit) && !comment.inPost(comment.words[hit.first]?.lower ?? ''))
}
