import { evenModes, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'

const mostlyPasted = 0.8
const manyWords = 40

export const pastePersonalize: Rule<'paste-personalize'> = {
  id: 'paste-personalize',
  principle: 'do it yourself',
  quote: {
    source: '001',
    text: "you have to do it yourself. Giving it to your secretary just doesn't cut it."
  },
  evidence: [],
  surfaces: ['post', 'comment', 'reply'],
  level: 'hint',
  modeWeight: evenModes,
  stageWeight: evenStages,
  languages: 'en',
  cooldown: 'box',
  check: (draft) => {
    const { paste } = draft.context
    // Undo, dictation, autofill and a draft of one's own pasted back arrive here as 'own'.
    if (!paste || paste.kind === 'own') return null
    if (paste.words < manyWords || paste.shareOfText < mostlyPasted) return null
    return { strength: 0.6, spans: [] }
  },
  say: () => ({
    headline: 'Pasted. Whose words?',
    why: 'Make one sentence yours before it goes.',
    ask: 'Which one?'
  })
}
