// What the user decided about the coach. One small versioned item; changed only by the acts below.
import type { Platform } from '../domain/page-reading.ts'

/** `overlay`: beside the box in the page; `quiet`: nothing in the page, the side panel shows it. */
export type SiteMode = 'overlay' | 'quiet'

export interface CoachSettings {
  readonly version: 1
  readonly modes: Readonly<Record<Platform, SiteMode>>
  readonly mutedRules: readonly string[]
  /** Unix ms until which the coach rests on both sites; null: it does not. */
  readonly quietUntil: number | null
  /** How often in a row each rule was passed. */
  readonly passed: Readonly<Record<string, number>>
}

/** LinkedIn's terms disfavour overlays, so there the page stays untouched until the user chooses otherwise. */
export const DEFAULT_COACH_SETTINGS: CoachSettings = {
  version: 1,
  modes: { x: 'overlay', linkedin: 'quiet' },
  mutedRules: [],
  quietUntil: null,
  passed: {}
}

/** A rule passed this often in a row mutes itself. */
const PASSES_TO_MUTE = 3

export type CoachAct =
  /** The user closed what the rule said. */
  | { readonly kind: 'pass'; readonly rule: string }
  /** The user changed the draft so that the rule has nothing to say any more. */
  | { readonly kind: 'heed'; readonly rule: string }
  | { readonly kind: 'mute'; readonly rule: string }
  | { readonly kind: 'unmute'; readonly rule: string }
  | { readonly kind: 'mode'; readonly platform: Platform; readonly mode: SiteMode }
  /** Rest until this moment, Unix ms; null wakes the coach. */
  | { readonly kind: 'quiet-until'; readonly until: number | null }

export interface ActOutcome {
  readonly settings: CoachSettings
  readonly mutedItself: boolean
}

/** Rules that interrupt cannot mute themselves: the user asked for them. */
const NEVER_MUTES_ITSELF: ReadonlySet<string> = new Set(['blank-fill', 'redline-stop', 'confidence-guard'])

const without = (counts: CoachSettings['passed'], rule: string): CoachSettings['passed'] =>
  Object.fromEntries(Object.entries(counts).filter(([each]) => each !== rule))

const muted = (settings: CoachSettings, rule: string): CoachSettings => ({
  ...settings,
  mutedRules: [...settings.mutedRules.filter((each) => each !== rule), rule],
  passed: without(settings.passed, rule)
})

/** The settings after one act. */
export const applyCoachAct = (settings: CoachSettings, act: CoachAct): ActOutcome => {
  const plain = (changed: CoachSettings): ActOutcome => ({ settings: changed, mutedItself: false })
  switch (act.kind) {
    case 'pass': {
      const count = (settings.passed[act.rule] ?? 0) + 1
      if (count >= PASSES_TO_MUTE && !NEVER_MUTES_ITSELF.has(act.rule)) {
        return { settings: muted(settings, act.rule), mutedItself: true }
      }
      return plain({ ...settings, passed: { ...settings.passed, [act.rule]: count } })
    }
    case 'heed':
      return plain({ ...settings, passed: without(settings.passed, act.rule) })
    case 'mute':
      return plain(muted(settings, act.rule))
    case 'unmute':
      return plain({
        ...settings,
        mutedRules: settings.mutedRules.filter((each) => each !== act.rule),
        passed: without(settings.passed, act.rule)
      })
    case 'mode':
      return plain({ ...settings, modes: { ...settings.modes, [act.platform]: act.mode } })
    case 'quiet-until':
      return plain({ ...settings, quietUntil: act.until })
    default:
      return act satisfies never
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const modeOf = (value: unknown, otherwise: SiteMode): SiteMode =>
  value === 'overlay' || value === 'quiet' ? value : otherwise

/** Settings as they were stored; whatever does not have its shape is replaced by the default. */
export const readCoachSettings = (stored: unknown): CoachSettings => {
  if (!isRecord(stored) || stored['version'] !== 1) return DEFAULT_COACH_SETTINGS
  const { modes, mutedRules, quietUntil, passed } = stored
  const defaults = DEFAULT_COACH_SETTINGS.modes
  const chosen = isRecord(modes) ? modes : {}
  return {
    version: 1,
    modes: { x: modeOf(chosen['x'], defaults.x), linkedin: modeOf(chosen['linkedin'], defaults.linkedin) },
    mutedRules: Array.isArray(mutedRules)
      ? mutedRules.filter((rule): rule is string => typeof rule === 'string')
      : [],
    quietUntil: typeof quietUntil === 'number' && Number.isFinite(quietUntil) ? quietUntil : null,
    passed: isRecord(passed)
      ? Object.fromEntries(
          Object.entries(passed).filter((entry): entry is [string, number] => typeof entry[1] === 'number')
        )
      : {}
  }
}
