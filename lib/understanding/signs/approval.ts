// Praise that names something, praise that fits any post, thanks and closing turns.
import { genericWords } from '../lexicon/generic-words.ts'
import type { ToneScores } from '../model/emotion-model.ts'
import type { ReadComment } from '../read-comment.ts'
import { isClauseStart, isWholeClause, sign, without } from './sign.ts'
import type { Sign } from './sign.ts'

interface Approval {
  readonly praise: Sign
  readonly empty: Sign
  readonly thanks: Sign
  readonly closing: boolean
}

export const approvalSigns = (comment: ReadComment, tones: ToneScores | null): Approval => {
  const thanks = comment.hits('thanks')
  const closing = [
    ...comment.hits('closing').filter((hit) => comment.opensSentence(hit) || isClauseStart(comment, hit)),
    ...comment.hits('closingWord').filter((hit) => isWholeClause(comment, hit) && comment.opensSentence(hit))
  ]
  const ending = closing.filter((hit) => !thanks.some((other) => other.first === hit.first))
  const evaluative = without(comment.hits('evaluative'), ending)
  // "Great list." "Powerful message for us all": an adjective of approval at the very start.
  const opener = comment
    .hits('assent')
    .find(
      (hit) =>
        hit.first === 0 &&
        !isWholeClause(comment, hit) &&
        !/^(?:same|this|true|truth|facts|yes|yep|best|real|right|clear|simple|practical|important|100)$/.test(
          comment.words[0]?.lower ?? ''
        )
    )
  const assent = comment
    .hits('assent')
    .filter((hit) => isWholeClause(comment, hit) || comment.words.length <= 4)
  const forAnswer = comment.hits('thanksForAnswer').length > 0 && thanks.length > 0
  const forPost = comment.hits('thanksForPost').length > 0 && thanks.length > 0 && !forAnswer
  const content = comment.analysed.content().filter((word) => {
    const lower = comment.analysed.words[word.index]?.lower ?? ''
    return !genericWords.has(lower) && !(word.name && !comment.inPost(word.stem))
  })
  const numbers = comment.words.some((word) => /^\d/.test(word.lower) && word.lower !== '100')
  const specific = new Set(content.map((word) => word.stem)).size
  const echoed = new Set(
    comment.analysed
      .content()
      .filter((word) => comment.inPost(word.stem))
      .map((word) => word.stem)
  ).size
  const sharedStems = new Set(content.filter((word) => comment.inPost(word.stem)).map((word) => word.stem))
    .size
  const quoted = comment.analysed.exempt.quotes.length > 0
  const named =
    comment.hits('evaluativeNamed').length > 0 ||
    specific >= 2 ||
    sharedStems >= 1 ||
    echoed >= 2 ||
    quoted ||
    numbers
  const tone = tones ? Math.max(tones.admiration, tones.love, tones.joy) : -1
  const toned = Math.max(0, Math.min(0.5, tone * 0.25))
  const judged = evaluative.length > 0 ? 0.75 + 0.15 * evaluative.length : opener ? 0.6 : 0
  // A comment that mostly says the post's own words again approves of them.
  const echoes = sharedStems >= 2 && sharedStems >= specific * 0.5 ? 0.45 : 0
  const thanksOnly = evaluative.every((hit) =>
    /^(?:thank|thanks|grateful)$/.test(comment.words[hit.first]?.lower ?? '')
  )
  const thanksForThis =
    specific >= 1 &&
    comment.hits('evaluativeNamed').some((hit) => /^thanks?$/.test(comment.words[hit.first]?.lower ?? ''))
  const ends = closing.length > 0 || thanks.length > 0
  const praised =
    named &&
    (evaluative.length + echoes > 0 || opener !== undefined) &&
    !(forAnswer && thanksOnly && !thanksForThis) &&
    !(thanksOnly && !forPost && evaluative.length > 0 && sharedStems === 0 && specific < 3)
  const empty = !named && (evaluative.length > 0 || opener !== undefined || assent.length > 0 || forPost)
  const closes = ends && (forAnswer || evaluative.length === 0 || thanksOnly) && !forPost && !thanksForThis
  const praiseWeight = praised ? judged + toned + echoes : 0
  return {
    praise: sign(
      closes && thanksOnly && sharedStems === 0 ? Math.min(0.9, praiseWeight) : praiseWeight,
      evaluative
    ),
    empty: sign(
      empty && !closes
        ? Math.max(judged + toned + (opener ? 0.4 : 0), assent.length > 0 ? 1 : 0, forPost ? 1.1 : 0)
        : 0,
      [...evaluative, ...assent]
    ),
    thanks: sign(ends ? 1 + (forAnswer ? 0.3 : 0) : 0, [...closing, ...thanks]),
    closing: closing.length > 0
  }
}
