// A post with its comments in the newer front end.
import { h, reconcile } from '../../dom.ts'
import { find, type Item } from '../../model.ts'
import { pause, type PageStore } from '../../page-store.ts'
import type { LinkedInLabels } from '../labels.ts'
import { threadView } from '../views.ts'
import { cardKeys, createCommentBox, type CommentBox } from './comment-box.ts'
import { createComment, type CommentSetting } from './comment.ts'
import { createPost } from './post.ts'

export interface Part {
  readonly element: HTMLElement
  readonly refresh: () => void
}

type CommentElement = ReturnType<typeof createComment>

/** `feedType` stands in the keys of the card; without `withComments` comments come when the button is pressed. */
export function createThread(
  store: PageStore,
  labels: LinkedInLabels,
  item: Item,
  feedType: string,
  withComments: boolean
): Part {
  const opened = new Set<string>()
  const elements = new Map<string, CommentElement>()
  /** The open reply box under a comment. */
  const replyBoxes = new Map<string, CommentBox>()
  const keys = cardKeys(item, feedType)
  const list = h('div', {
    'data-testid': `${keys.post}-commentList${keys.page}`,
    'data-component-type': 'LazyColumn'
  })
  let box: CommentBox | null = null
  const post = createPost(store, labels, item, feedType, () => void show())

  const openReply = (answered: Item): void => {
    const above = find(store.state(), answered.answers)
    const thread = answered.answers === item.id || !above ? answered : above
    const reply = createCommentBox(store, labels, item, thread, answered, feedType, () => {
      replyBoxes.delete(thread.id)
      refresh()
    })
    replyBoxes.set(thread.id, reply)
    refresh()
    reply.focus()
  }
  const setting: CommentSetting = { store, labels, post: item, onReply: openReply }
  const elementOf = (comment: Item, reply: boolean): CommentElement => {
    const standing = elements.get(comment.id) ?? createComment(setting, comment, reply)
    elements.set(comment.id, standing)
    return standing
  }
  const unfold = (id: string): void => {
    opened.add(id)
    refresh()
  }
  const previous = (id: string): HTMLElement =>
    h(
      'div',
      { class: 'sdui-comment reply' },
      h(
        'button',
        { type: 'button', class: 'textual earlier', click: () => unfold(id) },
        h('span', {}, labels.loadPrevious)
      )
    )

  const refresh = (): void => {
    const view = threadView(store.state(), item.id, opened)
    if (!view) return
    post.count(view.stated)
    if (!box) return
    const rows: HTMLElement[] = [box.element]
    for (const comment of view.comments) {
      const element = elementOf(comment.item, false)
      element.count(comment.stated)
      rows.push(element.element)
      if (comment.folded) rows.push(previous(comment.item.id))
      for (const reply of comment.replies) rows.push(elementOf(reply, true).element)
      const replyBox = replyBoxes.get(comment.item.id)
      if (replyBox) rows.push(replyBox.element)
    }
    if (view.more)
      rows.push(
        h(
          'div',
          { id: `${keys.post}-replaceableLoadMoreComments` },
          h(
            'div',
            { role: 'button', tabindex: 0, class: 'textual', click: () => unfold(item.id) },
            h('p', {}, h('span', {}, labels.loadMore))
          )
        )
      )
    reconcile(list, rows)
  }
  const show = async (): Promise<void> => {
    if (box) return box.focus()
    box = createCommentBox(store, labels, item, null, item, feedType, () => undefined)
    await pause(store.options, 180)
    post.comments.append(h('div', { componentkey: `commentsSectionContainer${keys.page}` }, list))
    refresh()
  }
  refresh()
  if (withComments) void show()
  return { element: post.element, refresh }
}
