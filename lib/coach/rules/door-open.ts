import type { Draft } from '../draft.ts'
import { isEventLogistics, isJobAd, isPauseNote, isThanksPost } from '../kinds-of-post.ts'
import { evenModes } from '../rule.ts'
import type { Rule } from '../rule.ts'

const fewestWords = 40

/** An open question near the end, or a choice left to the reader. */
const leavesSomethingOpen = (draft: Draft): boolean =>
  draft
    .questions()
    .some(
      (question) =>
        question.kind === 'plain' && (question.choice || question.sentence >= draft.text.sentences.length - 2)
    )

export const doorOpen: Rule<'door-open'> = {
  id: 'door-open',
  principle: 'make space for participants',
  quote: {
    source: '003',
    text: 'making space for people to be active participants in the conversation and journey vs. simply observers'
  },
  evidence: ['J'],
  surfaces: ['post'],
  level: 'hint',
  modeWeight: evenModes,
  stageWeight: { start: 1.1, growing: 1, established: 1 },
  languages: 'en',
  cooldown: 'box',
  check: (draft) => {
    if (draft.wordCount < fewestWords) return null
    if (draft.invitations().length > 0 || draft.thinkingAloud() || leavesSomethingOpen(draft)) return null
    if (isJobAd(draft) || isEventLogistics(draft) || isThanksPost(draft) || isPauseNote(draft)) return null
    return { strength: 0.6, spans: [] }
  },
  say: () => ({
    headline: 'No door is open yet',
    why: 'Readers can only watch.',
    ask: 'Which door: a story, a choice, a correction, a half-open thought?'
  })
}
