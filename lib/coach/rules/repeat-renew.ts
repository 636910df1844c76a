import type { Draft } from '../draft.ts'
import { evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'
import { shingleHashes, shingleOverlap } from '../shingles.ts'

const ownOverlap = 0.6
const otherSiteOverlap = 0.9
const otherSiteDays = 7
const fewestWords = 8

const strongestRepeat = (draft: Draft): { readonly overlap: number; readonly elsewhere: boolean } | null => {
  const now = shingleHashes(draft.text.text)
  let best: { overlap: number; elsewhere: boolean } | null = null
  for (const post of draft.context.earlierPosts ?? []) {
    const elsewhere = post.platform !== draft.situation.platform
    const overlap = shingleOverlap(now, post.hashes)
    // The same words on both sites may be meant; only a plain copy within a week is pointed out.
    const repeats = elsewhere
      ? overlap >= otherSiteOverlap && post.daysAgo <= otherSiteDays
      : overlap >= ownOverlap
    if (repeats && (!best || overlap > best.overlap)) best = { overlap, elsewhere }
  }
  return best
}

export const repeatRenew: Rule<'repeat-renew'> = {
  id: 'repeat-renew',
  principle: 'original thinking',
  quote: { source: '000', text: 'Everything can be repurposed.' },
  evidence: [],
  surfaces: ['post'],
  level: 'hint',
  modeWeight: { thoughtLeader: 1, influencer: 0.8 },
  stageWeight: evenStages,
  languages: 'any',
  cooldown: 'box',
  check: (draft) => {
    if (draft.wordCount < fewestWords || !draft.context.earlierPosts?.length) return null
    const repeat = strongestRepeat(draft)
    return repeat
      ? { strength: Math.min(1, repeat.overlap), spans: [], parts: [repeat.elsewhere ? 'elsewhere' : 'here'] }
      : null
  },
  say: (found) => ({
    headline: 'What is new since last time?',
    why:
      found.parts?.[0] === 'elsewhere'
        ? 'You posted nearly these words on the other site this week.'
        : 'You posted nearly these words before.',
    ask: 'What happened since, or who is this one for?'
  })
}
