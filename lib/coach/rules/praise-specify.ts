import type { Draft } from '../draft.ts'
import { evenModes, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'
import { isFromParent, sayingWords } from '../turns.ts'

const mostWords = 20

const isOnlyEmoji = (draft: Draft): boolean =>
  draft.wordCount === 0 &&
  draft.text.emojis().length > 0 &&
  draft.text.exempt.links.length === 0 &&
  draft.text.exempt.code.length === 0 &&
  draft.text.exempt.quotes.length === 0

/** "This." and "Facts" approve as a sentence of their own, not inside one. */
const approvesAlone = (draft: Draft): boolean =>
  draft.hits('emptyPraiseAlone').some((hit) => {
    const [first, after] = draft.text.wordsOf(draft.text.words[hit.first]?.sentence ?? 0)
    return after - first <= 3
  })

const approves = (draft: Draft): boolean =>
  draft.hits('emptyPraise').length > 0 || draft.hits('praiseWordAny').length > 0 || approvesAlone(draft)

const asksSomething = (draft: Draft): boolean =>
  draft.questions().some((question) => question.kind === 'plain')

export const praiseSpecify: Rule<'praise-specify'> = {
  id: 'praise-specify',
  principle: 'no surface-level tropes',
  quote: {
    source: '003',
    text: 'who wants to be in a boring conversation of surface-level tropes!?!',
    readerComment: true
  },
  evidence: ['P'],
  surfaces: ['comment', 'reply'],
  level: 'nudge',
  modeWeight: evenModes,
  stageWeight: evenStages,
  languages: 'en',
  short: true,
  cooldown: 'box',
  check: (draft) => {
    const whole = [{ start: 0, end: draft.text.text.length }]
    if (isOnlyEmoji(draft)) return { strength: 0.9, spans: whole }
    if (draft.wordCount === 0 || draft.wordCount > mostWords || !approves(draft) || asksSomething(draft))
      return null
    if (draft.text.exempt.links.length > 0 || draft.text.exempt.quotes.length > 0) return null
    const left = sayingWords(draft)
    if (left.length >= 2 || left.some((word) => isFromParent(draft, word))) return null
    const spans = draft.hits('emptyPraise').map(({ start, end }) => ({ start, end }))
    return { strength: left.length === 0 ? 0.9 : 0.7, spans: spans.length > 0 ? spans : whole }
  },
  say: () => ({
    headline: 'This fits under any post',
    why: 'Praise without a detail reads as noise.',
    ask: 'Which line of theirs would you repeat to a colleague?'
  })
}
