// The text of a live box together with where each piece of it stands, so that words can be marked and found again.
import type { EditorEngine } from '../../types.ts'
import { engineOf } from '../box-text.ts'
import { isElement, isText } from '../text-of.ts'

/** A run of the text that stands in one text node, character for character. */
export interface TextPiece {
  /** UTF-16 offset in the whole text. */
  readonly start: number
  readonly length: number
  readonly node: Text
  /** Offset of its first character in `node`. */
  readonly offset: number
}

export interface EditorText {
  readonly text: string
  /** In document order; breaks and pictures have none. Empty for a textarea, whose text is in no node of the page. */
  readonly pieces: readonly TextPiece[]
}

/** Elements that start a line of their own inside a box. */
const LINES: ReadonlySet<string> = new Set(
  'p div li ul ol blockquote pre h1 h2 h3 h4 h5 h6 section'.split(' ')
)
/** Characters that hold the caret beside embeds; nobody typed them. */
const HOLDERS = /[\uFEFF\u200B\u2060]/

interface Writer {
  readonly text: (node: Text) => void
  readonly plain: (text: string) => void
  readonly finish: () => EditorText
}

function createWriter(): Writer {
  const pieces: TextPiece[] = []
  let text = ''
  const run = (node: Text, from: number, to: number): void => {
    if (from >= to) return
    pieces.push({ start: text.length, length: to - from, node, offset: from })
    text += node.data.slice(from, to)
  }
  return {
    text: (node) => {
      let from = 0
      if (HOLDERS.test(node.data)) {
        for (let at = 0; at < node.data.length; at += 1) {
          if (!HOLDERS.test(node.data.charAt(at))) continue
          run(node, from, at)
          from = at + 1
        }
      }
      run(node, from, node.data.length)
    },
    plain: (more) => {
      text += more
    },
    finish: () => ({
      text: text.replace(/[\u00A0\n\r]/g, (sign) => (sign === '\u00A0' ? ' ' : '\n')),
      pieces
    })
  }
}

/** Reads a box now. Line breaks are `\n`, no-break spaces are spaces; offsets are those of `text`. */
export function readEditor(box: Element, engine: EditorEngine = engineOf(box)): EditorText {
  if (engine === 'textarea') {
    const value: unknown = 'value' in box ? box.value : ''
    return { text: typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '', pieces: [] }
  }
  return engine === 'draft' ? readDraft(box) : readLines(box)
}

/** Draft.js: one line per block, a block being the join of its leaves. */
function readDraft(box: Element): EditorText {
  const writer = createWriter()
  for (const [index, block] of [...box.querySelectorAll('[data-block="true"]')].entries()) {
    if (index > 0) writer.plain('\n')
    for (const leaf of block.querySelectorAll('[data-text="true"]')) {
      for (const node of leaf.childNodes) if (isText(node)) writer.text(node)
    }
  }
  return writer.finish()
}

/** Quill, TipTap, plain: a block is a line; `br` breaks one unless it ends it. */
function readLines(box: Element): EditorText {
  const writer = createWriter()
  let lines = 0
  let open = false
  const begin = (): void => {
    if (open) return
    if (lines > 0) writer.plain('\n')
    lines += 1
    open = true
  }
  const walk = (element: Element): void => {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child)) {
        // Between blocks, a blank text with a line end is only the source's indentation.
        if (child.data === '' || (!open && child.data.trim() === '' && /[\n\r]/.test(child.data))) continue
        begin()
        writer.text(child)
      } else if (isElement(child)) step(child)
    }
  }
  const step = (element: Element): void => {
    const name = element.localName
    if (name === 'br') {
      begin()
      if (hasContentAfter(element)) open = false
      if (!open) begin()
    } else if (name === 'img') {
      begin()
      writer.plain(element.getAttribute('alt') ?? '')
    } else if (LINES.has(name)) {
      open = false
      const before = lines
      walk(element)
      if (lines === before) begin()
      open = false
    } else {
      walk(element)
    }
  }
  walk(box)
  return writer.finish()
}

/** A break at the end of its block only keeps the block's height. */
function hasContentAfter(lineBreak: Element): boolean {
  for (let node = lineBreak.nextSibling; node; node = node.nextSibling) {
    if ((node.textContent ?? '') !== '' || (isElement(node) && node.localName !== 'br')) return true
    if (isElement(node) && node.localName === 'br') return true
  }
  return false
}
