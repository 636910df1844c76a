import type { LanguageCode } from '../language/detect-language.ts'
import type { Span } from '../language/span.ts'
import { readGauge } from './balance.ts'
import type { Gauge } from './balance.ts'
import { rules } from './catalog.ts'
import { openDraft } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Level, Rule } from './rule.ts'
import type { RuleId } from './rule-ids.ts'
import type { ReviewContext, Situation } from './situation.ts'

export interface Finding {
  readonly rule: RuleId
  readonly level: Level
  /** UTF-16 offsets in the draft, in order; empty when something is missing rather than there. */
  readonly spans: readonly Span[]
  readonly headline: string
  readonly why: string
  readonly ask: string
  /** 0..1, the rule's own strength before weights. */
  readonly strength: number
}

export interface Review {
  readonly gauge: Gauge
  /** Receptiveness score (`lib/coach/receptiveness.ts`); higher is more open. */
  readonly receptiveness: number
  readonly language: LanguageCode
  /** Why most rules are silent here; null when they are not. */
  readonly resting: 'not-english' | 'grave' | null
  /** In the order in which they are shown. */
  readonly findings: readonly Finding[]
  /** The one finding that may be shown beside the box. */
  readonly top: RuleId | null
}

const levelOrder: Readonly<Record<Level, number>> = { stop: 0, nudge: 1, hint: 2, praise: 3 }
const fewestWords = 4

const applies = (rule: Rule, draft: Draft): boolean =>
  rule.surfaces.includes(draft.situation.surface) &&
  (rule.languages === 'any' || draft.english) &&
  (rule.short === true ||
    draft.wordCount >= fewestWords ||
    (rule.id === 'machine-rephrase' && draft.wordCount > 0)) &&
  (rule.grave === true || !draft.grave())

const weightOf = (rule: Rule, context: ReviewContext): number =>
  (context.mode ? rule.modeWeight[context.mode] : 1) * (context.stage ? rule.stageWeight[context.stage] : 1)

const tidy = (spans: readonly Span[]): readonly Span[] =>
  spans
    .map(({ start, end }) => ({ start, end }))
    .toSorted((one, other) => one.start - other.start || one.end - other.end)

/**
 * Reviews one draft: the gauge, the receptiveness score and every finding, the first to be shown first. Pure and
 * deterministic; reads nothing but its arguments and keeps nothing. `rulesToRun` narrows the catalogue (muted rules).
 */
export const reviewDraft = (
  situation: Situation,
  context: ReviewContext = {},
  rulesToRun: readonly Rule[] = rules
): Review => {
  const draft = openDraft(situation, context)
  const found: { readonly finding: Finding; readonly weight: number }[] = []
  for (const rule of rulesToRun) {
    if (!applies(rule, draft)) continue
    const observation = rule.check(draft)
    if (!observation) continue
    const finding: Finding = {
      rule: rule.id,
      level: rule.level,
      spans: tidy(observation.spans),
      ...rule.say(observation, draft),
      strength: observation.strength
    }
    found.push({ finding, weight: observation.strength * weightOf(rule, context) })
  }
  // The sort is stable, so ties keep the order of the catalogue.
  const findings = found
    .toSorted(
      (one, other) =>
        levelOrder[one.finding.level] - levelOrder[other.finding.level] || other.weight - one.weight
    )
    .map((one) => one.finding)
  return {
    gauge: readGauge(draft.english ? draft.balance() : null),
    receptiveness: draft.receptiveness(),
    language: draft.english ? 'en' : draft.text.language === 'en' ? 'und' : draft.text.language,
    resting: draft.english ? (draft.grave() ? 'grave' : null) : 'not-english',
    findings,
    top: findings[0]?.rule ?? null
  }
}
