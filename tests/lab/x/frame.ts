// What surrounds every page of X: navigation, right column, layers, the private drawer.
import { h, icon, nest } from '../dom.ts'
import { person, type LabState } from '../model.ts'
import type { PageStore } from '../page-store.ts'
import { avatar, nameLine } from './parts.ts'
import type { XLabels } from './labels.ts'

const PATHS = {
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  explore: 'M10.500 4a6.500 6.500 0 1 0 .01 0M15.500 15.500L21 21',
  notifications: 'M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 21h4',
  messages: 'M4 6h16v12H4zM4 7l8 6 8-6',
  profile: 'M12 4a4 4 0 1 0 .01 0M4 21c1-5 4-7 8-7s7 2 8 7',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  write: 'M4 20l3-1L19 7l-2-2L5 17z'
}

export interface Frame {
  readonly column: HTMLElement
  readonly layers: HTMLElement
  /** Writes the numbers of unread notifications into navigation and title. */
  readonly update: (state: LabState) => void
}

function drawer(labels: XLabels): HTMLElement {
  return h(
    'div',
    { 'data-testid': 'chat-drawer-root', class: 'drawer' },
    h(
      'div',
      { 'data-testid': 'chat-drawer-main', 'aria-label': labels.messages },
      h('h2', { role: 'heading' }, labels.messages),
      h(
        'div',
        { 'data-testid': 'dm-message-list' },
        h(
          'div',
          { 'data-testid': 'dm-message' },
          h('span', {}, 'PRIVATE can you cover my Saturday? Please keep it between us')
        ),
        h('div', { 'data-testid': 'dm-message', class: 'mine' }, h('span', {}, 'PRIVATE yes, of course'))
      ),
      h(
        'div',
        {
          'data-testid': 'dm-composer-textarea',
          contenteditable: 'true',
          role: 'textbox',
          'aria-label': labels.messages
        },
        'PRIVATE half a sentence'
      )
    )
  )
}

/** Builds the frame into `#react-root` and returns its parts. */
export function createFrame(root: HTMLElement, store: PageStore, labels: XLabels): Frame {
  const state = store.state()
  const viewer = person(state, state.viewer)
  const link = (name: keyof typeof PATHS, href: string, testId: string, label: string): HTMLAnchorElement =>
    h(
      'a',
      { href, 'aria-label': label, role: 'link', 'data-testid': testId },
      h(
        'div',
        { class: 'nav-item' },
        nest(1, icon(PATHS[name])),
        h('div', { dir: 'ltr' }, h('span', {}, label))
      )
    )
  const bell = link('notifications', '/notifications', 'AppTabBar_Notifications_Link', labels.notifications)
  const navigation = h(
    'nav',
    { 'aria-label': 'Primary', role: 'navigation' },
    link('home', '/home', 'AppTabBar_Home_Link', labels.home),
    link('explore', '/explore', 'AppTabBar_Explore_Link', labels.explore),
    bell,
    link('messages', '/i/chat', 'AppTabBar_DirectMessage_Link', labels.messages),
    link('profile', `/${viewer.x}`, 'AppTabBar_Profile_Link', labels.profile),
    h(
      'button',
      {
        'aria-expanded': 'false',
        'aria-label': labels.more,
        role: 'button',
        'data-testid': 'AppTabBar_More_Menu',
        type: 'button'
      },
      h('div', { class: 'nav-item' }, nest(1, icon(PATHS.more)), h('div', {}, h('span', {}, labels.more)))
    )
  )
  const write = h(
    'a',
    {
      href: '/compose/post',
      'aria-label': labels.post,
      role: 'link',
      'data-testid': 'SideNav_NewTweet_Button',
      class: 'primary wide'
    },
    h('div', { dir: 'ltr' }, h('span', {}, labels.post))
  )
  const account = h(
    'button',
    {
      'aria-label': viewer.name,
      role: 'button',
      'data-testid': 'SideNav_AccountSwitcher_Button',
      type: 'button',
      class: 'account'
    },
    nest(1, avatar(viewer, 40, false)),
    h(
      'div',
      { class: 'account-name' },
      h('div', {}, viewer.name),
      h('div', { class: 'handle' }, `@${viewer.x}`)
    )
  )
  const header = h(
    'header',
    { role: 'banner' },
    h(
      'div',
      { class: 'rail' },
      nest(1, h('h1', { role: 'heading', class: 'mark' })),
      nest(1, navigation),
      nest(1, write),
      nest(1, account)
    )
  )
  const column = h('div', { 'data-testid': 'primaryColumn' })
  const suggestions = state.people.filter((who) => who.x !== '' && who.key !== state.viewer).slice(3, 6)
  const side = h(
    'div',
    { 'data-testid': 'sidebarColumn' },
    h(
      'aside',
      { 'aria-label': labels.toFollow, role: 'complementary', class: 'box' },
      h('h2', { role: 'heading' }, labels.toFollow),
      ...suggestions.map((who) =>
        h(
          'div',
          { 'data-testid': 'UserCell', role: 'button', class: 'row user' },
          avatar(who, 36, true),
          h('div', { class: 'grow' }, nameLine(who, true)),
          h('button', { 'data-testid': `${who.key}-follow`, type: 'button', class: 'follow' }, labels.follow)
        )
      )
    )
  )
  const layers = h('div', { id: 'layers', style: 'z-index: 1;' })
  if (store.options.privateMessages) layers.append(drawer(labels))
  root.append(
    h('div', {}, layers, h('div', { class: 'app' }, header, h('main', { role: 'main' }, column, side)))
  )
  const update = (now: LabState): void => {
    const unread = now.alerts.filter((alert) => alert.site === 'x' && alert.unread).length
    bell.setAttribute('aria-label', unread > 0 ? labels.unread(unread) : labels.notifications)
    bell.classList.toggle('has-unread', unread > 0)
    document.title = `${unread > 0 ? `(${unread}) ` : ''}X`
  }
  update(state)
  return { column, layers, update }
}
