// A grouped row of X's notifications: likes, reposts, followers.
import { cardAge } from '../ages.ts'
import { h, icon, nest } from '../dom.ts'
import { find, person, type Alert } from '../model.ts'
import { avatar, type CardSetting } from './parts.ts'

// The kind of a row is told by its icon only; each path begins as the site's does.
const PATHS: Partial<Record<Alert['kind'], string>> = {
  reaction:
    'M20.884 13.19c-1.351 2.48-4.001 5.12-8.384 7.67-4.500-2.550-7.500-5.200-9.400-7.670-1.500-2.700-1.500-6.200 1.200-8 2.600-1.700 5.900-.800 7.700 1.900 1.800-2.700 5.100-3.600 7.700-1.900 2.700 1.800 2.700 5.300 1.184 8z',
  follow:
    'M17.863 13.44c1.477 1.58 2.366 3.800 2.632 6.460l.110 1.100H3.395l.110-1.100c.266-2.660 1.155-4.880 2.632-6.460z',
  repost:
    'M4.75 3.79l4.603 4.3-1.706 1.820L6 8.380v7.120c0 1.100.896 2 2 2H13v2H8c-2.209 0-4-1.790-4-4V8.380z'
}

/** Dresses `article` as this row. */
export function fillAlert(article: HTMLElement, alert: Alert, setting: CardSetting): void {
  const { state, labels, options } = setting
  const actors = [alert.actor, ...(alert.others ?? [])].map((key) => person(state, key))
  const first = actors[0]
  if (!first) return
  const words = { reaction: labels.liked, repost: labels.reposted, follow: labels.followed }
  const phrase =
    alert.kind === 'reaction' || alert.kind === 'repost' || alert.kind === 'follow' ? words[alert.kind] : ''
  const rest = actors.length > 1 ? labels.others(actors.length - 1) : ''
  const about = find(state, alert.about)
  article.setAttribute('role', 'article')
  article.setAttribute('tabindex', '0')
  article.setAttribute('data-testid', 'notification')
  article.className = 'card alert'
  article.replaceChildren(
    h('div', { class: `sign ${alert.kind}` }, icon(PATHS[alert.kind] ?? 'M12 4v8M12 16v1')),
    h(
      'div',
      { class: 'body' },
      h('ul', { role: 'list', class: 'row' }, ...actors.map((who) => nest(1, avatar(who, 32, true)))),
      h(
        'div',
        { dir: 'ltr' },
        h(
          'span',
          { dir: 'ltr' },
          h(
            'div',
            { class: 'inline name' },
            h('a', { href: `/${first.x}`, role: 'link' }, h('span', {}, first.name))
          ),
          h('span', {}, h('span', {}, rest + phrase))
        ),
        h('span', {}, h('span', {}, ' · ')),
        h(
          'span',
          { class: 'handle' },
          h(
            'time',
            { datetime: new Date(alert.at).toISOString() },
            cardAge(alert.at, state.now, options.language)
          )
        )
      ),
      about &&
        h('div', { dir: 'auto', 'data-testid': 'tweetText', class: 'words faint' }, h('span', {}, about.text))
    )
  )
}
