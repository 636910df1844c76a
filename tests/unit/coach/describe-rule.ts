import { describe, expect, it } from 'vitest'
import { reviewDraft } from '../../../lib/coach/review-draft.ts'
import type { Finding } from '../../../lib/coach/review-draft.ts'
import type { Surface } from '../../../lib/coach/rule.ts'
import type { RuleId } from '../../../lib/coach/rule-ids.ts'
import type { ParentIntent, ReviewContext } from '../../../lib/coach/situation.ts'

/** A draft on the rule's usual surface, or one with everything said. */
export type Example =
  | string
  | {
      readonly text: string
      readonly surface?: Surface
      readonly parent?: string
      readonly intent?: ParentIntent
      readonly context?: ReviewContext
    }

const reviewExample = (example: Example, surface: Surface): readonly Finding[] => {
  const given = typeof example === 'string' ? { text: example } : example
  return reviewDraft(
    {
      surface: given.surface ?? surface,
      platform: 'linkedin',
      text: given.text,
      ...(given.parent === undefined ? {} : { parent: given.parent }),
      ...(given.intent === undefined ? {} : { parentIntent: given.intent })
    },
    given.context ?? {}
  ).findings
}

const nameOf = (example: Example): string =>
  (typeof example === 'string' ? example : `${example.text} <- ${example.parent ?? ''}`).slice(0, 120)

/** Tests of one rule: texts on which it must speak, texts on which it must not. */
export const describeRule = (
  rule: RuleId,
  surface: Surface,
  examples: { readonly fires: readonly Example[]; readonly silent: readonly Example[] }
): void => {
  describe(rule, () => {
    it.each(examples.fires.map((example) => [nameOf(example), example] as const))(
      'speaks: %s',
      (_name, example) => {
        const finding = reviewExample(example, surface).find((one) => one.rule === rule)
        expect(finding).toBeDefined()
        const length = typeof example === 'string' ? example.length : example.text.length
        for (const span of finding?.spans ?? []) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(length)
        }
        expect(finding?.headline.length).toBeLessThanOrEqual(60)
        expect(finding?.why.length).toBeLessThanOrEqual(140)
        expect(finding?.ask.length).toBeLessThanOrEqual(120)
      }
    )
    it.each(examples.silent.map((example) => [nameOf(example), example] as const))(
      'is silent: %s',
      (_name, example) => {
        expect(reviewExample(example, surface).map((one) => one.rule)).not.toContain(rule)
      }
    )
  })
}
