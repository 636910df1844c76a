import { findTerms } from '../find-terms.ts'
import { clip, evenModes, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'

export const redlineStop: Rule<'redline-stop'> = {
  id: 'redline-stop',
  principle: 'ethos of your organisation',
  quote: { source: '001', text: 'fit with the overall ethos of the organisation you represent' },
  evidence: [],
  surfaces: ['post', 'comment', 'reply'],
  level: 'stop',
  modeWeight: evenModes,
  stageWeight: evenStages,
  languages: 'any',
  short: true,
  grave: true,
  cooldown: 'none',
  check: (draft) => {
    const lines = draft.context.redLines ?? []
    if (lines.length === 0) return null
    const spans = findTerms(draft.text.text, lines)
    const first = spans[0]
    if (!first) return null
    const crossed = lines.find(
      (line) => findTerms(draft.text.text.slice(first.start, first.end), [line]).length > 0
    )
    return { strength: 1, spans, anchor: crossed ?? draft.text.text.slice(first.start, first.end) }
  },
  say: (found) => ({
    headline: `You asked me to remind you: ${clip(found.anchor ?? '', 29)}`,
    why: 'It is on your list of red lines.',
    ask: 'Keep it, reword it, or leave it out?'
  })
}
