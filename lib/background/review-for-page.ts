// Runs the coach for a page script: off the page's main thread, and with what the user told Walkie, which no page may see.
import { catalog, rules } from '../coach/catalog.ts'
import { reviewDraft } from '../coach/review-draft.ts'
import type { Rule } from '../coach/rule.ts'
import type { RuleId } from '../coach/rule-ids.ts'
import type { ReviewContext } from '../coach/situation.ts'
import { sourceTitles, studies } from '../coach/sources.ts'
import type { DraftInBox, DraftReview, Principle } from '../domain/coach.ts'
import type { Platform } from '../domain/page-reading.ts'
import type { CoachSettings } from '../settings/coach-settings.ts'

const principleOf = (id: RuleId): Principle => {
  const { quote, evidence }: Rule = catalog[id]
  return {
    quote: quote.text,
    from: sourceTitles[quote.source],
    studies: evidence.map((study) => studies[study])
  }
}

/** Reviews the draft of one box. Pure; keeps nothing of it. */
export const reviewForPage = (
  draft: DraftInBox,
  platform: Platform,
  settings: CoachSettings,
  known: ReviewContext
): DraftReview => {
  const { surface, text, parent, pageLanguage, paste } = draft
  const muted = new Set(settings.mutedRules)
  const review = reviewDraft(
    { surface, platform, text, ...(parent === undefined ? {} : { parent }) },
    {
      ...known,
      ...(pageLanguage === undefined ? {} : { pageLanguage }),
      ...(paste === undefined ? {} : { paste })
    },
    muted.size === 0 ? rules : rules.filter(({ id }) => !muted.has(id))
  )
  return {
    // The engine counts towards announcing, the needle towards conversing.
    conversing: 1 - review.gauge.value,
    resting: review.resting,
    findings: review.findings.map((finding) => ({ ...finding, principle: principleOf(finding.rule) })),
    top: review.top
  }
}
