// What kind of turn a draft is: one that closes, one that only thanks, one that only approves.
import { stemWord } from '../language/stem-word.ts'
import { isStopWord } from '../language/stop-words.ts'
import type { Word } from '../language/split-words.ts'
import { wordSet } from '../language/word-set.ts'
import type { Draft } from './draft.ts'
import { approvalVocabulary } from './lexicon/praise-phrases.ts'

const approval = wordSet(approvalVocabulary)

/** Edit distance of at most one: a letter too many, too few, wrong, or two swapped. */
const isTypoOf = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && at < other.length && one.charAt(at) === other.charAt(at)) at += 1
  return (
    one.slice(at + 1) === other.slice(at + 1) ||
    one.slice(at) === other.slice(at + 1) ||
    one.slice(at + 1) === other.slice(at) ||
    (one.charAt(at) === other.charAt(at + 1) &&
      one.charAt(at + 1) === other.charAt(at) &&
      one.slice(at + 2) === other.slice(at + 2))
  )
}

const approvalByLength = new Map<number, string[]>()
for (const word of approval) {
  if (word.length >= 5)
    approvalByLength.set(word.length, [...(approvalByLength.get(word.length) ?? []), word])
}

const isApprovalTypo = (lower: string): boolean =>
  lower.length >= 5 &&
  [lower.length - 1, lower.length, lower.length + 1].some((length) =>
    approvalByLength.get(length)?.some((word) => word.charAt(0) === lower.charAt(0) && isTypoOf(lower, word))
  )

/** Whether a word only approves, thanks or fills. */
export const isApproval = (word: Word): boolean =>
  approval.has(word.lower) ||
  approval.has(word.lower.replace(/'s$/, '')) ||
  /^(?:w+o+w+|so{2,}|ye+s+|lo+ve+|ama+zing|gr+e+a+t+|y+a+y+|woo+h?o*|ha(?:ha)+|1+0+0+)$/.test(word.lower)

/** A name spoken to: a capital inside a sentence, or a capital at its start with a comma behind it. */
const isVocative = (draft: Draft, index: number): boolean => {
  const word = draft.text.words[index]
  if (!word?.capital) return false
  const before = draft.text.words[index - 1]
  if (before && before.sentence === word.sentence) return true
  const behind = draft.text.text.slice(word.end, word.end + 1)
  return (behind === ',' || behind === '!') && !isStopWord(word.lower)
}

/** The words that say something: without approval, thanks, fillers, names. Typing slips in long words are forgiven. */
export const sayingWords = (draft: Draft, sentences?: (index: number) => boolean): readonly Word[] =>
  draft.text.words.filter((word, index) => {
    if (sentences && !sentences(word.sentence)) return false
    if (/^\d/.test(word.lower)) return word.lower !== '100' && word.lower !== '1000'
    if (isStopWord(word.lower) || isApproval(word)) return false
    if (word.lower.length < 4 || isVocative(draft, index)) return false
    return !isApprovalTypo(word.lower) && !isStopTypo(word.lower)
  })

const isStopTypo = (lower: string): boolean =>
  /^(?:realy|definately|definitly|absolutly|totaly|realllly|vrey|thnaks|thakns|thankyou)$/.test(lower)

/** Whether the word stands in the text answered, by stem. */
export const isFromParent = (draft: Draft, word: Word): boolean =>
  draft.parentStems().has(stemWord(word.lower))

const longestClosing = 14

/** A turn after which nothing is open: a wish, "will do", "same to you"; and any short turn that answers one. */
export const isClosingTurn = (draft: Draft): boolean => {
  if (draft.wordCount > longestClosing || draft.questions().some((one) => one.kind === 'plain')) return false
  if (draft.text.hits('closing').length > 0 && sayingWords(draft).length <= 3) return true
  return draft.parent()?.intent === 'thanks' && sayingWords(draft).length <= 2
}

const longestThanks = 15

/** Thanks and little else. */
export const isOnlyThanks = (draft: Draft): boolean =>
  draft.wordCount <= longestThanks &&
  draft.text.hits('thanks').length > 0 &&
  !draft.questions().some((one) => one.kind === 'plain') &&
  sayingWords(draft).length <= 1
