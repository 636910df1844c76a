import type { Span } from '../language/span.ts'
import type { Draft } from './draft.ts'
import type { RuleId } from './rule-ids.ts'
import type { SourceQuote, StudyId } from './sources.ts'

export type Surface = 'post' | 'comment' | 'reply'
export type Level = 'stop' | 'nudge' | 'hint' | 'praise'
export type Mode = 'thoughtLeader' | 'influencer'
export type Stage = 'start' | 'growing' | 'established'

/** What a rule found. `anchor`: words of the user or of the text answered, verbatim. */
export interface Observation {
  /** 0..1 */
  readonly strength: number
  /** Character spans in the draft; empty when the finding is about something missing. */
  readonly spans: readonly Span[]
  readonly anchor?: string
  /** Further words or counts that the line of the coach names. */
  readonly parts?: readonly string[]
}

export interface Saying {
  /** At most 60 characters. */
  readonly headline: string
  /** At most 140 characters. */
  readonly why: string
  /** At most 120 characters; '' when there is nothing to ask. */
  readonly ask: string
}

/** One rule of the coach. Pure: the same draft and context give the same observation. */
export interface Rule<Id extends RuleId = RuleId> {
  readonly id: Id
  readonly principle: string
  readonly quote: SourceQuote
  /** Studies behind it; empty: a house rule. */
  readonly evidence: readonly StudyId[]
  readonly surfaces: readonly Surface[]
  readonly level: Level
  readonly modeWeight: Readonly<Record<Mode, number>>
  readonly stageWeight: Readonly<Record<Stage, number>>
  /** `en`: rests unless the draft is recognised as English. */
  readonly languages: 'en' | 'any'
  /** Also looks at texts of fewer than four words. */
  readonly short?: true
  /** Also looks at condolences and calls for help. */
  readonly grave?: true
  /** How long it rests after it was dismissed: not at all, for this box, for this session. */
  readonly cooldown: 'none' | 'box' | 'session'
  readonly check: (draft: Draft) => Observation | null
  readonly say: (found: Observation, draft: Draft) => Saying
}

export const evenModes: Readonly<Record<Mode, number>> = { thoughtLeader: 1, influencer: 1 }
export const evenStages: Readonly<Record<Stage, number>> = { start: 1, growing: 1, established: 1 }

/** Shortens words of somebody for a line of the coach: cut at a word, with an ellipsis. */
export const clip = (words: string, length: number): string => {
  const plain = words.replace(/\s+/g, ' ').trim()
  if (plain.length <= length) return plain
  const cut = plain.slice(0, Math.max(1, length - 1))
  const space = cut.lastIndexOf(' ')
  const kept = (space > length / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')
  return `${kept}…`
}
