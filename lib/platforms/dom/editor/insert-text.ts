// Puts a text the user chose into a box they write in: on their own click, at the caret, in one undo step, read back.
// Never sends. The way in is decided by the editor's engine and the browser; there is one, and no second is tried
// (docs/decisions/0008): where the editor did not take the text it goes to the clipboard.
import type { EditorEngine } from '../../types.ts'
import { selectionAt } from './caret.ts'
import { findRanges } from './find-ranges.ts'
import { pasteText, typeText, type PageWindow } from './page-input.ts'
import { readEditor } from './read-editor.ts'

export interface InsertRequest {
  /** Finds the live editor; asked again whenever one is needed, because sites remount their boxes. */
  readonly find: () => HTMLElement | null
  readonly engine: EditorEngine
  readonly text: string
  /** `caret`: where the caret stands, else at the end; `all`: instead of everything. */
  readonly where: 'caret' | 'all'
  /** The text that stood there when the user was offered this one; left out: any. */
  readonly expected?: string
  /** Whether an input method is in the middle of a word. */
  readonly isComposing?: () => boolean
}

export type InsertOutcome =
  | { readonly kind: 'inserted'; readonly blankSelected: boolean }
  /** The editor did not take it. `copied`: it is on the clipboard now. */
  | { readonly kind: 'not-taken'; readonly copied: boolean }
  /** Nothing was tried: no press of the user, no editor, an unfinished word, or another text than expected. */
  | { readonly kind: 'refused'; readonly why: 'not-pressed' | 'gone' | 'composing' | 'changed' }

/** How long the text may take to arrive, ms: Quill commits a tick later, Draft.js after React has drawn. */
const PATIENCE = 750
/** The text must still stand there after this time, ms: a half-taken paste is thrown away by the next drawing. */
const SETTLED = 250
const LOOK_EVERY = 50

const BLANK = /\[[^[\]\n]{1,80}\]|_{3,}/

const pause = (view: Window, wait: number): Promise<void> =>
  new Promise((resolve) => view.setTimeout(resolve, wait))

const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00A0/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .trim()
const bare = (text: string): string => text.replace(/\s+/gu, '')

/** Whether `after` is `before` with `text` put in once, and its lines as they were. */
export const holdsInsertion = (
  before: string,
  after: string,
  text: string,
  where: InsertRequest['where'],
  replaced = ''
): boolean => {
  if (!tidy(after).includes(tidy(text))) return false
  const [rest, whole, piece] = [bare(before), bare(after), bare(text)]
  if (where === 'all') return whole === piece
  if (whole.length !== rest.length + piece.length - bare(replaced).length) return false
  for (let at = whole.indexOf(piece); at >= 0; at = whole.indexOf(piece, at + 1)) {
    const around = whole.slice(0, at) + bare(replaced) + whole.slice(at + piece.length)
    if (around === rest) return true
  }
  return false
}

const isShown = (editor: HTMLElement): boolean => editor.isConnected && editor.getClientRects().length > 0

/** Puts the caret where the text shall come; gives the text that is selected and will be replaced. */
const takeAim = (editor: HTMLElement, where: InsertRequest['where']): string => {
  editor.focus({ preventScroll: true })
  if (editor instanceof HTMLTextAreaElement) {
    if (where === 'all') editor.select()
    return editor.value.slice(editor.selectionStart, editor.selectionEnd)
  }
  const selection = selectionAt(editor)
  if (!selection) return ''
  const { anchorNode } = selection
  if (where === 'all') {
    selection.selectAllChildren(editor)
  } else if (!anchorNode || !editor.contains(anchorNode) || anchorNode === editor) {
    toTheEnd(editor, selection)
  }
  return selection.toString()
}

/** Into the last text, not behind the last block: there browsers would begin another line. */
const toTheEnd = (editor: HTMLElement, selection: Selection): void => {
  const last = readEditor(editor).pieces.at(-1)
  if (last) {
    selection.collapse(last.node, last.offset + last.length)
    return
  }
  let deepest: Node = editor
  while (
    deepest.lastChild &&
    deepest.lastChild instanceof HTMLElement &&
    deepest.lastChild.localName !== 'br'
  ) {
    deepest = deepest.lastChild
  }
  selection.collapse(deepest, 0)
}

/** Whether the way in for this engine keeps the text whole here; Firefox loses breaks in some. */
const hasWay = (engine: EditorEngine, severalLines: boolean, isFirefox: boolean): boolean =>
  !(isFirefox && severalLines && (engine === 'quill' || engine === 'contenteditable'))

const enter = (
  editor: HTMLElement,
  request: InsertRequest,
  view: PageWindow,
  isFirefox: boolean
): boolean => {
  const severalLines = request.text.includes('\n')
  switch (request.engine) {
    case 'draft':
      return pasteText(editor, request.text, view)
    case 'prosemirror':
      return isFirefox && severalLines
        ? pasteText(editor, request.text, view)
        : typeText(editor.ownerDocument, request.text)
    case 'quill':
    case 'contenteditable':
    case 'textarea':
      return typeText(editor.ownerDocument, request.text)
    default:
      return request.engine satisfies never
  }
}

const selectBlank = (editor: HTMLElement, engine: EditorEngine, text: string): boolean => {
  const read = readEditor(editor, engine)
  const blank = BLANK.exec(text)
  const from = blank ? read.text.lastIndexOf(blank[0]) : -1
  if (!blank || from < 0) return false
  const to = from + blank[0].length
  if (editor instanceof HTMLTextAreaElement) {
    editor.setSelectionRange(from, to)
    return true
  }
  const ranges = findRanges(read, { start: from, end: to })
  const [first, last] = [ranges[0], ranges.at(-1)]
  if (!first || !last) return false
  selectionAt(editor)?.setBaseAndExtent(
    first.startContainer,
    first.startOffset,
    last.endContainer,
    last.endOffset
  )
  return true
}

/**
 * Inserts on a press of the user (`press.isTrusted`). Resolves when it is known what became of the text, at most about a
 * second later.
 */
export const insertText = async (
  request: InsertRequest,
  press: { readonly isTrusted: boolean },
  view: PageWindow
): Promise<InsertOutcome> => {
  if (!press.isTrusted) return { kind: 'refused', why: 'not-pressed' }
  const editor = request.find()
  if (!editor || !isShown(editor)) return { kind: 'refused', why: 'gone' }
  if (request.isComposing?.()) return { kind: 'refused', why: 'composing' }
  const before = readEditor(editor, request.engine).text
  if (request.expected !== undefined && tidy(before) !== tidy(request.expected)) {
    return { kind: 'refused', why: 'changed' }
  }
  const isFirefox = view.wrappedJSObject !== undefined
  if (!hasWay(request.engine, request.text.includes('\n'), isFirefox)) return copy(request.text, view)

  const replaced = takeAim(editor, request.where)
  // Editors take over a new selection in a task of their own.
  await pause(view, request.engine === 'draft' ? 30 : 0)
  const live = request.find()
  if (!live || live !== editor) return { kind: 'refused', why: 'gone' }
  enter(live, request, view, isFirefox)

  const arrived = (): HTMLElement | null => {
    const now = request.find()
    const after = now ? readEditor(now, request.engine).text : ''
    return now && holdsInsertion(before, after, request.text, request.where, replaced) ? now : null
  }
  const started = view.performance.now()
  let since: number | null = null
  for (;;) {
    await pause(view, LOOK_EVERY)
    const now = view.performance.now()
    const taken = arrived()
    since = taken ? (since ?? now) : null
    if (taken && since !== null && now - since >= SETTLED) {
      return { kind: 'inserted', blankSelected: selectBlank(taken, request.engine, request.text) }
    }
    if (now - started > PATIENCE && since === null) return copy(request.text, view)
  }
}

const copy = async (text: string, view: Window): Promise<InsertOutcome> => {
  try {
    await view.navigator.clipboard.writeText(text)
    return { kind: 'not-taken', copied: true }
  } catch (error) {
    // The page may forbid it, or the window has not the focus any more.
    if (error instanceof Error || error instanceof DOMException) return { kind: 'not-taken', copied: false }
    throw error
  }
}
