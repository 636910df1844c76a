import { chooseAnchors } from '../../language/anchors.ts'
import { clip, evenModes, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'
import { isFromParent, sayingWords } from '../turns.ts'

const fewOwnWords = 2
const celebration =
  /[\u{1F389}\u{1F38A}\u{1F942}\u{1F37E}\u{1F64C}\u{1F44F}\u{1F973}\u2764\u{1F4AA}\u{1F525}]/u

export const goodnewsAsk: Rule<'goodnews-ask'> = {
  id: 'goodnews-ask',
  principle: 'affirm',
  quote: { source: '002', text: 'Actively look for ways to affirm the people who follow you' },
  evidence: ['C'],
  surfaces: ['comment', 'reply'],
  level: 'hint',
  modeWeight: evenModes,
  stageWeight: evenStages,
  languages: 'en',
  short: true,
  cooldown: 'box',
  check: (draft) => {
    const parent = draft.parent()
    if (!parent || parent.signs.hardship) return null
    if (parent.intent !== 'good-news' && (parent.intentGiven || !parent.signs.goodNews)) return null
    const cheers = draft.hits('congratulation')
    if (cheers.length === 0 && !(draft.wordCount === 0 && celebration.test(draft.text.text))) return null
    if (draft.questions().length > 0 || draft.invitations().length > 0) return null
    const own = sayingWords(draft).filter((word) => !isFromParent(draft, word))
    if (own.length > fewOwnWords) return null
    const anchor = chooseAnchors(parent.text)[0]?.words
    return {
      strength: 0.8,
      spans: cheers.map(({ start, end }) => ({ start, end })),
      ...(anchor === undefined ? {} : { anchor })
    }
  },
  say: (found) => ({
    headline: 'Ask about their news',
    why: 'Sharing joy needs one question.',
    ask: `What part of ${found.anchor === undefined ? 'it' : `'${clip(found.anchor, 60)}'`} would they love to tell?`
  })
}
