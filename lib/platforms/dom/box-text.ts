// What stands in a box that somebody writes in, whatever editor library drew it.
import type { EditorEngine } from '../types.ts'
import { draftText } from './draft-text.ts'
import { isElement, isText } from './text-of.ts'

/** Elements that start a line of their own inside a rich-text box. */
const LINE_ELEMENTS: ReadonlySet<string> = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'blockquote',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6'
])

/** Which editor library drew an editable element, by the marks that each leaves on its own nodes. */
export function engineOf(box: Element): EditorEngine {
  if (box.localName === 'textarea') return 'textarea'
  if (box.matches('.ql-editor')) return 'quill'
  if (box.matches('.ProseMirror')) return 'prosemirror'
  const isDraft = '.public-DraftEditor-content, .DraftEditor-root *'
  if (box.matches(isDraft) || box.querySelector('[data-contents="true"], [data-block="true"]')) return 'draft'
  return 'contenteditable'
}

/** The text in the box now, `\n` between lines, '' when it is empty. The placeholder is never part of it. */
export function boxText(box: Element): string {
  const engine = engineOf(box)
  if (engine === 'textarea') {
    const value: unknown = 'value' in box ? box.value : ''
    return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : ''
  }
  return withoutMarks(engine === 'draft' ? draftText(box) : linesOf(box).join('\n'))
}

/** Editors put a byte-order mark or a zero-width blank beside embeds to hold the caret; nobody typed it. */
function withoutMarks(text: string): string {
  return text.replace(/[\uFEFF\u200B]/g, '').replace(/\u00A0/g, ' ')
}

/** Lines of paragraphs (Quill, ProseMirror, Lexical, plain): a block is a line, `br` breaks one unless it ends it. */
function linesOf(box: Element): readonly string[] {
  const lines: string[] = []
  let line: string | undefined
  const end = (): void => {
    if (line !== undefined) lines.push(line)
    line = undefined
  }
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (isText(child)) line = (line ?? '') + child.data
      else if (isElement(child)) step(child)
    }
  }
  const step = (element: Element): void => {
    if (element.localName === 'br') {
      line ??= ''
      if (!element.nextSibling) return
      end()
      line = ''
    } else if (element.localName === 'img') {
      line = (line ?? '') + (element.getAttribute('alt') ?? '')
    } else if (LINE_ELEMENTS.has(element.localName)) {
      end()
      walk(element)
      if (line === undefined && !element.querySelector('p, div, li')) line = ''
      end()
    } else {
      walk(element)
    }
  }
  walk(box)
  end()
  return lines
}
