import { chooseAnchors } from '../../language/anchors.ts'
import { isStopWord } from '../../language/stop-words.ts'
import { stemWord } from '../../language/stem-word.ts'
import type { Draft } from '../draft.ts'
import { clip, evenModes, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'
import { isClosingTurn } from '../turns.ts'

const sharedStart = 5

/** Shares a word with the parent, generously: three letters, or the same first five. */
const touchesParent = (draft: Draft): boolean => {
  const parent = draft.parent()
  if (!parent) return true
  const exact = new Set<string>()
  const starts = new Set<string>()
  for (const word of parent.text.allWords()) {
    if (isStopWord(word.lower) || word.lower.length < 3) continue
    const stem = stemWord(word.lower)
    exact.add(stem)
    if (stem.length >= sharedStart) starts.add(stem.slice(0, sharedStart))
  }
  return draft.text.words.some((word) => {
    if (isStopWord(word.lower)) return false
    const stem = stemWord(word.lower)
    return exact.has(stem) || (stem.length >= sharedStart && starts.has(stem.slice(0, sharedStart)))
  })
}

const directAnswer =
  /^\W{0,4}(?:yes|no|yep|nope|yeah|not (?:yet|really|always|at all|so far)|both|neither|none|never|always|sometimes|often|rarely|maybe|probably|mostly|depends|i (?:don't|do not) know|no idea|not sure|about|around|roughly|nearly|almost|only|just|since|\d)/i
const placeOrTime = /^\W{0,4}(?:in|on|at|by|with|from|every|after|before|during|through|for|to|because)\b/i
const firstPersonOpener =
  /^\W{0,4}(?:well|honestly|so far|for now|mostly|personally|usually|currently|at first)?,?\s{0,2}(?:i|we|my|our|i'm|we're|i've|we've|i'd|we'd|mine|ours)\b/i
const numberWord =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|\d+)\b/i

/** Yes, no, a number, a time or place, or what "I" or "we" do: an answer needs none of their words. */
const answersDirectly = (draft: Draft): boolean => {
  const parent = draft.parent()
  if (!parent || (parent.intent !== 'question' && !parent.signs.asks)) return false
  if (directAnswer.test(draft.open) || placeOrTime.test(draft.open) || numberWord.test(draft.open))
    return true
  return firstPersonOpener.test(draft.open)
}

const hasName = (draft: Draft): boolean =>
  draft.text.exempt.mentions.length > 0 ||
  draft.text.content().some((word) => word.name) ||
  /^\W{0,3}(?:(?:hi|hello|hey|dear|thanks|thank you|sorry),? )?\p{Lu}\p{Ll}{1,14},/u.test(draft.open)

export const parentAnchor: Rule<'parent-anchor'> = {
  id: 'parent-anchor',
  principle: 'contribute in meaningful ways',
  quote: { source: '002', text: 'conversations that you can contribute to in meaningful ways' },
  evidence: ['V'],
  surfaces: ['comment', 'reply'],
  level: 'hint',
  modeWeight: evenModes,
  stageWeight: evenStages,
  languages: 'en',
  cooldown: 'box',
  check: (draft) => {
    const parent = draft.parent()
    if (
      !parent ||
      parent.text.language !== 'en' ||
      parent.text.content().length === 0 ||
      parent.intent === 'thanks'
    )
      return null
    if (
      draft.text.hits('anaphor').length > 0 ||
      draft.text.hits('ownAnaphor').length > 0 ||
      draft.text.exempt.quotes.length > 0
    )
      return null
    if (hasName(draft) || touchesParent(draft) || answersDirectly(draft) || isClosingTurn(draft)) return null
    const anchors = chooseAnchors(parent.text)
      .slice(0, 3)
      .map((anchor) => anchor.words)
    return {
      strength: 0.6,
      spans: [],
      parts: anchors,
      ...(anchors[0] === undefined ? {} : { anchor: anchors[0] })
    }
  },
  say: (found) => {
    const anchors = (found.parts ?? []).map((words) => `"${clip(words, 24)}"`).join(', ')
    return {
      headline: 'Which part is this about?',
      why: 'Nothing in it touches what they wrote.',
      ask: anchors === '' ? 'Pick up one of their words?' : `Pick up one of their words: ${anchors}.`
    }
  }
}
