// The one place where a view's state meets React.
import { useStore } from 'zustand'
import type { InboxStore } from './inbox-store.ts'
import type { InboxViewState } from './inbox-view.ts'
import type { MovesState, MovesStore } from './moves-store.ts'

/** A part of the view state; the component renders again only when that part changes. */
export const useInboxView = <Part>(store: InboxStore, part: (view: InboxViewState) => Part): Part =>
  useStore(store.view, part)

/** The same for the ways to carry on. */
export const useMovesView = <Part>(store: MovesStore, part: (view: MovesState) => Part): Part =>
  useStore(store.view, part)
