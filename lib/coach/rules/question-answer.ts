import { answerableQuestions } from '../../language/guess-intent.ts'
import type { Question } from '../../language/questions.ts'
import type { Draft, Parent } from '../draft.ts'
import { clip, evenModes } from '../rule.ts'
import type { Rule } from '../rule.ts'
import { sayingWords } from '../turns.ts'

/** Short words that answer. */
const answers =
  /\b(?:yes|no|yep|nope|yeah|never|always|sometimes|both|neither|none|nobody|everyone|me|us|mine|ours|depends|maybe|not yet|not really|don't know|do not know|no idea|no clue|not sure|unsure|soon|tomorrow|today|here|below|above|both|either|all of|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|once|twice|daily|weekly|monthly)\b/i
const praisedYes =
  /\b(?:oh |ooh |hell )?(?:yes|yeah)[!, ]+(?:great|good|love|amazing|excellent|thanks|thank)\b/gi

/** What they ask, or null when they ask nothing of the user. */
const askedOf = (parent: Parent): Question | null | undefined => {
  const open = answerableQuestions(parent.text).filter((question) => question.kind !== 'generic')
  if (parent.intent === 'question' || parent.intent === 'need') return open.at(-1) ?? null
  return parent.intentGiven ? (open.find((question) => question.addressed) ?? undefined) : undefined
}

const asksBackOnly = (draft: Draft): boolean => {
  const asked = new Set(draft.questions().map((question) => question.sentence))
  if (sayingWords(draft, (sentence) => !asked.has(sentence)).length > 0) return false
  const rest = draft.text.sentences
    .filter((_, index) => !asked.has(index))
    .map((sentence) => draft.open.slice(sentence.start, sentence.end))
    .join(' ')
  return !answers.test(rest.replace(praisedYes, ''))
}

export const questionAnswer: Rule<'question-answer'> = {
  id: 'question-answer',
  principle: 'responding to comments',
  quote: { source: '000', text: 'responding to comments' },
  evidence: ['J'],
  surfaces: ['reply'],
  level: 'nudge',
  modeWeight: evenModes,
  stageWeight: { start: 1.2, growing: 1.1, established: 1 },
  languages: 'en',
  cooldown: 'box',
  check: (draft) => {
    const parent = draft.parent()
    if (!parent || parent.intent === 'thanks') return null
    const asked = askedOf(parent)
    if (asked === undefined) return null
    if (
      draft.text.exempt.links.length > 0 ||
      draft.text.exempt.code.length > 0 ||
      draft.text.exempt.quotes.length > 0
    )
      return null
    if (draft.text.exempt.mentions.length > 0 && sayingWords(draft).length > 0) return null
    if (!asksBackOnly(draft)) return null
    const anchor = asked ? parent.text.text.slice(asked.start, asked.end) : undefined
    return { strength: 0.9, spans: [], ...(anchor === undefined ? {} : { anchor }) }
  },
  say: (found) => ({
    headline: 'They asked you something',
    why:
      found.anchor === undefined
        ? 'Their question is still open.'
        : `'${clip(found.anchor, 100)}' is still open.`,
    ask: 'What is your short answer, or that you do not know?'
  })
}
