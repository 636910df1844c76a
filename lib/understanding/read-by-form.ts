// Comments that are understood by their form alone: emoji, tags, dots, other languages.
import type { Span } from '../language/span.ts'
import type { ReadComment } from './read-comment.ts'
import type { Understanding } from './understanding.ts'

const approvingEmoji = new Set(
  '👏🔥❤💯🙌👍😍🚀💪✨🎉🙏🥰🤩💙💚💛💜🧡🖤🤍👌🤝🌟⭐🎯🤗🙂😊✔✅🥳💥👑🐐😎🫡🥇🏆⚡♥💕💖💗💞💘👊✊🤙👆⬆☝'
)
/** Skin tones, joiners, flags, punctuation and space: they change no meaning here. */
const emojiDress = /[\s\p{P}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Variation_Selector}\u200d]/u

const isApprovingEmoji = (text: string): boolean =>
  Array.from(text).every((sign) => approvingEmoji.has(sign) || emojiDress.test(sign))

const crudeEmoji = /[\u{1F595}]/u

/** Comments without words of their own: emoji, a tag, a dot. */
export const readByForm = (comment: ReadComment): Understanding | null => {
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
export const isPureTag = (comment: ReadComment): boolean => {
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

/** A comment in another language: question marks and addresses only. */
export const readOtherLanguage = (comment: ReadComment, language: string): Understanding => {
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
