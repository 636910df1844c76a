import type { Draft } from '../draft.ts'
import { isThanksPost } from '../kinds-of-post.ts'
import { isOverlapped } from '../nearby.ts'
import { evenModes, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'

const fewestWords = 60
const manySuccesses = 2

/** "Worked hard" and "almost 40 clients" tell of no trouble. */
const tellsTrouble = (draft: Draft): boolean =>
  draft.hits('difficulty').some((hit) => !isOverlapped(draft, 'notDifficulty', hit))

/** The success is somebody else's: no I, no we. */
const isAboutOther = (draft: Draft): boolean =>
  draft.hits('firstPerson').length === 0 && draft.hits('companyWe').length === 0

export const struggleShow: Rule<'struggle-show'> = {
  id: 'struggle-show',
  principle: 'no struggle stripped out',
  quote: {
    source: '003',
    text: 'has all struggle stripped out of it, when thats what makes a story connect us to a character',
    readerComment: true
  },
  evidence: [],
  surfaces: ['post'],
  level: 'hint',
  modeWeight: evenModes,
  stageWeight: evenStages,
  languages: 'en',
  cooldown: 'box',
  check: (draft) => {
    if (draft.wordCount < fewestWords) return null
    const successes = draft.hits('successWord')
    if (successes.length < manySuccesses || tellsTrouble(draft)) return null
    if (isAboutOther(draft) || isThanksPost(draft)) return null
    return {
      strength: Math.min(1, 0.4 + successes.length * 0.08),
      spans: successes.map(({ start, end }) => ({ start, end }))
    }
  },
  say: () => ({
    headline: 'What nearly went wrong?',
    why: 'Readers join a story at its trouble.',
    ask: 'Which day did you doubt it?'
  })
}
