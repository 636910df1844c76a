import type { Draft } from '../draft.ts'
import { findJargon } from '../jargon.ts'
import { clip, evenModes, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'

const fewestWords = 20
const wordsPerSignal = 50

/** Signs of a person talking: you, I, contractions, questions, an emoji. */
const humanSignals = (draft: Draft): number =>
  draft.hits('personal').length +
  draft.text.exempt.mentions.length +
  draft.hits('informal').length +
  draft.text.emojis().length +
  draft.hits('inviting').length +
  draft.text.sentences.filter((sentence) => sentence.ending === '?').length +
  draft.hits('firstPerson').length

export const corporateHumanize: Rule<'corporate-humanize'> = {
  id: 'corporate-humanize',
  principle: 'the human voice',
  quote: { source: '002', text: 'the human voice is typically open, natural, uncontrived.' },
  evidence: ['V'],
  surfaces: ['post', 'comment', 'reply'],
  level: 'nudge',
  modeWeight: evenModes,
  stageWeight: evenStages,
  languages: 'en',
  cooldown: 'box',
  check: (draft) => {
    if (draft.wordCount < fewestWords) return null
    const jargon = findJargon(draft)
    const clear = jargon.filter((one) => !one.entry.ambiguous)
    const distinct = [
      ...new Map((clear.length > 0 ? jargon : []).map((one) => [one.entry.word, one])).values()
    ]
    if (distinct.length < 2) return null
    if ((humanSignals(draft) * wordsPerSignal) / draft.wordCount >= 1) return null
    return {
      strength: Math.min(1, 0.6 + distinct.length * 0.08),
      spans: jargon.map(({ hit }) => ({ start: hit.start, end: hit.end })),
      parts: distinct.slice(0, 2).map((one) => one.written)
    }
  },
  say: (found) => ({
    headline: 'Would you say this out loud?',
    why: `${(found.parts ?? []).map((word) => `'${clip(word, 40)}'`).join(', ')}: the voice of a brochure.`,
    ask: 'How would you tell it to one client over coffee?'
  })
}
