import { Menu } from '../ui/Menu.tsx'
import { useSurface, useView } from './surface.ts'
import type { MovesStore } from '../../lib/ui-state/moves-store.ts'
import type { MenuItem } from '../ui/Menu.tsx'

/** What does not need a place in the bar at all times. */
export const MoreMenu = () => {
  const { store, moves, words } = useSurface()
  const quiet = useView((view) => view.overview?.counts.quiet ?? 0)
  const sites = useView((view) => view.overview?.sites.length ?? 0)
  const ownWordsItem = (kept: MovesStore): MenuItem => {
    const on = kept.view.getState().ownWordsKept
    return {
      id: 'own-words',
      icon: 'note',
      label: words.say('own.menu'),
      detail: on === null ? null : words.say(on ? 'own.on' : 'own.off'),
      key: null,
      possible: on !== null,
      run: () => {
        store.show(null)
        void kept.keepOwnWords(on !== true)
      }
    }
  }
  return (
    <Menu
      className="is-more"
      title={words.say('app.name')}
      onClose={() => store.show(null)}
      items={[
        {
          id: 'quiet',
          icon: 'bubble',
          label: words.say('tab.quiet'),
          detail: quiet > 0 ? words.number(quiet) : null,
          key: null,
          possible: true,
          run: () => store.showTab('quiet')
        },
        {
          id: 'health',
          icon: 'eye',
          label: words.say('health.menu'),
          detail: null,
          key: null,
          possible: sites > 0,
          run: () => {
            store.show(null)
            store.showHealth(true)
          }
        },
        ...(moves ? [ownWordsItem(moves)] : []),
        {
          id: 'keys',
          icon: 'keyboard',
          label: words.say('keys.title'),
          detail: null,
          key: '?',
          possible: true,
          run: () => store.show({ kind: 'keys' })
        }
      ]}
    />
  )
}
