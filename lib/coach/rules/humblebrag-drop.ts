import type { PhraseHit } from '../../language/phrases.ts'
import type { Draft } from '../draft.ts'
import { clip, evenModes, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'

/** "Humbled to see Ana win", "grateful to my team": about others. */
const isAboutOthers = (draft: Draft, hit: PhraseHit): boolean =>
  /^\w+ (?:and \w+ )?(?:to|that|for|by) (?:see|watch|hear|read|know|support|work with|learn from|meet|help|\p{Lu}|my|our|the|all|everyone|those|you)\b/iu.test(
    draft.open.slice(hit.start, hit.start + 60)
  ) &&
  !/\b(?:the (?:list|top|jury|judges)|that (?:i|we|they))\b/i.test(
    draft.open.slice(hit.start, hit.start + 40)
  )

const findBrag = (draft: Draft): PhraseHit | null => {
  const humble = draft.hits('humble').find((hit) => !isAboutOthers(draft, hit))
  if (humble) return humble
  if (draft.hits('selfPraise').length === 0) return null
  const disbelief = draft.hits('disbelief')[0]
  if (disbelief) return disbelief
  return draft.hits('rarelyShare')[0] ?? null
}

export const humblebragDrop: Rule<'humblebrag-drop'> = {
  id: 'humblebrag-drop',
  principle: 'no show',
  quote: { source: '000', text: 'politician grabbing a baby at election time' },
  evidence: [],
  surfaces: ['post'],
  level: 'hint',
  modeWeight: evenModes,
  stageWeight: evenStages,
  languages: 'en',
  cooldown: 'box',
  check: (draft) => {
    const brag = findBrag(draft)
    if (!brag || draft.hits('mocking').length > 0) return null
    return {
      strength: 0.6,
      spans: [{ start: brag.start, end: brag.end }],
      anchor: draft.text.text.slice(brag.start, brag.end)
    }
  },
  say: (found) => ({
    headline: 'Who is this for?',
    why: `'${clip(found.anchor ?? '', 100)}' says humble, reads proud.`,
    ask: 'Say it straight, or say whom you owe it to?'
  })
}
