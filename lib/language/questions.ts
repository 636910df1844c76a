// The six kinds of question of Huang, Yeomans, Brooks, Minson & Gino (2017) by their published definitions; the
// telling word pairs of the published model (how_are_you, what_about, you_?) are in the lists behind them. Its
// weights belong to standardised features whose means are not published, so they cannot be added up here.
import type { AnalysedText } from './analyse-text.ts'
import type { LanguageList } from './lexicon/language-lexicon.ts'
import type { Span } from './span.ts'
import { wordSet } from './word-set.ts'

export type QuestionKind = 'follow-up' | 'switch' | 'mirror' | 'intro' | 'rhetorical' | 'repair'

/** A question by itself, before anything is known about what it answers. `plain` may be a follow-up or a switch. */
export interface Question extends Span {
  readonly sentence: number
  readonly kind: 'plain' | 'generic' | 'tag' | Exclude<QuestionKind, 'follow-up' | 'switch'>
  /** Speaks to the reader: you, your, anyone who, those of you. */
  readonly addressed: boolean
  /** Asks for a case: which, when did, what was, how do you. */
  readonly asksCase: boolean
  /** Begins with an auxiliary: answerable by yes or no. */
  readonly yesNo: boolean
  /** Offers a choice ("A or B?"). */
  readonly choice: boolean
}

/** The list matches near the start of a stretch and leaves at most `slack` words, `content` of them of weight. */
const covers = (
  text: AnalysedText,
  list: LanguageList,
  first: number,
  after: number,
  slack: number,
  content = 0
): boolean =>
  text
    .hitsIn(list, first, after)
    .some(
      (hit) =>
        hit.first - first <= 1 &&
        after - 1 - hit.last <= slack &&
        text.contentIn(hit.last + 1, after).length <= content &&
        text.contentIn(first, hit.first).length === 0
    )

const hasHit = (text: AnalysedText, list: LanguageList, sentence: number): boolean =>
  text.hitsIn(list, ...text.wordsOf(sentence)).length > 0

const opensWith = (text: AnalysedText, list: LanguageList, sentence: number): boolean => {
  const [first, after] = text.wordsOf(sentence)
  return text.hitsIn(list, first, after).some((hit) => hit.first <= first + 1)
}

/** Index of the first word of the last clause: behind the last comma, colon, dash or semicolon. */
const lastClause = (text: AnalysedText, first: number, after: number): number => {
  let clause = first
  for (let index = first + 1; index < after; index += 1) {
    const gap = text.text.slice(text.words[index - 1]?.end ?? 0, text.words[index]?.start ?? 0)
    if (/[,:;—–]|\s-\s/.test(gap)) clause = index
  }
  return clause
}

const answerOpeners = wordSet(
  `because simple easy nothing nobody no yes they it it's the a an not none everything so`
)
const ownAnswerOpeners = wordSet(
  'because simple simply easy nothing nobody no nope yes yep none everything exactly'
)

/** The writer answers the question in the next sentence. */
const answeredByWriter = (text: AnalysedText, sentence: number): boolean => {
  const [first, after] = text.wordsOf(sentence)
  const [next, nextAfter] = text.wordsOf(sentence + 1)
  if (next >= nextAfter) return false
  if (text.sentences[sentence + 1]?.ending === '?') return false
  const opener = text.words[next]?.lower ?? ''
  const addressed = hasHit(text, 'readerAddress', sentence)
  if (ownAnswerOpeners.has(opener)) return true
  // "The result? Three new clients." is a way to announce, not to ask.
  if (after - first <= 3 && !addressed && !hasHit(text, 'caseQuestion', sentence)) return true
  return !addressed && answerOpeners.has(opener)
}

const kindOf = (text: AnalysedText, sentence: number): Question['kind'] => {
  const [first, after] = text.wordsOf(sentence)
  const count = after - first
  if (count <= 3 && covers(text, 'repair', first, after, 0)) return 'repair'
  const clause = lastClause(text, first, after)
  if (covers(text, 'mirror', clause, after, 1)) return 'mirror'
  if (covers(text, 'intro', clause, after, 3, 1)) return 'intro'
  if (covers(text, 'genericQuestion', clause, after, 4)) return 'generic'
  if (clause > first && covers(text, 'tag', clause, after, 0)) return 'tag'
  if (opensWith(text, 'rhetoricalPhrase', sentence)) return 'rhetorical'
  if (answeredByWriter(text, sentence)) return 'rhetorical'
  return 'plain'
}

/** All questions of a text, in order. Questions inside quotations are nobody's and not among them. */
export const findQuestions = (text: AnalysedText): readonly Question[] => {
  const questions: Question[] = []
  text.sentences.forEach((sentence, index) => {
    if (sentence.ending !== '?') return
    const [first, after] = text.wordsOf(index)
    if (after === first) return
    questions.push({
      start: sentence.start,
      end: sentence.end,
      sentence: index,
      kind: kindOf(text, index),
      addressed: hasHit(text, 'readerAddress', index),
      asksCase: hasHit(text, 'caseQuestion', index),
      yesNo: opensWith(text, 'yesNoQuestion', index),
      choice: text.words.slice(first + 1, after - 1).some((word) => word.lower === 'or')
    })
  })
  return questions
}

const questionWords = wordSet(
  `what which who whom whose when where why how what's who's how's where's when's did do does is was were are has have had can could would will should didn't don't doesn't isn't wasn't couldn't wouldn't`
)

/** that, this, it, those, they, there within 6 words of the question word. */
const isAnaphoric = (text: AnalysedText, sentence: number): boolean => {
  const [first, after] = text.wordsOf(sentence)
  const clause = text.words.slice(first, after)
  const asked = clause.findIndex((word) => questionWords.has(word.lower))
  const from = asked < 0 ? 0 : asked
  return text
    .hitsIn('strictAnaphor', first, after)
    .some((hit) => hit.first - first <= from + 6 && hit.first - first >= from - 6)
}

/** A question mark this far from the end of the turn no longer asks (Huang et al. 2017). */
const rhetoricalDistance = 40

/**
 * The kind of a question in a turn that answers a text with these content stems. A tag counts as rhetorical, a
 * generic one ("thoughts?") as a switch: it takes up nothing.
 */
export const classifyQuestion = (
  question: Question,
  turn: AnalysedText,
  parentStems: ReadonlySet<string>,
  lastQuestionEnd: number
): QuestionKind => {
  if (question.kind === 'tag') return 'rhetorical'
  if (question.kind === 'generic') return 'switch'
  if (question.kind !== 'plain') return question.kind
  if (turn.exempt.open.trimEnd().length - lastQuestionEnd > rhetoricalDistance) return 'rhetorical'
  const [first, after] = turn.wordsOf(question.sentence)
  const takesUp = (from: number, to: number): boolean =>
    turn.contentIn(from, to).some((word) => parentStems.has(word.stem))
  if (takesUp(first, after) || isAnaphoric(turn, question.sentence)) return 'follow-up'
  if (turn.hitsIn('switchMark', first, after).length > 0) return 'switch'
  if (turn.hitsIn('ownAnaphor', first, after).length > 0) return 'follow-up'
  // "Calls before noon, I like that. What happened to the rest?": the uptake stands in the sentence before.
  if (question.yesNo || question.sentence === 0) return 'switch'
  return takesUp(...turn.wordsOf(question.sentence - 1)) ? 'follow-up' : 'switch'
}
