// A light guess of what a text answered wants, for replies whose intent nobody states. The full reading of
// comments lives with the understanding of comments; a caller that has it passes it in instead.
import type { AnalysedText } from './analyse-text.ts'
import { findQuestions } from './questions.ts'
import type { Question } from './questions.ts'
import { hasCrisis, hasHardship } from './hardship.ts'

export type GuessedIntent =
  | 'abuse'
  | 'need'
  | 'question'
  | 'disagreement'
  | 'good-news'
  | 'story'
  | 'builds-on'
  | 'praise'
  | 'empty-praise'
  | 'thanks'
  | 'other'

/** What an answered text holds; several may hold at once. */
export interface ParentSigns {
  readonly intent: GuessedIntent
  readonly asks: boolean
  readonly disagrees: boolean
  readonly goodNews: boolean
  readonly hardship: boolean
  readonly thanks: boolean
  readonly closing: boolean
}

/** A question the author can answer: no tag, no greeting, nothing rhetorical. */
export const answerableQuestions = (text: AnalysedText): readonly Question[] => {
  const questions = findQuestions(text)
  return questions.filter(
    (question) => question.kind === 'plain' || question.kind === 'mirror' || question.kind === 'generic'
  )
}

/** Reads the signs of an answered text. Light: lists and question forms only. */
export const readParent = (text: AnalysedText): ParentSigns => {
  const asks = answerableQuestions(text).length > 0 || text.hits('askedHelp').length > 0
  const hardship = hasHardship(text) || hasCrisis(text)
  const disagrees = text.hits('disagreement').length > 0
  const goodNews = !hardship && text.hits('goodNews').length > 0
  const thanks = text.hits('thanks').length > 0
  const closing = text.hits('closing').length > 0
  return {
    intent: primaryIntent(text, { asks, disagrees, goodNews, hardship, thanks, closing }),
    asks,
    disagrees,
    goodNews,
    hardship,
    thanks,
    closing
  }
}

const primaryIntent = (text: AnalysedText, signs: Omit<ParentSigns, 'intent'>): GuessedIntent => {
  const count = text.words.length
  if (text.hits('abuse').length > 0) return 'abuse'
  if (signs.asks) return 'question'
  if (signs.disagrees && !signs.hardship) return 'disagreement'
  if (signs.goodNews) return 'good-news'
  if (signs.hardship) return 'story'
  if (signs.thanks && count <= 14) return 'thanks'
  if (signs.closing && count <= 10) return 'thanks'
  if (text.hits('storyAct').length > 0) return 'story'
  if (text.hits('emptyPraiseShort').length > 0) return text.content().length > 4 ? 'praise' : 'empty-praise'
  if (text.hits('buildsOn').length > 0) return 'builds-on'
  return count >= 6 ? 'builds-on' : 'other'
}
