import type { Draft } from './draft.ts'
import { showsListening } from './receptiveness.ts'

/** The draft answers a disagreement, an attack, or disagrees itself. */
export const isDispute = (draft: Draft): boolean => {
  const intent = draft.parent()?.intent
  return intent === 'disagreement' || intent === 'abuse' || disagrees(draft)
}

const disagrees = (draft: Draft): boolean => {
  const parent = draft.parent()
  if (!parent) return false
  if (draft.hits('draftDisagrees').length > 0) return true
  // "No." to a statement contradicts it; to a question it answers.
  return !parent.signs.asks && /^\W{0,3}(?:no|nope|wrong|nonsense|rubbish)\b[^a-z]/i.test(draft.open)
}

/** Words that show one heard the other side: the published patterns and a wider list of this project. */
export const heardThem = (draft: Draft): boolean => {
  if (showsListening(draft.open)) return true
  return draft.hits('heard').some((hit) => {
    const before = draft.text.words[hit.first - 1]
    const word = draft.text.words[hit.first]
    return (
      !before ||
      before.sentence !== word?.sentence ||
      !/^(?:not|no|don't|never|isn't|nothing|hardly|can't|cannot)$/.test(before.lower)
    )
  })
}
