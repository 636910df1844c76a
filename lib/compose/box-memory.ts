// What is remembered of a box while the page lives, so that a remount of the editor loses nothing. Never the text itself.
import type { GaugeStep, PasteSize } from '../domain/coach.ts'

export interface BoxMemory {
  /** Rules passed over in this box. */
  readonly passed: Set<string>
  step: GaugeStep | null
  paste: PasteSize | null
}

/** Boxes remembered at once; the one used longest ago is forgotten first. */
const MOST = 40

export interface BoxMemories {
  readonly recall: (key: string) => BoxMemory
  readonly forget: (key: string) => void
}

/** `key` says what a box is for (kind and what it answers), not which element it is. */
export const createBoxMemories = (): BoxMemories => {
  const boxes = new Map<string, BoxMemory>()
  return {
    recall: (key) => {
      const known = boxes.get(key) ?? { passed: new Set<string>(), step: null, paste: null }
      boxes.delete(key)
      boxes.set(key, known)
      for (const oldest of boxes.keys()) {
        if (boxes.size <= MOST) break
        boxes.delete(oldest)
      }
      return known
    },
    forget: (key) => void boxes.delete(key)
  }
}
