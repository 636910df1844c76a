import { clip, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'

const fewestWords = 12
const firesAt = 3

export const broadcastBalance: Rule<'broadcast-balance'> = {
  id: 'broadcast-balance',
  principle: 'walkie-talkie, not bullhorn',
  quote: {
    source: '002',
    text: '99.9% of people enter Twitter and Facebook with a bullhorn versus a walkie-talkie.'
  },
  evidence: [],
  surfaces: ['post', 'comment'],
  level: 'hint',
  modeWeight: { thoughtLeader: 1.1, influencer: 1 },
  stageWeight: evenStages,
  languages: 'en',
  cooldown: 'box',
  check: (draft) => {
    if (draft.wordCount < fewestWords) return null
    const { push, pull, pushes } = draft.balance()
    if (push - pull < firesAt) return null
    const strongest = pushes.toSorted((one, other) => other.points - one.points)
    return {
      strength: Math.min(1, 0.5 + (push - pull) / 12),
      spans: strongest.map(({ start, end }) => ({ start, end })),
      parts: strongest.slice(0, 1).map((one) => one.words)
    }
  },
  say: (found) => ({
    headline: 'No one is spoken to yet',
    why: `${clip(found.parts?.[0] ?? 'News', 80)} and nothing a reader could answer.`,
    ask: 'Who is the one person this is for, and what would they say back?'
  })
}
