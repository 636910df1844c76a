// The notifications page; it exists in the older front end only.
import { shortAge } from '../../ages.ts'
import { face, h } from '../../dom.ts'
import { linkedinIdAt } from '../../ids.ts'
import { find, person, type Alert, type LabState } from '../../model.ts'
import type { PageStore } from '../../page-store.ts'
import type { LinkedInLabels } from '../labels.ts'
import { alertsOf, commentTuple } from '../views.ts'
import { hue } from './parts.ts'

/** Addresses are escaped further than browsers do, down to the underscore. */
const escaped = (text: string): string =>
  encodeURIComponent(text)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replaceAll('_', '%5F')
    .replaceAll('-', '%2D')

const commentUrn = (tuple: string): string => escaped(`urn:li:comment:(${tuple})`)

function dashUrn(tuple: string): string {
  const [post, comment] = tuple.split(',')
  return escaped(`urn:li:fsd_comment:(${comment},urn:li:${post})`)
}

/** Where the headline of a row leads; the kind of the row stands in it. */
function alertHref(state: LabState, alert: Alert): string {
  const item = find(state, alert.item)
  const about = find(state, alert.about)
  const post = find(state, item?.root ?? about?.root)
  if (!post) return '/notifications/'
  if (alert.kind === 'comment' && item) {
    const tuple = `activity:${post.id},${item.id}`
    return `/feed/update/urn%3Ali%3Aactivity%3A${post.id}?commentUrn=${commentUrn(tuple)}&dashCommentUrn=${dashUrn(tuple)}`
  }
  const kinds: Partial<Record<Alert['kind'], string>> = {
    reply: 'REPLIED_TO_YOUR_COMMENT',
    mention: 'MENTIONED_YOU_IN_THIS',
    reaction: 'REACTED_TO_YOUR_COMMENT',
    trending: 'TOPIC_TRENDING_CONVERSATION_IN_YOUR_NETWORK'
  }
  // A row about a comment names an activity of its own, not the post.
  const update = alert.kind === 'trending' ? post.id : linkedinIdAt(alert.at, 9)
  const base = `/feed/?highlightedUpdateUrn=urn%3Ali%3Aactivity%3A${update}&highlightedUpdateType=${kinds[alert.kind] ?? 'SOCIAL_SHARE'}&origin=INAPP&showCommentBox=true`
  const comment = alert.kind === 'mention' ? item : about
  if (!comment || alert.kind === 'trending') return base
  const tuple = commentTuple(post, comment.id)
  const withComment = `${base}&commentUrn=${commentUrn(tuple)}&dashCommentUrn=${dashUrn(tuple)}`
  if (alert.kind !== 'reply' || !item) return withComment
  const reply = commentTuple(post, item.id)
  return `${withComment}&replyUrn=${commentUrn(reply)}&dashReplyUrn=${dashUrn(reply)}`
}

function excerpts(state: LabState, alert: Alert): HTMLElement | null {
  const item = find(state, alert.item)
  const about = find(state, alert.about)
  if (alert.kind === 'trending') return null
  const theirs = item ?? about
  if (!theirs) return null
  const original = find(state, theirs.root)
  return h(
    'button',
    {
      'aria-hidden': 'true',
      tabindex: -1,
      class: 'artdeco-card overflow-hidden',
      role: 'link',
      type: 'button'
    },
    h(
      'div',
      { class: 'nt-card__text--word-wrap nt-card__text--2-line-large text-align-start t-14 t-black' },
      `\n  ${theirs.text}\n`
    ),
    h('hr', { class: 'm0' }),
    h(
      'div',
      { class: 'nt-card-content__body--secondary display-flex' },
      h(
        'div',
        { class: 'full-width display-flex flex-column' },
        h(
          'div',
          {
            class:
              'nt-card-content__body-text nt-card__text--word-wrap nt-card__text--2-line-large t-14 t-black--light'
          },
          `\n  ${original?.text ?? ''}\n`
        )
      )
    )
  )
}

function card(store: PageStore, labels: LinkedInLabels, alert: Alert, index: number): HTMLElement {
  const state = store.state()
  const who = person(state, alert.actor)
  const label = alert.unread ? labels.unreadAlert : labels.alert
  const phrase =
    alert.kind === 'quote' || alert.kind === 'repost' || alert.kind === 'follow'
      ? ''
      : labels.said[alert.kind]
  return h(
    'article',
    {
      class: `nt-card\n      ${alert.unread ? 'nt-card--unread' : ''}\n      nt-card--with-hover-states`,
      'aria-label': label,
      'data-nt-card-index': index,
      'data-view-name': 'notification-card-container'
    },
    h(
      'div',
      { class: 'nt-card__container' },
      h(
        'div',
        { class: 'nt-card__left-rail' },
        h(
          'a',
          {
            href: `/in/${escaped(who.linkedin)}`,
            'aria-label': labels.view(who.name),
            'data-view-name': 'notification-card-image'
          },
          face(who.name, hue(who.key), 48)
        )
      ),
      h(
        'div',
        { class: 'display-flex flex-column flex-grow-1' },
        h(
          'a',
          {
            class: 'nt-card__headline nt-card__text--word-wrap t-black t-normal text-body-small',
            href: alertHref(state, alert),
            tabindex: 0
          },
          alert.unread && h('p', { class: 'visually-hidden' }, `\n  ${label}\n`),
          h(
            'span',
            { class: 'nt-card__text--3-line' },
            h('strong', {}, document.createComment(''), who.name, document.createComment('')),
            h('span', { class: 'white-space-pre' }, ' '),
            (alert.others?.length ?? 0) > 0 && labels.others(alert.others?.length ?? 0),
            phrase
          )
        ),
        excerpts(state, alert)
      ),
      h(
        'p',
        { class: 'nt-card__time-ago t-12 t-black--light t-normal' },
        `\n  ${shortAge(alert.at, state.now, store.options.language)}\n`
      )
    )
  )
}

/** The list of rows; built anew when something arrives. */
export function createNotifications(
  store: PageStore,
  labels: LinkedInLabels
): { readonly element: HTMLElement; readonly refresh: () => void } {
  const element = h('div', { class: 'nt-card-list artdeco-card' })
  const refresh = (): void => {
    element.replaceChildren(
      ...alertsOf(store.state()).map((alert, index) => card(store, labels, alert, index))
    )
  }
  return { element, refresh }
}
