import type { PhraseHit } from '../../language/phrases.ts'
import type { Draft } from '../draft.ts'
import { sentenceAround } from '../nearby.ts'
import { clip, evenModes, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'
import type { Span } from '../../language/span.ts'

const nearEnd = 60

/** A request that names nothing: "Let me know in the comments". */
const isBareRequest = (draft: Draft, hit: PhraseHit): boolean => {
  const [, after] = sentenceAround(draft, hit.first)
  const behind = draft.text
    .contentIn(hit.last + 1, after)
    .filter(
      (word) =>
        !/^(?:comment|below|thought|opinion|section|idea|view|feedback|tak|topic|post|subject|matter|experienc|reach|drop|shar)/.test(
          word.stem
        )
    )
  return behind.length === 0
}

const findCloser = (draft: Draft): Span | null => {
  const end = draft.text.words.at(-1)?.end ?? 0
  const close = (span: Span): boolean => span.end >= end - nearEnd
  const question = draft
    .questions()
    .findLast((one) => (one.kind === 'generic' || one.kind === 'mirror') && close(one))
  if (question) return { start: question.start, end: question.end }
  const request = draft.text.hits('genericRequest').findLast((hit) => close(hit) && isBareRequest(draft, hit))
  return request ? { start: request.start, end: request.end } : null
}

/** A question or request in the last two sentences that only a reader can answer. */
const asksSpecifically = (draft: Draft, closer: Span): boolean => {
  const from = draft.text.sentences.at(-2)?.start ?? 0
  const apart = (span: Span): boolean => span.end <= closer.start || span.start >= closer.end
  return (
    draft.invitations().some((span) => span.start >= from && apart(span)) ||
    draft.questions().some((one) => one.kind === 'plain' && one.start >= from && apart(one))
  )
}

export const closerSpecify: Rule<'closer-specify'> = {
  id: 'closer-specify',
  principle: 'a question only your reader can answer',
  quote: { source: '003', text: 'Do you inspire them to take action, create something, try something' },
  evidence: [],
  surfaces: ['post'],
  level: 'nudge',
  modeWeight: evenModes,
  stageWeight: evenStages,
  languages: 'en',
  cooldown: 'box',
  check: (draft) => {
    const closer = findCloser(draft)
    if (!closer || asksSpecifically(draft, closer)) return null
    return { strength: 0.8, spans: [closer], anchor: draft.text.text.slice(closer.start, closer.end) }
  },
  say: (found) => ({
    headline: 'Easy to skip',
    why: `'${clip(found.anchor ?? '', 80)}' asks nobody anything.`,
    ask: 'What could only your reader answer?'
  })
}
