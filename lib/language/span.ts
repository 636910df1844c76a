/** A piece of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const spansOverlap = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end
