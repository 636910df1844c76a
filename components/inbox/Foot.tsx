import { isolated } from '../../lib/domain/untrusted-text.ts'
import { readingsLine } from '../../lib/ui-state/health-words.ts'
import { positionOf } from '../../lib/ui-state/inbox-list.ts'
import { verbsFor } from '../../lib/ui-state/inbox-view.ts'
import { personName } from '../../lib/ui-state/row-words.ts'
import { Icon } from '../ui/Icon.tsx'
import { Key } from '../ui/Key.tsx'
import { useSurface, useView } from './surface.ts'
import type { IconName } from '../ui/icon-shapes.ts'
import type { InboxRow } from '../../lib/domain/inbox.ts'
import type { Verb } from '../../lib/ui-state/inbox-view.ts'

const VERBS: Readonly<Record<Verb, { readonly icon: IconName; readonly key: string }>> = {
  spot: { icon: 'open', key: 'o' },
  done: { icon: 'check', key: 'e' },
  snooze: { icon: 'snooze', key: 's' },
  mute: { icon: 'mute', key: 'm' },
  reopen: { icon: 'undo', key: 'b' }
}

/** At rest: what was read and when. With a row open: what can be done with this person, always in the same places. */
export const Foot = () => {
  const list = useView((view) => view.list)
  const openId = useView((view) => view.openId)
  const row = list.rows[positionOf(list.rows, openId)]
  return row ? <Verbs row={row} /> : <Readings />
}

const Verbs = ({ row }: { readonly row: InboxRow }) => {
  const { store, words } = useSurface()
  const tab = useView((view) => view.tab)
  const readOnly = useView((view) => view.overview?.readOnly === true)
  const popover = useView((view) => view.popover)

  const labelOf = (verb: Verb): string => {
    if (verb === 'spot') {
      if (row.state === 'unknown') return words.say('verb.checkThere')
      return words.say(row.state === 'waiting' && tab !== 'quiet' ? 'verb.replyThere' : 'verb.openThere')
    }
    if (verb === 'reopen' && row.state === 'snoozed') return words.say('verb.wake')
    return words.say(`verb.${verb}`)
  }
  const run = (verb: Verb): void => {
    if (verb === 'spot') void store.openSpot(row.id)
    else if (verb === 'snooze') store.show(popover?.kind === 'snooze' ? null : { kind: 'snooze', row })
    else void store.act(row.id, { kind: verb })
  }
  return (
    <div
      className="wk-foot has-verbs"
      role="group"
      aria-label={words.say('verbs.label', { name: isolated(personName(row, words)) })}
    >
      {verbsFor(row, tab, readOnly).map((verb) => (
        <button
          key={verb}
          type="button"
          className={`wk-button ${verb === 'spot' ? '' : 'is-plain'}`}
          aria-keyshortcuts={VERBS[verb].key}
          aria-haspopup={verb === 'snooze' ? 'menu' : undefined}
          aria-expanded={verb === 'snooze' ? popover?.kind === 'snooze' : undefined}
          title={`${labelOf(verb)} (${VERBS[verb].key})`}
          onClick={() => run(verb)}
        >
          <Icon name={VERBS[verb].icon} />
          <span>{labelOf(verb)}</span>
        </button>
      ))}
    </div>
  )
}

const Readings = () => {
  const { store, words, now } = useSurface()
  const sites = useView((view) => view.overview?.sites)
  const line = sites ? readingsLine(sites, words, now) : ''
  return (
    <div className="wk-foot">
      <span className="wk-foot-line" title={line}>
        {line}
      </span>
      <button
        type="button"
        className="wk-foot-keys"
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        onClick={() => store.show({ kind: 'keys' })}
      >
        <span>{words.say('foot.keys')}</span>
        <Key name="?" quiet />
      </button>
    </div>
  )
}
