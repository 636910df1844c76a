import { chooseAnchors } from '../../language/anchors.ts'
import type { Draft } from '../draft.ts'
import { coachHits } from '../draft.ts'
import { clip, evenModes, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'

const mostWords = 25
const cushionWords = 8
const bareOpener = /^(?:why|what|how|who|when|where)(?:'s|'re|'d|'ll|'ve)?$/
const youOpener = /^you(?:r|rs|'re|'ve|'d|'ll)?$/

/** Thanks, a greeting, praise, "I see", or two of their words within the first eight. */
const isCushioned = (draft: Draft, first: number): boolean => {
  const after = first + cushionWords
  const { text } = draft
  const soft = (['greeting', 'thanks', 'apology', 'acknowledgement', 'praiseWord'] as const).some(
    (list) => text.hitsIn(list, first, after).length > 0
  )
  if (soft) return true
  const taken = text.contentIn(first, after).filter((word) => draft.parentStems().has(word.stem))
  return (
    taken.length >= 2 ||
    text.exempt.quotes.some((quote) => quote.start < (text.words[after - 1]?.end ?? text.text.length))
  )
}

const invitesQuestions = (draft: Draft): boolean => {
  const parent = draft.parent()
  return parent !== null && coachHits(parent.text)('asksForQuestions').length > 0
}

export const questionCushion: Rule<'question-cushion'> = {
  id: 'question-cushion',
  principle: 'helpful, human voice',
  quote: { source: '002', text: 'a helpful, human voice' },
  evidence: ['P'],
  surfaces: ['comment', 'reply'],
  level: 'hint',
  modeWeight: evenModes,
  stageWeight: evenStages,
  languages: 'en',
  cooldown: 'box',
  check: (draft) => {
    const parent = draft.parent()
    if (!parent || parent.signs.hardship || draft.wordCount > mostWords) return null
    const question = draft.questions()[0]
    if (!question || question.sentence !== draft.text.words[0]?.sentence) return null
    if (question.kind === 'repair' || question.kind === 'intro') return null
    const [first] = draft.text.wordsOf(question.sentence)
    const opener = draft.text.words[first]?.lower ?? ''
    if (!bareOpener.test(opener) && !youOpener.test(opener)) return null
    if (isCushioned(draft, first) || invitesQuestions(draft)) return null
    const anchor = chooseAnchors(parent.text)[0]?.words
    return {
      strength: 0.6,
      spans: [{ start: question.start, end: question.end }],
      ...(anchor === undefined ? {} : { anchor })
    }
  },
  say: (found) => ({
    headline: 'Say what you heard, then ask',
    why: 'A bare question can sound like an interrogation.',
    ask:
      found.anchor === undefined
        ? 'Put what you took from it before your question?'
        : `Put their '${clip(found.anchor, 60)}' before your question.`
  })
}
