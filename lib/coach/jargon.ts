import { findTerms } from './find-terms.ts'
import type { Draft } from './draft.ts'
import { corporateWords } from './lexicon/corporate-words.ts'
import type { CorporateWord } from './lexicon/corporate-words.ts'
import type { PhraseHit } from '../language/phrases.ts'
import { compileLexicon, scanPhrases } from '../language/phrases.ts'
import { lazily } from '../language/lazily.ts'

export interface JargonHit {
  readonly hit: PhraseHit
  readonly entry: CorporateWord
  /** As written in the draft. */
  readonly written: string
}

const lexicon = lazily(() =>
  compileLexicon(Object.fromEntries(corporateWords.map((entry) => [entry.word, [entry.phrase]])))
)

/** Brochure words of the draft that are not the user's own field, in order. */
export const findJargon = (draft: Draft): readonly JargonHit[] => {
  const hits = [...draft.hits('corporate'), ...draft.hits('ambiguous')]
  if (hits.length === 0) return []
  const pardoned = [...(draft.context.conversationWords ?? []), ...(draft.context.ownTerms ?? [])]
  const mine = pardoned.length > 0 ? findTerms(draft.text.text, pardoned) : []
  return hits
    .filter((hit) => !mine.some((span) => span.start < hit.end && hit.start < span.end))
    .toSorted((one, other) => one.first - other.first)
    .flatMap((hit) => {
      const entry = entryOf(draft, hit)
      return entry ? [{ hit, entry, written: draft.text.text.slice(hit.start, hit.end) }] : []
    })
}

const entryOf = (draft: Draft, hit: PhraseHit): CorporateWord | undefined => {
  const found = scanPhrases(lexicon(), draft.text.words.slice(hit.first, hit.last + 1))
  return corporateWords.find((entry) => found(entry.word).length > 0)
}
