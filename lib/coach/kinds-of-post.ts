// Posts that a rule about ordinary posts leaves alone.
import { lowerBound } from '../language/phrases.ts'
import type { Draft } from './draft.ts'
import { sentenceAround } from './nearby.ts'

export const isJobAd = (draft: Draft): boolean => {
  const hits = draft.hits('jobAd')
  const kinds = new Set(hits.map((hit) => draft.text.words[hit.first]?.lower))
  return (
    kinds.size >= 2 ||
    hits.some((hit) => /hiring|vacanc|recruiting/i.test(draft.open.slice(hit.start, hit.end)))
  )
}

export const isEventLogistics = (draft: Draft): boolean =>
  new Set(draft.hits('eventLogistics').map((hit) => draft.text.words[hit.first]?.lower)).size >= 2

export const isPauseNote = (draft: Draft): boolean => draft.hits('pause').length >= 1 && draft.wordCount < 120

/** Thanks to somebody with a name. */
export const isThanksPost = (draft: Draft): boolean =>
  draft.text.hits('thanks').some((hit) => {
    const [, after] = sentenceAround(draft, hit.first)
    const end = draft.text.words[after]?.start ?? draft.text.text.length
    return (
      draft.text.contentIn(hit.first, after).some((word) => word.name) ||
      draft.text.exempt.mentions.some((span) => span.start > hit.start && span.start < end)
    )
  })

/** Most sentences ask or request. */
export const isQuestionPost = (draft: Draft): boolean => {
  const inviting = new Set(draft.invitations().map((span) => sentenceAt(draft, span.start)))
  for (const question of draft.questions()) inviting.add(question.sentence)
  if (inviting.size === 0) return false
  const share = inviting.size / Math.max(1, draft.text.sentences.length)
  return (
    share >= 0.5 ||
    (/^\W{0,3}(?:a |one |quick |serious |honest )?question\b/i.test(draft.open) &&
      draft.invitations().length > 0)
  )
}

const sentenceAt = (draft: Draft, offset: number): number =>
  lowerBound(draft.text.sentences, offset + 1, (sentence) => sentence.end)

export const isListOfLinks = (draft: Draft): boolean => draft.text.exempt.links.length >= 3
