// Good news, offers, stories and additions.
import { pastsIn, regularPasts } from './past-forms.ts'
import type { Span } from '../../language/span.ts'
import type { ReadComment } from '../read-comment.ts'
import { none, sign, without, wordsBefore } from './sign.ts'
import type { Sign } from './sign.ts'

const partyEmoji = /[\u{1F389}\u{1F973}\u{1F38A}\u{1F37E}\u{1F942}\u{1F3C6}\u{1F393}\u{1F476}\u{1F37C}]/u

export const newsSign = (comment: ReadComment, hardship: boolean): Sign => {
  const masks = comment.hits('newsNot')
  const achieved = without(comment.hits('newsAchieved'), masks)
  const recent = comment.hits('newsRecent')
  const first = comment.hits('newsFirst')
  const joy = comment.hits('newsJoy')
  if (hardship || (achieved.length === 0 && (recent.length === 0 || first.length + joy.length === 0)))
    return none
  let weight = achieved.length > 0 ? 0.5 + 0.25 * Math.min(2, achieved.length - 1) : 0.1
  if (recent.length > 0) weight += 0.4
  if (first.length > 0) weight += 0.3
  if (joy.length > 0) weight += 0.3
  if (comment.hits('newsCredit').length > 0) weight += 0.3
  if (comment.emojis.length > 0 && partyEmoji.test(comment.text)) weight += 0.4
  if (comment.text.includes('!')) weight += 0.3
  if (comment.text.includes(':)') || comment.text.includes(':D')) weight += 0.2
  if (
    achieved.some(
      (hit) =>
        comment.opensSentence(hit) || /^(?:i|we|just|finally)$/.test(wordsBefore(comment, hit, 1)[0] ?? '')
    )
  )
    weight += 0.2
  if (achieved.some((hit) => wordsBefore(comment, hit, 3).some((word) => word === 'my' || word === 'our')))
    weight += 0.15
  if (comment.hits('past').length > 0) weight -= 0.6
  weight -= 0.4 * masks.length
  return sign(weight, [...achieved, ...recent, ...first, ...joy])
}

export const offerSign = (comment: ReadComment, gift: boolean): Sign => {
  const hits = comment.hits('offerStrong')
  if (hits.length === 0) return none
  let weight = hits.length * 0.75 + 0.25
  if (comment.analysed.exempt.links.length > 0 && !gift) weight += 0.3
  if (gift) weight -= 0.8
  return sign(weight, hits)
}

export const storySign = (comment: ReadComment, hardship: boolean): Sign => {
  const acts = comment.hits('storyAct')
  const times = comment.hits('storyTime')
  const opening = comment.hits('storyOpening').filter((hit) => comment.opensSentence(hit))
  let weight =
    Math.min(1.6, acts.length * 0.5) +
    Math.min(0.9, times.length * 0.35) +
    Math.min(0.8, opening.length * 0.4)
  weight += regularPasts(comment) * 0.25 + Math.min(0.9, pastsIn(comment, 0, comment.words.length) * 0.22)
  // "That got me. Made my morning": past forms of approval are no tale.
  const approving = comment.hits('evaluative')
  const told = without(acts, approving).length + without(opening, approving).length
  if (told < acts.length + opening.length) weight -= 0.5
  if (acts.length === 0) weight -= 0.2
  if (hardship) weight += 1
  return sign(weight, [...acts, ...opening, ...times])
}

export const buildsSign = (comment: ReadComment, suggesting: readonly Span[], gift: boolean): Sign => {
  const strong = comment.hits('buildsStrong')
  const imperatives = comment.hits('imperative').filter((hit) => {
    if (!comment.opensSentence(hit)) return false
    const next = comment.words[hit.last + 1]
    return (
      next !== undefined &&
      next.sentence === comment.words[hit.last]?.sentence &&
      next.lower !== 'you' &&
      next.lower !== 'i'
    )
  })
  let weight = strong.length * 0.55 + Math.min(1, imperatives.length * 0.5) + suggesting.length * 1
  if (gift) weight += 1
  return sign(weight, [...strong, ...imperatives, ...suggesting])
}
