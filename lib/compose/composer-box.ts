// A public box with the caret in it: its live element, its engine, its outer edge, and what it answers.
import type { DraftInBox } from '../domain/coach.ts'
import type { PageReading } from '../domain/page-reading.ts'
import type { ComposerHandle, EditorEngine, PlatformAdapter } from '../platforms/types.ts'

export interface ComposerBox {
  readonly editor: HTMLElement
  readonly frame: Element
  readonly engine: EditorEngine
  /** The same for another element that is mounted for the same purpose. */
  readonly key: string
  readonly situation: Pick<DraftInBox, 'surface' | 'parent'>
}

/** What a box answers, as far as the page says it. */
const situationOf = (handle: ComposerHandle, reading: PageReading): ComposerBox['situation'] => {
  const { viewer, messages } = reading
  if (handle.kind === 'post') return { surface: 'post' }
  const parent = messages.find(({ id }) => id === handle.replyTo)
  if (!parent) return { surface: 'reply' }
  // Under somebody else's post one comments; within a thread, and under one's own post, one replies.
  const ownPost = viewer !== null && parent.author.handle.toLowerCase() === viewer.handle.toLowerCase()
  const surface = parent.replyTo === null && !ownPost ? 'comment' : 'reply'
  return { surface, ...(parent.text === '' ? {} : { parent: parent.text }) }
}

/** The composer whose editor `editable` is; null for anything else that can be written in. */
export const findBox = (
  adapter: PlatformAdapter,
  page: Document,
  url: URL,
  editable: HTMLElement
): ComposerBox | null => {
  const handles = adapter.findComposers(page, url)
  const handle = handles.find(({ element }) => element === editable || element.contains(editable))
  if (!handle) return null
  const sameKind = handles.filter(({ kind, replyTo }) => kind === handle.kind && replyTo === handle.replyTo)
  return {
    editor: handle.element,
    frame: adapter.composerFrameOf(handle.element),
    engine: handle.engine,
    key: `${handle.kind} ${handle.replyTo ?? ''} ${sameKind.indexOf(handle)}`,
    situation: situationOf(handle, adapter.readPage(page, url))
  }
}
