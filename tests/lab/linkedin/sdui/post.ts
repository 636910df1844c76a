// The card of a post in the newer front end.
import { shortAge } from '../../ages.ts'
import { h, nest } from '../../dom.ts'
import { person, type Item } from '../../model.ts'
import type { PageStore } from '../../page-store.ts'
import type { LinkedInLabels } from '../labels.ts'
import { cardKeys } from './comment-box.ts'
import { componentKey, number, paragraph, portrait, profileLink, sprite, words } from './parts.ts'

export interface PostParts {
  readonly element: HTMLElement
  /** Where the comments go; empty until they are asked for. */
  readonly comments: HTMLElement
  readonly count: (comments: number) => void
}

function actor(store: PageStore, labels: LinkedInLabels, item: Item): HTMLElement {
  const state = store.state()
  const who = person(state, item.author)
  const link = profileLink(state, item.author)
  const advert = item.kind === 'advert'
  const degree = item.author === state.viewer ? labels.you : '2nd'
  const age = advert ? labels.promoted : `${shortAge(item.at, state.now, store.options.language)} • `
  return h(
    'div',
    { class: 'line-up' },
    nest(1, h('a', { href: link }, portrait(state, item.author, 48))),
    h(
      'div',
      { class: 'grow' },
      nest(
        1,
        nest(
          2,
          h(
            'a',
            { href: link },
            nest(
              3,
              h(
                'div',
                { 'aria-label': `${who.name}  ${advert ? '' : degree}`, class: 'line-up' },
                nest(2, paragraph(who.name, 'strong')),
                !advert && nest(1, paragraph(`• ${degree}`, 'faint'))
              )
            )
          )
        ),
        nest(1, paragraph(who.headline, 'faint')),
        nest(1, h('div')),
        nest(1, paragraph(age, 'faint')),
        h('a', { href: link }, h('div', { 'aria-label': `${who.name}  ${advert ? '' : degree}` }))
      )
    )
  )
}

function commentary(item: Item, labels: LinkedInLabels): HTMLElement {
  const long = item.text.length > 210
  const box = h(
    'span',
    { tabindex: -1, 'data-testid': 'expandable-text-box', class: long ? 'folded' : undefined },
    ...words(item.text)
  )
  const more = h(
    'button',
    {
      type: 'button',
      'aria-hidden': 'true',
      'data-testid': 'expandable-text-button',
      class: 'see-more',
      click: () => {
        box.classList.remove('folded')
        more.remove()
      }
    },
    h('span', {}, h('span', {}, h('span', {}, labels.more)))
  )
  if (long) box.append(more)
  return h('p', { componentkey: `feed-commentary_${componentKey()}`, class: 'commentary' }, box)
}

/** The card; `onComment` is the wish to write a comment. */
export function createPost(
  store: PageStore,
  labels: LinkedInLabels,
  item: Item,
  feedType: string,
  onComment: () => void
): PostParts {
  const state = store.state()
  const { name } = person(state, item.author)
  const keys = cardKeys(item, feedType)
  const card = `update-card-focus${keys.page}`
  const commentCount = h('span')
  const comments = h('div')
  const bar = h(
    'div',
    { class: 'social-bar' },
    h(
      'button',
      { type: 'button', 'aria-label': labels.like },
      sprite('thumbs-up-outline-small', 'M8 11l4-7c2 0 2 2 1 5h6c1 4-1 9-3 10H8zM4 11h4v8H4z'),
      number(item.likes)
    ),
    h(
      'button',
      { type: 'button', 'aria-label': labels.comment, componentkey: componentKey(), click: onComment },
      sprite('comment-small', 'M4 6h16v11h-9l-4 4v-4H4z'),
      commentCount
    ),
    h(
      'button',
      { type: 'button', 'aria-label': labels.repost },
      sprite('repost-small', 'M6 16V8h9M12 5l3 3-3 3M18 8v8H9M12 19l-3-3 3-3'),
      number(0)
    ),
    h('a', { href: '#' }, h('div', { id: componentKey(), class: 'faint' }, labels.reactions(item.likes)))
  )
  const analytics =
    item.author === state.viewer &&
    h(
      'a',
      {
        href: `https://www.linkedin.com/analytics/post-summary/urn:li:activity:${item.id}/`,
        class: 'analytics-entry-point'
      },
      h('p', {}, h('span', {}, labels.impressions(item.likes * 23 + 4)))
    )
  const element = h(
    'div',
    { 'data-lazy-mount-id': componentKey() },
    nest(
      1,
      h(
        'div',
        { id: card },
        h(
          'div',
          { role: 'listitem', componentkey: card },
          nest(
            2,
            h(
              'h2',
              {},
              h('span', { class: 'visually-hidden' }, labels.feedPost),
              h('span', { 'aria-hidden': 'true' })
            ),
            actor(store, labels, item),
            h(
              'button',
              { type: 'button', 'aria-label': labels.menu(name), 'aria-expanded': 'false' },
              h('span')
            ),
            commentary(item, labels),
            bar
          ),
          analytics,
          h('div', { id: `${keys.post}-replaceableCommentTools${keys.page}` }),
          h('div'),
          comments
        )
      )
    )
  )
  return {
    element,
    comments,
    count: (total) =>
      commentCount.replaceChildren(
        nest(1, h('span', {}, h('span', {}, h('span', {}, total > 0 ? String(total) : ''))))
      )
  }
}
