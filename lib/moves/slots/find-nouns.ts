// Noun groups that stand in the comment and end where they certainly end.
import { stemWord } from '../../language/stem-word.ts'
import { isStopWord } from '../../language/stop-words.ts'
import type { Word } from '../../language/split-words.ts'
import type { Segment } from './split-segments.ts'
import type { NounSlot } from './slot.ts'
import {
  articles,
  cannotClose,
  delicate,
  disputed,
  endsGroup,
  faintModifiers,
  hasty,
  isEvent,
  isPerson,
  isVerb,
  mayBeVerb,
  possessives,
  splitPairs,
  timeHeads,
  units,
  vagueHeads
} from './word-classes.ts'
import { wordSet } from '../../language/word-set.ts'

const numberWords = wordSet(
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred'
)
const objects = wordSet(
  'me you him her it us them one this that each myself yourself himself herself itself everything everyone someone anything'
)
const askers = wordSet('do does did will would can could should have has is are was were')
const linking = wordSet('of in at for on with from about between after before')
const bareAfter = wordSet('about with for from on in of between against like without than over by')
const isNumber = (word: string): boolean => /^\d+$/.test(word) || numberWords.has(word)
const isPlural = (word: string): boolean =>
  word.length >= 4 && word.endsWith('s') && !/(?:ss|us|is|ous|'s)$/.test(word) && !isVerb(word)

interface Group {
  /** Index behind its last word. */
  readonly after: number
  readonly head: string
  readonly modifiers: number
}

/** The nouns and adjectives from `at` up to where the group certainly ends; null if that is not certain. */
const readGroup = (words: readonly Word[], at: number): Group | null => {
  let end = at
  while (end < words.length && end - at < 4) {
    const lower = words[end]?.lower ?? ''
    if (endsGroup(lower) || (end > at && isVerb(lower) && !isPlural(lower))) break
    if (end === at && isVerb(lower)) return null
    if (lower.endsWith('ly') || (lower.includes("'") && !lower.endsWith("'s"))) return null
    end += 1
  }
  const next = words[end]?.lower
  const head = words[end - 1]?.lower ?? ''
  if (end === at || cannotClose(head) || head.endsWith("'s") || isNumber(head)) return null
  if (next !== undefined && !endsGroup(next) && !isVerb(next)) return null
  // "what the map looks like": behind a noun such a form is as likely the verb.
  if (end - at >= 2 && head.endsWith('s') && mayBeVerb(head)) return null
  // "the phone calls" or "the client calls"? Behind a noun an open -s form may be the verb.
  if (
    end - at >= 2 &&
    next !== undefined &&
    (articles.has(next) || possessives.has(next) || objects.has(next))
  )
    return null
  return { after: end, head, modifiers: end - at - 1 }
}

/** "my" is "your"; "a" becomes "the", since it has been spoken of now. */
const shifted: ReadonlyMap<string, string> = new Map([
  ['my', 'your'],
  ['our', 'your'],
  ['a', 'the'],
  ['an', 'the'],
  ['the', 'the'],
  ['their', 'their'],
  ['his', 'his'],
  ['its', 'its']
])

const beForms = wordSet("is are was were be been it's that's isn't wasn't am i'm becomes became being as not")

/** All safe noun groups of the segments, best first. */
export const findNouns = (
  text: string,
  segments: readonly Segment[],
  inPost: (stem: string) => boolean
): readonly NounSlot[] => {
  const found: NounSlot[] = []
  for (const segment of segments) {
    if (segment.quoted) continue
    segment.words.forEach((word, index) => {
      const before = segment.words[index - 1]?.lower ?? ''
      const lead = shifted.get(word.lower)
      // "Did the curators | fight you": where the subject ends only the verb knows.
      if (askers.has(before) && segment.opens && index <= 2) return
      let start = index
      let prefix = ''
      if (lead !== undefined) {
        if ((word.lower === 'a' || word.lower === 'an') && beForms.has(before)) return
        start = index + 1
        prefix = `${lead} `
      } else if (isNumber(word.lower)) {
        start = index + 1
        prefix = 'the '
        if (before === 'at' || possessives.has(before) || articles.has(before)) return
      } else if (!bareAfter.has(before)) return
      const group = readGroup(segment.words, start)
      if (!group) return
      if (
        lead === undefined &&
        !isNumber(word.lower) &&
        (!isPlural(group.head) || segment.words[group.after - 1]?.capital)
      )
        return
      if (isNumber(word.lower) && (!isPlural(group.head) || units.has(group.head))) return
      if (units.has(group.head) || timeHeads.has(group.head)) return
      const modifier = segment.words[group.after - 2]?.lower ?? ''
      if (vagueHeads.has(group.head) && (group.modifiers < 1 || faintModifiers.has(modifier))) return
      const person = isPerson(group.head)
      const extended = extend(segment.words, group)
      if (!extended) return
      const verbatimStart = isNumber(word.lower) ? index : start
      const first = segment.words[verbatimStart]
      const last = segment.words[extended.after - 1]
      if (!first || !last) return
      const raw = text.slice(first.start, last.end)
      // A number word that only the sentence start made big.
      const verbatim = numberWords.has(word.lower) ? raw.charAt(0).toLowerCase() + raw.slice(1) : raw
      if (
        delicate.test(verbatim) ||
        hasty.test(verbatim) ||
        splitPairs.test(verbatim) ||
        /[/"“”[\](){}\n`*_|\\<>]/.test(verbatim)
      )
        return
      const content = segment.words
        .slice(verbatimStart, extended.after)
        .filter((one) => !isStopWord(one.lower))
      if (content.every((one) => one.lower.length < 4 && !isNumber(one.lower))) return
      if (/\b(?:my|our|we|i|me|us|your|you|mine|ours)\b/i.test(verbatim)) return
      const fresh = content.filter((one) => !inPost(stemWord(one.lower))).length
      found.push({
        kind: 'noun',
        text:
          (person && prefix === 'the ' && (word.lower === 'a' || word.lower === 'an')
            ? `${word.lower} `
            : prefix) + verbatim,
        verbatimFrom:
          person && (word.lower === 'a' || word.lower === 'an') ? word.lower.length + 1 : prefix.length,
        span: { start: first.start, end: last.end },
        asks: segment.asks,
        sort: person ? 'person' : isEvent(group.head) ? 'event' : 'thing',
        score:
          1 +
          Math.min(3, content.length) * 0.75 +
          Math.min(2, fresh) * 0.4 +
          (group.modifiers > 0 || isNumber(word.lower) ? 0.5 : extended.after > group.after ? 0 : -0.9) +
          (extended.after > group.after ? 0.3 : 0) -
          (disputed.test(verbatim) ? 1.2 : 0) -
          (word.lower === 'their' || word.lower === 'his' || word.lower === 'its' ? 1 : 0) -
          (word.lower === 'a' || word.lower === 'an' ? 0.3 : 0)
      })
    })
  }
  return found.toSorted((one, other) => other.score - one.score || one.span.start - other.span.start)
}

/** A group before "of" is only half of one; other links may be taken along when what follows ends as surely. */
const extend = (words: readonly Word[], group: Group): Group | null => {
  const link = words[group.after]?.lower ?? ''
  if (!linking.has(link)) return group
  const article = words[group.after + 1]?.lower ?? ''
  const skip = articles.has(article) || isNumber(article) ? 2 : 1
  const second = possessives.has(article) ? null : readGroup(words, group.after + skip)
  const fits =
    second &&
    !vagueHeads.has(second.head) &&
    !timeHeads.has(second.head) &&
    second.after - group.after <= 4 &&
    (skip === 2 || isPlural(second.head) || link === 'of')
  if (fits && second) return { after: second.after, head: group.head, modifiers: group.modifiers }
  return link === 'of' ? null : group
}
