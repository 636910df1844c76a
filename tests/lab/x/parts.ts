// Pieces of a card that dialogs, alerts and the frame use too.
import { face, h, nest } from '../dom.ts'
import { smallHash } from '../ids.ts'
import type { Item, LabOptions, LabState, Person } from '../model.ts'
import type { XLabels } from './labels.ts'

/** What a card needs besides its row. */
export interface CardSetting {
  readonly state: LabState
  readonly options: LabOptions
  readonly labels: XLabels
  readonly expanded: ReadonlySet<string>
  readonly onReply: (item: Item) => void
  readonly onExpand: (item: Item) => void
}

const hueOf = (who: Person): number => smallHash(who.key) % 360

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
