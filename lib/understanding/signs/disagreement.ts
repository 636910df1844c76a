// Contradiction, limits, corrections and doubt.
import { pastsIn } from './past-forms.ts'
import type { PhraseHit } from '../../language/phrases.ts'
import type { Span } from '../../language/span.ts'
import type { ToneScores } from '../model/emotion-model.ts'
import type { CommentSentence, ReadComment } from '../read-comment.ts'
import { sign, without } from './sign.ts'
import type { Sign } from './sign.ts'

/** "but" counts once, and the small words of contradiction never add up to one by themselves in a told story. */
export const disagreementSign = (
  comment: ReadComment,
  doubting: readonly Span[],
  tagged: boolean,
  storyLike: boolean,
  tones: ToneScores | null
): { sign: Sign; corrects: boolean } => {
  const masks = comment.hits('disagreeNot')
  const strong = without(comment.hits('disagreeStrong'), masks)
  const medium = without(comment.hits('disagreeMedium'), [...masks, ...strong])
  const corrections = without(comment.hits('correctsFact'), masks)
  const said = comment.hits('saidByMany')
  const opening = comment
    .hits('openingNo')
    .filter((hit) => hit.first === 0 || (comment.opensSentence(hit) && hit.first <= 2))
  const general = comment.sentences.filter((sentence) => isGeneralStatement(comment, sentence))
  const inGeneral = (hit: PhraseHit): boolean =>
    general.some((sentence) => sentence.first <= hit.first && hit.last < sentence.after)
  const verdicts = without(comment.hits('wrongVerdict'), [...masks, ...strong]).filter(inGeneral)
  const atStart = comment.hits('disagreeOpening').filter((hit) => comment.opensSentence(hit))
  const negations = without(comment.hits('generalNegation'), masks).filter(inGeneral)
  const negative = comment.hits('negativeWord').filter(inGeneral)
  const hostile = comment.hits('hostile')
  let weight = strong.length + doubting.length + atStart.length * 0.9 + Math.min(1, verdicts.length * 0.75)
  const quotes = comment.analysed.exempt.quotes.length > 0
  if (quotes && said.length > 0) weight += 0.5
  weight += Math.min(storyLike ? 0.3 : 0.6, medium.length * 0.3)
  weight += Math.min(0.7, said.length * 0.5)
  weight += negations.length > 0 ? (storyLike ? 0.15 : 0.45) : 0
  weight += Math.min(0.7, negative.length * 0.35)
  if (opening.length > 0) weight += 0.6
  weight += corrections.length > 0 ? (storyLike && comment.hits('effort').length === 0 ? 0.5 : 1) : 0
  if (tagged && (strong.length > 0 || medium.length > 0)) weight += 0.5
  if (hostile.length > 0) weight += storyLike ? 0.5 : 0.9
  if (tones && !storyLike)
    weight += Math.max(-0.2, Math.min(0.3, tones.disapproval * 0.12 + Math.max(0, tones.anger) * 0.1))
  return {
    sign: sign(weight, [
      ...strong,
      ...atStart,
      ...verdicts,
      ...corrections,
      ...doubting,
      ...opening,
      ...hostile,
      ...said,
      ...medium,
      ...negations,
      ...negative
    ]),
    corrects: corrections.length > 0
  }
}

const firstPersons = new Set('i we my our me us mine ours'.split(' '))

/** A sentence about how things are, not about what happened to the writer. */
const isGeneralStatement = (comment: ReadComment, sentence: CommentSentence): boolean => {
  if (sentence.asks) return false
  const head = comment.words.slice(sentence.first, Math.min(sentence.after, sentence.first + 3))
  if (head.some((word) => firstPersons.has(word.lower))) return false
  return pastsIn(comment, sentence.first, sentence.after) === 0
}
