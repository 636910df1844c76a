import { isJobAd, isListOfLinks, isQuestionPost } from '../kinds-of-post.ts'
import { evenModes, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'

const fewestWords = 60
const signsOfScene = 2

export const sceneAdd: Rule<'scene-add'> = {
  id: 'scene-add',
  principle: 'observations from daily life',
  quote: {
    source: '002',
    text: 'The best content is from the observations, insights, lessons and stories found in your daily life.'
  },
  evidence: [],
  surfaces: ['post'],
  level: 'hint',
  modeWeight: evenModes,
  stageWeight: evenStages,
  languages: 'en',
  cooldown: 'box',
  check: (draft) => {
    if (draft.wordCount < fewestWords || draft.scene().signs >= signsOfScene) return null
    if (draft.thinkingAloud() || isJobAd(draft) || isListOfLinks(draft) || isQuestionPost(draft)) return null
    return { strength: draft.scene().signs === 0 ? 0.7 : 0.5, spans: [] }
  },
  say: () => ({
    headline: 'When did you last see this?',
    why: 'A moment makes it yours.',
    ask: 'One line: who, where, what was said?'
  })
}
