// The card of one post, nested as on the site.
import { cardAge, fullTime } from '../ages.ts'
import { h, nest } from '../dom.ts'
import { find, person, type Item, type Person } from '../model.ts'
import { actions, menu } from './actions.ts'
import { avatar, nameLine, textBox, type CardSetting } from './parts.ts'
import { beginning, type XRow } from './views.ts'

type PostRow = Extract<XRow, { kind: 'post' }>

function clock(item: Item, who: Person, setting: CardSetting, whole: boolean): HTMLAnchorElement {
  const shown = whole
    ? fullTime(item.at, setting.options.language)
    : cardAge(item.at, setting.state.now, setting.options.language)
  return h(
    'a',
    { href: `/${who.x}/status/${item.id}`, dir: 'ltr', 'aria-label': shown, role: 'link', class: 'clock' },
    h('time', { datetime: new Date(item.at).toISOString() }, shown)
  )
}

function quoteBox(item: Item, setting: CardSetting): HTMLElement | null {
  const quoted = find(setting.state, item.quotes)
  if (!quoted) return null
  const who = person(setting.state, quoted.author)
  const age = h(
    'div',
    { dir: 'ltr', class: 'handle' },
    h(
      'time',
      { datetime: new Date(quoted.at).toISOString() },
      cardAge(quoted.at, setting.state.now, setting.options.language)
    )
  )
  return nest(
    2,
    h('div', { dir: 'ltr', class: 'hidden' }, h('span', {}, setting.labels.quote)),
    h(
      'div',
      { tabindex: 0, role: 'link', class: 'quote' },
      nest(
        2,
        h(
          'div',
          { class: 'quote-head' },
          h('div', { 'data-testid': 'Tweet-User-Avatar' }, nest(1, avatar(who, 22, false))),
          nest(1, nameLine(who, false, age))
        )
      ),
      nest(1, textBox(quoted, quoted.text, true))
    )
  )
}

/** The band above the avatar that holds the line coming from the card before. */
function band(above: boolean): HTMLElement {
  if (!above) return h('div', { class: 'band' }, nest(1, h('div')))
  return h('div', { class: 'band' }, nest(1, nest(1, h('div', { class: 'line' })), h('div')))
}

function expandControl(item: Item, setting: CardSetting): HTMLElement {
  return h(
    'button',
    {
      dir: 'ltr',
      role: 'button',
      'data-testid': 'tweet-text-show-more-link',
      type: 'button',
      class: 'textual',
      click: () => setting.onExpand(item)
    },
    h('span', {}, setting.labels.showMore)
  )
}

function words(row: PostRow, setting: CardSetting): HTMLElement {
  const { item } = row
  const short = item.shortened && !row.focal && !setting.expanded.has(item.id)
  if (!short) return nest(1, textBox(item, item.text, false))
  return nest(1, textBox(item, beginning(item.text), true), expandControl(item, setting))
}

function replyingTo(row: PostRow, setting: CardSetting): HTMLElement | null {
  if (row.addressee === undefined) return null
  const handle = person(setting.state, row.addressee).x
  return nest(
    1,
    h(
      'div',
      { dir: 'ltr', class: 'handle' },
      setting.labels.replyingTo,
      h(
        'div',
        { class: 'inline' },
        h('a', { dir: 'ltr', href: `/${handle}`, role: 'link' }, h('span', {}, `@${handle}`))
      )
    )
  )
}

function focalClock(item: Item, who: Person, setting: CardSetting): HTMLElement {
  const views = h(
    'a',
    { href: `/${who.x}/status/${item.id}/analytics`, dir: 'ltr', role: 'link', class: 'handle' },
    h(
      'span',
      { 'data-testid': 'app-text-transition-container' },
      h('span', {}, h('span', {}, String(item.likes * 41 + 7)))
    ),
    h('span', {}, ` ${setting.labels.views}`)
  )
  return nest(
    3,
    h(
      'div',
      { class: 'row' },
      h('div', { dir: 'ltr' }, clock(item, who, setting, true)),
      h('div', { dir: 'ltr', 'aria-hidden': 'true' }, h('span', {}, '·')),
      views
    )
  )
}

/** Dresses `article` as the card of this row; whatever it showed before goes. */
export function fillCard(article: HTMLElement, row: PostRow, setting: CardSetting): void {
  const { item } = row
  const who = person(setting.state, item.author)
  const advert = item.kind === 'advert'
  const age = row.focal || advert ? [] : [clock(item, who, setting, false)]
  article.setAttribute('role', 'article')
  article.setAttribute('tabindex', row.focal ? '-1' : '0')
  article.setAttribute('data-testid', 'tweet')
  article.className = ['card', row.focal && 'focal', row.last && 'last'].filter(Boolean).join(' ')
  const side = h(
    'div',
    { class: 'side' },
    h('div', { 'data-testid': 'Tweet-User-Avatar' }, nest(2, avatar(who, 40, true))),
    row.below && h('div', { class: 'line' })
  )
  const head = h('div', { class: 'head' }, nest(3, nameLine(who, true, ...age)), menu(setting))
  const adLabel = advert && h('div', { dir: 'ltr', class: 'handle' }, h('span', {}, setting.labels.ad))
  const body = h(
    'div',
    { class: 'body' },
    nest(1, head),
    replyingTo(row, setting),
    words(row, setting),
    quoteBox(item, setting),
    row.focal && focalClock(item, who, setting),
    adLabel,
    actions(item, setting)
  )
  article.replaceChildren(nest(1, h('div', {}, band(row.above), h('div', { class: 'columns' }, side, body))))
}
