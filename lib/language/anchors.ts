// Words of somebody that one can take up: 1 to 6 of them, verbatim (coaching.md §3, "Anchor").
import type { AnalysedText } from './analyse-text.ts'
import { isStopWord } from './stop-words.ts'
import type { Span } from './span.ts'
import type { Word } from './split-words.ts'
import { wordSet } from './word-set.ts'

export interface Anchor extends Span {
  readonly words: string
}

const determiners = wordSet('the a an your our my this that their his her these those its no every each')
const turns = wordSet('but because what how why which when where who')
const neverLast =
  wordSet(`good great nice small big large new old own same many real really very only long short high low first last best
  better worse worst more less most half big hard easy early late public open able sure whole main different such certain full free`)
/** Nothing of somebody's health, and no slur, is handed back as a quotation. */
const untouchable =
  wordSet(`cancer depression depressed anxiety chemo diagnosis diagnosed illness sick surgery pregnant pregnancy miscarriage
  stroke disease disorder autism adhd hiv therapy medication suicide suicidal burnout idiot moron stupid dumb scum trash bitch whore retard
  fuck fucking shit bullshit asshole bastard`)
const longest = 4

const isContent = (word: Word): boolean => !isStopWord(word.lower) && word.lower.length > 1
const looksLikeVerb = (lower: string): boolean => /(?:ed|ing|ly)$/.test(lower) && lower.length > 5

/** Anchors of a text, best first, at most 12; `known`: stems of what it answers, which are less telling. */
export const chooseAnchors = (text: AnalysedText, known?: ReadonlySet<string>): readonly Anchor[] => {
  const scored: { readonly anchor: Anchor; readonly score: number }[] = []
  const { words } = text
  for (let at = 0; at < words.length && scored.length < 200; at += 1) {
    const first = words[at]
    if (!first || !isContent(first)) continue
    let last = at
    while (last - at + 1 < longest && follows(text, last)) last += 1
    const from = at
    at = last
    while (
      last > from &&
      (neverLast.has(words[last]?.lower ?? '') || looksLikeVerb(words[last]?.lower ?? ''))
    )
      last -= 1
    const score = scoreOf(text, from, last, known)
    const anchor = anchorOf(text, from, last)
    if (score > 0 && anchor) scored.push({ anchor, score })
  }
  return scored
    .toSorted((one, other) => other.score - one.score || one.anchor.start - other.anchor.start)
    .slice(0, 12)
    .map((one) => one.anchor)
}

/** The next word continues the group: same sentence, only a space or hyphen between, a content word. */
const follows = (text: AnalysedText, at: number): boolean => {
  const word = text.words[at]
  const next = text.words[at + 1]
  if (!word || !next || next.sentence !== word.sentence || !isContent(next)) return false
  return /^[ -]$/.test(text.text.slice(word.end, next.start))
}

const anchorOf = (text: AnalysedText, from: number, last: number): Anchor | null => {
  const start = text.words[from]?.start
  const end = text.words[last]?.end
  if (start === undefined || end === undefined) return null
  return { start, end, words: text.text.slice(start, end) }
}

const scoreOf = (text: AnalysedText, from: number, last: number, known?: ReadonlySet<string>): number => {
  const group = text.words.slice(from, last + 1)
  if (group.some((word) => untouchable.has(word.lower))) return 0
  const content = text.contentIn(from, last + 1)
  if (content.length === 0) return 0
  const before = text.words[from - 1]
  const sentence = text.words[from]?.sentence ?? 0
  const [first] = text.wordsOf(sentence)
  let score = 1 + Math.min(group.length, 3) * 0.5
  if (before && before.sentence === sentence && determiners.has(before.lower)) score += 1
  if (looksLikeVerb(group.at(-1)?.lower ?? '')) score -= 1.5
  if (text.sentences[sentence]?.ending === '?') score += 1
  if (text.words.slice(Math.max(first, from - 6), from).some((word) => turns.has(word.lower))) score += 1
  if (known) score += content.some((word) => !known.has(word.stem)) ? 1 : -1
  if (group.length === 1 && content[0]?.name === false && /^\d+$/.test(group[0]?.lower ?? '')) score -= 1
  return score
}
