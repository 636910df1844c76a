import { measureWriting, unusualFeatures } from '../writing-features.ts'
import type { FeatureName } from '../writing-features.ts'
import { evenModes, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'

const fewestEarlier = 10
const deviations = 2.5
const fewestUnusual = 3

const inWords: Readonly<Record<FeatureName, string>> = {
  sentenceLength: 'sentence length',
  contractions: 'contractions',
  exclamations: 'exclamation marks',
  emojis: 'emoji',
  hashtags: 'hashtags',
  iAgainstWe: 'I against we',
  questions: 'questions',
  receptiveness: 'openness'
}

export const characterCheck: Rule<'character-check'> = {
  id: 'character-check',
  principle: 'stay in character',
  quote: { source: '002', text: 'Posting something out of character' },
  evidence: [],
  surfaces: ['post'],
  level: 'hint',
  modeWeight: evenModes,
  stageWeight: evenStages,
  languages: 'en',
  cooldown: 'box',
  check: (draft) => {
    const earlier = draft.context.earlierFeatures ?? []
    if (earlier.length < fewestEarlier || draft.wordCount < fewestEarlier) return null
    const unusual = unusualFeatures(measureWriting(draft.text), earlier, deviations)
    if (unusual.length < fewestUnusual) return null
    return { strength: 0.5, spans: [], parts: unusual.map((name) => inWords[name]) }
  },
  say: (found) => ({
    headline: 'Unlike your last ten. On purpose?',
    why: `Other than usual: ${(found.parts ?? []).slice(0, 4).join(', ')}.`,
    ask: 'Would somebody who knows you hear you in this?'
  })
}
