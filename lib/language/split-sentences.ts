import type { Span } from './span.ts'
import { wordSet } from './word-set.ts'

export interface Sentence extends Span {
  /** What closes it; '' for a line end or the end of the text. */
  readonly ending: '.' | '?' | '!' | ''
  /** Index of its line among the non-empty lines. */
  readonly line: number
}

const abbreviations = wordSet('mr mrs ms dr prof st vs etc approx inc ltd co jr sr dept fig est')

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 160 || code === 13
const closers = '"”’\')]»*_'

/** The letters right before `index`, at most 8. */
const letterRunBefore = (text: string, index: number): string => {
  let from = index
  while (from > 0 && index - from < 8 && /[A-Za-z]/.test(text.charAt(from - 1))) from -= 1
  return text.slice(from, index)
}

const isAbbreviation = (text: string, dot: number): boolean => {
  const run = letterRunBefore(text, dot)
  if (run.length === 1) return run !== 'I' || text.charAt(dot - 2) === '.'
  return abbreviations.has(run.toLowerCase())
}

/** Sentences of a text: split at . ! ? … before a space and at line ends; empty ones are left out. */
export const splitSentences = (text: string): readonly Sentence[] => {
  const sentences: Sentence[] = []
  let start = -1
  let line = -1
  let lineHasSentence = false
  const push = (end: number, ending: Sentence['ending']): void => {
    if (start < 0) return
    if (!lineHasSentence) {
      line += 1
      lineHasSentence = true
    }
    sentences.push({ start, end, ending, line })
    start = -1
  }
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 10) {
      push(index, '')
      lineHasSentence = false
      continue
    }
    if (isSpace(code)) continue
    if (start < 0) start = index
    if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026) continue
    let last = index
    let ending: Sentence['ending'] = code === 63 ? '?' : code === 33 ? '!' : '.'
    while (last + 1 < text.length && '.!?…'.includes(text.charAt(last + 1))) {
      last += 1
      if (text.charAt(last) === '?') ending = '?'
    }
    while (last + 1 < text.length && closers.includes(text.charAt(last + 1))) last += 1
    const next = text.charCodeAt(last + 1)
    const atBreak = last + 1 >= text.length || isSpace(next) || next === 10 || next > 0x2000
    if (atBreak && !(code === 46 && last === index && isAbbreviation(text, index))) push(last + 1, ending)
    index = last
  }
  push(text.length, '')
  return trimmed(text, sentences)
}

const trimmed = (text: string, sentences: readonly Sentence[]): readonly Sentence[] =>
  sentences.map((sentence) => {
    let end = sentence.end
    while (end > sentence.start && isSpace(text.charCodeAt(end - 1))) end -= 1
    return end === sentence.end ? sentence : { ...sentence, end }
  })
