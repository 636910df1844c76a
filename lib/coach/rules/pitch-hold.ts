import { coachHits } from '../draft.ts'
import type { Draft, Parent } from '../draft.ts'
import { findTerms } from '../find-terms.ts'
import { isOverlapped } from '../nearby.ts'
import { evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'
import type { Span } from '../../language/span.ts'

const enoughExchanges = 2

const offers = (draft: Draft): readonly Span[] => {
  return draft
    .hits('offer')
    .filter((hit) => !isOverlapped(draft, 'notOffer', hit))
    .filter((hit) => isOffering(draft, hit.first, hit.last))
    .map(({ start, end }) => ({ start, end }))
}

/** "interested?" offers only as a question of its own; "let's talk" needs no more. */
const isOffering = (draft: Draft, first: number, last: number): boolean => {
  const word = draft.text.words[first]?.lower
  if (word !== 'interested' || first !== last) return true
  return draft.text.text.charAt(draft.text.words[last]?.end ?? 0) === '?'
}

/** They asked for exactly this, by name. */
const askedFor = (draft: Draft, parent: Parent): boolean => {
  const terms = draft.context.ownTerms ?? []
  return terms.length > 0 && findTerms(parent.text.text, terms).length > 0
}

export const pitchHold: Rule<'pitch-hold'> = {
  id: 'pitch-hold',
  principle: 'related to what you offer, not about it',
  quote: { source: '002', text: 'related to what I have to offer but not about my products and services' },
  evidence: [],
  surfaces: ['comment', 'reply'],
  level: 'nudge',
  modeWeight: { thoughtLeader: 1.1, influencer: 1 },
  stageWeight: evenStages,
  languages: 'en',
  cooldown: 'box',
  check: (draft) => {
    if ((draft.context.exchanges ?? 0) >= enoughExchanges) return null
    const parent = draft.parent()
    if (parent && askedFor(draft, parent)) return null
    const spans = [...draft.ownTerms(), ...offers(draft)]
    if (spans.length === 0) return null
    const asked = parent !== null && coachHits(parent.text)('asksForOffer').length > 0
    return { strength: asked ? 0.4 : 0.9, spans, ...(asked ? { parts: ['asked'] } : {}) }
  },
  say: (found) => ({
    headline: 'This thread is theirs',
    why: found.parts
      ? 'They asked, so it may be named; say plainly that it is yours.'
      : 'Help first; the offer can wait until asked.',
    ask: found.parts
      ? 'Does it say that it is yours, and name one other?'
      : 'What would help them if you sold nothing?'
  })
}
