// A post with its comments in the older front end.
import { h, reconcile } from '../../dom.ts'
import type { Item } from '../../model.ts'
import { pause, type PageStore } from '../../page-store.ts'
import type { LinkedInLabels } from '../labels.ts'
import { threadView } from '../views.ts'
import { createCommentBox } from './comment-box.ts'
import { createComment, type CommentElement } from './comment.ts'
import { emberId } from './parts.ts'
import { createPost } from './post.ts'

export interface Part {
  readonly element: HTMLElement
  readonly refresh: () => void
}

/** How many comments the page draws at once. */
const AT_ONCE = 100

/** `withComments`: the page of one post; elsewhere comments come when the button is pressed. */
export function createThread(
  store: PageStore,
  labels: LinkedInLabels,
  item: Item,
  withComments: boolean
): Part {
  const opened = new Set<string>()
  const comments = new Map<string, CommentElement>()
  const content = h('div', { class: 'scaffold-finite-scroll__content' })
  const more = h('div', { class: 'comments-comment-list__load-more-container' })
  let shown = false
  let limit = AT_ONCE
  const box = { place: h('div'), focus: (): void => undefined }
  const post = createPost(store, labels, item, () => void show())

  const refresh = (): void => {
    const view = threadView(store.state(), item.id, opened)
    if (!view) return
    post.count(view.stated)
    if (!shown) return
    const unfold = (id: string): void => {
      opened.add(id)
      refresh()
    }
    const setting = { store, labels, post: item, onUnfold: unfold }
    const drawn = view.comments.slice(0, limit).map((comment) => {
      const standing = comments.get(comment.item.id) ?? createComment(setting, comment.item)
      comments.set(comment.item.id, standing)
      standing.update(comment)
      return standing.element
    })
    reconcile(content, drawn)
    const moreButton = h(
      'button',
      {
        id: emberId(),
        class: 'comments-comments-list__load-more-comments-button--cr artdeco-button ember-view',
        type: 'button',
        click: () => unfold(item.id)
      },
      h('span', { class: 'artdeco-button__text' }, labels.loadMore)
    )
    more.replaceChildren(...(view.more ? [moreButton] : []))
    if (view.comments.length > limit) void grow()
  }
  const grow = async (): Promise<void> => {
    await pause(store.options, 30)
    limit += AT_ONCE
    refresh()
  }
  const show = async (): Promise<void> => {
    if (shown) return box.focus()
    shown = true
    await pause(store.options, 180)
    const commentBox = createCommentBox(store, labels, item, () => undefined)
    box.focus = commentBox.focus
    post.comments.append(
      commentBox.element,
      h(
        'div',
        { class: 'comments-sort-order-toggle' },
        h(
          'button',
          {
            class: 'comments-sort-order-toggle__trigger artdeco-dropdown__trigger',
            type: 'button',
            id: emberId()
          },
          labels.mostRelevant
        )
      ),
      h(
        'div',
        { id: emberId(), class: 'comments-comments-list comments-comments-list--cr' },
        h(
          'div',
          { class: 'comments-comment-list__container comments-infinite-comment-list__container' },
          h('div', { class: 'scaffold-finite-scroll scaffold-finite-scroll--infinite' }, content),
          more
        )
      )
    )
    refresh()
  }
  refresh()
  if (withComments) void show()
  return { element: post.element, refresh }
}
