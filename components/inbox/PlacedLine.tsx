import { Icon } from '../ui/Icon.tsx'
import type { InboxWords } from '../../lib/locales/inbox-words.ts'
import type { Placed } from '../../lib/ui-state/moves-store.ts'

/** Where the text is now. Not live itself: the surface's one polite region speaks. */
export const PlacedLine = ({ what, words }: { readonly what: Placed; readonly words: InboxWords }) => (
  <p className={`wk-placed ${what === 'failed' || what === 'not-copied' ? 'is-stop' : ''}`}>
    <Icon name={what === 'failed' || what === 'not-copied' ? 'stop' : 'check'} />
    <span>{words.say(`placed.${what}`)}</span>
  </p>
)
