// What surrounds every page of the older front end.
import { face, h, icon } from '../../dom.ts'
import { person } from '../../model.ts'
import type { PageStore } from '../../page-store.ts'
import type { LinkedInLabels } from '../labels.ts'
import { profilePath } from '../views.ts'
import { emberId, hue } from './parts.ts'

const PATHS = {
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  network:
    'M9 11a3 3 0 1 0-.01 0M3 20c.500-4 3-6 6-6s5.500 2 6 6M17 11a2.500 2.500 0 1 0-.01 0M17 14c2.500 0 4 2 4 5',
  messages: 'M4 5h16v11H9l-5 4z',
  notifications: 'M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 21h4'
}

const link = (name: keyof typeof PATHS, href: string, label: string): HTMLElement =>
  h(
    'a',
    { class: 'global-nav__primary-link', href },
    icon(PATHS[name]),
    h('span', { class: 'global-nav__primary-link-text' }, label)
  )

/** Builds the frame into the document's view and returns `main` and the left column. */
export function createFrame(
  store: PageStore,
  labels: LinkedInLabels
): { readonly main: HTMLElement; readonly update: () => void } {
  const view = document.getElementById('ember3')
  if (!view) throw new Error('the document of the lab has no view')
  const state = store.state()
  const viewer = person(state, state.viewer)
  const bell = link('notifications', '/notifications/', labels.notifications)
  // The picture's alternative text is the only place where the frame names the viewer.
  const me = h('img', {
    class: 'global-nav__me-photo evi-image ember-view',
    id: emberId(),
    width: 24,
    height: 24,
    alt: viewer.name,
    src: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
    style: `background-color:hsl(${hue(viewer.key)} 42% 46%)`
  })
  const header = h(
    'header',
    { id: 'global-nav', class: 'global-nav global-alert-offset-top global-nav--visible' },
    h(
      'div',
      { class: 'global-nav__content' },
      h('div', { class: 'mark' }),
      h(
        'nav',
        { class: 'global-nav__nav' },
        link('home', '/feed/', labels.home),
        link('network', '/mynetwork/', labels.network),
        link('messages', '/messaging/', labels.messages),
        bell
      ),
      h(
        'div',
        { class: 'global-nav__me artdeco-dropdown' },
        h(
          'button',
          { class: 'global-nav__primary-link global-nav__primary-link-me-menu-trigger', type: 'button' },
          me
        )
      )
    )
  )
  const identity = h(
    'aside',
    { class: 'scaffold-layout__sidebar' },
    h(
      'div',
      { class: 'artdeco-card profile-card' },
      h(
        'a',
        { href: `${profilePath(state, viewer.key)}/`, class: 'profile-card__link' },
        face(viewer.name, hue(viewer.key), 64),
        h('div', { class: 'profile-card__name' }, viewer.name)
      ),
      h('p', { class: 't-black--light' }, viewer.headline),
      h(
        'a',
        { href: '/in/mara-lindholm/recent-activity/all/', class: 'profile-card__activity' },
        labels.activity
      )
    )
  )
  const column = h('div', { class: 'column' })
  const main = h('main', { class: 'scaffold-layout__main' }, identity, column)
  view.append(
    header,
    h('div', { class: 'application-outlet' }, h('div', { class: 'authentication-outlet' }, main))
  )
  const update = (): void => {
    const unread = store.state().alerts.filter((alert) => alert.site === 'linkedin' && alert.unread).length
    document.title = `${unread > 0 ? `(${unread}) ` : ''}LinkedIn`
    bell.classList.toggle('has-unread', unread > 0)
  }
  update()
  return { main: column, update }
}
