// The head of a card in the older front end: who wrote it, and when.
import { shortAge } from '../../ages.ts'
import { h } from '../../dom.ts'
import { person, type Item } from '../../model.ts'
import type { PageStore } from '../../page-store.ts'
import type { LinkedInLabels } from '../labels.ts'
import { faceLink, profileLink, twins } from './parts.ts'

/** An advertisement carries its label where other cards show their age. */
export function actor(store: PageStore, labels: LinkedInLabels, item: Item): HTMLElement {
  const state = store.state()
  const who = person(state, item.author)
  const own = item.author === state.viewer
  const advert = item.kind === 'advert'
  const age = advert ? labels.promoted : `${shortAge(item.at, state.now, store.options.language)} • `
  const degree = own ? ` • ${labels.you}` : ' • 2nd'
  return h(
    'div',
    { class: 'display-flex align-items-flex-start update-components-actor--with-control-menu' },
    h(
      'div',
      { class: 'update-components-actor__container display-flex flex-grow-1' },
      faceLink(state, item.author, 48, labels, { class: 'face-link update-components-actor__image' }),
      h(
        'div',
        { class: 'update-components-actor__meta' },
        h(
          'a',
          {
            class: 'update-components-actor__meta-link',
            href: `${profileLink(state, item.author)}?miniProfileUrn=urn%3Ali%3Afsd_profile%3AACoAAB${item.author}`
          },
          h(
            'span',
            { class: 'update-components-actor__title' },
            h('span', { class: 'hoverable-link-text t-14 t-bold' }, twins(who.name)),
            !advert &&
              h('span', { class: 'update-components-actor__supplementary-actor-info' }, twins(degree))
          ),
          h('span', { class: 'update-components-actor__description' }, twins(who.headline))
        ),
        h('span', { class: 'update-components-actor__sub-description' }, twins(age))
      )
    )
  )
}
