// Boxes for comments and replies in the older front end.
import { h } from '../../dom.ts'
import { person, type Item } from '../../model.ts'
import type { PageStore } from '../../page-store.ts'
import { greeted } from '../greeted.ts'
import type { LinkedInLabels } from '../labels.ts'
import { emberId, faceLink } from './parts.ts'
import { createQuillBox, type QuillBox } from './quill-box.ts'

export interface CommentBox {
  readonly element: HTMLElement
  readonly focus: () => void
}

/** A box that answers `answered` (a post or a comment); `onSent` comes after the lab has published it. */
export function createCommentBox(
  store: PageStore,
  labels: LinkedInLabels,
  answered: Item,
  onSent: () => void
): CommentBox {
  const reply = answered.answers !== null
  const state = store.state()
  const name = reply ? person(state, answered.author).name : null
  const actions = h('div', { class: 'comments-comment-box__actions' })
  const send = async (): Promise<void> => {
    const words = greeted(box.text(), name)
    actions.replaceChildren()
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
    {
      class:
        'comments-comment-box__submit-button--cr artdeco-button artdeco-button--1 artdeco-button--primary ember-view',
      id: emberId(),
      type: 'button',
      click: () => void send()
    },
    h('span', { class: 'artdeco-button__text' }, reply ? labels.reply : labels.comment)
  )
  // The site draws the button only once there is something to send.
  const onText = (text: string): void => {
    if (greeted(text, name).text === '') submit.remove()
    else if (!submit.isConnected) actions.append(submit)
  }
  const box: QuillBox = createQuillBox(labels.addComment, labels.editorLabel, name, onText)
  const element = h(
    'div',
    {
      id: emberId(),
      class: `comments-comment-box--cr comments-comment-box--no-avatar${reply ? ' comments-comment-box--reply' : ''}`,
      'data-scroll-name': 'true'
    },
    faceLink(state, state.viewer, 32, labels),
    h(
      'div',
      { class: 'display-flex flex-1' },
      h(
        'form',
        { class: 'comments-comment-box__form', submit: (event) => event.preventDefault() },
        h(
          'div',
          { class: 'comments-comment-texteditor' },
          h(
            'div',
            { class: 'comments-comment-box-comment__text-editor' },
            box.element,
            h('span', { class: 'a11y-text', 'aria-hidden': 'true' }, labels.addComment)
          )
        ),
        actions
      )
    )
  )
  return { element, focus: box.focus }
}
