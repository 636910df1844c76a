import { chooseAnchors } from '../../language/anchors.ts'
import { classifyQuestion } from '../../language/questions.ts'
import type { QuestionKind } from '../../language/questions.ts'
import { isClosingTurn, isOnlyThanks } from '../turns.ts'
import type { Draft } from '../draft.ts'
import { clip, evenModes } from '../rule.ts'
import type { Rule } from '../rule.ts'

const asking = new Set(['question', 'disagreement', 'story', 'builds-on', 'praise', 'need', 'good-news'])
const longThread = 4

const kindsAsked = (draft: Draft): readonly QuestionKind[] => {
  const questions = draft.questions()
  const end = questions.at(-1)?.end ?? 0
  return questions.map((question) => classifyQuestion(question, draft.text, draft.parentStems(), end))
}

/** A yes/no question fully answered in a talk that has gone on for a while may end there. */
const answersInLongThread = (draft: Draft): boolean => {
  const parent = draft.parent()
  return (
    parent?.intent === 'question' &&
    (draft.context.thread?.turns ?? 0) >= longThread &&
    /^\W{0,3}(?:yes|no|yep|nope|yeah|not yet|both|neither|always|never)\b/i.test(draft.open)
  )
}

export const followupAsk: Rule<'followup-ask'> = {
  id: 'followup-ask',
  principle: 'genuine conversation',
  quote: {
    source: '000',
    text: 'engaging in genuine conversations is one of those things, responding to comments'
  },
  evidence: ['Q'],
  surfaces: ['reply'],
  level: 'hint',
  modeWeight: evenModes,
  stageWeight: { start: 1.2, growing: 1.1, established: 1 },
  languages: 'en',
  cooldown: 'box',
  check: (draft) => {
    const parent = draft.parent()
    if (!parent || !asking.has(parent.intent) || parent.signs.hardship) return null
    if (draft.context.thread?.askedLately || answersInLongThread(draft)) return null
    if (isClosingTurn(draft) || isOnlyThanks(draft) || draft.text.hits('consoling').length > 0) return null
    const kinds = kindsAsked(draft)
    if (kinds.includes('follow-up')) return null
    const anchor = chooseAnchors(parent.text)[0]?.words
    const half = kinds.includes('mirror') || kinds.includes('switch')
    return { strength: half ? 0.4 : 0.7, spans: [], ...(anchor === undefined ? {} : { anchor }) }
  },
  say: (found) => ({
    headline:
      found.anchor === undefined ? 'Ask about what they wrote' : `Ask about "${clip(found.anchor, 45)}"`,
    why: 'Follow-up questions are what people remember as listening.',
    ask: 'What do you want to know about it?'
  })
}
