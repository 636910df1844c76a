// The card of one post, nested as on the site.
import { cardAge, fullTime } from '../ages.ts'
import { face, h, icon, nest } from '../dom.ts'
import { smallHash } from '../ids.ts'
import { find, person, type Item, type LabOptions, type LabState, type Person } from '../model.ts'
import type { XLabels } from './labels.ts'
import { beginning, replyCount, type XRow } from './views.ts'

type PostRow = Extract<XRow, { kind: 'post' }>

/** What a card needs besides its row. */
export interface CardSetting {
  readonly state: LabState
  readonly options: LabOptions
  readonly labels: XLabels
  readonly expanded: ReadonlySet<string>
  readonly onReply: (item: Item) => void
  readonly onExpand: (item: Item) => void
}

const PATHS = {
  reply: 'M4 12a8 7 0 1 1 8 7l-5 3v-4a8 7 0 0 1-3-6z',
  repost: 'M6 16V8h9M12 5l3 3-3 3M18 8v8H9M12 19l-3-3 3-3',
  like: 'M12 20s-8-4.8-8-10.4A4.4 4.4 0 0 1 12 7a4.4 4.4 0 0 1 8 2.6C20 15.200 12 20 12 20z',
  bookmark: 'M6 4h12v16l-6-4-6 4z',
  share: 'M12 15V4M8 8l4-4 4 4M5 14v5h14v-5',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  spark: 'M12 4v16M4 12h16M7 7l10 10M17 7L7 17'
}

export const hueOf = (who: Person): number => smallHash(who.key) % 360

/** The avatar in its stack of plain boxes. */
export function avatar(who: Person, size: number, link: boolean): HTMLDivElement {
  const picture = face(who.name, hueOf(who), size)
  const inner = link
    ? h('a', { href: `/${who.x}`, 'aria-hidden': 'true', role: 'link', tabindex: -1 }, nest(2, picture))
    : h('div', { 'aria-hidden': 'true', role: 'presentation' }, nest(2, picture))
  return h(
    'div',
    {
      'data-testid': `UserAvatar-Container-${who.x}`,
      class: 'avatar',
      style: `width:${size}px;height:${size}px`
    },
    h('div'),
    nest(2, inner)
  )
}

/** The line of name, handle and age; `linked` is false inside quotes and dialogs. */
export function nameLine(who: Person, linked: boolean, ...age: readonly HTMLElement[]): HTMLDivElement {
  const name = h('div', { dir: 'ltr', class: 'name' }, h('span', {}, h('span', {}, who.name)))
  const handle = h('div', { dir: 'ltr', class: 'handle' }, h('span', {}, `@${who.x}`))
  const badge = h('div', { dir: 'ltr' }, h('span'))
  const first = linked
    ? h('a', { href: `/${who.x}`, role: 'link' }, nest(1, name, badge))
    : nest(1, name, badge)
  const second = linked
    ? h('a', { href: `/${who.x}`, role: 'link', tabindex: -1 }, handle)
    : h('div', { tabindex: -1 }, handle)
  const dot = h('div', { dir: 'ltr', 'aria-hidden': 'true', class: 'handle' }, h('span', {}, '·'))
  return h(
    'div',
    { 'data-testid': 'User-Name', class: 'names' },
    h('div', { class: 'first' }, h('div', {}, first)),
    h(
      'div',
      { class: 'second' },
      h('div', { class: 'row' }, h('div', {}, second), ...(age.length > 0 ? [dot, h('div', {}, ...age)] : []))
    )
  )
}

/** The words; mentions and hashtags are links between spans, as on the site. */
export function textBox(item: Item, text: string, clamp: boolean): HTMLDivElement {
  const parts = text.split(/((?:^|(?<=\s))@\w{1,15}|(?:^|(?<=\s))#\w{1,50})/u).filter((part) => part !== '')
  return h(
    'div',
    {
      dir: 'auto',
      lang: item.language ?? 'en',
      'data-testid': 'tweetText',
      class: 'words',
      style: clamp ? '-webkit-line-clamp: 5' : undefined
    },
    ...parts.map((part) => {
      if (part.startsWith('@'))
        return h(
          'div',
          { class: 'inline' },
          h('span', {}, h('a', { dir: 'ltr', role: 'link', href: `/${part.slice(1)}` }, part))
        )
      if (part.startsWith('#'))
        return h(
          'span',
          {},
          h('a', { dir: 'ltr', role: 'link', href: `/hashtag/${part.slice(1)}?src=hashtag_click` }, part)
        )
      return h('span', {}, part)
    })
  )
}

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

function count(
  kind: keyof typeof PATHS,
  testId: string,
  label: string,
  value: number,
  press: (event: Event) => void
): HTMLElement {
  const shown = h(
    'div',
    { class: 'number' },
    h(
      'span',
      { 'data-testid': 'app-text-transition-container' },
      h('span', {}, h('span', {}, value > 0 ? String(value) : ''))
    )
  )
  return h(
    'div',
    {},
    h(
      'button',
      { 'aria-label': label, role: 'button', 'data-testid': testId, type: 'button', click: press },
      h('div', { dir: 'ltr', class: 'action' }, h('div', {}, h('div'), icon(PATHS[kind])), shown)
    )
  )
}

const nothing = (): void => undefined

function actions(item: Item, setting: CardSetting): HTMLElement {
  const replies = replyCount(setting.state, item.id)
  const reposts = Math.floor(item.likes / 9)
  const { counts } = setting.labels
  return nest(
    2,
    h(
      'div',
      { role: 'group', class: 'actions', 'aria-label': counts.group(replies, reposts, item.likes) },
      count('reply', 'reply', counts.reply(replies), replies, () => setting.onReply(item)),
      count('repost', 'retweet', counts.repost(reposts), reposts, nothing),
      count('like', 'like', counts.like(item.likes), item.likes, nothing),
      count('bookmark', 'bookmark', counts.bookmark, 0, nothing),
      nest(
        2,
        h(
          'button',
          {
            'aria-expanded': 'false',
            'aria-haspopup': 'menu',
            'aria-label': counts.share,
            role: 'button',
            type: 'button'
          },
          h('div', { dir: 'ltr', class: 'action' }, nest(1, h('div'), icon(PATHS.share)))
        )
      )
    )
  )
}

/** The band above the avatar that holds the line coming from the card before. */
function band(above: boolean): HTMLElement {
  if (!above) return h('div', { class: 'band' }, nest(1, h('div')))
  return h('div', { class: 'band' }, nest(1, nest(1, h('div', { class: 'line' })), h('div')))
}

function menu(setting: CardSetting): HTMLElement {
  return nest(
    3,
    h('button', { 'aria-label': 'Grok', role: 'button', type: 'button', class: 'small' }, icon(PATHS.spark)),
    nest(
      3,
      h(
        'button',
        {
          'aria-expanded': 'false',
          'aria-haspopup': 'menu',
          'aria-label': setting.labels.more,
          role: 'button',
          'data-testid': 'caret',
          type: 'button',
          class: 'small'
        },
        icon(PATHS.more)
      )
    )
  )
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
