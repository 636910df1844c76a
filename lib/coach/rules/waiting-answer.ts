import { evenModes } from '../rule.ts'
import type { Rule } from '../rule.ts'

export const waitingAnswer: Rule<'waiting-answer'> = {
  id: 'waiting-answer',
  principle: 'listen first',
  quote: { source: '002', text: 'The secret to being heard is to listen and enter the conversation' },
  evidence: [],
  surfaces: ['post'],
  level: 'hint',
  modeWeight: evenModes,
  stageWeight: { start: 1.2, growing: 1.1, established: 1 },
  languages: 'any',
  short: true,
  cooldown: 'session',
  check: (draft) => {
    const waiting = Math.floor(draft.context.waiting ?? 0)
    return waiting >= 1
      ? { strength: Math.min(1, 0.6 + waiting / 20), spans: [], parts: [String(waiting)] }
      : null
  },
  say: (found) => {
    const count = found.parts?.[0] ?? 'Some'
    const who = count === '1' ? '1 person waits' : `${count} people wait`
    return {
      headline: `${who} for you. Answer one first?`,
      why: 'The secret to being heard is to listen and enter the conversation.',
      ask: 'Whom would you answer first?'
    }
  }
}
