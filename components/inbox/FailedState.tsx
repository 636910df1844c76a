import { Fact, StatePage } from './StatePage.tsx'
import { useSurface } from './surface.ts'
import type { InboxFailure } from '../../lib/domain/inbox.ts'

/** There is no list to show: what happened, that nothing is lost, and one thing to do. */
export const FailedState = ({ failure }: { readonly failure: InboxFailure }) => {
  const { store, words } = useSurface()
  return (
    <StatePage art="page" title={words.say(`failed.${failure}.title`)} takesFocus={false}>
      <p>{words.say(`failed.${failure}.body`)}</p>
      {failure !== 'disconnected' && failure !== 'read-only' && (
        <div className="wk-state-verbs">
          <button type="button" className="wk-button is-primary is-big" onClick={() => void store.refresh()}>
            {words.say('verb.tryAgain')}
          </button>
        </div>
      )}
      <ul className="wk-facts">
        <Fact icon="check" tone="accent" detail={words.say('health.kept')}>
          {words.say('health.listed')}
        </Fact>
      </ul>
    </StatePage>
  )
}
