import { evenModes, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'

export const thinkingWelcome: Rule<'thinking-welcome'> = {
  id: 'thinking-welcome',
  principle: 'half formed theories',
  quote: { source: '001', text: 'half formed theories and explore these publicly' },
  evidence: [],
  surfaces: ['post'],
  level: 'praise',
  modeWeight: evenModes,
  stageWeight: evenStages,
  languages: 'en',
  cooldown: 'box',
  check: (draft) => {
    const hits = draft.hits('halfFormed')
    if (hits.length === 0) return null
    const open = draft.invitations().length > 0
    return {
      strength: 0.5,
      spans: hits.map(({ start, end }) => ({ start, end })),
      ...(open ? { parts: ['invites'] } : {})
    }
  },
  say: (found) => ({
    headline: 'Thinking aloud: good',
    why: 'Half-formed ideas invite people in.',
    ask: found.parts ? '' : 'Say which part you are least sure of?'
  })
}
