// Which questions of a comment wait for an answer, and which only look like questions.
import type { PhraseHit } from '../language/phrases.ts'
import type { Span } from '../language/span.ts'
import type { CommentList } from './lexicon/comment-lexicon.ts'
import type { CommentSentence, ReadComment } from './read-comment.ts'

export interface QuestionReading {
  /** Questions and requests for knowledge that the author can answer. */
  readonly asked: readonly Span[]
  /** Of these, how many are sentences of their own (not parts of one). */
  readonly direct: boolean
  readonly doubting: readonly Span[]
  readonly suggesting: readonly Span[]
  readonly rhetorical: readonly Span[]
  readonly tags: readonly Span[]
  /** "A or B?", or a list with commas: more than one reading. */
  readonly broad: boolean
  readonly yesNo: boolean
}

const ownAnswers = new Set(
  'because simple simply easy nothing nobody no nope none exactly everything everyone me us this never always not'.split(
    ' '
  )
)

const clauseStart = (comment: ReadComment, sentence: CommentSentence): number => {
  let clause = sentence.first
  for (let index = sentence.first + 1; index < sentence.after; index += 1) {
    const before = comment.words[index - 1]
    const word = comment.words[index]
    if (!before || !word) continue
    for (let at = before.end; at < word.start; at += 1) {
      const code = comment.text.charCodeAt(at)
      if (code === 44 || code === 58 || code === 59 || code === 0x2013 || code === 0x2014 || code === 0x2026)
        clause = index
      else if (code === 46 && comment.text.charCodeAt(at + 1) === 46) clause = index
      else if (code === 45 && at > before.end) clause = index
    }
  }
  return clause
}

const opening = (comment: ReadComment, list: CommentList, sentence: CommentSentence): PhraseHit | undefined =>
  comment.hitsIn(list, sentence).find((hit) => comment.opensSentence(hit))

const spanOf = ({ start, end }: Span): Span => ({ start, end })

const isTag = (comment: ReadComment, sentence: CommentSentence): boolean => {
  const clause = clauseStart(comment, sentence)
  if (clause === sentence.first) {
    // "Right?" alone, or "… right?" without a comma.
    const last = comment.words[sentence.after - 1]?.lower ?? ''
    const count = sentence.after - sentence.first
    if (count === 1)
      return last === 'right' || last === 'no' || last === 'yes' || last === 'eh' || last === 'agreed'
    return (
      (last === 'right' || last === 'huh' || last === 'innit') &&
      count > 2 &&
      !comment.hitsIn('whWord', sentence).length
    )
  }
  return comment
    .hitsIn('tagWord', sentence)
    .some((hit) => hit.first === clause && sentence.after - 1 - hit.last <= 0)
}

const answersItself = (comment: ReadComment, index: number): boolean => {
  const sentence = comment.sentences[index]
  const next = comment.sentences[index + 1]
  if (!sentence || !next || next.asks || next.first >= next.after) return false
  if (comment.hitsIn('secondPerson', sentence).length > 0 || comment.hitsIn('inverted', next).length > 0)
    return false
  const opener = comment.words[next.first]?.lower ?? ''
  const count = sentence.after - sentence.first
  if (ownAnswers.has(opener)) return true
  const wh = comment.hitsIn('whWord', sentence).length > 0
  return count <= 3 && !wh && comment.hitsIn('auxiliary', sentence).length === 0
}

/** Whether a sentence with a question mark is shaped like something one can answer. */
const isAnswerableShape = (comment: ReadComment, sentence: CommentSentence): boolean => {
  const count = sentence.after - sentence.first
  const first = comment.words[sentence.first]?.lower ?? ''
  if (count === 1) return comment.hitsIn('whWord', sentence).length > 0 || first.length > 3
  if (comment.hitsIn('whWord', sentence).length > 0) return true
  if (comment.hitsIn('secondPerson', sentence).length > 0) return true
  if (comment.hitsIn('auxiliary', sentence).length > 0) return true
  return count <= 14
}

/** "what is the second rule": a question that lost its mark. Longer ones may be relative clauses. */
const bareWhQuestion = (comment: ReadComment, sentence: CommentSentence): PhraseHit | undefined => {
  const words = comment.words.slice(sentence.first, sentence.after).map((word) => word.lower)
  if (words.length < 3 || words.length > 9 || !/^(?:is|was|are|were)$/.test(words[1] ?? '')) return undefined
  if (words.slice(2).some((word) => /^(?:is|was|are|were|that)$/.test(word))) return undefined
  const hit = comment.hitsIn('whWord', sentence)[0]
  return hit?.first === sentence.first ? hit : undefined
}

type Place = 'asked' | 'doubting' | 'suggesting' | 'rhetorical' | 'tags'

/** "Hmm, evenings full of people who work, or who need heating?" doubts rather than asks. */
const hesitates = (comment: ReadComment, sentence: CommentSentence): boolean =>
  sentence.first === 0 &&
  /^(?:hm+|meh|eh|erm?|um+|sorry|really)$/.test(comment.words[0]?.lower ?? '') &&
  comment.hitsIn('secondPerson', sentence).length === 0

/** "Ten days for a pothole? My grocer answers in ten minutes." No verb, no question word, and a rebuff behind it. */
const exclaimsInDoubt = (comment: ReadComment, sentence: CommentSentence, index: number): boolean => {
  const next = comment.sentences[index + 1]
  if (index > 0 || !next || next.asks || next.after - next.first < 4 || sentence.after - sentence.first < 2)
    return false
  if (comment.hitsIn('whWord', sentence).length + comment.hitsIn('auxiliary', sentence).length > 0)
    return false
  if (comment.hitsIn('secondPerson', sentence).length > 0) return false
  return !comment.words
    .slice(sentence.first, sentence.after)
    .some((word) => word.lower === 'or' || word.lower === 'any' || word.lower === 'anyone')
}

const placeOf = (comment: ReadComment, sentence: CommentSentence, index: number): Place => {
  if (isTag(comment, sentence)) return 'tags'
  if (opening(comment, 'rhetorical', sentence)) return 'rhetorical'
  const doubt = opening(comment, 'doubtingQuestion', sentence)
  if (doubt && (doubt.last > doubt.first || sentence.after - sentence.first <= 2)) return 'doubting'
  if (hesitates(comment, sentence) || exclaimsInDoubt(comment, sentence, index)) return 'doubting'
  if (opening(comment, 'suggestingQuestion', sentence)) return 'suggesting'
  return answersItself(comment, index) || !isAnswerableShape(comment, sentence) ? 'rhetorical' : 'asked'
}

/** Finds and sorts the questions of an English comment. */
export const findQuestions = (comment: ReadComment): QuestionReading => {
  const asked: Span[] = []
  const places: Record<Exclude<Place, 'asked'>, Span[]> = {
    doubting: [],
    suggesting: [],
    rhetorical: [],
    tags: []
  }
  let broad = false
  let yesNo = false
  let direct = false
  comment.sentences.forEach((sentence, index) => {
    const count = sentence.after - sentence.first
    if (count === 0) return
    if (!sentence.asks) {
      const inverted = opening(comment, 'inverted', sentence) ?? bareWhQuestion(comment, sentence)
      const indirect = comment.hitsIn('indirectQuestion', sentence)[0]
      if (inverted && !sentence.exclaims && !opening(comment, 'rhetorical', sentence)) {
        asked.push(spanOf(sentence))
        direct = true
      } else if (indirect) {
        asked.push({ start: indirect.start, end: sentence.end })
        direct = true
      }
      return
    }
    const place = placeOf(comment, sentence, index)
    if (place !== 'asked') {
      places[place].push(spanOf(sentence))
      return
    }
    asked.push(spanOf(sentence))
    direct = true
    const words = comment.words.slice(sentence.first, sentence.after)
    const first = words[0]?.lower ?? ''
    if (comment.hitsIn('auxiliary', sentence).some((hit) => comment.opensSentence(hit))) yesNo = true
    const commas = comment.text.slice(sentence.start, sentence.end).split(',').length - 1
    if (
      commas >= 2 ||
      ((first === 'what' || first === 'and') &&
        words.length <= 9 &&
        words.some((word) => word.lower === 'about'))
    )
      broad = true
  })
  return { asked, direct, ...places, broad: broad || asked.length > 1, yesNo }
}
