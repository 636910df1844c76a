import { useCoach } from './surface.ts'
import type { Principle } from '../../lib/domain/coach.ts'

/** The principle in its own words, where it comes from, and the study behind it. */
export const Reasons = ({ principle }: { readonly principle: Principle }) => {
  const { words } = useCoach()
  const { quote, from, studies } = principle
  return (
    <dl className="wk-reasons">
      <dt>{words.say('finding.principle')}</dt>
      <dd className="wk-words">“{quote}”</dd>
      <dd className="wk-meta">{words.say('finding.source', { source: from })}</dd>
      <dt>{words.say(studies.length > 1 ? 'finding.studies' : 'finding.study')}</dt>
      {studies.length === 0 ? (
        <dd>{words.say('finding.noStudy')}</dd>
      ) : (
        studies.map((study) => <dd key={study}>{study}</dd>)
      )}
    </dl>
  )
}
