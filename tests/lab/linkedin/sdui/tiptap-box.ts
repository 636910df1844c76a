// LinkedIn's newer editor: TipTap, in the wrapper that serves posts and comments alike.
import { Editor } from '@tiptap/core'
import { Mention } from '@tiptap/extension-mention'
import { StarterKit } from '@tiptap/starter-kit'
import { h } from '../../dom.ts'

export interface TiptapBox {
  readonly element: HTMLElement
  readonly text: () => string
  readonly clear: () => void
  readonly focus: () => void
}

const SiteMention = Mention.extend({
  renderHTML: ({ node }) => [
    'span',
    { 'data-allow-partial-delete': 'true', 'data-type': 'mention', contenteditable: 'false' },
    ['strong', {}, String(node.attrs['label'])]
  ],
  renderText: ({ node }) => String(node.attrs['label'])
})

/** `key`: the editable's componentkey; `mention`: a name that stands in it as a chip. */
export function createTiptapBox(
  key: string,
  label: string,
  placeholder: string,
  mention: string | null,
  onText: (text: string) => void
): TiptapBox {
  const host = h('div', { style: `--placeholder: ${JSON.stringify(placeholder)}` })
  const element = h(
    'div',
    { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' },
    host,
    h('div', { 'data-testid': 'ui-core-tiptap-text-editor-cursor' })
  )
  const editor = new Editor({
    element: host,
    extensions: [StarterKit, SiteMention],
    editorProps: {
      attributes: {
        role: 'textbox',
        dir: 'auto',
        tabindex: '0',
        'aria-label': label,
        translate: 'no',
        componentkey: key
      }
    },
    content:
      mention === null
        ? ''
        : {
            type: 'doc',
            content: [
              {
                type: 'paragraph',
                content: [
                  { type: 'mention', attrs: { id: mention, label: mention } },
                  { type: 'text', text: '\u00A0' }
                ]
              }
            ]
          }
  })
  const text = (): string => editor.getText({ blockSeparator: '\n' }).replaceAll('\u00A0', ' ').trim()
  editor.on('update', () => onText(text()))
  return {
    element,
    text,
    clear: () => void editor.commands.clearContent(true),
    focus: () => void editor.commands.focus('end')
  }
}
