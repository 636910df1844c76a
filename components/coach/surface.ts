// What every part of the coach needs: its words and its store.
import { createContext, useContext } from 'react'
import { useCoachStore } from '../../lib/ui-state/use-coach-state.ts'
import type { CoachWords } from '../../lib/locales/coach-words.ts'
import type { CoachState, CoachStore } from '../../lib/ui-state/coach-store.ts'

export interface CoachSurface {
  readonly store: CoachStore
  readonly words: CoachWords
}

export const CoachContext = createContext<CoachSurface | null>(null)

export const useCoach = (): CoachSurface => {
  const surface = useContext(CoachContext)
  if (!surface) throw new Error('A part of the coach stands outside its surface')
  return surface
}

export const useCoachState = <Part>(part: (state: CoachState) => Part): Part =>
  useCoachStore(useCoach().store, part)
