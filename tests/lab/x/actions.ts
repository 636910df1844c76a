// The controls of a card: counts below the words, the menu beside the name.
import { h, icon, nest } from '../dom.ts'
import type { Item } from '../model.ts'
import { type CardSetting } from './parts.ts'
import { replyCount } from './views.ts'

const PATHS = {
  reply: 'M4 12a8 7 0 1 1 8 7l-5 3v-4a8 7 0 0 1-3-6z',
  repost: 'M6 16V8h9M12 5l3 3-3 3M18 8v8H9M12 19l-3-3 3-3',
  like: 'M12 20s-8-4.8-8-10.4A4.4 4.4 0 0 1 12 7a4.4 4.4 0 0 1 8 2.6C20 15.200 12 20 12 20z',
  bookmark: 'M6 4h12v16l-6-4-6 4z',
  share: 'M12 15V4M8 8l4-4 4 4M5 14v5h14v-5',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  spark: 'M12 4v16M4 12h16M7 7l10 10M17 7L7 17'
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

/** Buttons with their numbers; the label of each says the whole number. */
export function actions(item: Item, setting: CardSetting): HTMLElement {
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

/** The two buttons at the end of the head. */
export function menu(setting: CardSetting): HTMLElement {
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
