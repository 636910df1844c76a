// The coach of the side panel between its port and its components.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { SharedDraft } from '../domain/coach.ts'
import type { Platform } from '../domain/page-reading.ts'
import type { CoachPort } from '../settings/coach-port.ts'
import type { CoachAct, CoachSettings, SiteMode } from '../settings/coach-settings.ts'

export interface CoachState {
  readonly settings: CoachSettings | null
  /** In memory only, gone with the panel. */
  readonly draft: SharedDraft | null
  /** Whether all findings are listed. */
  readonly listed: boolean
  /** The rule whose reasons are open. */
  readonly openRule: string | null
}

export interface CoachStore {
  readonly state: StoreApi<CoachState>
  readonly start: (signal: AbortSignal) => Promise<void>
  readonly pass: (rule: string) => void
  readonly mute: (rule: string) => void
  readonly bringBack: (rule: string) => void
  readonly setMode: (platform: Platform, mode: SiteMode) => void
  readonly restUntil: (until: number | null) => void
  readonly list: (listed: boolean) => void
  readonly openReasons: (rule: string | null) => void
}

/** Nothing runs before `start`. */
export const createCoachStore = (port: CoachPort): CoachStore => {
  const state = createStore<CoachState>()(() => ({
    settings: null,
    draft: null,
    listed: false,
    openRule: null
  }))
  const readSettings = async () => {
    const settings = await port.settings()
    if (settings) state.setState({ settings })
  }
  const act = async (what: CoachAct) => {
    const outcome = await port.act(what)
    if (outcome) state.setState({ settings: outcome.settings })
  }
  return {
    state,
    start: async (signal) => {
      port.onDraft((draft) => {
        const { openRule } = state.getState()
        const kept = draft?.findings.some(({ rule }) => rule === openRule) ? openRule : null
        state.setState({ draft, openRule: kept, ...(draft === null ? { listed: false } : {}) })
      }, signal)
      port.onSettings(() => void readSettings(), signal)
      await Promise.all([readSettings(), port.askForDraft()])
    },
    pass: (rule) => void port.pass(rule),
    mute: (rule) => void act({ kind: 'mute', rule }),
    bringBack: (rule) => void act({ kind: 'unmute', rule }),
    setMode: (platform, mode) => void act({ kind: 'mode', platform, mode }),
    restUntil: (until) => void act({ kind: 'quiet-until', until }),
    list: (listed) => state.setState({ listed }),
    openReasons: (openRule) => state.setState({ openRule })
  }
}
