import { Icon } from '../ui/Icon.tsx'
import { useSurface, useView } from './surface.ts'

interface ArrivedPillProps {
  /** How many came above the part in sight. */
  readonly above: number
}

/** A quiet line over the list: somebody came, or the list changed, while rows keep their places. */
export const ArrivedPill = ({ above }: ArrivedPillProps) => {
  const { store, words } = useSurface()
  const held = useView((view) => view.held)
  const arrived = useView((view) => view.arrived)
  const count = held ? arrived : above
  if (!held && count === 0) return null
  return (
    <div className="wk-arrived">
      <button type="button" className="wk-pill" onClick={store.showArrived}>
        <Icon name="up" />
        <span>{count > 0 ? words.say('arrived.pill', { count }) : words.say('arrived.changed')}</span>
        <span className="wk-pill-act">{words.say('arrived.show')}</span>
      </button>
    </div>
  )
}
