// The pages of the lab's X.
import { h, icon, nest } from '../dom.ts'
import { find, person, type Item } from '../model.ts'
import { pause, type PageStore } from '../page-store.ts'
import { avatar, type CardSetting } from './parts.ts'
import { createComposer } from './composer.ts'
import type { XLabels } from './labels.ts'
import { timelineRow, type Memory } from './timeline-rows.ts'
import { createTimeline, type Timeline } from './timeline.ts'
import { homeRows, notificationRows, profileRows, statusRows, type XRow } from './views.ts'

export interface PageContext {
  readonly store: PageStore
  readonly labels: XLabels
  readonly column: HTMLElement
  readonly memory: Memory
  readonly onReply: (item: Item) => void
  readonly onSent: (item: Item) => void
}

export interface OpenPage {
  readonly refresh: () => void
  readonly leave: () => void
}

interface Sketch {
  readonly title: string
  readonly heading: string
  readonly rows: () => readonly XRow[]
  readonly above: readonly HTMLElement[]
  /** Answered by the inline box; null where the page has none. */
  readonly focal: string | null
}

function head(sketch: Sketch, context: PageContext): HTMLElement {
  const back = h(
    'button',
    {
      'aria-label': context.labels.back,
      role: 'button',
      'data-testid': 'app-bar-back',
      type: 'button',
      class: 'round',
      click: () => history.back()
    },
    icon('M15 5l-7 7 7 7')
  )
  return nest(
    3,
    h('div', { class: 'bar' }, back, h('h2', { dir: 'ltr', role: 'heading' }, h('span', {}, sketch.heading)))
  )
}

/** Replaces the main column by this page; the rows follow later, the focal post first. */
export function openPage(path: string, context: PageContext): OpenPage {
  const { store, labels, column, memory } = context
  let whole = false
  const sketch = sketchOf(path, context, () => whole)
  const inline =
    sketch.focal === null
      ? null
      : createComposer({ store, labels, answers: sketch.focal, inDialog: false, onSent: context.onSent })
  const list = h('div', { class: 'timeline' })
  const spinner = h('div', { role: 'progressbar', class: 'spinner' })
  const section = h(
    'section',
    { role: 'region', 'aria-labelledby': 'accessible-list-0' },
    h('h1', { dir: 'auto', role: 'heading', id: 'accessible-list-0', class: 'hidden' }, sketch.title),
    h('div', { 'aria-label': sketch.title }, spinner)
  )
  column.replaceChildren(
    h(
      'div',
      { 'aria-label': labels.home, tabindex: 0 },
      head(sketch, context),
      ...sketch.above,
      h('div'),
      section
    )
  )
  scrollTo(0, 0)
  let timeline: Timeline | null = null
  const refresh = (): void => {
    const setting: CardSetting = {
      state: store.state(),
      options: store.options,
      labels,
      expanded: memory.expanded,
      onReply: context.onReply,
      onExpand: (item) => {
        memory.expanded.add(item.id)
        refresh()
      }
    }
    timeline?.show(sketch.rows().map((row) => timelineRow(row, memory, setting, inline, refresh)))
  }
  let left = false
  const arrive = async (): Promise<void> => {
    await pause(store.options, 140)
    if (left) return
    spinner.replaceWith(list)
    timeline = createTimeline(list)
    refresh()
    await pause(store.options, 260)
    whole = true
    if (!left) refresh()
  }
  void arrive()
  return {
    refresh,
    leave: () => {
      left = true
      timeline?.stop()
      inline?.remove()
    }
  }
}

function tabs(
  ...entries: readonly (readonly [label: string, href: string, selected: boolean])[]
): HTMLElement {
  return h(
    'div',
    { role: 'tablist', 'data-testid': 'ScrollSnap-List', class: 'tabs' },
    ...entries.map(([label, href, selected]) =>
      h(
        'div',
        { role: 'presentation' },
        h(
          'a',
          { href, role: 'tab', 'aria-selected': String(selected) },
          h('div', { dir: 'ltr' }, h('span', {}, label))
        )
      )
    )
  )
}

function sketchOf(path: string, context: PageContext, whole: () => boolean): Sketch {
  const { store, labels } = context
  const status = /^\/\w+\/status\/(\d+)/.exec(path)?.[1]
  if (status !== undefined && find(store.state(), status))
    return {
      title: labels.conversation,
      heading: labels.post,
      rows: () => statusRows(store.state(), status, context.memory.opened, whole()),
      above: [],
      focal: status
    }
  if (path.startsWith('/notifications')) {
    const mentions = path.startsWith('/notifications/mentions')
    return {
      title: labels.notifications,
      heading: labels.notifications,
      rows: () => (whole() ? notificationRows(store.state(), mentions) : []),
      above: [
        tabs(
          [labels.all, '/notifications', !mentions],
          [labels.priority, '/notifications/priority', false],
          [labels.mentions, '/notifications/mentions', mentions]
        )
      ],
      focal: null
    }
  }
  const owner = store.state().people.find((who) => who.x !== '' && path.split('/')[1] === who.x)
  if (owner) {
    const replies = path.endsWith('/with_replies')
    return {
      title: labels.posts,
      heading: owner.name,
      rows: () => (whole() ? profileRows(store.state(), owner.key, replies) : []),
      above: [
        h(
          'div',
          { class: 'profile' },
          avatar(owner, 88, true),
          h(
            'div',
            { 'data-testid': 'UserName' },
            h('div', { class: 'name' }, h('span', {}, owner.name)),
            h('div', { class: 'handle' }, h('span', {}, `@${owner.x}`))
          ),
          h('div', { 'data-testid': 'UserDescription' }, h('span', {}, owner.headline)),
          owner.key === store.state().viewer &&
            h(
              'a',
              { href: '/settings/profile', 'data-testid': 'editProfileButton', class: 'follow' },
              labels.profile
            )
        ),
        h(
          'nav',
          {},
          tabs([labels.posts, `/${owner.x}`, !replies], [labels.replies, `/${owner.x}/with_replies`, replies])
        )
      ],
      focal: null
    }
  }
  const box = createComposer({ store, labels, answers: null, inDialog: false, onSent: context.onSent })
  return {
    title: labels.home,
    heading: labels.home,
    rows: () => (whole() ? homeRows(store.state()) : []),
    above: [tabs([labels.forYou, '/home', true], [labels.following, '/home', false]), nest(1, box.element)],
    focal: null
  }
}

/** Where the status page of an item is. */
export const statusPath = (store: PageStore, item: Item): string =>
  `/${person(store.state(), item.author).x}/status/${item.id}`
