// Entry of the lab's LinkedIn, newer front end.
import { h, icon, nest } from '../../dom.ts'
import { find, type Item } from '../../model.ts'
import { createRouter, openStore, pause } from '../../page-store.ts'
import { installStream } from '../../stream.ts'
import { LINKEDIN_LABELS } from '../labels.ts'
import { highlightedPost, postOf } from '../paths.ts'
import { feedItems } from '../views.ts'
import { portrait, profileLink } from './parts.ts'
import { openShareBox } from './share-box.ts'
import { createThread, type Part } from './thread.ts'

const link = (href: string, label: string, path: string): HTMLElement =>
  h('a', { href: `https://www.linkedin.com${href}` }, icon(path), h('span', {}, label))

const screen = (name: string, ...content: readonly Node[]): HTMLElement =>
  h('div', { 'data-sdui-screen': `com.linkedin.sdui.flagshipnav.feed.${name}` }, ...content)

async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('the document of the lab has no #root')
  const store = await openStore()
  const { options } = store
  const labels = LINKEDIN_LABELS[options.language]
  await pause(options, 60)
  const navigation = h(
    'nav',
    { 'data-testid': 'primary-nav' },
    h(
      'div',
      { id: 'primaryNavLinksComponentRef' },
      h('div', { class: 'mark' }),
      link('/feed/', labels.home, 'M4 11l8-7 8 7v9h-5v-6H9v6H4z'),
      link('/messaging/', labels.messages, 'M4 5h16v11H9l-5 4z'),
      link('/notifications/', labels.notifications, 'M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 21h4')
    )
  )
  const main = h('main', { id: 'workspace' })
  root.append(navigation, main)
  document.body.dataset['rehydrated'] = 'true'
  if (options.privateMessages) document.body.append(privateBox(labels.writeMessage))
  let parts: Part[] = []

  const postScreen = (post: Item): HTMLElement => {
    const thread = createThread(store, labels, post, 'FEED_DETAIL', true)
    parts = [thread]
    return screen('UpdateDetail', nest(1, thread.element))
  }
  const feedScreen = (): HTMLElement => {
    const first = highlightedPost(store.state(), location.search)
    const items = feedItems(store.state())
    const order = [...items.filter((item) => item.id === first), ...items.filter((item) => item.id !== first)]
    const threads = order.map((item) => {
      const thread = createThread(store, labels, item, 'MAIN_FEED_RELEVANCE', item.id === first)
      // Pressing the words of a post opens its page.
      thread.element.addEventListener('click', ({ target }) => {
        if (!(target instanceof Element) || target.closest('a, button')) return
        if (target.closest('[componentkey^="feed-commentary_"]'))
          router.go(`/feed/update/urn:li:activity:${item.id}/`)
      })
      return thread
    })
    parts = threads
    const viewer = store.state().viewer
    const begin = h(
      'div',
      { role: 'listitem', class: 'start-box' },
      nest(
        2,
        h(
          'div',
          { class: 'line-up' },
          h(
            'div',
            { id: 'shareboxProfilePictureComponentRef', componentkey: 'shareboxProfilePictureComponentRef' },
            h('a', { href: profileLink(store.state(), viewer) }, portrait(store.state(), viewer, 40))
          ),
          h(
            'div',
            { class: 'grow' },
            h(
              'div',
              {
                role: 'button',
                tabindex: 0,
                click: () => openShareBox(store, labels, () => draw(location.pathname))
              },
              h(
                'div',
                { 'aria-label': labels.startPost },
                h('div', { id: 'draft-text-replaceable-component' }, nest(1, h('p', {}, labels.startPost)))
              )
            )
          )
        )
      )
    )
    return screen(
      'MainFeed',
      h(
        'section',
        {},
        h(
          'div',
          { role: 'list', 'data-testid': 'mainFeed', 'data-component-type': 'LazyColumn' },
          begin,
          ...threads.map((thread) => thread.element)
        )
      )
    )
  }
  const draw = (path: string): void => {
    void drawLater(path)
  }
  const drawLater = async (path: string): Promise<void> => {
    await pause(options, 150)
    if (path !== location.pathname) return
    const post = find(store.state(), postOf(store.state(), path))
    main.replaceChildren(post ? postScreen(post) : feedScreen())
    scrollTo(0, 0)
  }
  const router = createRouter(options, draw, (url) => url.pathname.startsWith('/feed/'))
  store.onChange(() => {
    for (const part of parts) part.refresh()
  })
  installStream(() => main, store)
  router.start()
}

/** A private conversation in the same editor wrapper; nothing in it may be read. */
function privateBox(label: string): HTMLElement {
  return h(
    'aside',
    { class: 'msg-overlay-container' },
    h('p', {}, 'PRIVATE can you cover my Saturday? Please keep it between us'),
    h(
      'div',
      { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' },
      h(
        'div',
        { contenteditable: 'true', role: 'textbox', 'aria-label': label, class: 'msg-form__contenteditable' },
        h('p', {}, 'PRIVATE half a sentence')
      )
    )
  )
}

void start()
