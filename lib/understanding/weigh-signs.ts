// Weighs, for each intent, the signs of an English comment. A weight of 1 or more means: it holds.
import type { PhraseHit } from '../language/phrases.ts'
import { spansOverlap } from '../language/span.ts'
import type { Span } from '../language/span.ts'
import { irregularActs } from '../language/lexicon/past-acts.ts'
import { wordSet } from '../language/word-set.ts'
import { findQuestions } from './find-questions.ts'
import { tellsHardship } from './hardship.ts'
import type { Intent } from './intents.ts'
import { genericWords } from './lexicon/generic-words.ts'
import type { CommentList } from './lexicon/comment-lexicon.ts'
import type { EmotionModel, ToneScores } from './model/emotion-model.ts'
import type { CommentSentence, ReadComment } from './read-comment.ts'
import type { CommentFlag } from './intents.ts'

export interface Sign {
  readonly weight: number
  readonly spans: readonly Span[]
}

export interface Signs {
  readonly of: Readonly<Record<Exclude<Intent, 'other'>, Sign>>
  readonly flags: ReadonlySet<CommentFlag>
}

const none: Sign = { weight: 0, spans: [] }
const negators = new Set('not never no neither nor without hardly'.split(' '))

const holdsNegation = (comment: ReadComment, hit: PhraseHit): boolean => {
  for (let at = hit.first; at <= hit.last; at += 1)
    if (negators.has(comment.words[at]?.lower ?? '')) return true
  return false
}

const wordsBefore = (comment: ReadComment, hit: PhraseHit, count: number): readonly string[] => {
  const words: string[] = []
  const sentence = comment.words[hit.first]?.sentence
  for (let at = hit.first - 1; at >= 0 && at >= hit.first - count; at -= 1) {
    const word = comment.words[at]
    if (!word || word.sentence !== sentence) break
    words.push(word.lower)
  }
  return words
}

const without = (hits: readonly PhraseHit[], masks: readonly PhraseHit[]): readonly PhraseHit[] =>
  masks.length === 0 ? hits : hits.filter((hit) => !masks.some((mask) => spansOverlap(mask, hit)))

const spanOf = ({ start, end }: Span): Span => ({ start, end })

const sign = (weight: number, hits: readonly Span[]): Sign => ({ weight, spans: hits.map(spanOf) })

const abuseSign = (comment: ReadComment): Sign => {
  const aimed = comment.hits('abuseAimed').filter((hit) => !holdsNegation(comment, hit))
  const threats = comment.hits('abuseThreat')
  const slurs = comment.hits('slur')
  const alone = comment.hits('insultAlone').filter((hit) => {
    const before = wordsBefore(comment, hit, 4)
    if (before.some((word) => word === 'i' || word === 'me' || word === 'my' || word === 'like')) return false
    if (comment.words.length <= 3) return true
    // "…, you read it, moron." A vocative behind a comma or as a sentence of its own.
    const gap = comment.text.slice(comment.words[hit.first - 1]?.end ?? 0, hit.start)
    const closes =
      hit.last === comment.words.length - 1 ||
      comment.words[hit.last + 1]?.sentence !== comment.words[hit.last]?.sentence
    return closes && /[,.!?]\s*$/.test(gap)
  })
  const found = [...aimed, ...threats, ...slurs, ...alone]
  return sign(found.length > 0 ? 1 + 0.3 * found.length : 0, found)
}

const phoneNumber = /(?:\+\d[\d\s().-]{6,20}\d)/
const postRequest =
  /\b(?:comment (?:below|yes|with|and)|reply (?:with|if)|drop (?:a|me|your)|type|dm me|message me|interested|let me know|hands up|raise your hand|tag|who wants|want (?:it|a copy)|send you|apply|sign up|hiring|volunteers?|looking for|testers?|giving away|free copy)\b/i

const moneySigns = /[\u{1F4B0}\u{1F4B5}\u{1F4B8}\u{1F911}\u{1F4C8}\u{1F449}\u{267B}\u{1F680}]/u
const weakSpam = new Set(
  'free masterclass|free webinar|link in my profile|link in profile|passive income|financial freedom|check this out|check it out|for better reach|cheap watches|work from home|mixtape|promo code|discount code|referral code|coupon code|you will not believe|my channel|trading platform|investment plan|stock options|stock option|see my page|crypto group'.split(
    '|'
  )
)

const spamSign = (comment: ReadComment, post: string): { sign: Sign; bait: boolean } => {
  const hits = comment.hits('spamStrong')
  let weight = 0
  for (const hit of hits) {
    const words = comment.words.slice(hit.first, hit.last + 1).map((word) => word.lower)
    weight += weakSpam.has(words.join(' ')) || words.includes('not') ? 0.5 : 1
  }
  const link = comment.analysed.exempt.links.length > 0
  if (phoneNumber.test(comment.text)) weight += 0.7
  if (moneySigns.test(comment.text)) weight += weight > 0 || link ? 0.4 : 0.1
  if (link) weight += weight > 0 ? 0.4 : 0
  if (link && /\bTOP \d+|\bFREE\b|!!!|\bbit\.ly|\btinyurl|\bt\.me\b|\bwa\.me\b/.test(comment.text))
    weight += 0.8
  const whole = comment
    .hits('spamBait')
    .find((hit) => hit.first === 0 && hit.last === comment.words.length - 1)
  const bait = whole !== undefined && comment.words.length <= 5 && !comment.text.includes('?')
  if (bait && !postRequest.test(post))
    return { sign: sign(Math.max(weight, 1.2), whole ? [whole] : []), bait: true }
  return { sign: sign(weight, hits), bait }
}

const pastMarks = new Set('was were been had when did got felt used'.split(' '))

const needSign = (comment: ReadComment): Sign => {
  const masks = comment.hits('needNot')
  const live = (hit: PhraseHit): boolean => {
    const before = wordsBefore(comment, hit, 4)
    const first = comment.words[hit.first]?.lower ?? ''
    if (first === 'if' && before.length > 0) return false
    if (first.startsWith('any') && /^(?:hardly|not|barely|that|when|if|than|for)$/.test(before[0] ?? ''))
      return false
    return !before.some((word) => pastMarks.has(word))
  }
  const strong = without(comment.hits('needStrong'), masks).filter(live)
  const opening = without(comment.hits('needOpening'), masks).filter((hit) => {
    if (!comment.opensSentence(hit)) return false
    const sentence = comment.sentences.find((one) => one.first <= hit.first && hit.last < one.after)
    const first = comment.words[hit.first]?.lower ?? ''
    const count = sentence ? sentence.after - sentence.first : 0
    if (first === 'help') return hit.last > hit.first || count === 1
    if (first === 'anyone' || first === 'anybody') return count === 1
    if (first === 'how' || first === 'should' || first === 'what' || first === 'shall')
      return sentence?.asks === true
    return true
  })
  const weak = without(comment.hits('needWeak'), masks).filter(
    (hit) => live(hit) && (comment.words[hit.first]?.lower !== 'help' || comment.opensSentence(hit))
  )
  const found = [...strong, ...opening, ...weak]
  return sign(strong.length + opening.length + Math.min(0.8, weak.length * 0.4), found)
}

/** "but" counts once, and the small words of contradiction never add up to one by themselves in a told story. */
const disagreementSign = (
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

const irregularPast = wordSet(
  irregularActs
    .replaceAll('|', ' ')
    .replaceAll(
      /\b(?:put|cut|hit|let|set|read|quit|shut|split|fed|bet|beat|lit|led|found|left|left|stuck|wore|used|changed|failed|called|closed|opened)\b/g,
      ''
    )
)
const statePast = wordSet(
  'was were had became left found led felt knew thought closed opened called changed failed stuck'
)

const pastsIn = (comment: ReadComment, from: number, to: number): number => {
  let count = 0
  for (let at = from; at < to; at += 1) {
    const lower = comment.words[at]?.lower ?? ''
    if (irregularPast.has(lower) || statePast.has(lower)) count += 1
  }
  return count
}

const partyEmoji = /[\u{1F389}\u{1F973}\u{1F38A}\u{1F37E}\u{1F942}\u{1F3C6}\u{1F393}\u{1F476}\u{1F37C}]/u

const newsSign = (comment: ReadComment, hardship: boolean): Sign => {
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
  if (partyEmoji.test(comment.text)) weight += 0.4
  if (comment.text.includes('!')) weight += 0.3
  if (comment.text.includes(':)') || comment.text.includes(':D')) weight += 0.2
  if (
    achieved.some(
      (hit) =>
        comment.opensSentence(hit) || /^(?:i|we|just|finally)$/.test(wordsBefore(comment, hit, 1)[0] ?? '')
    )
  )
    weight += 0.2
  if (comment.hits('past').length > 0) weight -= 0.6
  weight -= 0.4 * masks.length
  return sign(weight, [...achieved, ...recent, ...first, ...joy])
}

const offerSign = (comment: ReadComment, gift: boolean): Sign => {
  const hits = comment.hits('offerStrong')
  if (hits.length === 0) return none
  let weight = hits.length * 0.75 + 0.25
  if (comment.analysed.exempt.links.length > 0 && !gift) weight += 0.3
  if (gift) weight -= 0.8
  return sign(weight, hits)
}

const storySign = (comment: ReadComment, hardship: boolean): Sign => {
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

const notPast = new Set(
  'need indeed speed feed seed hundred agreed based led used interested needed supposed bed red shed fed wed embed naked sacred rugged'.split(
    ' '
  )
)

const regularPasts = (comment: ReadComment): number => {
  let count = 0
  for (const [index, word] of comment.words.entries()) {
    if (word.lower.length < 5 || !word.lower.endsWith('ed') || notPast.has(word.lower)) continue
    const before = comment.words[index - 1]
    const bare = !before || before.sentence !== word.sentence
    if (
      bare ||
      /^(?:i|we|he|she|they|it|who|and|then|never|just|nobody|everyone|later|finally)$/.test(before.lower)
    )
      count += 1
  }
  return Math.min(3, count)
}

const buildsSign = (comment: ReadComment, suggesting: readonly Span[], gift: boolean): Sign => {
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

interface Approval {
  readonly praise: Sign
  readonly empty: Sign
  readonly thanks: Sign
  readonly closing: boolean
}

const approvalSigns = (comment: ReadComment, tones: ToneScores | null): Approval => {
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
  const echoes = sharedStems >= 2 && sharedStems >= specific * 0.5 ? 0.3 : 0
  const thanksOnly = evaluative.every((hit) =>
    /^(?:thank|thanks|grateful)$/.test(comment.words[hit.first]?.lower ?? '')
  )
  const thanksForThis =
    specific >= 2 &&
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

const breakAfter = (comment: ReadComment, hit: PhraseHit): boolean => {
  const next = comment.words[hit.last + 1]
  return (
    !next ||
    next.sentence !== comment.words[hit.last]?.sentence ||
    /[^\s'’]/.test(comment.text.slice(hit.end, next.start))
  )
}

const isClauseStart = (comment: ReadComment, hit: PhraseHit): boolean => {
  const before = comment.words[hit.first - 1]
  return (
    !before ||
    before.sentence !== comment.words[hit.first]?.sentence ||
    /[,;:!.–—-]/.test(comment.text.slice(before.end, hit.start))
  )
}

const isWholeClause = (comment: ReadComment, hit: PhraseHit): boolean =>
  isClauseStart(comment, hit) && breakAfter(comment, hit)

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
