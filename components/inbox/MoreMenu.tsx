import { Menu } from '../ui/Menu.tsx'
import { useSurface, useView } from './surface.ts'

/** What does not need a place in the bar at all times. */
export const MoreMenu = () => {
  const { store, words } = useSurface()
  const quiet = useView((view) => view.overview?.counts.quiet ?? 0)
  const sites = useView((view) => view.overview?.sites.length ?? 0)
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
