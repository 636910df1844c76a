// Comments and replies in the older front end: a reply is an article inside its comment's article.
import { shortAge } from '../../ages.ts'
import { h, reconcile } from '../../dom.ts'
import { person, type Item } from '../../model.ts'
import type { PageStore } from '../../page-store.ts'
import type { LinkedInLabels } from '../labels.ts'
import { commentTuple, type CommentView } from '../views.ts'
import { createCommentBox, type CommentBox } from './comment-box.ts'
import { emberId, faceLink, greeting, profileLink, words } from './parts.ts'

export interface CommentElement {
  /** The plain box around the article, as the list holds it. */
  readonly element: HTMLElement
  readonly update: (view: CommentView) => void
}

interface Setting {
  readonly store: PageStore
  readonly labels: LinkedInLabels
  readonly post: Item
  readonly onUnfold: (id: string) => void
}

function meta({ store, labels, post }: Setting, item: Item): HTMLElement {
  const state = store.state()
  const who = person(state, item.author)
  const badge = item.author === state.viewer ? labels.you : '2nd'
  return h(
    'div',
    { class: 'comments-comment-meta__container' },
    h(
      'div',
      { class: 'comments-comment-meta__actor' },
      faceLink(state, item.author, 32, labels, { class: 'face-link comments-comment-meta__image-link' }),
      h(
        'a',
        {
          class: 'comments-comment-meta__description-container tap-target overflow-hidden',
          href: profileLink(state, item.author)
        },
        h(
          'h3',
          { class: 'comments-comment-meta__description' },
          h(
            'span',
            { class: 'comments-comment-meta__description-title' },
            document.createComment(''),
            who.name,
            document.createComment('')
          ),
          item.author === post.author && h('span', { class: 'comments-comment-meta__badge' }, labels.author),
          h(
            'span',
            { class: 'comments-comment-meta__data' },
            h('span', { 'aria-hidden': 'true' }, h('span', { class: 'white-space-pre' }, ' '), `• ${badge}`),
            h('span', { class: 'visually-hidden' }, `• ${badge}`)
          )
        ),
        h('div', { class: 'comments-comment-meta__description-subtitle' }, `\n   ${who.headline}\n `)
      )
    ),
    h(
      'div',
      { class: 'comments-comment-meta__info' },
      h(
        'time',
        { class: 'comments-comment-meta__data' },
        `\n   ${shortAge(item.at, state.now, store.options.language)}\n `
      )
    )
  )
}

function content({ store }: Setting, item: Item): HTMLElement {
  return h(
    'div',
    { class: 'comments-thread-entity' },
    h('div', { class: 'comments-thread-spacing__default' }),
    h(
      'div',
      { class: 'comments-thread-item' },
      h(
        'section',
        { class: 'comments-comment-entity__content' },
        h(
          'div',
          { id: `translation-container-${emberId()}`, class: 'break-words' },
          h(
            'div',
            {
              class: 'feed-shared-inline-show-more-text comments-comment-item__inline-show-more-text',
              tabindex: -1
            },
            h(
              'span',
              {
                class:
                  'comments-comment-item__main-content feed-shared-main-content--comment t-14 t-black t-normal',
                dir: 'ltr'
              },
              h(
                'div',
                { dir: 'ltr', class: 'update-components-text relative' },
                words(item.text, greeting(store.state(), item))
              )
            )
          )
        )
      )
    )
  )
}

function socialBar(setting: Setting, item: Item, count: HTMLElement, onReply: () => void): HTMLElement {
  const { store, labels } = setting
  const { name } = person(store.state(), item.author)
  return h(
    'div',
    { class: 'comments-thread-entity' },
    h('div', { class: 'comments-thread-spacing__default' }),
    h(
      'div',
      { class: 'comments-thread-item' },
      h(
        'div',
        { class: 'comments-comment-social-bar--cr' },
        h(
          'div',
          { class: 'comments-comment-social-bar__action-group--cr' },
          h(
            'span',
            { class: 'reactions-react-button comments-comment-social-bar__reaction-action-button--cr' },
            h(
              'button',
              {
                'aria-pressed': 'false',
                id: emberId(),
                class: 'artdeco-button ember-view react-button__trigger',
                type: 'button'
              },
              h('span', { 'aria-hidden': 'true', class: 'react-button__text' }, setting.labels.like)
            )
          )
        ),
        h('div', { class: 'comments-comment-social-bar__vertical-divider' }),
        h(
          'div',
          { class: 'comments-comment-social-bar__action-group--cr' },
          h(
            'button',
            {
              'aria-label': labels.replyTo(name),
              id: emberId(),
              class:
                'artdeco-button ember-view comments-comment-social-bar__reply-action-button--cr button reply',
              type: 'button',
              click: onReply
            },
            h('span', { class: 'artdeco-button__text' }, h('span', { 'aria-hidden': 'true' }, labels.reply))
          ),
          count
        )
      )
    )
  )
}

function articleOf(
  setting: Setting,
  item: Item,
  reply: boolean,
  count: HTMLElement,
  onReply: () => void
): { article: HTMLElement; social: HTMLElement } {
  const social = h(
    'div',
    { id: emberId(), class: `comment-social-activity${reply ? ' comment-social-activity--is-reply' : ''}` },
    socialBar(setting, item, count, onReply)
  )
  const article = h(
    'article',
    {
      class: `comments-comment-entity\n        ${reply ? 'comments-comment-entity--reply' : ''}\n        `,
      'data-id': `urn:li:comment:(${commentTuple(setting.post, item.id)})`,
      id: emberId(),
      tabindex: -1
    },
    meta(setting, item),
    content(setting, item),
    social,
    document.createComment('')
  )
  return { article, social }
}

/** A comment with its replies and, when asked for, the box to answer it. */
export function createComment(setting: Setting, item: Item): CommentElement {
  const { store, labels } = setting
  const replies = new Map<string, HTMLElement>()
  const count = h('span', { class: 'comments-comment-social-bar__replies' })
  const list = h('div', { class: 'comments-replies-list' })
  const boxPlace = h('div', { class: 'comments-thread-entity' })
  let box: CommentBox | null = null
  const openBox = (answered: Item): void => {
    box = createCommentBox(store, labels, answered, () => boxPlace.replaceChildren())
    boxPlace.replaceChildren(h('div', { class: 'comments-thread-item' }, box.element))
    box.focus()
  }
  const { article, social } = articleOf(setting, item, false, count, () => openBox(item))
  social.append(list, boxPlace)
  const previous = h(
    'div',
    { class: 'comments-replies-list__load-previous-replies' },
    h(
      'button',
      {
        class: 'artdeco-button ember-view',
        id: emberId(),
        type: 'button',
        click: () => setting.onUnfold(item.id)
      },
      h('span', { class: 'artdeco-button__text' }, labels.loadPrevious)
    )
  )
  const replyElement = (reply: Item): HTMLElement => {
    const standing = replies.get(reply.id)
    if (standing) return standing
    const nested = articleOf(setting, reply, true, h('span'), () => openBox(reply))
    const element = h(
      'div',
      { class: 'comments-thread-entity comments-replies-list--anchored-animation' },
      h('div', { class: 'comments-thread-item' }, nested.article)
    )
    replies.set(reply.id, element)
    return element
  }
  return {
    element: h('div', {}, article),
    update: (view) => {
      const stated = view.stated === 0 ? [] : [labels.replies(view.stated)]
      count.replaceChildren(
        ...stated.flatMap((text) => [
          h('span', { 'aria-hidden': 'true', class: 'comments-comment-social-bar__replies-count--cr' }, text),
          h('span', { class: 'visually-hidden' }, text)
        ])
      )
      reconcile(list, [...(view.folded ? [previous] : []), ...view.replies.map(replyElement)])
    }
  }
}
