import { heardThem, isDispute } from '../disagreement.ts'
import type { Draft } from '../draft.ts'
import { isHedge, isNegation } from '../receptiveness.ts'
import { clip, evenModes, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'
import type { Span } from '../../language/span.ts'

interface Sign {
  readonly words: string
  readonly span?: Span
}

const manyNegations = 3

const findSigns = (draft: Draft): readonly Sign[] => {
  const { text } = draft
  const signs: Sign[] = []
  const first = text.words[0]
  const heard = heardThem(draft)
  if (first && /^you(?:r|rs|'re|'ve|'d|'ll)?$/.test(first.lower) && !heard)
    signs.push({ words: "'you' first", span: first })
  const bare = draft
    .questions()
    .find((question) => /^(?:why|what)/.test(text.words[text.wordsOf(question.sentence)[0]]?.lower ?? ''))
  if (bare && !heard) signs.push({ words: 'a bare question', span: { start: bare.start, end: bare.end } })
  const intense = draft.hits('intensifier')[0]
  if (intense) signs.push({ words: `'${text.text.slice(intense.start, intense.end)}'`, span: intense })
  const negations = text.words.filter((word) => isNegation(word.lower)).length
  if (negations >= manyNegations) signs.push({ words: `${negations} negations` })
  if (!heard && !text.words.some((word) => isHedge(word.lower)))
    signs.push({ words: 'nothing that shows you heard them' })
  const shouted = text.words.find(
    (word) => /^[A-Z]{3,}$/.test(text.text.slice(word.start, word.end)) && word.end - word.start >= 4
  )
  if (shouted)
    signs.push({ words: `'${text.text.slice(shouted.start, shouted.end)}' in capitals`, span: shouted })
  return signs
}

/** Thanks, sorry, glad in the first two sentences. */
const opensWarmly = (draft: Draft): boolean => draft.hitsIn('warm', 0, draft.text.wordsOf(1)[1]).length > 0

const plain = (span: Span): Span => ({ start: span.start, end: span.end })

export const escalationCool: Rule<'escalation-cool'> = {
  id: 'escalation-cool',
  principle: 'broad shoulders, with care',
  quote: { source: '001', text: 'that that may bring you into conflict with others' },
  evidence: ['A'],
  surfaces: ['reply', 'comment'],
  level: 'nudge',
  modeWeight: evenModes,
  stageWeight: evenStages,
  languages: 'en',
  cooldown: 'box',
  check: (draft) => {
    const parent = draft.parent()
    if (!parent) return null
    const insult = draft.hits('insult')[0]
    if (insult) return { strength: 1, spans: [plain(insult)], parts: ['a word against the person'] }
    if (!isDispute(draft) || parent.signs.hardship || opensWarmly(draft)) return null
    const signs = findSigns(draft)
    if (signs.length < 2) return null
    return {
      strength: Math.min(1, 0.5 + signs.length * 0.12),
      spans: signs.flatMap((sign) => (sign.span ? [plain(sign.span)] : [])),
      parts: signs.map((sign) => sign.words)
    }
  },
  say: (found) => ({
    headline: 'This one can escalate',
    why: `It has ${clip((found.parts ?? []).slice(0, 4).join(', '), 120)}.`,
    ask: 'Wait, or start with what you understood?'
  })
}
