// The last look at a draft: every rejection of coaching.md §7. A draft that fails is never shown.
import { isStopWord } from '../language/stop-words.ts'
import type { Span } from '../language/span.ts'

export interface DraftShape {
  readonly text: string
  readonly blanks: readonly Span[]
  readonly anchors: readonly Span[]
  /** Anchors in quotation marks; the others are noun groups. */
  readonly quoted: readonly Span[]
  readonly leastWords: number
  readonly mostCharacters: number
}

export type Rejection =
  | 'doubled-word'
  | 'article'
  | 'question-marks'
  | 'quotation-marks'
  | 'pronoun-clash'
  | 'thin-quotation'
  | 'length'
  | 'verb-blank'
  | 'praise'
  | 'names'
  | 'exclamation'
  | 'sentence-in-quotation'
  | 'nothing-for-user'
  | 'brackets'
  | 'characters'

export const draftWords = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? []

const blankOut = (text: string, spans: readonly Span[]): string => {
  let open = text
  for (const { start, end } of spans) open = open.slice(0, start) + ' '.repeat(end - start) + open.slice(end)
  return open
}

/** Where only a verb could stand. */
const verbPlace =
  /\b(?:to|will|would|can|could|should|must|i|we|they|you|don't|please|let's)\s+\[(?!your (?:yes or no|short answer|answer)|what)/i
const verbWhat = /\b(?:i|we|you|they|to|will|would|can|could|should|must)\s+\[what\b/i
const praise =
  /\b(?:amazing|awesome|brilliant|fantastic|wonderful|great|excellent|incredible|love|loved|perfect|superb|lovely)\b/i

/** Why a draft may not be shown; null if it may. */
export const rejectDraft = (draft: DraftShape): Rejection | null => {
  const { text } = draft
  const own = blankOut(blankOut(text, draft.anchors), draft.blanks)
  const words = draftWords(text)
  if (words.length < draft.leastWords || words.length > 45) return 'length'
  if (text.length > draft.mostCharacters) return 'characters'
  if (/(?<![\p{L}\p{N}'’])([\p{L}]+)\s+\1(?![\p{L}\p{N}'’])/iu.test(text)) return 'doubled-word'
  const outsideQuotes = blankOut(text, draft.quoted)
  if (/\ba (?=[aeio])|\ba (?=u(?!n[ius]|s[eu]|k\b|t[ei]))|\ban (?=[^aeiouh\s"“[])/i.test(outsideQuotes))
    return 'article'
  if (/\?["”]?\s*\?|\?{2,}|[.,;]{2,}|\s[,.;?]/.test(text.replaceAll('…', ''))) return 'question-marks'
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) return 'quotation-marks'
  if (draft.quoted.some(({ start, end }) => /["“”]|[.!?;](?:\s|$)/.test(text.slice(start, end))))
    return 'sentence-in-quotation'
  if (
    draft.quoted.some(({ start, end }) =>
      draftWords(text.slice(start, end)).every(
        (word) => isStopWord(word) || (word.length < 4 && !/^\d/.test(word))
      )
    )
  )
    return 'thin-quotation'
  const nouns = draft.anchors.filter((anchor) => !draft.quoted.includes(anchor))
  if (nouns.some(({ start, end }) => /\b(?:my|our|mine|ours|we|i|me|us)\b/i.test(text.slice(start, end))))
    return 'pronoun-clash'
  if (verbPlace.test(text) || verbWhat.test(text)) return 'verb-blank'
  if (praise.test(own)) return 'praise'
  if (text.includes('!')) return 'exclamation'
  if (
    (text.match(/\[/g)?.length ?? 0) !== draft.blanks.length ||
    (text.match(/\]/g)?.length ?? 0) !== draft.blanks.length
  )
    return 'brackets'
  return null
}

/** Distinct words two drafts share, as a part of the shorter one. */
export const sharedPart = (one: string, other: string): number => {
  const first = new Set(draftWords(one))
  const second = new Set(draftWords(other))
  let shared = 0
  for (const word of first) if (second.has(word)) shared += 1
  return shared / Math.max(1, Math.min(first.size, second.size))
}

/** The first two words of a draft's own frame: what must not begin two drafts to one person in a row. */
export const openerOf = (draft: string): string => draftWords(draft).slice(0, 2).join(' ')
