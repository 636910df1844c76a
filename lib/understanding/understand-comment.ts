// What kind of turn a comment is, how sure that is, and which words gave it away.
import type { Span } from '../language/span.ts'
import { commentLanguage } from './comment-language.ts'
import { intents } from './intents.ts'
import type { CommentFlag, Intent } from './intents.ts'
import type { EmotionModel } from './model/emotion-model.ts'
import { readComment } from './read-comment.ts'
import type { ReadComment } from './read-comment.ts'
import { weighSigns } from './weigh-signs.ts'
import type { Signs } from './weigh-signs.ts'

export interface CommentInput {
  /** The post (or comment) answered; '' when it is not known. Untrusted text. */
  readonly post: string
  /** The comment. Untrusted text. */
  readonly comment: string
}

export interface Understanding {
  readonly intent: Intent
  /** 0 to 1; how clear the signs are, not a probability. Under 0.5: the interface says "may". */
  readonly confidence: number
  readonly flags: readonly CommentFlag[]
  /** The words that gave it away: UTF-16 offsets into the comment, in order, apart. */
  readonly evidence: readonly Span[]
  /** ISO 639-1, or 'und' when the text does not tell. */
  readonly language: string
  /** Not spam or abuse, not emoji only, no pure tag (coaching.md §6). */
  readonly answerable: boolean
  /** Puts a question to the author that waits for an answer. */
  readonly asksYou: boolean
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
    if (intent === 'other') continue
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

const approvingEmoji = new Set(
  '👏🔥❤💯🙌👍😍🚀💪✨🎉🙏🥰🤩💙💚💛💜🧡🖤🤍👌🤝🌟⭐🎯🤗🙂😊✔✅🥳💥👑🐐😎🫡🥇🏆⚡♥💕💖💗💞💘👊✊🤙👆⬆☝'
)
/** Skin tones, joiners, flags, punctuation and space: they change no meaning here. */
const emojiDress = /[\s\p{P}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Variation_Selector}\u200d]/u

const isApprovingEmoji = (text: string): boolean =>
  Array.from(text).every((sign) => approvingEmoji.has(sign) || emojiDress.test(sign))

const crudeEmoji = /[\u{1F595}]/u

/** Comments without words of their own: emoji, a tag, a dot. */
const wordless = (comment: ReadComment): Understanding | null => {
  const { mentions, links } = comment.analysed.exempt
  const base = { language: 'und', asksYou: false }
  const all: readonly Span[] = [{ start: 0, end: comment.text.length }]
  if (comment.words.length > 0) return null
  if (crudeEmoji.test(comment.text)) {
    return {
      ...base,
      intent: 'abuse',
      confidence: 0.7,
      flags: ['emoji-only'],
      evidence: all,
      answerable: false
    }
  }
  if (mentions.length > 0) {
    return {
      ...base,
      intent: 'other',
      confidence: 0.95,
      flags: ['pure-tag'],
      evidence: mentions,
      answerable: false
    }
  }
  if (links.length > 0) {
    return {
      ...base,
      intent: 'spam',
      confidence: 0.4,
      flags: ['unreadable'],
      evidence: links,
      answerable: false
    }
  }
  if (comment.emojis.length > 0) {
    const approves = isApprovingEmoji(comment.text)
    const intent = approves ? 'empty-praise' : 'other'
    return {
      ...base,
      intent,
      confidence: approves ? 0.9 : 0.6,
      flags: ['emoji-only'],
      evidence: all,
      answerable: false
    }
  }
  if (/^\s*\+\s?1\s*$/.test(comment.text)) return null
  return { ...base, intent: 'other', confidence: 0.8, flags: ['unreadable'], evidence: [], answerable: false }
}

const lookHere =
  /^(?:look|see|this|check|read|for you|fyi|cc|you|us|same|ha|haha|at|this is|it|that|thoughts|here|\s)*$/i

/** "@tomas look at this", "Anna Lindqvist 👆": a friend is called, nothing is said. */
const isPureTag = (comment: ReadComment): boolean => {
  const { mentions, open } = comment.analysed.exempt
  const rest = open.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
  if (mentions.length > 0) return comment.words.length <= 5 && lookHere.test(rest)
  if (comment.words.length < 2 || comment.words.length > 3 || /[.!?,]/.test(comment.text)) return false
  return (
    comment.words.every(
      (word) => word.capital && !/^(?:i|so|well|great|love|good|this|very|thank|thanks|the)$/.test(word.lower)
    ) &&
    comment.words.length === 2 &&
    /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(rest) &&
    comment.hits('evaluative').length === 0 &&
    comment.hits('closing').length === 0 &&
    comment.analysed.content().length === 2
  )
}

const otherLanguage = (comment: ReadComment, language: string): Understanding => {
  const question = /[?？؟⸮]/u.exec(comment.analysed.exempt.open)
  const lower = comment.text.toLowerCase()
  const contact = /\b(?:whatsapp|telegram|t\.me|wa\.me|forex|bitcoin|onlyfans)\b/.exec(lower)
  if (contact) {
    return {
      intent: 'spam',
      confidence: 0.5,
      flags: ['other-language'],
      language,
      answerable: false,
      asksYou: false,
      evidence: [{ start: contact.index, end: contact.index + contact[0].length }]
    }
  }
  if (question && comment.words.length > 0) {
    const sentence = comment.sentences.find((one) => one.start <= question.index && question.index < one.end)
    const evidence = sentence ?? { start: 0, end: comment.text.length }
    return {
      intent: 'question',
      confidence: 0.5,
      flags: ['other-language', 'direct'],
      language,
      answerable: true,
      asksYou: true,
      evidence: [{ start: evidence.start, end: evidence.end }]
    }
  }
  return {
    intent: 'other',
    confidence: 0.2,
    flags: ['other-language'],
    language,
    answerable: true,
    asksYou: false,
    evidence: []
  }
}

/**
 * Understands one comment. Pure and deterministic; about 50 microseconds.
 * @param model tips the balance where signs are faint; without it the rules decide alone
 */
export const understandComment = (input: CommentInput, model: EmotionModel | null = null): Understanding => {
  const comment = readComment(input.post, input.comment)
  const empty = wordless(comment)
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
  if (language !== 'en') return otherLanguage(comment, language)
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
