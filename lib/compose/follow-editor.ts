// When to look at a box again: after typing rests, never in the middle of an input method's composition, and also when the
// page itself changes the text. One timer while something is pending, none otherwise.
import type { PasteSize } from '../domain/coach.ts'
import type { ComposerBox } from './composer-box.ts'
import { readEditor } from '../platforms/dom/editor/read-editor.ts'
import { focusedIn } from '../platforms/dom/focused-in.ts'

export interface EditorEvents {
  /** The text may have changed and rests. */
  readonly rested: () => void
  /** The caret went elsewhere, or the box went away. */
  readonly left: () => void
  readonly pasted: (paste: PasteSize) => void
  readonly isOverlay: (target: EventTarget | null) => boolean
  readonly isSubmit: (element: Element) => boolean
  readonly aboutToSend: () => void
  readonly hasStop: () => boolean
}

type View = Window & typeof globalThis

/** Quiet time after the last change, ms. */
const REST = 160
/** Somebody who never rests is reviewed this often at most, ms. */
const LONGEST_WAIT = 1200
/** A caret that comes back within this time, ms, has not left: sites move the focus about when they remount. */
const LEAVING = 250

const wordsIn = (text: string): number => (text.trim() === '' ? 0 : text.trim().split(/\s+/u).length)

/** Follows one editor until `signal` aborts. */
export const followEditor = (
  view: View,
  box: ComposerBox,
  events: EditorEvents,
  signal: AbortSignal
): void => {
  const { editor, frame, engine } = box
  const page = editor.ownerDocument
  let timer: number | undefined
  let idle: number | undefined
  let leaving: number | undefined
  let changedSince: number | undefined
  let composing = false
  let beforePaste: string | null = null
  let longestSeen = ''

  const run = (): void => {
    idle = undefined
    changedSince = undefined
    if (signal.aborted || composing) return
    if (beforePaste !== null) notePaste(beforePaste)
    events.rested()
  }
  const later = (wait: number): void => {
    view.clearTimeout(timer)
    timer = view.setTimeout(() => {
      timer = undefined
      idle ??= view.requestIdleCallback(run, { timeout: 400 })
    }, wait)
  }
  const changed = (): void => {
    if (composing) return
    const now = view.performance.now()
    changedSince ??= now
    later(Math.max(0, Math.min(REST, changedSince + LONGEST_WAIT - now)))
  }

  /** From the length of the text before and after; the clipboard itself is never read. */
  const notePaste = (before: string): void => {
    beforePaste = null
    const { text } = readEditor(editor, engine)
    const words = wordsIn(text) - wordsIn(before)
    if (words <= 0) return
    const own = longestSeen.includes(text.trim()) && text.trim() !== ''
    events.pasted({ words, shareOfText: words / Math.max(1, wordsIn(text)), kind: own ? 'own' : 'paste' })
  }

  const isOurs = (event: Event): boolean => {
    const [inner] = event.composedPath()
    return inner instanceof view.Node && editor.contains(inner)
  }
  const listen = <Type extends keyof WindowEventMap>(
    type: Type,
    hear: (event: WindowEventMap[Type]) => void
  ): void => view.addEventListener(type, hear, { capture: true, passive: true, signal })

  listen('compositionstart', (event) => {
    if (isOurs(event)) composing = true
  })
  listen('compositionend', (event) => {
    if (!isOurs(event)) return
    composing = false
    changed()
  })
  listen('input', (event) => {
    if (isOurs(event)) changed()
  })
  listen('paste', (event) => {
    if (event.isTrusted && isOurs(event)) beforePaste ??= readEditor(editor, engine).text
  })
  listen('cut', (event) => {
    if (isOurs(event)) longestSeen = readEditor(editor, engine).text
  })

  const observer = new view.MutationObserver(changed)
  observer.observe(editor, { childList: true, characterData: true, subtree: true })

  const stillHere = (): boolean => {
    if (!editor.isConnected) return false
    const focused = focusedIn(page)
    return (
      !page.hasFocus() ||
      events.isOverlay(focused) ||
      (focused !== null && frame.contains(focused)) ||
      (focused !== null && editor.contains(focused))
    )
  }
  const mayLeave = (): void => {
    leaving ??= view.setTimeout(() => {
      leaving = undefined
      if (!signal.aborted && !stillHere()) events.left()
    }, LEAVING)
  }
  listen('focusin', mayLeave)
  listen('focusout', mayLeave)

  const reachesForSend = (event: Event): void => {
    if (!event.isTrusted || !events.hasStop()) return
    const [inner] = event.composedPath()
    if (inner instanceof view.Element && events.isSubmit(inner) && frame.contains(inner)) events.aboutToSend()
  }
  listen('pointerover', reachesForSend)
  listen('focusin', reachesForSend)

  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect()
      view.clearTimeout(timer)
      view.clearTimeout(leaving)
      if (idle !== undefined) view.cancelIdleCallback(idle)
    },
    { once: true }
  )
}
