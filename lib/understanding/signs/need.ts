// Calls for help, work, advice or people.
import type { PhraseHit } from '../../language/phrases.ts'
import type { ReadComment } from '../read-comment.ts'
import { sign, without, wordsBefore } from './sign.ts'
import type { Sign } from './sign.ts'

const pastMarks = new Set('was were been had when did got felt used'.split(' '))

/** "Ideas?" behind a trouble of one's own is a call for help. */
const bareCalls = new Set('ideas suggestions tips recommendations takers volunteers leads'.split(' '))

export const needSign = (comment: ReadComment): Sign => {
  const masks = comment.hits('needNot')
  const live = (hit: PhraseHit): boolean => {
    const before = wordsBefore(comment, hit, 4)
    const first = comment.words[hit.first]?.lower ?? ''
    if (first === 'if' && before.length > 0) return false
    if (first.startsWith('any') && /^(?:hardly|not|barely|that|when|if|than|for)$/.test(before[0] ?? ''))
      return false
    return !before.some((word) => pastMarks.has(word))
  }
  const strong = without(comment.hits('needStrong'), masks).filter(live)
  const opening = without(comment.hits('needOpening'), masks).filter((hit) => {
    if (!comment.opensSentence(hit)) return false
    const sentence = comment.sentences.find((one) => one.first <= hit.first && hit.last < one.after)
    const first = comment.words[hit.first]?.lower ?? ''
    const count = sentence ? sentence.after - sentence.first : 0
    if (first === 'help') return hit.last > hit.first || count === 1
    if (first === 'anyone' || first === 'anybody') return count === 1
    if (bareCalls.has(first)) return sentence?.asks === true && count <= 3 && comment.sentences.length > 1
    if ((first === 'any' || first === 'now') && sentence?.asks !== true) return false
    if (first === 'how' || first === 'should' || first === 'what' || first === 'shall')
      return sentence?.asks === true
    return true
  })
  const weak = without(comment.hits('needWeak'), masks).filter(
    (hit) => live(hit) && (comment.words[hit.first]?.lower !== 'help' || comment.opensSentence(hit))
  )
  const found = [...strong, ...opening, ...weak]
  return sign(strong.length + opening.length + Math.min(0.8, weak.length * 0.4), found)
}
