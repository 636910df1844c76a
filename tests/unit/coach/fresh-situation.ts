// How a fresh situation is written down.
import type { RuleId } from '../../../lib/coach/rule-ids.ts'
import type { Surface } from '../../../lib/coach/rule.ts'
import type { ParentIntent } from '../../../lib/coach/situation.ts'

export interface FreshSituation {
  readonly surface: Surface
  readonly text: string
  readonly expect: readonly RuleId[]
  /** '*': nothing but the expected findings and praise. */
  readonly forbid: readonly (RuleId | '*')[]
  readonly parent?: string
  readonly intent?: ParentIntent
  readonly ownTerms?: readonly string[]
  readonly redLines?: readonly string[]
}

export const post = (
  text: string,
  expect: readonly RuleId[],
  forbid: FreshSituation['forbid'] = []
): FreshSituation => ({ surface: 'post', text, expect, forbid })
export const reply = (
  parent: string,
  intent: ParentIntent,
  text: string,
  expect: readonly RuleId[],
  forbid: FreshSituation['forbid'] = []
): FreshSituation => ({ surface: 'reply', parent, intent, text, expect, forbid })
export const comment = (
  parent: string,
  text: string,
  expect: readonly RuleId[],
  forbid: FreshSituation['forbid'] = [],
  ownTerms: readonly string[] = []
): FreshSituation => ({ surface: 'comment', parent, text, expect, forbid, ownTerms })
