// The boxes in which one writes on X: home, inline reply, dialog with threads. They send through the lab.
import { h, icon, nest } from '../dom.ts'
import { person, type Item } from '../model.ts'
import type { PageStore } from '../page-store.ts'
import { avatar, nameLine, textBox } from './parts.ts'
import { mountDraft, mountTextarea, type EditorBox } from './draft-box.ts'
import type { XLabels } from './labels.ts'

export interface ComposerSetting {
  readonly store: PageStore
  readonly labels: XLabels
  /** Message answered; null for a new post. */
  readonly answers: string | null
  readonly inDialog: boolean
  readonly onSent: (item: Item) => void
}

interface OpenBox {
  readonly frame: HTMLElement
  readonly editor: EditorBox
}

function openBox(setting: ComposerSetting, index: number, onText: () => void): OpenBox {
  const { labels, store, answers } = setting
  const viewer = person(store.state(), store.state().viewer)
  const testId = `tweetTextarea_${index}`
  const plain = store.options.xComposer === 'textarea'
  const host = h(
    'div',
    plain ? { class: 'editor' } : { 'data-testid': `${testId}RichTextInputContainer`, class: 'editor' }
  )
  const label = plain
    ? nest(2, host)
    : h(
        'div',
        { 'data-testid': `${testId}_label` },
        nest(1, h('div', { dir: 'ltr' }, nest(2, host))),
        h('div')
      )
  const frame = h(
    'div',
    { class: 'compose-row' },
    h('div', {}, nest(2, avatar(viewer, 40, true))),
    h('div', { class: 'grow' }, nest(6, label))
  )
  const mount = plain ? mountTextarea : mountDraft
  const editor = mount(host, {
    testId,
    label: labels.postText,
    placeholder: answers === null ? labels.happening : labels.yourReply,
    onText
  })
  return { frame, editor }
}

function submitButton(setting: ComposerSetting): HTMLButtonElement {
  const { labels, inDialog, answers } = setting
  return h(
    'button',
    {
      role: 'button',
      tabindex: 0,
      'data-testid': inDialog ? 'tweetButton' : 'tweetButtonInline',
      type: 'button',
      class: 'primary'
    },
    h('div', { dir: 'ltr' }, h('span', {}, h('span', {}, answers === null ? labels.post : labels.reply)))
  )
}

function enable(button: HTMLButtonElement, on: boolean): void {
  button.disabled = !on
  if (on) button.removeAttribute('aria-disabled')
  else button.setAttribute('aria-disabled', 'true')
}

function addButton(press: () => void): HTMLElement {
  return h(
    'button',
    {
      'aria-label': '+',
      role: 'button',
      'data-testid': 'addButton',
      type: 'button',
      class: 'round',
      click: press
    },
    icon('M12 5v14M5 12h14')
  )
}

export interface Composer {
  readonly element: HTMLElement
  readonly focus: () => void
  readonly remove: () => void
}

/** A composer with one box; in a dialog more can be added. After sending the editors are mounted anew, as on the site. */
export function createComposer(setting: ComposerSetting): Composer {
  const boxes: OpenBox[] = []
  const list = h('div', { class: 'boxes' })
  const submit = submitButton(setting)
  const update = (): void =>
    enable(
      submit,
      boxes.some((box) => box.editor.text().trim() !== '')
    )
  const add = (): OpenBox => {
    const box = openBox(setting, boxes.length, update)
    boxes.push(box)
    list.append(box.frame)
    update()
    return box
  }
  const clear = (): void => {
    for (const box of boxes.splice(0)) box.editor.remove()
    list.replaceChildren()
  }
  const send = async (): Promise<void> => {
    enable(submit, false)
    let answers = setting.answers
    let first: Item | null = null
    for (const box of boxes) {
      const text = box.editor.text().trim()
      if (text === '') continue
      const item = await setting.store.send({ site: 'x', text, answers })
      answers = item.id
      first ??= item
    }
    clear()
    add()
    if (first) setting.onSent(first)
  }
  submit.addEventListener('click', () => void send())
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !submit.disabled) void send()
  }
  const toolbar = h(
    'div',
    { 'data-testid': 'toolBar', class: 'toolbar' },
    h(
      'nav',
      { 'aria-live': 'polite', role: 'navigation', class: 'tools' },
      icon('M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4'),
      icon('M4 7h16v10H4zM8 10v4M12 10v4M12 10h4'),
      icon('M12 4a8 8 0 1 0 .01 0M9 10h.01M15 10h.01M9 14c2 2 4 2 6 0')
    ),
    h(
      'div',
      { class: 'row' },
      setting.inDialog && setting.answers === null && addButton(() => add().editor.focus()),
      submit
    )
  )
  const element = h(
    'div',
    { class: 'composer' },
    h(
      'div',
      { role: 'progressbar', 'aria-valuenow': 0, class: 'progress' },
      h('div', { 'data-testid': 'progressBar-bar' })
    ),
    nest(1, list),
    nest(2, toolbar)
  )
  element.addEventListener('keydown', onKey, { capture: true })
  add()
  return { element, focus: () => boxes[0]?.editor.focus(), remove: clear }
}

/** The dialog of `/compose/post`; the post answered is shown before the editor, without link or article. */
export function createDialog(setting: ComposerSetting, answered: Item | null, onClose: () => void): Composer {
  const composer = createComposer(setting)
  const who = answered && person(setting.store.state(), answered.author)
  const parent =
    answered &&
    who &&
    h(
      'div',
      { class: 'compose-row parent' },
      h('div', { class: 'side' }, nest(1, avatar(who, 40, false)), h('div', { class: 'line' })),
      h(
        'div',
        { class: 'grow' },
        nameLine(who, false),
        nest(1, textBox(answered, answered.text, false)),
        h('div', { class: 'handle' }, setting.labels.replyingTo, h('span', {}, `@${who.x}`))
      )
    )
  const close = h(
    'button',
    {
      'aria-label': setting.labels.back,
      role: 'button',
      'data-testid': 'app-bar-close',
      type: 'button',
      class: 'round',
      click: onClose
    },
    icon('M6 6l12 12M18 6L6 18')
  )
  const element = h(
    'div',
    { class: 'veil' },
    h(
      'div',
      { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'modal-header', class: 'dialog' },
      h(
        'div',
        { class: 'dialog-head' },
        close,
        h('h2', { id: 'modal-header', class: 'hidden' }, setting.labels.post)
      ),
      parent,
      composer.element
    )
  )
  return { element, focus: composer.focus, remove: composer.remove }
}
