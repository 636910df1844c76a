// Which sign stands before a finding. Decoration: its words carry the meaning.

const ICONS = {
  horn: [
    'broadcast-balance',
    'announcement-reframe',
    'bait-remove',
    'hashtag-trim',
    'link-frame',
    'pitch-hold',
    'repeat-renew',
    'humblebrag-drop'
  ],
  question: ['followup-ask', 'question-cushion', 'question-answer', 'closer-specify'],
  differ: ['disagreement-acknowledge', 'stance-take'],
  stop: ['escalation-cool'],
  talk: ['door-open', 'parent-anchor', 'waiting-answer', 'thinking-welcome'],
  story: ['scene-add', 'struggle-show'],
  person: ['logo-unmask', 'reader-name', 'character-check', 'credit-give'],
  check: ['claim-prove', 'source-cite'],
  news: ['goodnews-ask', 'thanks-specify', 'praise-specify']
} as const

export type FindingIcon = keyof typeof ICONS | 'bubble'

const isIcon = (name: string): name is keyof typeof ICONS => name in ICONS

const BY_RULE: ReadonlyMap<string, FindingIcon> = new Map(
  Object.entries(ICONS).flatMap(([icon, rules]) =>
    isIcon(icon) ? rules.map((rule): readonly [string, FindingIcon] => [rule, icon]) : []
  )
)

/** The sign of a rule at a level. */
export const findingIcon = (rule: string, level: 'stop' | 'nudge' | 'hint' | 'praise'): FindingIcon => {
  if (level === 'stop') return 'stop'
  if (level === 'praise') return 'check'
  return BY_RULE.get(rule) ?? 'bubble'
}
