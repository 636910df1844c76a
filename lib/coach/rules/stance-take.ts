import type { Draft } from '../draft.ts'
import { evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'

const fewestWords = 40
const hedgesPerHundred = 3

const isConcrete = (draft: Draft): boolean =>
  draft.scene().number || draft.scene().signs >= 2 || draft.hits('claim').length > 0

export const stanceTake: Rule<'stance-take'> = {
  id: 'stance-take',
  principle: 'not beige',
  quote: { source: '001', text: 'Being beige is not an option.' },
  evidence: ['E'],
  surfaces: ['post'],
  level: 'hint',
  modeWeight: { thoughtLeader: 1.2, influencer: 0.9 },
  stageWeight: evenStages,
  languages: 'en',
  cooldown: 'box',
  check: (draft) => {
    if (draft.wordCount < fewestWords || draft.thinkingAloud()) return null
    if (
      draft.hits('stance').length > 0 ||
      draft.hits('contrast').length > 0 ||
      draft.invitations().length > 0
    )
      return null
    const hedges = draft.hits('hedgeWord')
    const hedged = (hedges.length * 100) / draft.wordCount >= hedgesPerHundred
    if (!hedged && isConcrete(draft)) return null
    return {
      strength: hedged ? 0.7 : 0.5,
      spans: hedged ? hedges.map(({ start, end }) => ({ start, end })) : []
    }
  },
  say: () => ({
    headline: 'Where do you stand?',
    why: 'Nobody could disagree with this.',
    ask: 'What do you hold that some of your readers do not?'
  })
}
