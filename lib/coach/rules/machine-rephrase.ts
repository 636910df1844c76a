import { findResidue, findTells, residuePoints } from '../machine-tells.ts'
import { clip, evenModes, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'

const fewestWords = 25
const firesAt = 4

export const machineRephrase: Rule<'machine-rephrase'> = {
  id: 'machine-rephrase',
  principle: "don't write AI generated content",
  quote: { source: '000', text: "don't write AI generated content" },
  evidence: ['K', 'S'],
  surfaces: ['post', 'comment', 'reply'],
  level: 'nudge',
  modeWeight: evenModes,
  stageWeight: evenStages,
  languages: 'en',
  grave: true,
  cooldown: 'box',
  check: (draft) => {
    const residue = findResidue(draft)
    if (!residue && draft.wordCount < fewestWords) return null
    const tells = [...(residue ? [{ ...residue, points: residuePoints }] : []), ...findTells(draft)]
    const points = tells.reduce((sum, tell) => sum + tell.points, 0)
    if (points < firesAt) return null
    const first = tells.toSorted((one, other) => other.points - one.points || one.start - other.start)[0]
    return {
      strength: Math.min(1, 0.5 + points / 20),
      spans: tells
        .map(({ start, end }) => ({ start, end }))
        .toSorted((one, other) => one.start - other.start),
      ...(first ? { anchor: draft.text.text.slice(first.start, first.end).trim() } : {})
    }
  },
  say: (found) => ({
    headline: `Readers may hear a machine in "${clip(found.anchor ?? '', 28)}"`,
    why: 'These turns of phrase are everywhere since 2023.',
    ask: 'How would you say it?'
  })
}
