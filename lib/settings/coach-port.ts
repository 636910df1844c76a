// What a surface of the coach may ask, in the words of the surfaces; messages behind it.
import type { SharedDraft } from '../domain/coach.ts'
import type { CoachAct, CoachSettings } from './coach-settings.ts'

export interface CoachPort {
  /** Null: Walkie cannot be reached. */
  readonly settings: () => Promise<CoachSettings | null>
  readonly act: (act: CoachAct) => Promise<{ readonly settings: CoachSettings } | null>
  /** Passes over a finding in the box in front. */
  readonly pass: (rule: string) => Promise<void>
  /** Asks the tab in front for its draft; it comes through `onDraft`. */
  readonly askForDraft: () => Promise<void>
  /** Null: no box is in front any more. */
  readonly onDraft: (hear: (draft: SharedDraft | null) => void, signal: AbortSignal) => void
  readonly onSettings: (hear: () => void, signal: AbortSignal) => void
}
