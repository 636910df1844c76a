// Where a page of rows ended, as the opaque text that a surface passes back.
import * as v from 'valibot'
import type { LanePosition } from '../store/read.ts'

const position = v.object({ now: v.number(), score: v.number(), since: v.number(), id: v.string() })

export const encodePosition = (end: LanePosition): string => JSON.stringify(end)

/** Null when the text is not one of ours. */
export const decodePosition = (text: string): LanePosition | null => {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
  return v.is(position, parsed) ? parsed : null
}
