import type { Draft } from '../draft.ts'
import { evenModes, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'

const fewestWords = 25
const manyWe = 4
const weShare = 0.7

/** "Ana and I", "Ana and Tom … we", "the two of us": a we with faces. */
const isSmallGroup = (draft: Draft): boolean =>
  draft.hits('namedGroup').length > 0 ||
  /\p{Lu}\p{Ll}{1,20} (?:and|&) (?:me|I|\p{Lu}\p{Ll}{1,20})\b[^.!?\n]{0,80}\b(?:we|our|us)\b/u.test(
    draft.open
  )

export const logoUnmask: Rule<'logo-unmask'> = {
  id: 'logo-unmask',
  principle: 'show yourself',
  quote: { source: '001', text: 'a photograph and a name, not a logo, so that we can see the human being.' },
  evidence: ['M'],
  surfaces: ['post'],
  level: 'hint',
  modeWeight: evenModes,
  stageWeight: evenStages,
  languages: 'en',
  cooldown: 'box',
  check: (draft) => {
    if (draft.context.companyAccount || draft.wordCount < fewestWords) return null
    const we = [...draft.hits('companyWe').map(({ start, end }) => ({ start, end })), ...draft.ownTerms()]
    const singular = draft.hits('firstPerson').length
    if (we.length < manyWe || singular > 0 || we.length / (we.length + singular) < weShare) return null
    if (isSmallGroup(draft) || draft.hits('inclusiveWe').length > 0) return null
    return {
      strength: Math.min(1, 0.4 + we.length / 20),
      spans: we,
      parts: [String(draft.hits('companyWe').length)]
    }
  },
  say: (found) => ({
    headline: 'You, or the logo?',
    why: `${found.parts?.[0] ?? 'Many'} times 'we', no 'I'.`,
    ask: 'What did you do, think or get wrong here?'
  })
}
