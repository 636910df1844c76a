import { isolated, shownName } from '../../lib/domain/untrusted-text.ts'
import { NOTIFICATIONS_ADDRESS } from '../../lib/platforms/entry-addresses.ts'
import { Fact, StatePage } from './StatePage.tsx'
import { useSurface, useView } from './surface.ts'

const PLATFORMS = ['linkedin', 'x'] as const

/** Nothing read yet: the first thing to do, and what was found by itself. The two addresses are constants. */
export const FirstRunState = () => {
  const { words } = useSurface()
  const accounts = useView((view) => view.overview?.accounts)
  return (
    <StatePage art="bubbles" title={words.say('first.title')} takesFocus={false}>
      <p>{words.say('first.body')}</p>
      <div className="wk-state-verbs">
        <a
          className="wk-button is-primary is-big"
          href={NOTIFICATIONS_ADDRESS.linkedin}
          target="_blank"
          rel="noreferrer"
        >
          {words.say('first.openLinkedIn')}
        </a>
        <a className="wk-button is-big" href={NOTIFICATIONS_ADDRESS.x} target="_blank" rel="noreferrer">
          {words.say('first.openX')}
        </a>
      </div>
      <ul className="wk-facts">
        {PLATFORMS.map((name) => {
          const platform = words.say(`platform.${name}`)
          const account = accounts?.find((candidate) => candidate.platform === name)
          return account ? (
            <Fact key={name} icon="person" tone="plain" detail={words.say('first.known')}>
              {words.say('first.account', { platform, account: isolated(shownName(account.handle)) })}
            </Fact>
          ) : (
            <Fact key={name} icon="person" tone="plain" detail={words.say('first.found')}>
              {words.say('first.notSeen', { platform })}
            </Fact>
          )
        })}
      </ul>
      <p className="wk-state-note is-last">{words.say('first.promise')}</p>
    </StatePage>
  )
}
