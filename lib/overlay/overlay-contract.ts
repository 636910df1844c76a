// What the coach in the page is asked for, and what it tells back.
import type { CoachView } from '../domain/coach.ts'
import type { CoachWords } from '../locales/coach-words.ts'
import type { EditorText } from '../platforms/dom/editor/read-editor.ts'

export interface OverlayActs {
  readonly pass: (rule: string) => void
  readonly mute: (rule: string) => void
  readonly bringBack: (rule: string) => void
  readonly quietToday: () => void
  readonly quietSite: () => void
  /** The window is too narrow for the panel: the side panel is the place. */
  readonly openSidePanel: () => void
  /** The page took the node away for good. */
  readonly lost: () => void
}

/** The box that is accompanied. */
export interface OverlayTarget {
  readonly editor: HTMLElement
  /** The composer's outer edge. */
  readonly frame: Element
}

export interface Overlay {
  readonly show: (target: OverlayTarget, view: CoachView, text: EditorText) => void
  /** Takes gauge, line, panel and marks away; the page is as it was. */
  readonly hide: () => void
  readonly isOpen: () => boolean
  readonly isOverlay: (target: EventTarget | null) => boolean
  /** The user is about to send while a stop is open. */
  readonly remind: () => void
}

export interface OverlayOptions {
  readonly words: CoachWords
  readonly acts: OverlayActs
  readonly signal: AbortSignal
  /** 'open' only in tests. */
  readonly mode?: ShadowRootMode
}
