// What is not the writer's own running text: quotations, code, addresses, names, hashtags (coaching.md §2).
import type { Span } from './span.ts'

export interface Quote extends Span {
  /** Words between the marks; a quoted line (`> …`) counts as a long quote. */
  readonly wordCount: number
}

export interface Exempt {
  /** Every quotation, short ones too; only those of 3+ words are masked. In order. */
  readonly quotes: readonly Quote[]
  readonly code: readonly Span[]
  readonly links: readonly Span[]
  readonly mentions: readonly Span[]
  readonly hashtags: readonly Span[]
  /** The text with the exempt parts blanked out: same length, same line breaks. */
  readonly open: string
}

const addressPattern = /(?:https?:\/\/|www\.)[^\s<>"”]{1,2000}/gi
const bareLinkPattern =
  /(?<![\w@.-])[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){0,3}\.(?:com|org|net|io|ai|co|dev|app|me|eu|uk|de|fr|es|it|nl|pl|pt|ch|at|be|ca|us|info|tech|academy|shop|ly)\b(?:\/[^\s<>"”]{0,2000})?|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}/giu
/** A dot inside a word that could begin an ending like .com; "a.m." could not. */
const mayHoldBareLink = /[a-z0-9]\.[a-z]{2}/i
const mentionPattern = /(?<![\p{L}\p{N}_@])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,60}/gu
const hashtagPattern = /(?<![\p{L}\p{N}_&#])[#＃][\p{N}_]{0,40}\p{L}[\p{L}\p{N}_-]{0,100}/gu
const inlineCodePattern = /```[\s\S]{0,20000}?```|`[^`\n]{1,400}`/g
const indentedLinePattern = /^(?: {4}|\t)[^\n]*/gm
const quotedLinePattern = /^[ \t]{0,3}>[^\n]*/gm
const quotePattern =
  /"[^"\n]{1,600}"|“[^”“\n]{1,600}”|„[^“”"„\n]{1,600}[“”"]|«[^»«\n]{1,600}»|»[^«»\n]{1,600}«|(?<![\p{L}\p{N}])‘[^\n‘]{1,400}?’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}'])'(?=[\p{L}\p{N}])[^\n']{1,200}(?:'(?=\p{L})[^\n']{1,200}){0,6}'(?![\p{L}\p{N}])/gu
const wordRun = /[\p{L}\p{N}'’]+/gu

const matchesOf = (text: string, pattern: RegExp): Span[] => {
  const spans: Span[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    spans.push({ start: match.index, end: match.index + match[0].length })
    if (match[0] === '') pattern.lastIndex += 1
  }
  return spans
}

/** Closing punctuation behind an address belongs to the sentence. */
const trimLink = (text: string, span: Span): Span => {
  let end = span.end
  while (end > span.start && /[.,;:!?)\]'’»]/.test(text.charAt(end - 1))) end -= 1
  return { start: span.start, end }
}

/** Whether the span begins inside one of the others, which must be in order and apart. */
const within = (span: Span, others: readonly Span[]): boolean => {
  let low = 0
  let high = others.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((others[middle]?.start ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  const candidate = others[low - 1]
  return candidate !== undefined && span.start < candidate.end
}

/** Finds everything exempt in one text, in linear time. */
export const findExempt = (text: string): Exempt => {
  const code = text.includes('`') ? matchesOf(text, inlineCodePattern) : []
  if (text.includes('\t') || text.includes('    ')) {
    for (const span of matchesOf(text, indentedLinePattern)) if (!within(span, code)) code.push(span)
    code.sort((one, other) => one.start - other.start)
  }
  const links = findLinks(text).filter((span) => !within(span, code))
  const outside = (span: Span): boolean => !within(span, links) && !within(span, code)
  const mentions = text.includes('@') ? matchesOf(text, mentionPattern).filter(outside) : []
  const hashtags = /[#＃]/.test(text) ? matchesOf(text, hashtagPattern).filter(outside) : []
  const quotes = findQuotes(text).filter((span) => !within(span, code))
  const blanked = [
    ...code,
    ...links,
    ...mentions,
    ...hashtags,
    ...quotes.filter((quote) => quote.wordCount >= 3)
  ]
  return { quotes, code, links, mentions, hashtags, open: blankOut(text, blanked) }
}

const findLinks = (text: string): readonly Span[] => {
  const addresses = text.includes('://') || /www\./i.test(text) ? matchesOf(text, addressPattern) : []
  const rest = addresses.length > 0 ? blankOut(text, [...addresses]) : text
  const bare = mayHoldBareLink.test(rest) ? matchesOf(rest, bareLinkPattern) : []
  const links = [...addresses, ...bare].map((span) => trimLink(text, span))
  return links.toSorted((one, other) => one.start - other.start)
}

const findQuotes = (text: string): readonly Quote[] => {
  const lines = text.includes('>') ? matchesOf(text, quotedLinePattern) : []
  const marked = /["“„«»‘']/.test(text) ? matchesOf(text, quotePattern) : []
  const quotes: Quote[] = lines.map((span) => ({ ...span, wordCount: 99 }))
  for (const span of marked) {
    if (within(span, lines)) continue
    quotes.push({ ...span, wordCount: text.slice(span.start + 1, span.end - 1).match(wordRun)?.length ?? 0 })
  }
  return quotes.toSorted((one, other) => one.start - other.start)
}

const blankOut = (text: string, spans: Span[]): string => {
  if (spans.length === 0) return text
  spans.sort((one, other) => one.start - other.start)
  let open = ''
  let at = 0
  for (const span of spans) {
    if (span.end <= at) continue
    const start = Math.max(at, span.start)
    open += text.slice(at, start) + blankOf(text, start, span.end)
    at = span.end
  }
  return open + text.slice(at)
}

const blankOf = (text: string, start: number, end: number): string => {
  const inner = text.slice(start, end)
  const blank = inner.includes('\n') ? inner.replace(/[^\n]/g, ' ') : ' '.repeat(inner.length)
  // A quotation that ends its sentence inside the marks still ends it outside.
  const endsSentence =
    inner.length > 2 &&
    '"”’\'“'.includes(inner.charAt(inner.length - 1)) &&
    /[.!?…]/.test(inner.charAt(inner.length - 2))
  return endsSentence ? `${blank.slice(0, -1)}.` : blank
}
