// Comments in the newer front end: flat siblings, a reply after its comment, the open box after the thread.
import { shortAge } from '../../ages.ts'
import { h, nest } from '../../dom.ts'
import { person, type Item } from '../../model.ts'
import type { PageStore } from '../../page-store.ts'
import type { LinkedInLabels } from '../labels.ts'
import { sduiUrn } from '../views.ts'
import { componentKey, paragraph, portrait, profileLink, sprite, words } from './parts.ts'

/** What a comment needs besides itself. */
export interface CommentSetting {
  readonly store: PageStore
  readonly labels: LinkedInLabels
  readonly post: Item
  readonly onReply: (item: Item) => void
}

function nameTwins(setting: CommentSetting, item: Item): HTMLElement {
  const { store, labels, post } = setting
  const state = store.state()
  const { name } = person(state, item.author)
  const badge =
    item.author === state.viewer ? labels.you : item.author === post.author ? labels.author : '2nd'
  return h(
    'p',
    {},
    h(
      'span',
      {},
      h('span', { class: 'visually-hidden' }, `${name} ${badge}`),
      h(
        'span',
        { 'aria-hidden': 'true' },
        h('span', { class: 'strong' }, name),
        h('span'),
        h('span', { 'aria-hidden': 'true' }),
        h('span', {}, h('span', { class: 'faint' }, ` • ${badge}`))
      )
    )
  )
}

function commentary(setting: CommentSetting, item: Item, urn: string, reply: boolean): HTMLElement {
  const state = setting.store.state()
  const greets = item.greets
  const mention =
    greets === undefined
      ? []
      : [
          h(
            'span',
            {},
            h(
              'a',
              { tabindex: 0, href: profileLink(state, greets) },
              h(
                'strong',
                {},
                h(
                  'span',
                  { 'data-sdui-anchor-id': `comment-${urn}::0` },
                  h('strong', {}, person(state, greets).name)
                )
              )
            )
          ),
          h('span', {}, ' ')
        ]
  return h(
    'p',
    { componentkey: `comment-${reply ? 'reply-' : ''}commentary_${componentKey()}`, class: 'commentary' },
    h('span', { tabindex: -1, 'data-testid': 'expandable-text-box' }, ...mention, ...words(item.text))
  )
}

/** The element of one comment or reply; `count` holds the number of replies. */
export function createComment(
  setting: CommentSetting,
  item: Item,
  reply: boolean
): { readonly element: HTMLElement; readonly count: (replies: number) => void } {
  const { store, labels, post } = setting
  const state = store.state()
  const { kind, digits } = sduiUrn(post)
  const urn = `urn:li:comment:(urn:li:${kind}:${digits},${item.id})`
  const who = person(state, item.author)
  const link = profileLink(state, item.author)
  const stated = h('div', { class: 'faint' })
  const count = (replies: number): void => {
    stated.replaceChildren(
      ...(replies === 0
        ? []
        : [
            h(
              'p',
              {},
              h(
                'span',
                {},
                h('span', { class: 'visually-hidden' }, String(replies)),
                h('span', { 'aria-hidden': 'true' }, String(replies))
              )
            )
          ])
    )
  }
  const body = h(
    'div',
    { componentkey: `CommentComponentReference_${urn}`, class: `sdui-comment${reply ? ' reply' : ''}` },
    h('a', { tabindex: 0, href: link }, portrait(state, item.author, 32)),
    h(
      'div',
      { class: 'grow' },
      h(
        'div',
        { class: 'spread' },
        h(
          'a',
          { tabindex: 0, href: link },
          nest(1, nameTwins(setting, item)),
          nest(1, paragraph(who.headline, 'faint'))
        ),
        nest(1, paragraph(shortAge(item.at, state.now, store.options.language), 'faint')),
        h(
          'button',
          { type: 'button', 'aria-label': labels.options(who.name), 'aria-expanded': 'false' },
          h('span')
        )
      ),
      commentary(setting, item, urn, reply),
      h(
        'div',
        { class: 'line-up faint' },
        h(
          'div',
          {},
          h(
            'div',
            { role: 'button', tabindex: 0 },
            sprite('thumbs-up-outline-small', 'M8 11l4-7c2 0 2 2 1 5h6c1 4-1 9-3 10H8zM4 11h4v8H4z')
          ),
          h('button', { type: 'button', 'aria-label': labels.reactions(0) }, h('span'))
        ),
        h(
          'div',
          { class: 'line-up' },
          h(
            'button',
            {
              type: 'button',
              componentkey: componentKey(),
              'aria-label': labels.reply,
              class: 'textual reply-button',
              click: () => setting.onReply(item)
            },
            h('span', {}, labels.reply)
          ),
          stated
        )
      )
    )
  )
  const inner = h(
    'div',
    { 'data-display-contents': 'true' },
    h(
      'div',
      {
        id: `replaceableComment_${urn}`,
        componentkey: `replaceableComment_${urn}`,
        threadlinedecoration: '[object Object]'
      },
      h('div', { 'data-display-contents': 'true' }, body)
    )
  )
  // Only a comment on the post has the key on its outer box as well.
  const element = h('div', reply ? {} : { componentkey: `replaceableComment_${urn}` }, inner)
  return { element, count }
}
