import { describe, expect, it } from 'vitest'
import { reviewDraft } from '../../../lib/coach/review-draft.ts'
import { freshSituations } from './fresh-situations.ts'

describe('fresh situations', () => {
  it.each(freshSituations.map((situation) => [situation.text.slice(0, 80), situation] as const))(
    '%s',
    (_name, situation) => {
      const { findings } = reviewDraft(
        {
          surface: situation.surface,
          platform: 'linkedin',
          text: situation.text,
          ...(situation.parent === undefined ? {} : { parent: situation.parent }),
          ...(situation.intent === undefined ? {} : { parentIntent: situation.intent })
        },
        { ownTerms: situation.ownTerms ?? [], redLines: situation.redLines ?? [] }
      )
      const rules = findings.map((finding) => finding.rule)
      expect(rules).toEqual(expect.arrayContaining([...situation.expect]))
      const unwanted = findings.filter(
        (finding) =>
          situation.forbid.includes(finding.rule) ||
          (situation.forbid.includes('*') &&
            finding.level !== 'praise' &&
            !situation.expect.includes(finding.rule))
      )
      expect(unwanted).toEqual([])
    }
  )
})
