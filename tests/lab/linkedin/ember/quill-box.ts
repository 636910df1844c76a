// LinkedIn's older editor: Quill 1 with its second, hidden editable for pasting.
import Quill, { type QuillEditor } from 'quill'
import { h } from '../../dom.ts'

const Inline = Quill.import('blots/inline')

class Mention extends Inline {
  static blotName = 'mention'
  static tagName = 'A'
  static className = 'ql-mention'

  static override create(value: unknown): HTMLElement {
    const node = super.create(value)
    node.setAttribute('href', '#')
    node.setAttribute('data-entity-urn', 'urn:li:fsd_profile:ACoAAB000000000000000000000000000000000000')
    node.setAttribute('data-guid', '0')
    node.setAttribute('data-original-text', String(value))
    node.setAttribute('spellcheck', 'false')
    return node
  }

  static formats(node: HTMLElement): string {
    return node.getAttribute('data-original-text') ?? ''
  }
}

Quill.register('formats/mention', Mention)

export interface QuillBox {
  readonly element: HTMLElement
  readonly text: () => string
  readonly clear: () => void
  readonly focus: () => void
}

/** An editor with placeholder and label; `mention` is a name that stands in it already. */
export function createQuillBox(
  placeholder: string,
  label: string,
  mention: string | null,
  onText: (text: string) => void
): QuillBox {
  const content = h('div', { class: 'editor-content', 'data-test-ql-editor-container': 'true' })
  const element = h('div', { class: 'editor-container relative' }, content)
  const editor: QuillEditor = new Quill(content, { placeholder })
  const { root } = editor
  root.setAttribute('data-gramm', 'false')
  root.setAttribute('role', 'textbox')
  root.setAttribute('aria-multiline', 'true')
  root.setAttribute('aria-label', label)
  root.setAttribute('aria-placeholder', placeholder)
  root.setAttribute('data-test-ql-editor-contenteditable', 'true')
  if (mention !== null) {
    editor.insertText(0, mention, 'mention', mention)
    editor.insertText(mention.length, '\u00A0', 'mention', false)
  }
  const text = (): string => editor.getText().replaceAll('\u00A0', ' ').trim()
  editor.on('text-change', () => onText(text()))
  return {
    element,
    text,
    clear: () => editor.setText(''),
    focus: () => {
      editor.focus()
      editor.setSelection(editor.getLength() - 1, 0)
    }
  }
}
