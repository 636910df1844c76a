// Weighs, for each intent, the signs of an English comment. A weight of 1 or more means: it holds.
import { spansOverlap } from '../language/span.ts'
import { findQuestions } from './find-questions.ts'
import { tellsHardship } from './hardship.ts'
import type { CommentFlag, Intent } from './intents.ts'
import type { CommentList } from './lexicon/comment-lexicon.ts'
import type { EmotionModel } from './model/emotion-model.ts'
import type { ReadComment } from './read-comment.ts'
import { abuseSign, spamSign } from './signs/abuse-and-spam.ts'
import { approvalSigns } from './signs/approval.ts'
import { disagreementSign } from './signs/disagreement.ts'
import { needSign } from './signs/need.ts'
import { sign } from './signs/sign.ts'
import type { Sign } from './signs/sign.ts'
import { buildsSign, newsSign, offerSign, storySign } from './signs/telling.ts'

export interface Signs {
  readonly of: Readonly<Record<Exclude<Intent, 'other'>, Sign>>
  readonly flags: ReadonlySet<CommentFlag>
}

/** Weighs every intent of an English comment. `model` may tip a balance, never decide alone. */
export const weighSigns = (comment: ReadComment, post: string, model: EmotionModel | null): Signs => {
  const flags = new Set<CommentFlag>()
  const tones = model ? model.score(comment.text) : null
  const has = (list: CommentList): boolean => comment.hits(list).length > 0
  const questions = findQuestions(comment)
  const hardship = tellsHardship(comment)
  const gift = has('gift')
  const spam = spamSign(comment, post)
  const offer = offerSign(comment, gift)
  const story = storySign(comment, hardship)
  const builds = buildsSign(comment, questions.suggesting, gift)
  const disagreement = disagreementSign(
    comment,
    questions.doubting,
    questions.tags.length > 0,
    story.weight >= 1.1,
    tones
  )
  const approval = approvalSigns(comment, tones)
  const asked = questions.asked.filter(
    (span) => offer.weight < 1 || !comment.hits('offerStrong').some((hit) => spansOverlap(hit, span))
  )
  if (asked.length < questions.asked.length) flags.add('invitation')
  if (hardship) flags.add('hardship')
  if (approval.closing) flags.add('closing')
  if (has('hostile')) flags.add('hostile')
  if (disagreement.corrects) flags.add('corrects')
  if (questions.rhetorical.length > 0) flags.add('rhetorical')
  if (questions.tags.length > 0) flags.add('tag-question')
  if (asked.length > 0 && questions.direct) flags.add('direct')
  if (asked.length > 0 && questions.broad) flags.add('broad')
  if (asked.length > 0 && questions.yesNo) flags.add('yes-no')
  if (gift) flags.add('gift')
  if (has('effort')) flags.add('effort')
  if (has('privateMatter')) flags.add('private')
  if (has('newcomer')) flags.add('newcomer')
  if (spam.bait) flags.add('bait')
  if (comment.words.length <= 6 && comment.hits('markers').some((hit) => comment.opensSentence(hit)))
    flags.add('bookmark')
  if (has('joke') || (tones !== null && tones.amusement > 0.5)) flags.add('joke')
  return {
    of: {
      abuse: abuseSign(comment),
      spam: spam.sign,
      need: needSign(comment),
      question: sign(asked.length > 0 ? 1 + 0.2 * asked.length : 0, asked),
      disagreement: disagreement.sign,
      'good-news': newsSign(comment, hardship),
      offer,
      story,
      'builds-on': builds,
      praise: approval.praise,
      'empty-praise': approval.empty,
      thanks: approval.thanks
    },
    flags
  }
}
