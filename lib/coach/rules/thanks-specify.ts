import type { Draft, Parent } from '../draft.ts'
import { evenModes, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'
import { isApproval } from '../turns.ts'
import { isStopWord } from '../../language/stop-words.ts'

const mostWords = 15
const enoughThanks = 3
const substance = 6

/** The text answered gave something: an answer, a correction, a story, a resource, effort. */
const gaveSomething = (parent: Parent): boolean => {
  if (parent.text.exempt.links.length > 0 && parent.intent !== 'spam' && parent.intent !== 'offer')
    return true
  switch (parent.intent) {
    case 'builds-on':
    case 'story':
    case 'disagreement':
      return true
    case 'other':
      return parent.text.words.length >= substance && !parent.signs.closing
    case 'need':
    case 'question':
      return false
    case 'good-news':
    case 'praise':
    case 'empty-praise':
    case 'thanks':
    case 'abuse':
    case 'spam':
    case 'offer':
      return false
    default:
      return false
  }
}

/** "Thanks for the numbers": names what was given, "for the help" does not. */
const namesTheGift = (draft: Draft): boolean => {
  const match =
    /\b(?:for|about|with) (?:the|your|this|that|these|those|all the|both|such a|an?) ([\p{L}' -]{3,60})/iu.exec(
      draft.open
    )
  const from = match ? match.index + match[0].length - (match[1]?.length ?? 0) : -1
  if (from < 0 || !match) return false
  return draft.text.words.some(
    (word) =>
      word.start >= from &&
      word.end <= from + (match[1]?.length ?? 0) &&
      word.lower.length >= 4 &&
      !isStopWord(word.lower) &&
      !isApproval(word) &&
      !/^(?:help|response|answer|reply|comment|comments)$/.test(word.lower)
  )
}

const praisesDoing = (draft: Draft): boolean => {
  if (draft.hits('otherPraising').length > 0) return true
  return /\bfor (?:\w+ly )?(?:not )?(?!sharing\b|posting\b|being\b|commenting\b|reading\b|replying\b|responding\b|anything\b|everything\b|nothing\b|something\b|reaching\b|stopping\b)\w{2,20}ing\b/i.test(
    draft.open
  )
}

export const thanksSpecify: Rule<'thanks-specify'> = {
  id: 'thanks-specify',
  principle: 'affirm people',
  quote: { source: '002', text: 'Actively look for ways to affirm the people who follow you' },
  evidence: ['G', 'P'],
  surfaces: ['comment', 'reply'],
  level: 'hint',
  modeWeight: evenModes,
  stageWeight: evenStages,
  languages: 'en',
  short: true,
  cooldown: 'box',
  check: (draft) => {
    const parent = draft.parent()
    const thanks = draft.text.hits('thanks')
    if (!parent || thanks.length === 0 || draft.wordCount > mostWords) return null
    if ((draft.context.thread?.thanks ?? 0) >= enoughThanks || draft.text.hits('closing').length > 0)
      return null
    if (!gaveSomething(parent) || praisesDoing(draft) || namesTheGift(draft)) return null
    return { strength: 0.6, spans: thanks.map(({ start, end }) => ({ start, end })) }
  },
  say: () => ({
    headline: 'Thank them for what they did',
    why: "'Thanks' about them lands; 'this helped me' does not.",
    ask: 'What did they take the trouble to do?'
  })
}
