import { chooseAnchors } from '../../language/anchors.ts'
import { heardThem } from '../disagreement.ts'
import type { Draft } from '../draft.ts'
import { receptivenessCuts } from '../receptiveness.ts'
import { clip, evenModes, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'

/** Their word in the first sentence and a question: heard, whatever else it says. */
const takesUpAndAsks = (draft: Draft): boolean =>
  draft.questions().some((question) => question.kind !== 'tag' && question.kind !== 'rhetorical') &&
  draft.text.contentIn(...draft.text.wordsOf(0)).some((word) => draft.parentStems().has(word.stem))

export const disagreementAcknowledge: Rule<'disagreement-acknowledge'> = {
  id: 'disagreement-acknowledge',
  principle: 'stay in it when people argue',
  quote: { source: '001', text: 'And of course having people argue with you!' },
  evidence: ['H'],
  surfaces: ['reply', 'comment'],
  level: 'nudge',
  modeWeight: evenModes,
  stageWeight: evenStages,
  languages: 'en',
  cooldown: 'box',
  check: (draft) => {
    const parent = draft.parent()
    if (!parent || parent.signs.hardship) return null
    const contradicts =
      draft.hits('draftDisagrees').length > 0 ||
      (!parent.signs.asks && /^\W{0,3}(?:no|nope|wrong|nonsense)\b/i.test(draft.open))
    if (parent.intent !== 'disagreement' && !contradicts) return null
    if (heardThem(draft) || takesUpAndAsks(draft)) return null
    const score = draft.receptiveness()
    if (score >= receptivenessCuts.closedBelow) return null
    const anchor = chooseAnchors(parent.text)[0]?.words
    return {
      strength: Math.min(1, 0.6 + (receptivenessCuts.closedBelow - score)),
      spans: [],
      ...(anchor === undefined ? {} : { anchor })
    }
  },
  say: (found) => ({
    headline: 'First show you heard it',
    why: 'They argue with you: that is impact.',
    ask: `What is right or understandable in ${found.anchor === undefined ? 'it' : `'${clip(found.anchor, 60)}'`}?`
  })
}
