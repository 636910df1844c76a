import { useSurface, useView } from './surface.ts'

/** Under the last person who waits: how many need no reply. Listed, never hidden. */
export const ListEnd = () => {
  const { store, words } = useSurface()
  const tab = useView((view) => view.tab)
  const quiet = useView((view) => view.overview?.counts.quiet ?? 0)
  const complete = useView((view) => view.list.next === null)
  if (tab !== 'waiting' || quiet === 0 || !complete) return null
  return (
    <p className="wk-list-end">
      <span>{words.say('list.quietBelow', { count: quiet })}</span>
      <button type="button" className="wk-button is-plain" onClick={() => store.showTab('quiet')}>
        {words.say('list.see')}
      </button>
    </p>
  )
}
