// Entry of the lab's LinkedIn, older front end.
import { h } from '../../dom.ts'
import { find, type Item } from '../../model.ts'
import { createRouter, openStore, pause } from '../../page-store.ts'
import { installStream } from '../../stream.ts'
import { LINKEDIN_LABELS } from '../labels.ts'
import { highlightedPost, postOf } from '../paths.ts'
import { activityItems, feedItems } from '../views.ts'
import { createFrame } from './frame.ts'
import { createNotifications } from './notifications.ts'
import { createShareBox } from './share-box.ts'
import { createThread, type Part } from './thread.ts'

async function start(): Promise<void> {
  const store = await openStore()
  const { options } = store
  const labels = LINKEDIN_LABELS[options.language]
  await pause(options, 60)
  const frame = createFrame(store, labels)
  let parts: Part[] = []
  const share = createShareBox(store, labels, () => draw(location.pathname))

  const list = (items: readonly Item[], first: string | null): HTMLElement[] => {
    const order = [...items.filter((item) => item.id === first), ...items.filter((item) => item.id !== first)]
    parts = order.map((item) => createThread(store, labels, item, item.id === first))
    return parts.map((part) => part.element)
  }
  const content = (path: string): HTMLElement[] => {
    const post = find(store.state(), postOf(store.state(), path))
    if (post) {
      const thread = createThread(store, labels, post, true)
      parts = [thread]
      return [thread.element]
    }
    if (path.startsWith('/notifications')) {
      const page = createNotifications(store, labels)
      page.refresh()
      parts = [page]
      return [page.element]
    }
    if (path.includes('/recent-activity/')) {
      return [
        h(
          'section',
          { class: 'artdeco-card activity' },
          h('h2', { class: 'text-heading-large' }, labels.activity),
          h(
            'div',
            { class: 'scaffold-finite-scroll scaffold-finite-scroll--finite full-width' },
            h(
              'div',
              { class: 'scaffold-finite-scroll__content' },
              h(
                'ul',
                { class: 'list-style-none' },
                ...list(activityItems(store.state()), null).map((element) =>
                  h('li', {}, h('div', {}, h('div', { class: 'relative artdeco-card' }, element)))
                )
              )
            )
          )
        )
      ]
    }
    const begin = h(
      'div',
      { class: 'share-box-feed-entry__closed-share-box artdeco-card' },
      h(
        'button',
        {
          class: 'artdeco-button share-box-feed-entry__trigger',
          id: 'ember30',
          type: 'button',
          click: share.open
        },
        labels.startPost
      )
    )
    return [
      begin,
      h(
        'div',
        { class: 'scaffold-finite-scroll__content' },
        ...list(feedItems(store.state()), highlightedPost(store.state(), location.search))
      )
    ]
  }
  let turn = 0
  const drawLater = async (path: string): Promise<void> => {
    const mine = ++turn
    await pause(options, 150)
    if (mine !== turn) return
    frame.main.replaceChildren(...content(path))
    scrollTo(0, 0)
  }
  const draw = (path: string): void => void drawLater(path)
  // The newer front end is another application: going there loads the page anew.
  const stays = (url: URL): boolean =>
    /^\/(feed|notifications|in)\//.test(url.pathname) &&
    (options.linkedin === 'ember' || url.pathname.startsWith('/notifications'))
  const router = createRouter(options, draw, stays)
  // Pressing the words of a post opens its page.
  frame.main.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null
    if (
      !target ||
      target.closest('a, button, .comments-comment-entity') ||
      !target.closest('.update-components-text')
    )
      return
    const urn = target.closest('[data-urn^="urn:li:activity:"]')?.getAttribute('data-urn')
    if (urn && !location.pathname.includes(urn)) router.go(`/feed/update/${urn}/`)
  })
  store.onChange(() => {
    frame.update()
    for (const part of parts) part.refresh()
  })
  installStream(() => frame.main, store)
  router.start()
}

void start()
