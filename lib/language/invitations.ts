// Where a text lets its reader in: a question only somebody else can answer, or a plain request (coaching.md §3).
import type { AnalysedText } from './analyse-text.ts'
import type { Question } from './questions.ts'
import type { Span } from './span.ts'
import { wordSet } from './word-set.ts'

/** "Have you ever …?" alone is a shrug; it needs a second clause. */
const needsSecondClause = (text: AnalysedText, question: Question): boolean => {
  const [first, after] = text.wordsOf(question.sentence)
  const hit = text.hitsIn('haveYouEver', first, after)[0]
  if (!hit) return false
  const rest = text.text.slice(hit.end, question.end)
  return !/[,;:—–]|\b(?:and|but|or|if|when|because|while|that|who|which)\b/i.test(rest)
}

const isAnswerable = (text: AnalysedText, question: Question): boolean =>
  question.kind === 'plain' && (question.addressed || question.asksCase) && !needsSecondClause(text, question)

/** Answerable questions and requests, in order. */
export const findInvitations = (text: AnalysedText, questions: readonly Question[]): readonly Span[] => {
  const asked: Span[] = questions.filter((question) => isAnswerable(text, question))
  const requests = text
    .hits('invitationRequest')
    .filter(
      (hit) =>
        !text
          .hitsIn('genericRequest', hit.first - 8, hit.last + 9)
          .some((other) => other.first <= hit.last && hit.first <= other.last)
    )
    .filter((hit) => !isNegated(text, hit.first))
  return [...asked, ...requests.map(({ start, end }) => ({ start, end }))].toSorted(
    (one, other) => one.start - other.start
  )
}

const negations = wordSet(`not don't never didn't nobody no won't doesn't wouldn't stop`)

const isNegated = (text: AnalysedText, first: number): boolean =>
  [1, 2].some((back) => {
    const word = text.words[first - back]
    return word !== undefined && word.sentence === text.words[first]?.sentence && negations.has(word.lower)
  })
