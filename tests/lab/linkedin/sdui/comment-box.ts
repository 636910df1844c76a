// Boxes for comments and replies in the newer front end: what a box answers stands encoded in its key.
import { pageKey, postKey, replyKey } from '../../encode-keys.ts'
import { h } from '../../dom.ts'
import { person, type Item } from '../../model.ts'
import type { PageStore } from '../../page-store.ts'
import { greeted } from '../greeted.ts'
import type { LinkedInLabels } from '../labels.ts'
import { sduiUrn } from '../views.ts'
import { componentKey, portrait } from './parts.ts'
import { createTiptapBox } from './tiptap-box.ts'

export interface CommentBox {
  readonly element: HTMLElement
  readonly focus: () => void
}

export interface CardKeys {
  readonly post: string
  readonly page: string
}

/** The encoded key of a post and the key of its card on this page, with the kind of feed. */
export function cardKeys(item: Item, feedType: string): CardKeys {
  const { kind, digits } = sduiUrn(item)
  return { post: postKey(kind, digits), page: `${pageKey(item.id)}FeedType_${feedType}` }
}

/** `thread`: the comment under which a reply stands; null for a comment on the post. */
export function createCommentBox(
  store: PageStore,
  labels: LinkedInLabels,
  post: Item,
  thread: Item | null,
  answered: Item,
  feedType: string,
  onSent: () => void
): CommentBox {
  const state = store.state()
  const { kind, digits } = sduiUrn(post)
  const keys = cardKeys(post, feedType)
  const key = thread === null ? keys.post : replyKey(`urn:li:${kind}:${digits}`, thread.id)
  const name = thread === null ? null : person(state, answered.author).name
  const section = h('div', {
    id: `${key}-commentButtonSection${keys.page}`,
    componentkey: `${key}-commentButtonSection${keys.page}`
  })
  const send = async (): Promise<void> => {
    const words = greeted(box.text(), name)
    section.replaceChildren()
    await store.send({
      site: 'linkedin',
      text: words.text,
      answers: answered.id,
      ...(words.stays ? { greets: answered.author } : {})
    })
    box.clear()
    onSent()
  }
  const submit = h(
    'button',
    { type: 'button', componentkey: componentKey(), class: 'primary', click: () => void send() },
    h('span', {}, h('span', {}, thread === null ? labels.comment : labels.reply))
  )
  const box = createTiptapBox(componentKey(), labels.editorLabel, labels.addComment, name, (text) => {
    if (greeted(text, name).text === '') submit.remove()
    else if (!submit.isConnected) section.append(submit)
  })
  const element = h(
    'div',
    { class: thread === null ? 'comment-box' : 'comment-box sdui-comment reply' },
    portrait(state, state.viewer, 32),
    h(
      'div',
      { class: 'box' },
      h(
        'div',
        { componentkey: `commentBox-${key}-${keys.page}` },
        h('div', { role: 'status', 'aria-live': 'polite', 'aria-atomic': 'true' }),
        box.element
      ),
      h(
        'div',
        { class: 'tools' },
        h('button', { type: 'button', 'aria-label': 'Emoji', 'aria-expanded': 'false' }),
        h('button', {
          type: 'button',
          'aria-label': 'GIF',
          'aria-haspopup': 'dialog',
          'aria-expanded': 'false'
        }),
        section
      )
    )
  )
  return { element, focus: box.focus }
}
