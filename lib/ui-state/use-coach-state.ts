import { useStore } from 'zustand'
import type { CoachState, CoachStore } from './coach-store.ts'

/** A part of the coach's state; renders again only when that part changes. */
export const useCoachStore = <Part>(store: CoachStore, part: (state: CoachState) => Part): Part =>
  useStore(store.state, part)
