// The older front end's box for a new post: a dialog inside an open shadow root, beside private messages.
import { h } from '../../dom.ts'
import { person, type Item } from '../../model.ts'
import type { PageStore } from '../../page-store.ts'
import type { LinkedInLabels } from '../labels.ts'
import { createQuillBox } from './quill-box.ts'

export interface ShareBox {
  readonly open: () => void
}

/** A private conversation; nothing in it may be read. */
function messageOverlay(labels: LinkedInLabels): HTMLElement {
  return h(
    'aside',
    { class: 'msg-overlay-container', id: 'msg-overlay' },
    h(
      'div',
      { class: 'msg-overlay-conversation-bubble', role: 'dialog' },
      h('h2', {}, labels.messages),
      h(
        'p',
        { class: 'msg-s-event-listitem__body' },
        'PRIVATE can you cover my Saturday? Please keep it between us'
      ),
      h(
        'form',
        { class: 'msg-form' },
        h(
          'div',
          {
            class: 'msg-form__contenteditable',
            role: 'textbox',
            contenteditable: 'true',
            'aria-multiline': 'true',
            'aria-label': labels.writeMessage
          },
          h('p', {}, 'PRIVATE half a sentence')
        )
      )
    )
  )
}

/** Prepares `#interop-outlet`, as empty as on the site until something is opened. */
export function createShareBox(
  store: PageStore,
  labels: LinkedInLabels,
  onSent: (item: Item) => void
): ShareBox {
  const outlet = h('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' })
  let inner: HTMLElement | null = null
  const prepare = (): HTMLElement => {
    if (inner) return inner
    document.body.append(outlet)
    const root = outlet.attachShadow({ mode: 'open' })
    inner = h('div', { class: `theme--${store.options.theme}` })
    root.append(h('link', { rel: 'stylesheet', href: '/lab-assets/linkedin.css' }), inner)
    return inner
  }
  if (store.options.privateMessages) prepare().append(messageOverlay(labels))
  const open = (): void => {
    const place = prepare()
    const close = (): void => overlay.remove()
    const send = async (): Promise<void> => {
      submit.disabled = true
      const item = await store.send({ site: 'linkedin', text: box.text(), answers: null })
      close()
      onSent(item)
    }
    const submit = h(
      'button',
      {
        class: 'share-actions__primary-action artdeco-button artdeco-button--primary',
        type: 'button',
        click: () => void send()
      },
      h('span', { class: 'artdeco-button__text' }, labels.post)
    )
    submit.disabled = true
    const box = createQuillBox(labels.talkAbout, labels.editorLabel, null, (text) => {
      submit.disabled = text === ''
    })
    const overlay = h(
      'div',
      { 'data-test-modal-id': 'sharebox', class: 'artdeco-modal-overlay' },
      h(
        'div',
        {
          role: 'dialog',
          'data-test-modal': '',
          class: 'artdeco-modal share-box-v2__modal',
          'aria-labelledby': 'share-to-linkedin-modal__header'
        },
        h('h2', { id: 'share-to-linkedin-modal__header', class: 'visually-hidden' }, labels.startPost),
        h(
          'div',
          { class: 'share-box' },
          h(
            'div',
            { class: 'share-box__head' },
            h('strong', {}, person(store.state(), store.state().viewer).name),
            h(
              'button',
              {
                class: 'artdeco-modal__dismiss artdeco-button',
                type: 'button',
                'aria-label': '×',
                click: close
              },
              '×'
            )
          ),
          h(
            'div',
            { class: 'share-creation-state' },
            h('div', { class: 'share-creation-state__text-editor' }, box.element)
          ),
          h('div', { class: 'share-box_actions' }, submit)
        )
      )
    )
    place.append(overlay)
    box.focus()
  }
  return { open }
}
