// Turns of phrase that readers take for a machine's. Words: Kobak et al. (MIT); structures: this project (MIT).
import type { Draft } from './draft.ts'
import { coreMachineWords, rareMachineWords } from './lexicon/machine-words.ts'
import type { Span } from '../language/span.ts'
import { findTerms } from './find-terms.ts'

export interface Tell extends Span {
  readonly points: number
}

const parallelism =
  /\b(?:it'?s|this is(?:n't)?|that'?s|is|isn'?t|are(?:n't)?|wasn'?t|not)\s{0,3}(?:not\s{1,3})?(?:just|only|merely|simply|about)\b[^.!?\n]{2,60}[,;.\u2014-]\s{0,3}(?:it'?s|this is|that'?s|but|they'?re)\b/i
const reveal =
  /(?:^|\n|[.!?]\s)(?:The (?:result|best part|catch|truth|kicker|lesson|takeaway|secret|outcome)|And the best part|Here'?s the (?:thing|kicker|truth|catch))\s{0,3}[?:]/
const worldOpener =
  /^\s{0,10}In (?:today'?s|an? (?:ever|increasingly|rapidly|fast))[\w\s,-]{0,40}(?:world|landscape|environment|era|age|economy|market|workplace|climate)\b/i
const ingTail =
  /,\s{1,3}(?:highlighting|underscoring|showcasing|fostering|emphasizing|ensuring|enabling|driving|reflecting|paving|demonstrating|reinforcing|unlocking|empowering|creating)\s{1,3}\w+[^.!?\n]{0,60}[.!?]/gi
const triad =
  /\b[a-z]{1,20}(?:ty|ion|ment|ness|ship|ence|ance|ing|ism),\s{1,3}[a-z]{1,20}(?:ty|ion|ment|ness|ship|ence|ance|ing|ism),?\s{1,3}(?:and|&)\s{1,3}[a-z]{1,20}(?:ty|ion|ment|ness|ship|ence|ance|ing|ism)\b/gi
const emojiBullet =
  /(?:^|\n)[^\S\n]{0,10}(?:\u2705|\u{1F449}|\u{1F680}|\u{1F4A1}|\u{1F539}|\u{1F538}|\u2728|\u{1F4CC}|\u{1F525}|\u27A1)/gu
const residue =
  /\b(?:as an AI(?: language model)?\b|here(?:'s| is) an? (?:polished|revised|draft|possible|short|engaging|improved|rewritten|professional|concise|more \w+) (?:version|reply|comment|post|response|rewrite|message|caption|take)|I hope this (?:message|email|post) finds you|(?:certainly|sure|of course|absolutely)! here(?:'s| is| are))/i
const mayBeResidue = / AI\b|here(?:'s| is| are)|finds you/i
const closingThoughts =
  /(?:what are your thoughts|what'?s your take|let me know (?:your thoughts )?in the comments)[^\n]{0,20}$/i
const echo =
  /^\W{0,5}(?:This is |What |Such |This |A )(?:an? )?(?:truly |really |very |such )?(?:an? )?(?:powerful|insightful|thought-provoking|timely|compelling|important|profound|valuable)(?: and \w+)? (?:reminder|perspective|insight|point|post|read|reflection|message|take)\b/i

export const residuePoints = 4
const structuralPoints = 2

const spanOf = (match: RegExpExecArray | null): Span | null =>
  match ? { start: match.index, end: match.index + match[0].length } : null

const every = (text: string, pattern: RegExp): readonly Span[] => {
  const spans: Span[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    spans.push({ start: match.index, end: match.index + match[0].length })
  return spans
}

const wordTells = (draft: Draft): readonly Tell[] => {
  const seen = new Set<string>()
  const tells: Tell[] = []
  for (const word of draft.text.words) {
    const points = coreMachineWords.has(word.lower) ? 2 : rareMachineWords.has(word.lower) ? 1 : 0
    if (points === 0 || seen.has(word.lower)) continue
    seen.add(word.lower)
    tells.push({ start: word.start, end: word.end, points })
  }
  return tells
}

/** Every other line is one short sentence with air around it. */
const broetry = (draft: Draft): Span | null => {
  const { open } = draft
  if (!open.includes('\n\n')) return null
  const lines = open.split('\n')
  const full = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]))
  if (full.length < 8) return null
  const apart = full.every((index, at) => at === 0 || (lines[index - 1] ?? '').trim() === '')
  const short = full.filter((index) => {
    const line = (lines[index] ?? '').trim()
    return line.split(/\s+/).length <= 9 && !/[.!?]\s+\S/.test(line)
  })
  return apart && short.length / full.length >= 0.7 ? { start: 0, end: open.trimEnd().length } : null
}

/** A comment that praises the post as a category and then restates it, with nobody in it. */
const commentEcho = (draft: Draft): Span | null => {
  if (draft.situation.surface === 'post') return null
  const match = echo.exec(draft.open)
  if (
    !match ||
    draft.text.words.some((word) => /^(?:i|my|me|mine|we|our|i'm|i've|i'd|i'll)$/.test(word.lower))
  )
    return null
  return draft.wordCount >= 12 ? spanOf(match) : null
}

const structureTells = (draft: Draft): readonly Tell[] => {
  const { open } = draft
  const found: (Span | null | undefined)[] = [
    /\b(?:just|only|merely|simply|about)\b/i.test(open) ? spanOf(parallelism.exec(open)) : null,
    spanOf(reveal.exec(open)),
    spanOf(worldOpener.exec(open)),
    open.includes(',') ? atLeast(every(open, ingTail), 2) : null,
    open.includes(',') ? atLeast(every(open, triad), 2) : null,
    draft.text.emojis().length >= 3 || open.includes('\u27A1') ? atLeast(every(open, emojiBullet), 3) : null,
    broetry(draft),
    spanOf(closingThoughts.exec(open.trimEnd().slice(-120)))
      ? lastOf(open, spanOf(closingThoughts.exec(open.trimEnd().slice(-120))))
      : null,
    commentEcho(draft)
  ]
  return found.flatMap((span) => (span ? [{ ...span, points: structuralPoints }] : []))
}

const atLeast = (spans: readonly Span[], count: number): Span | null | undefined =>
  spans.length >= count ? spans[0] : null

const lastOf = (open: string, span: Span | null): Span | null => {
  if (!span) return null
  const offset = Math.max(0, open.trimEnd().length - 120)
  return { start: span.start + offset, end: span.end + offset }
}

/** All tells of a draft; words the user pardoned and own terms left out. */
export const findTells = (draft: Draft): readonly Tell[] => {
  const mine = [...(draft.context.pardonedWords ?? []), ...(draft.context.ownTerms ?? [])]
  const pardoned = mine.length > 0 ? findTerms(draft.text.text, mine) : []
  return [...wordTells(draft), ...structureTells(draft)].filter(
    (tell) => !pardoned.some((span) => span.start <= tell.start && tell.end <= span.end)
  )
}

/** Words a chat program left behind. */
export const findResidue = (draft: Draft): Span | null =>
  mayBeResidue.test(draft.open) ? spanOf(residue.exec(draft.open)) : null
