import { evenModes, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'

const enoughInPost = 20
const enoughInComment = 8

export const linkFrame: Rule<'link-frame'> = {
  id: 'link-frame',
  principle: 'cut through clutter',
  quote: { source: '002', text: 'social media not about keeping your timeline filled' },
  evidence: [],
  surfaces: ['post', 'comment'],
  level: 'hint',
  modeWeight: evenModes,
  stageWeight: evenStages,
  languages: 'any',
  short: true,
  cooldown: 'box',
  check: (draft) => {
    const { links } = draft.text.exempt
    const enough = draft.situation.surface === 'post' ? enoughInPost : enoughInComment
    if (links.length === 0 || draft.wordCount >= enough) return null
    return { strength: draft.wordCount === 0 ? 0.9 : 0.7, spans: [...links] }
  },
  say: () => ({
    headline: 'A link needs your sentence',
    why: 'Readers cannot answer a link.',
    ask: 'What one thing in it changed what you do?'
  })
}
