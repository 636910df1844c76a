// What kind of turn a comment is, how sure that is, and which words gave it away.
import type { Span } from '../language/span.ts'
import { commentLanguage } from './comment-language.ts'
import { intents } from './intents.ts'
import type { Intent } from './intents.ts'
import type { EmotionModel } from './model/emotion-model.ts'
import { readComment } from './read-comment.ts'
import type { ReadComment } from './read-comment.ts'
import { isPureTag, readByForm, readOtherLanguage } from './read-by-form.ts'
import type { Understanding } from './understanding.ts'
import { weighSigns } from './weigh-signs.ts'
import type { Signs } from './weigh-signs.ts'

export interface CommentInput {
  /** The post (or comment) answered; '' when it is not known. Untrusted text. */
  readonly post: string
  /** The comment. Untrusted text. */
  readonly comment: string
}

const decideEnglish = (comment: ReadComment, signs: Signs): { intent: Intent; confidence: number } => {
  if (
    signs.flags.has('bookmark') &&
    signs.of.question.weight < 1 &&
    signs.of.need.weight < 1 &&
    signs.of.spam.weight < 1
  ) {
    return { intent: 'other', confidence: 0.7 }
  }
  const buildsFirst = leadsWithAddition(comment, signs)
  for (const intent of intents) {
    if (intent === 'other') break
    const { weight } = signs.of[intent]
    if (intent === 'story' && buildsFirst) continue
    if (weight >= thresholdOf(intent)) return { intent, confidence: Math.min(0.97, 0.45 + weight * 0.22) }
  }
  return decideFaint(comment, signs)
}

/** Good news is one outcome and one sign that it is fresh; nothing else is told in so few signs. */
const thresholdOf = (intent: Intent): number => (intent === 'good-news' ? 0.85 : 1)

/** An addition that is underpinned by what happened: the first sentence adds, and little is told. */
const leadsWithAddition = (comment: ReadComment, signs: Signs): boolean => {
  const story = signs.of.story.weight
  const builds = signs.of['builds-on'].weight
  if (signs.flags.has('hardship') || builds < 0.5 || story > builds + 0.9) return false
  const first = comment.sentences[0]
  return (
    first !== undefined &&
    comment.hits('buildsStrong').some((hit) => comment.opensSentence(hit) && hit.first < first.after)
  )
}

/** No sign is clear: the strongest faint one, else what a sentence of that length most often is. */
const decideFaint = (comment: ReadComment, signs: Signs): { intent: Intent; confidence: number } => {
  const count = comment.words.length
  if (signs.flags.has('bookmark') || signs.flags.has('joke')) return { intent: 'other', confidence: 0.5 }
  let best: Intent = 'other'
  let bestWeight = 0.4
  for (const intent of intents) {
    if (intent === 'other' || (intent === 'story' && leadsWithAddition(comment, signs))) continue
    const { weight } = signs.of[intent]
    if (weight > bestWeight) {
      best = intent
      bestWeight = weight
    }
  }
  if (best !== 'other') return { intent: best, confidence: 0.2 + bestWeight * 0.25 }
  // Quoting the post back without any objection is approval.
  if (quotesThePost(comment)) return { intent: 'praise', confidence: 0.3 }
  // Measured: bare statements of a dozen words and more mostly add something; shorter ones are asides.
  if (count >= 12) return { intent: 'builds-on', confidence: 0.25 }
  return { intent: 'other', confidence: 0.3 }
}

const quotesThePost = (comment: ReadComment): boolean =>
  comment.analysed.exempt.quotes.some((span) => {
    const words =
      comment.text
        .slice(span.start + 1, span.end - 1)
        .toLowerCase()
        .match(/[\p{L}\p{N}]{4,}/gu) ?? []
    return words.length > 0 && words.every((word) => comment.inPost(word))
  })

const evidenceOf = (spans: readonly Span[]): readonly Span[] => {
  const ordered = spans.toSorted((one, other) => one.start - other.start || other.end - one.end)
  const apart: Span[] = []
  for (const span of ordered) {
    const last = apart.at(-1)
    if (last && span.start < last.end) {
      if (span.end > last.end) apart[apart.length - 1] = { start: last.start, end: span.end }
    } else apart.push({ start: span.start, end: span.end })
  }
  return apart.slice(0, 6)
}

/**
 * Understands one comment. Pure and deterministic; about 50 microseconds.
 * @param model tips the balance where signs are faint; without it the rules decide alone
 */
export const understandComment = (input: CommentInput, model: EmotionModel | null = null): Understanding => {
  const comment = readComment(input.post, input.comment)
  const empty = readByForm(comment)
  if (empty) return empty
  const language = commentLanguage(comment.analysed.language, comment.analysed.words)
  if (isPureTag(comment)) {
    return {
      intent: 'other',
      confidence: 0.85,
      flags: ['pure-tag'],
      evidence: comment.analysed.exempt.mentions.map(({ start, end }) => ({ start, end })),
      language,
      answerable: false,
      asksYou: false
    }
  }
  if (language !== 'en') return readOtherLanguage(comment, language)
  const signs = weighSigns(comment, input.post, model)
  const { intent, confidence } = decideEnglish(comment, signs)
  const flags = new Set(signs.flags)
  for (const other of intents) {
    if (other !== 'other' && other !== intent && signs.of[other].weight >= 1) flags.add(other)
  }
  if (intent === 'disagreement' && comment.hits('disagreeStrong').length === 0 && flags.has('hostile'))
    flags.add('hostile')
  const answerable = intent !== 'spam' && intent !== 'abuse'
  return {
    intent,
    confidence: Math.round(confidence * 100) / 100,
    flags: [...flags],
    evidence: intent === 'other' ? [] : evidenceOf(signs.of[intent].spans),
    language,
    answerable,
    asksYou: answerable && (intent === 'question' || flags.has('question'))
  }
}
