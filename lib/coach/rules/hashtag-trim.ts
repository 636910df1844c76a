import { evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'

const many = 5
const manyInShort = 3
const shortText = 25

export const hashtagTrim: Rule<'hashtag-trim'> = {
  id: 'hashtag-trim',
  principle: 'human voice',
  quote: { source: '002', text: 'cutting through the clutter' },
  evidence: [],
  surfaces: ['post', 'comment'],
  level: 'hint',
  modeWeight: { thoughtLeader: 1, influencer: 0.9 },
  stageWeight: evenStages,
  languages: 'any',
  short: true,
  cooldown: 'box',
  check: (draft) => {
    const { hashtags } = draft.text.exempt
    if (hashtags.length < many && !(hashtags.length >= manyInShort && draft.wordCount < shortText))
      return null
    return {
      strength: Math.min(1, 0.4 + hashtags.length / 20),
      spans: [...hashtags],
      parts: [String(hashtags.length)]
    }
  },
  say: (found) => ({
    headline: 'Fewer tags, more talk',
    why: `${found.parts?.[0] ?? 'Many'} hashtags speak to the feed, not to people.`,
    ask: 'Which one would a reader follow?'
  })
}
