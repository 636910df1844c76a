// The newer front end's box for a new post: a native dialog.
import { h } from '../../dom.ts'
import { person, type Item } from '../../model.ts'
import { pause, type PageStore } from '../../page-store.ts'
import type { LinkedInLabels } from '../labels.ts'
import { componentKey, portrait } from './parts.ts'
import { createTiptapBox } from './tiptap-box.ts'

/** Opens the dialog; its nodes are replaced half a second later, as on the site. */
export function openShareBox(store: PageStore, labels: LinkedInLabels, onSent: (item: Item) => void): void {
  const state = store.state()
  const dialog = h('dialog', { 'data-testid': 'dialog', 'aria-labelledby': 'dialog-header' })
  const close = (): void => {
    dialog.close()
    dialog.remove()
  }
  const content = (): { readonly element: HTMLElement; readonly focus: () => void } => {
    const submit = h(
      'button',
      { type: 'button', componentkey: componentKey(), class: 'primary', click: () => void send() },
      h('span', {}, labels.post)
    )
    submit.disabled = true
    const box = createTiptapBox('ShareBox_textEditor', labels.editorLabel, labels.talkAbout, null, (text) => {
      submit.disabled = text === ''
    })
    const send = async (): Promise<void> => {
      submit.disabled = true
      const item = await store.send({ site: 'linkedin', text: box.text(), answers: null })
      close()
      onSent(item)
    }
    const element = h(
      'div',
      { 'data-testid': 'dialog-content' },
      h(
        'div',
        { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose' },
        h(
          'div',
          { class: 'spread' },
          h(
            'button',
            { type: 'button', class: 'line-up' },
            portrait(state, state.viewer, 40),
            h('p', { class: 'strong' }, person(state, state.viewer).name)
          ),
          h(
            'button',
            { type: 'button', 'aria-label': '×', class: 'artdeco-modal__dismiss', click: close },
            h('span', {}, '×')
          )
        ),
        h('div', { class: 'share-creation-state' }, box.element),
        h('div', { class: 'tools' }, submit)
      )
    )
    return { element, focus: box.focus }
  }
  dialog.append(content().element)
  document.body.append(dialog)
  dialog.showModal()
  const renew = async (): Promise<void> => {
    await pause(store.options, 500)
    const fresh = content()
    dialog.replaceChildren(fresh.element)
    fresh.focus()
  }
  void renew()
}
