import { findingIcon } from '../../lib/domain/finding-icon.ts'
import { Icon } from '../ui/Icon.tsx'
import { Reasons } from './Reasons.tsx'
import { useCoach, useCoachState } from './surface.ts'
import type { ShownFinding } from '../../lib/domain/coach.ts'

export interface FindingCardProps {
  readonly finding: ShownFinding
  /** How many more there are; only the first card says so. */
  readonly more: number | null
}

/** One finding with its verbs. */
export const FindingCard = ({ finding, more }: FindingCardProps) => {
  const { store, words } = useCoach()
  const open = useCoachState((state) => state.openRule === finding.rule)
  const listed = useCoachState((state) => state.listed)
  const { rule, level, headline, why, ask } = finding
  const praise = level === 'praise'
  return (
    <article className={`wk-finding${level === 'stop' ? ' is-stop' : ''}${praise ? ' is-praise' : ''}`}>
      <Icon name={findingIcon(rule, level)} />
      <div>
        <h3>{headline}</h3>
        {why !== '' && <p>{why}</p>}
        {ask !== '' && <p className="wk-ask">{ask}</p>}
      </div>
      <button
        type="button"
        className="wk-button is-plain is-icon"
        aria-label={`${words.say('verb.notHere')}: ${headline}`}
        onClick={() => store.pass(rule)}
      >
        <Icon name="close" />
      </button>
      <div className="wk-finding-verbs">
        <button
          type="button"
          className="wk-button is-plain"
          aria-expanded={open}
          onClick={() => store.openReasons(open ? null : rule)}
        >
          {words.say('verb.why')}
        </button>
        {level !== 'stop' && (
          <button type="button" className="wk-button is-plain" onClick={() => store.mute(rule)}>
            <Icon name="mute" />
            {words.say('verb.mute')}
          </button>
        )}
        {more !== null && more > 0 && (
          <button
            type="button"
            className="wk-button is-plain"
            aria-expanded={listed}
            onClick={() => store.list(!listed)}
          >
            {listed ? words.say('verb.fewer') : words.say('verb.more', { count: more })}
          </button>
        )}
      </div>
      {open && <Reasons principle={finding.principle} />}
    </article>
  )
}
