// A draft cut into what is Walkie's frame, what are their words, and what the user fills.
import type { MoveSuggestion } from '../domain/suggestions.ts'

export interface DraftPart {
  readonly kind: 'frame' | 'theirs' | 'blank'
  readonly text: string
  /** Offset in the draft; names the part. */
  readonly start: number
}

/** The parts in order; together they are the draft. Spans that overlap an earlier one or lie outside are left out. */
export const draftParts = (
  draft: string,
  { blanks, anchors }: Pick<MoveSuggestion, 'blanks' | 'anchors'>
): readonly DraftPart[] => {
  const spans = [
    ...blanks.map((span) => ({ ...span, kind: 'blank' as const })),
    ...anchors.map((span) => ({ ...span, kind: 'theirs' as const }))
  ].toSorted((a, b) => a.start - b.start)
  const parts: DraftPart[] = []
  let at = 0
  for (const { start, end, kind } of spans) {
    if (start < at || end <= start || end > draft.length) continue
    if (start > at) parts.push({ kind: 'frame', text: draft.slice(at, start), start: at })
    parts.push({ kind, text: draft.slice(start, end), start })
    at = end
  }
  if (at < draft.length) parts.push({ kind: 'frame', text: draft.slice(at), start: at })
  return parts
}
