import { Fact, StatePage } from './StatePage.tsx'
import { useSurface, useView } from './surface.ts'
import type { ArtName } from './StatePage.tsx'
import type { InboxTab } from '../../lib/domain/inbox.ts'

const ARTS: Readonly<Record<InboxTab, ArtName>> = {
  waiting: 'chairs',
  snoozed: 'bench',
  unknown: 'page',
  done: 'bubbles',
  quiet: 'bubbles'
}

/** Nobody in this list. Says what that means, and what else there is. */
export const EmptyState = () => {
  const { store, words } = useSurface()
  const tab = useView((view) => view.tab)
  const counts = useView((view) => view.overview?.counts)
  const acted = useView((view) => view.focusRequest > 0)
  return (
    <StatePage art={ARTS[tab]} title={words.say(`empty.${tab}.title`)} takesFocus={acted}>
      <p>{words.say(`empty.${tab}.body`)}</p>
      {tab === 'waiting' && <p>{words.say('empty.waiting.scope')}</p>}
      {tab === 'waiting' && counts && counts.snoozed + counts.unknown + counts.quiet > 0 && (
        <ul className="wk-facts is-last">
          {counts.snoozed > 0 && (
            <Fact
              icon="snooze"
              tone="plain"
              action={{ label: words.say('list.see'), run: () => store.showTab('snoozed') }}
            >
              {words.say('empty.snoozedFact', { count: counts.snoozed })}
            </Fact>
          )}
          {counts.unknown > 0 && (
            <Fact
              icon="eye"
              tone="plain"
              action={{ label: words.say('empty.check'), run: () => store.showTab('unknown') }}
            >
              {words.say('empty.checkFact', { count: counts.unknown })}
            </Fact>
          )}
          {counts.quiet > 0 && (
            <Fact
              icon="bubble"
              tone="plain"
              action={{ label: words.say('list.see'), run: () => store.showTab('quiet') }}
            >
              {words.say('empty.quietFact', { count: counts.quiet })}
            </Fact>
          )}
        </ul>
      )}
    </StatePage>
  )
}
