// The excerpt of a draft around what is shown, in pieces with their marks. Shown, never stored.
import type { DraftSpan, ShownFinding } from '../domain/coach.ts'

export interface EchoPiece {
  /** Offset in the draft: tells pieces with the same words apart. */
  readonly at: number
  readonly text: string
  readonly mark: 'shown' | 'rest' | null
}

/** About four lines of the side panel. */
const LONGEST = 260
const BEFORE = 60

const boundaryBefore = (text: string, at: number): number => {
  const space = text.lastIndexOf(' ', at)
  return space < 0 ? 0 : space + 1
}

/** The part of the draft that is shown. */
const windowOf = (text: string, spans: readonly DraftSpan[]): DraftSpan => {
  if (text.length <= LONGEST) return { start: 0, end: text.length }
  const first = spans[0]?.start ?? 0
  const start = first <= BEFORE ? 0 : boundaryBefore(text, first - BEFORE)
  const cut = Math.min(text.length, start + LONGEST)
  return { start, end: cut === text.length ? cut : Math.max(start + 1, boundaryBefore(text, cut)) }
}

/** Pieces of the draft around the words of the rule `shown`; an ellipsis stands where more is left out. */
export const echoOf = (
  text: string,
  findings: readonly ShownFinding[],
  shown: string | null
): readonly EchoPiece[] => {
  const own = findings.find(({ rule }) => rule === shown)?.spans ?? []
  const rest = findings.filter(({ rule }) => rule !== shown).flatMap(({ spans }) => spans)
  const { start, end } = windowOf(text, own)
  const cuts = new Set([start, end])
  for (const span of [...own, ...rest]) {
    for (const edge of [span.start, span.end]) if (edge > start && edge < end) cuts.add(edge)
  }
  const holds = (spans: readonly DraftSpan[], at: number) =>
    spans.some((span) => span.start <= at && at < span.end)
  const edges = [...cuts].toSorted((a, b) => a - b)
  const pieces: EchoPiece[] = []
  for (const [index, at] of edges.entries()) {
    const after = edges[index + 1]
    if (after === undefined) break
    const mark = holds(own, at) ? 'shown' : holds(rest, at) ? 'rest' : null
    pieces.push({ at, text: text.slice(at, after), mark })
  }
  return [
    ...(start > 0 ? [{ at: -1, text: '… ', mark: null }] : []),
    ...pieces,
    ...(end < text.length ? [{ at: text.length, text: '…', mark: null }] : [])
  ]
}
