import { useRef } from 'react'
import { nothingReadYet } from '../../lib/ui-state/health-words.ts'
import { Icon, Logo } from '../ui/Icon.tsx'
import { useSurface, useView } from './surface.ts'
import type { KeyboardEvent } from 'react'
import type { InboxTab } from '../../lib/domain/inbox.ts'

const TABS = ['waiting', 'snoozed', 'unknown', 'done'] as const
const MOST = 9999
/** Nobody waits in the last list: its number gives way to those that count people who do. */
const MOST_DONE = 99

/** Letters and digits that fit the bar beside the logo. */
const ROOM = 34

const showsCount = (tab: InboxTab, count: number): boolean =>
  count > 0 && (tab !== 'done' || count <= MOST_DONE)

/** The bar: four lists with the number of people in each, and the way to the rest. */
export const InboxTabs = () => {
  const { store, words } = useSurface()
  const tab = useView((view) => view.tab)
  const counts = useView((view) => view.overview?.counts)
  const healthShown = useView((view) => view.healthShown)
  const popover = useView((view) => view.popover)
  const bare = useView(
    (view) => view.phase === 'failed' || (view.overview !== null && nothingReadYet(view.overview))
  )
  const row = useRef<HTMLDivElement>(null)

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const now = TABS.findIndex((name) => name === tab)
    const edge = { Home: 0, End: TABS.length - 1 }[event.key]
    const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl'
    const wanted =
      edge ?? (step === undefined ? null : (now + step * (rightToLeft ? -1 : 1) + TABS.length) % TABS.length)
    if (wanted === null) return
    event.preventDefault()
    event.stopPropagation()
    const name = TABS[wanted]
    if (!name) return
    store.showTab(name)
    row.current?.querySelector<HTMLElement>(`[data-tab="${name}"]`)?.focus()
  }

  const shown = (name: InboxTab): string => {
    const count = counts?.[name] ?? 0
    return count > MOST ? `${words.number(MOST)}+` : words.number(count)
  }

  // Before the first reading, and without a list, there is nothing to choose from.
  if (bare) {
    return (
      <header className="wk-bar">
        <Logo />
        <h1 className="wk-bar-title">{words.say('app.name')}</h1>
      </header>
    )
  }
  if (tab === 'quiet') {
    return (
      <header className="wk-bar">
        <button
          type="button"
          className="wk-button is-plain is-icon wk-back"
          aria-label={words.say('list.back')}
          onClick={() => store.showTab('waiting')}
        >
          <Icon name="right" />
        </button>
        <h1 className="wk-bar-title">
          {words.say('tab.quiet')} <span className="wk-count">{shown('quiet')}</span>
        </h1>
      </header>
    )
  }
  const visible = TABS.map((name) => (showsCount(name, counts?.[name] ?? 0) ? shown(name) : ''))
  const crowded =
    TABS.map((name) => words.say(`tab.${name}`))
      .concat(visible)
      .join('').length > ROOM
  return (
    <header className={`wk-bar${crowded ? ' is-crowded' : ''}`}>
      <Logo />
      <h1 className="wk-hidden">{words.say('app.name')}</h1>
      <div
        className="wk-tabs"
        role="tablist"
        aria-label={words.say('tabs.label')}
        ref={row}
        onKeyDown={onKeyDown}
      >
        {TABS.map((name) => {
          const count = counts?.[name] ?? 0
          const selected = name === tab
          return (
            <button
              key={name}
              type="button"
              role="tab"
              id={`wk-tab-${name}`}
              data-tab={name}
              className="wk-tab"
              aria-selected={selected}
              aria-controls="wk-panel"
              tabIndex={selected ? 0 : -1}
              title={count > MOST || (name === 'done' && count > MOST_DONE) ? words.number(count) : undefined}
              onClick={() => (selected && healthShown ? store.showHealth(false) : store.showTab(name))}
            >
              <span className="wk-tab-name" data-name={words.say(`tab.${name}`)}>
                {words.say(`tab.${name}`)}
              </span>{' '}
              {showsCount(name, count) ? (
                <span className="wk-count">{shown(name)}</span>
              ) : (
                <span className="wk-hidden">{shown(name)}</span>
              )}
              <span className="wk-hidden"> {words.say('tab.people', { count })}</span>
            </button>
          )
        })}
      </div>
      <span className="wk-spacer" />
      <button
        type="button"
        className="wk-button is-plain is-icon"
        id="wk-more"
        aria-label={words.say('list.more')}
        aria-haspopup="menu"
        aria-expanded={popover?.kind === 'more'}
        onClick={() => store.show(popover?.kind === 'more' ? null : { kind: 'more' })}
      >
        <Icon name="more" />
      </button>
    </header>
  )
}
