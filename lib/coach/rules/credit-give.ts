import type { PhraseHit } from '../../language/phrases.ts'
import type { Draft } from '../draft.ts'
import { sentenceAround } from '../nearby.ts'
import { evenModes, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'

/** A place or company does not say who said it. */
const placeWords = /^(?:in|at|from|near|on|of|outside|around)$/
const notAName =
  /^(?:I|I'm|I've|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|LinkedIn|Twitter|English|HR|CEO|CFO|CTO|UK|US|EU|AI|IT)$/

const isNamed = (draft: Draft, index: number): boolean => {
  const { words, text, exempt } = draft.text
  const [first, after] = sentenceAround(draft, index, 1)
  const start = words[first]?.start ?? 0
  const end = words[after]?.start ?? text.length
  if (
    [exempt.mentions, exempt.links].some((spans) =>
      spans.some((span) => span.start >= start && span.start < end)
    )
  ) {
    return true
  }
  return words.slice(first, after).some((word, offset) => {
    if (!word.capital || notAName.test(text.slice(word.start, word.end))) return false
    const before = words[first + offset - 1]
    if (!before || before.sentence !== word.sentence) return opensWithName(draft, first + offset)
    return !placeWords.test(before.lower) && before.lower !== 'the'
  })
}

/** "Ana said so." as the sentence after. */
const opensWithName = (draft: Draft, index: number): boolean => {
  const next = draft.text.words[index + 1]
  const word = draft.text.words[index]
  if (!next || !word || next.sentence !== word.sentence) return false
  return (
    /^(?:said|says|told|is|was|wrote|has|calls|called|put|did|does|runs|works|thinks)$/.test(next.lower) &&
    !/^(?:it|this|that|he|she|they|there|what|who|which|everyone|nobody|someone|somebody|mine|the|a|my|our|her|his|we|you)$/.test(
      word.lower
    )
  )
}

const isPrivateSource = (draft: Draft, hit: PhraseHit): boolean =>
  draft.hitsIn('confidentialSource', ...sentenceAround(draft, hit.first, 1)).length > 0 ||
  draft.hitsIn('childOrStranger', ...sentenceAround(draft, hit.first)).length > 0

export const creditGive: Rule<'credit-give'> = {
  id: 'credit-give',
  principle: 'make others the hero',
  quote: { source: '002', text: 'post content that makes others look like a hero when they pass it on' },
  evidence: [],
  surfaces: ['post', 'comment'],
  level: 'hint',
  modeWeight: evenModes,
  stageWeight: evenStages,
  languages: 'en',
  cooldown: 'box',
  check: (draft) => {
    const hit = draft
      .hits('unattributed')
      .find((one) => !isNamed(draft, one.first) && !isPrivateSource(draft, one))
    return hit ? { strength: 0.5, spans: [{ start: hit.start, end: hit.end }] } : null
  },
  say: () => ({
    headline: 'Whose idea is it?',
    why: 'Crediting makes them look good.',
    ask: 'Can you name them, or ask if you may?'
  })
}
