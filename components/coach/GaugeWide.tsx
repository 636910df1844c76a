import { gaugeLabel } from '../../lib/locales/coach-words.ts'
import { Icon } from '../ui/Icon.tsx'
import { useCoach } from './surface.ts'
import type { DraftSurface, GaugeStep } from '../../lib/domain/coach.ts'

const NEEDLES = {
  announcing: 'M-5 0 4 -5.5V5.5z',
  between: 'M0 -5.5 5.5 0 0 5.5 -5.5 0z',
  conversing: 'M-8 0 -1 -5V5zM8 0 1 -5V5z'
}

const needleOf = (step: GaugeStep): string => {
  if (step < 2) return NEEDLES.announcing
  return step === 2 ? NEEDLES.between : NEEDLES.conversing
}

const PLACES = { post: 'gauge.inPost', comment: 'gauge.inComment', reply: 'gauge.inReply' } as const

/** Announcing at one end, conversing at the other; words and form, no colour. */
export const GaugeWide = ({
  step,
  surface
}: {
  readonly step: GaugeStep | null
  readonly surface: DraftSurface
}) => {
  const { words } = useCoach()
  return (
    <div className="wk-gauge-wide">
      <h2 className="wk-gauge-words">
        <b>{gaugeLabel(words, step)}</b>
        {step !== null && <span> {words.say(PLACES[surface])}</span>}
      </h2>
      <div className="wk-gauge-line" aria-hidden="true">
        <Icon name="horn" />
        <span className={`wk-track${step === null ? ' is-resting' : ` is-at-${step}`}`}>
          <i />
          <i />
          <i />
          <i />
          <i />
          {step !== null && (
            <svg className="wk-needle" viewBox="-9 -7 18 14">
              <path d={needleOf(step)} />
            </svg>
          )}
        </span>
        <Icon name="talk" />
      </div>
      <p className="wk-gauge-ends" aria-hidden="true">
        <span>{words.say('gauge.announcing')}</span>
        <span>{words.say('gauge.conversing')}</span>
      </p>
    </div>
  )
}
