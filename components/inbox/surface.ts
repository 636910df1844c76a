// What every part of the inbox needs: its words, its moment, its store. One provider per surface.
import { createContext, useContext } from 'react'
import { useInboxView } from '../../lib/ui-state/use-inbox-view.ts'
import type { InboxWords } from '../../lib/locales/inbox-words.ts'
import type { InboxStore } from '../../lib/ui-state/inbox-store.ts'
import type { MovesStore } from '../../lib/ui-state/moves-store.ts'
import type { InboxViewState } from '../../lib/ui-state/inbox-view.ts'

export interface Surface {
  readonly store: InboxStore
  /** The reply moves of the open row; undefined where the surface shows none. */
  readonly moves: MovesStore | undefined
  readonly words: InboxWords
  /** Unix ms, renewed each minute, so that "2 minutes ago" stays true. */
  readonly now: number
}

export const SurfaceContext = createContext<Surface | null>(null)

export const useSurface = (): Surface => {
  const surface = useContext(SurfaceContext)
  if (!surface) throw new Error('A part of the inbox stands outside its surface')
  return surface
}

/** A part of the view state; renders again only when that part changes. */
export const useView = <Part>(part: (view: InboxViewState) => Part): Part =>
  useInboxView(useSurface().store, part)
