// Entry of the lab's X.
import { h } from '../dom.ts'
import type { Item } from '../model.ts'
import { createRouter, openStore, pause } from '../page-store.ts'
import { installStream } from '../stream.ts'
import { createDialog, type Composer } from './composer.ts'
import { createFrame } from './frame.ts'
import { X_LABELS } from './labels.ts'
import { openPage, statusPath, type OpenPage } from './pages.ts'

async function start(): Promise<void> {
  const root = document.getElementById('react-root')
  if (!root) throw new Error('the document of the lab has no #react-root')
  const store = await openStore()
  const labels = X_LABELS[store.options.language]
  await pause(store.options, 60)
  const frame = createFrame(root, store, labels)
  const memory = { opened: new Set<string>(), expanded: new Set<string>() }
  let page: OpenPage | null = null
  let drawn: string | null = null
  let dialog: Composer | null = null
  let answered: Item | null = null

  const toast = (item: Item): void => {
    const note = h(
      'div',
      { role: 'alert', 'data-testid': 'toast', class: 'toast' },
      h('div', {}, h('span', {}, labels.sent)),
      h('a', { href: statusPath(store, item), role: 'link', dir: 'ltr' }, h('span', {}, labels.view))
    )
    frame.layers.append(note)
    setTimeout(() => note.remove(), 6000)
  }
  const closeDialog = (): void => {
    dialog?.remove()
    dialog?.element.remove()
    dialog = null
  }
  const onSent = (item: Item): void => {
    if (dialog) history.back()
    toast(item)
  }
  const openDialog = (): void => {
    closeDialog()
    const setting = { store, labels, answers: answered?.id ?? null, inDialog: true, onSent }
    dialog = createDialog(setting, answered, () => history.back())
    frame.layers.append(dialog.element)
    dialog.focus()
  }
  const draw = (path: string): void => {
    if (path.startsWith('/compose/')) {
      drawn ??= show('/home')
      openDialog()
      return
    }
    if (dialog) closeDialog()
    answered = null
    if (drawn !== path) drawn = show(path)
  }
  const show = (path: string): string => {
    page?.leave()
    page = openPage(path, {
      store,
      labels,
      column: frame.column,
      memory,
      onSent,
      onReply: (item) => {
        answered = item
        router.go('/compose/post')
      }
    })
    return path
  }
  const router = createRouter(
    store.options,
    draw,
    (url) => !/^\/(messages|i\/chat|settings)/.test(url.pathname)
  )
  // Pressing a card, but no control in it, opens its page.
  frame.column.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('a, button, [role="link"], [contenteditable]')) return
    const clock = target.closest('article[tabindex="0"]')?.querySelector('a.clock')
    if (clock instanceof HTMLAnchorElement) router.go(new URL(clock.href).pathname)
  })
  store.onChange(() => {
    frame.update(store.state())
    page?.refresh()
  })
  installStream(() => frame.column, store)
  router.start()
}

void start()
