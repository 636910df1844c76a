// Everything the choice of moves looks at. Notes and turns steer it and are never quoted.
import type { Understanding } from '../understanding/understanding.ts'

/** `ten`: one of the user's chosen people (coaching.md §9). */
export type Relation = 'new' | 'known' | 'regular' | 'ten'

export interface Situation {
  readonly post: string
  readonly comment: string
  readonly understanding: Understanding
  readonly authorName: string
  readonly platform: 'x' | 'linkedin' | null
  readonly relation: Relation
  /** The user's notes on the person, those marked confidential already left out. */
  readonly notes: string
  /** What the user remembers of earlier turns. */
  readonly turns: string
  /** The user's promise, conversations and beliefs, as one text. */
  readonly profile: string
  /** Openers of drafts used with this person, oldest first: the draft's first two words, lower case. */
  readonly usedOpeners: readonly string[]
}

export interface MemorySigns {
  /** The same approval under several posts. */
  readonly bulk: boolean
  /** Something was left open, or talked of, before. */
  readonly open: boolean
  /** A third person could be introduced. */
  readonly contact: boolean
  /** Somebody else wrote of the same thing here. */
  readonly otherCommenter: boolean
}

const bulkPattern =
  /\bsame (?:words|comment|praise|text|line|emoji)|copy[- ]?past|under (?:two|three|four|five|six|\d+|many|every|all|each)\b|\bevery post\b|\bbulk\b|\bbot\b|\bspam/i
const contactPattern =
  /\b(?:other contact|contact:|introduce|could meet|should meet|tags?\b|knows (?:someone|somebody|about)|expert (?:in|on)|works on the same)/i
const otherPattern =
  /\b(?:wrote|said|commented|asked|answered|mentioned) (?:above|below|here|the same|something|under)|\balso (?:wrote|said|commented|mentioned)|\banother commenter|\babove:/i

/** Reads notes and turns for what they mean for the next move. */
export const readMemory = (situation: Situation): MemorySigns => {
  const memory = `${situation.notes}\n${situation.turns}`
  const remembered = situation.relation !== 'new' && memory.trim() !== ''
  return {
    bulk: bulkPattern.test(memory),
    open: remembered,
    contact: contactPattern.test(memory),
    otherCommenter: otherPattern.test(situation.turns) || otherPattern.test(situation.notes)
  }
}
