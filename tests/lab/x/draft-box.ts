// The editor of X: Draft.js in its own small React tree.
import { CompositeDecorator, Editor, EditorState, type ContentBlock } from 'draft-js'
import { createElement, useEffect, useRef, useState } from 'lab-react'
import { render, unmountComponentAtNode } from 'lab-react-dom'

export interface EditorBox {
  readonly text: () => string
  readonly focus: () => void
  readonly remove: () => void
}

interface Setting {
  readonly testId: string
  readonly label: string
  readonly placeholder: string
  readonly onText: (text: string) => void
}

const HASHTAG = /#[\p{L}\p{N}_]{1,50}/gu

const hashtags = new CompositeDecorator([
  {
    strategy: (block: ContentBlock, mark) => {
      for (const match of block.getText().matchAll(HASHTAG)) mark(match.index, match.index + match[0].length)
    },
    component: (properties) => createElement('span', { className: 'public-hashtag' }, properties.children)
  }
])

function Box(properties: Setting & { readonly onReady: (focus: () => void) => void }): unknown {
  const [content, setContent] = useState(() => EditorState.createEmpty(hashtags))
  const editor = useRef<{ focus: () => void } | null>(null)
  useEffect(() => properties.onReady(() => editor.current?.focus()), [properties])
  return createElement(Editor, {
    ref: editor,
    editorState: content,
    onChange: (next: EditorState) => {
      setContent(next)
      properties.onText(next.getCurrentContent().getPlainText('\n'))
    },
    placeholder: properties.placeholder,
    ariaLabel: properties.label,
    ariaMultiline: true,
    ariaAutoComplete: 'list',
    role: 'textbox',
    spellCheck: true,
    tabIndex: 0,
    webDriverTestID: properties.testId
  })
}

/** Mounts an empty editor in `host`. */
export function mountDraft(host: HTMLElement, setting: Setting): EditorBox {
  let text = ''
  let focus: (() => void) | null = null
  const onText = (next: string): void => {
    text = next
    setting.onText(next)
  }
  // Whoever asks for the caret before the editor stands gets it as soon as it does.
  let asked = false
  const onReady = (ready: () => void): void => {
    focus = ready
    if (asked) ready()
    asked = false
  }
  render(createElement(Box, { ...setting, onText, onReady }), host)
  return {
    text: () => text,
    focus: () => {
      if (focus) focus()
      else asked = true
    },
    remove: () => void unmountComponentAtNode(host)
  }
}

/** The plain box of the mobile site. */
export function mountTextarea(host: HTMLElement, setting: Setting): EditorBox {
  const area = document.createElement('textarea')
  area.placeholder = setting.placeholder
  area.setAttribute('aria-label', setting.label)
  area.rows = 2
  area.addEventListener('input', () => setting.onText(area.value))
  host.setAttribute('data-testid', setting.testId)
  host.append(area)
  return { text: () => area.value, focus: () => area.focus(), remove: () => host.replaceChildren() }
}
