import type { PhraseHit } from '../../language/phrases.ts'
import type { Draft } from '../draft.ts'
import { clip } from '../rule.ts'
import type { Rule } from '../rule.ts'

const fewestWords = 30
const many = 2
const signsOfStory = 3

/** "Everyone upstairs", "anyone in our office": a group one could count. */
const isNarrowed = (draft: Draft, hit: PhraseHit): boolean => {
  const next = draft.text.words[hit.last + 1]
  const word = draft.text.words[hit.last]
  if (!next || next.sentence !== word?.sentence) return false
  return /^(?:in|at|on|from|who|whose|upstairs|downstairs|here|there|around|inside|outside|else|with)$/.test(
    next.lower
  )
}

const isAsked = (draft: Draft, hit: PhraseHit): boolean =>
  draft.text.sentences[draft.text.words[hit.first]?.sentence ?? 0]?.ending === '?'

export const readerName: Rule<'reader-name'> = {
  id: 'reader-name',
  principle: 'not everybody',
  quote: { source: '000', text: 'the formula for failure, which is try to please everybody' },
  evidence: [],
  surfaces: ['post'],
  level: 'hint',
  modeWeight: { thoughtLeader: 1.1, influencer: 0.9 },
  stageWeight: { start: 1.1, growing: 1, established: 1 },
  languages: 'en',
  cooldown: 'box',
  check: (draft) => {
    if (draft.wordCount < fewestWords) return null
    const hits = draft.hits('universal').filter((hit) => !isNarrowed(draft, hit) && !isAsked(draft, hit))
    const addressees = hits.filter((hit) => draft.text.words[hit.first]?.lower !== 'always')
    if (hits.length < many || addressees.length === 0) return null
    if (
      draft.hits('niche').length > 0 ||
      draft.text.exempt.mentions.length > 0 ||
      draft.scene().signs >= signsOfStory
    )
      return null
    const first = addressees[0]
    return {
      strength: Math.min(1, 0.4 + hits.length * 0.1),
      spans: hits.map(({ start, end }) => ({ start, end })),
      ...(first ? { anchor: draft.text.text.slice(first.start, first.end) } : {})
    }
  },
  say: (found) => ({
    headline: 'Name one reader',
    why: `'${clip(found.anchor ?? 'Everyone', 60)}' is nobody in particular.`,
    ask: 'Which person in your work is this for?'
  })
}
