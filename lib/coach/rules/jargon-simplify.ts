import type { Draft } from '../draft.ts'
import { findJargon } from '../jargon.ts'
import { clip, evenModes, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'

const many = 3
const manyInShort = 2
const shortText = 40

/** The text talks about these words, or mocks them. */
const isMention =
  /\b(?:no more|please no|not another|stop (?:saying|using)|sick of|tired of|hate (?:the|these|this) (?:word|phrase|term)s?|buzz ?words?|jargon|bingo|ban(?:ned|s|ning)?|forbid|forbade|forbidden|the words?|(?:these|those|three|two|four|five|ten|which|what|fewer|big) words?|the (?:term|phrase|expression)s?|so[- ]called|translat(?:e|ed|es|ion)|whatever that means|corporate[- ]speak|cringe|allergic to|drinking game|swear (?:jar|box))\b/i

export const jargonSimplify: Rule<'jargon-simplify'> = {
  id: 'jargon-simplify',
  principle: 'drop the suit-and-tie',
  quote: { source: '003', text: 'drop some of the suit-and-tie pretense' },
  evidence: [],
  surfaces: ['post', 'comment', 'reply'],
  level: 'hint',
  modeWeight: evenModes,
  stageWeight: evenStages,
  languages: 'en',
  cooldown: 'box',
  check: (draft: Draft) => {
    const jargon = findJargon(draft)
    if (jargon.length === 0 || !jargon.some((one) => !one.entry.ambiguous)) return null
    if (isMention.test(draft.open)) return null
    const worth = jargon.reduce((sum, one) => sum + (one.entry.ambiguous ? 0.5 : 1), 0)
    if (worth < many && !(worth >= manyInShort && draft.wordCount < shortText)) return null
    const distinct = [...new Map(jargon.map((one) => [one.entry.word, one])).values()]
    return {
      strength: Math.min(1, 0.4 + worth * 0.08),
      spans: jargon.map(({ hit }) => ({ start: hit.start, end: hit.end })),
      parts: [
        String(jargon.length),
        ...distinct.map((one) => `'${clip(one.written, 24)}': ${one.entry.plain}`)
      ]
    }
  },
  say: (found) => {
    const [count, ...plain] = found.parts ?? []
    return {
      headline: `${count ?? 'Some'} words only your industry loves`,
      why: fitting(plain, 138),
      ask: 'Which would your client use?'
    }
  }
}

/** As many of the pairs as fit on one line. */
const fitting = (pairs: readonly string[], length: number): string => {
  let line = ''
  for (const pair of pairs) {
    const longer = line === '' ? pair : `${line}; ${pair}`
    if (longer.length > length) break
    line = longer
  }
  return `${line}.`
}
