// The card of a post in the older front end.
import { h, icon } from '../../dom.ts'
import { person, type Item } from '../../model.ts'
import type { PageStore } from '../../page-store.ts'
import type { LinkedInLabels } from '../labels.ts'
import { actor } from './actor.ts'
import { emberId, words } from './parts.ts'

export interface PostParts {
  readonly element: HTMLElement
  readonly comments: HTMLElement
  /** Writes the number of comments. */
  readonly count: (comments: number) => void
}

function description(item: Item, labels: LinkedInLabels): HTMLElement {
  const long = item.text.length > 210
  const box = h(
    'div',
    {
      class: `feed-shared-inline-show-more-text feed-shared-update-v2__description${long ? ' feed-shared-inline-show-more-text--3-lines' : ''}`,
      tabindex: -1
    },
    h(
      'div',
      { class: 'update-components-text relative update-components-update-v2__commentary', dir: 'ltr' },
      h('span', { class: 'break-words tvm-parent-container' }, words(item.text, null))
    )
  )
  if (long) {
    const more = h(
      'button',
      {
        class: 'feed-shared-inline-show-more-text__see-more-less-toggle see-more',
        type: 'button',
        click: () => {
          box.classList.remove('feed-shared-inline-show-more-text--3-lines')
          more.remove()
        }
      },
      h('span', {}, labels.more)
    )
    box.append(more)
  }
  return box
}

function counts(item: Item, labels: LinkedInLabels, comments: HTMLElement): HTMLElement {
  return h(
    'div',
    { class: 'social-details-social-counts' },
    h(
      'ul',
      { class: 'display-flex flex-wrap' },
      h(
        'li',
        { class: 'social-details-social-counts__item social-details-social-counts__reactions' },
        h(
          'button',
          {
            'aria-label': labels.reactions(item.likes),
            class: 'social-details-social-counts__count-value',
            type: 'button'
          },
          h(
            'span',
            { 'aria-hidden': 'true', class: 'social-details-social-counts__reactions-count' },
            String(item.likes)
          )
        )
      ),
      comments
    )
  )
}

function actionBar(labels: LinkedInLabels, onComment: () => void): HTMLElement {
  const comment = h(
    'button',
    {
      role: 'button',
      'aria-label': labels.comment,
      tabindex: 0,
      id: `feed-shared-social-action-bar-comment-${emberId()}`,
      class: 'artdeco-button social-actions-button comment-button',
      click: onComment
    },
    icon('M4 6h16v11h-9l-4 4v-4H4z', { 'data-test-icon': 'comment-small' }),
    h('span', { class: 'artdeco-button__text' }, labels.comment)
  )
  return h(
    'div',
    { class: 'feed-shared-social-action-bar feed-shared-social-action-bar--full-width' },
    h(
      'span',
      { class: 'reactions-react-button feed-shared-social-action-bar__action-button' },
      h(
        'button',
        {
          'aria-pressed': 'false',
          id: emberId(),
          class: 'artdeco-button social-actions-button react-button__trigger'
        },
        icon('M8 11l4-7c2 0 2 2 1 5h6c1 4-1 9-3 10H8zM4 11h4v8H4z'),
        h(
          'span',
          { 'aria-hidden': 'true', class: 'react-button__text social-action-button__text' },
          labels.like
        )
      )
    ),
    comment
  )
}

function analytics(item: Item, labels: LinkedInLabels): HTMLElement {
  return h(
    'div',
    { class: 'content-analytics-entry-point' },
    h(
      'a',
      {
        href: `/analytics/post-summary/urn:li:activity:${item.id}/`,
        id: emberId(),
        class: 'analytics-entry-point ember-view'
      },
      h(
        'span',
        { class: 'ca-entry-point__num-views t-14' },
        h('strong', {}, labels.impressions(item.likes * 23 + 4))
      ),
      h('span', {}, labels.analytics)
    )
  )
}

/** The whole card; `onComment` is the wish to write a comment. */
export function createPost(
  store: PageStore,
  labels: LinkedInLabels,
  item: Item,
  onComment: () => void
): PostParts {
  const state = store.state()
  const { name } = person(state, item.author)
  const advert = item.kind === 'advert'
  const countItem = h('li', {
    class: 'social-details-social-counts__item social-details-social-counts__comments'
  })
  const comments = h('div', { class: 'feed-shared-update-v2__comments-container display-flex flex-column' })
  const count = (number: number): void => {
    if (number === 0) return countItem.replaceChildren()
    countItem.replaceChildren(
      h(
        'button',
        {
          'aria-label': labels.commentsOf(number, name),
          class: 'social-details-social-counts__count-value',
          type: 'button'
        },
        h('span', { 'aria-hidden': 'true' }, labels.comments(number))
      )
    )
  }
  const element = h(
    'div',
    {
      class: 'feed-shared-update-v2 feed-shared-update-v2--minimal-padding full-height relative',
      id: emberId(),
      role: 'article',
      'data-urn': advert ? `urn:li:inAppPromotion:${item.id}` : `urn:li:activity:${item.id}`
    },
    h(
      'div',
      {},
      h(
        'div',
        { class: 'feed-shared-update-v2__control-menu-container display-flex flex-column flex-grow-1' },
        h('h2', { class: 'visually-hidden' }, labels.feedPost),
        h(
          'div',
          { class: 'fie-impression-container' },
          h(
            'div',
            { class: 'relative' },
            actor(store, labels, item),
            h(
              'div',
              { class: 'feed-shared-control-menu feed-shared-update-v2__control-menu' },
              h(
                'button',
                {
                  'aria-expanded': 'false',
                  'aria-label': labels.menu(name),
                  class: 'artdeco-button',
                  type: 'button'
                },
                '⋯'
              )
            )
          ),
          description(item, labels),
          h(
            'div',
            { id: emberId(), class: 'update-v2-social-activity' },
            counts(item, labels, countItem),
            actionBar(labels, onComment)
          )
        ),
        h(
          'div',
          { id: emberId(), class: 'update-v2-social-activity' },
          item.author === state.viewer && analytics(item, labels),
          comments
        )
      )
    )
  )
  return {
    element: h(
      'div',
      { class: 'full-height', 'data-view-name': 'feed-full-update' },
      h('div', { class: 'full-height' }, element)
    ),
    comments,
    count
  }
}
