// Small pieces of the older front end.
import { face, h, type Attributes } from '../../dom.ts'
import { smallHash } from '../../ids.ts'
import { person, type Item, type LabState } from '../../model.ts'
import type { LinkedInLabels } from '../labels.ts'
import { profilePath } from '../views.ts'

let last = 40

/** The next of the numbers that the framework gives to its views. */
export function emberId(): string {
  last += 1
  return `ember${last}`
}

export const hue = (key: string): number => smallHash(key) % 360

/** Most strings stand twice: one twin is seen, one is read aloud. */
export function twins(text: string, tag: 'span' | 'div' = 'span'): HTMLElement {
  return h(
    tag,
    { dir: 'ltr' },
    h('span', { 'aria-hidden': 'true' }, document.createComment(''), text, document.createComment('')),
    h('span', { class: 'visually-hidden' }, document.createComment(''), text, document.createComment(''))
  )
}

export const profileLink = (state: LabState, key: string): string =>
  `https://www.linkedin.com${profilePath(state, key)}`

/** A face that links to the profile. */
export function faceLink(
  state: LabState,
  key: string,
  size: number,
  labels: LinkedInLabels,
  attributes: Attributes = {}
): HTMLElement {
  const who = person(state, key)
  return h(
    'a',
    { class: 'face-link', 'aria-label': labels.view(who.name), href: profileLink(state, key), ...attributes },
    h(
      'div',
      { class: 'ivm-image-view-model' },
      h('div', { class: 'ivm-view-attr__img-wrapper' }, face(who.name, hue(key), size))
    )
  )
}

/** Words with hashtags as links and every line break in a span of its own. */
export function words(text: string, name: HTMLElement | null): HTMLElement {
  const parts = text.split(/(\n|#[\p{L}\p{N}_]{1,50})/u).filter((part) => part !== '')
  return h(
    'span',
    { dir: 'ltr' },
    name && h('span', {}, name),
    name && h('span', { class: 'white-space-pre' }, ' '),
    document.createComment(''),
    ...parts.map((part) => {
      if (part === '\n') return h('span', {}, h('br'))
      if (!part.startsWith('#')) return part
      return h(
        'a',
        {
          tabindex: 0,
          href: `https://www.linkedin.com/search/results/all/?keywords=%23${encodeURIComponent(part.slice(1))}&origin=HASH_TAG_FROM_FEED`
        },
        h('span', { class: 'visually-hidden' }, 'hashtag'),
        h('span', {}, h('span', { 'aria-hidden': 'true' }, '#'), part.slice(1))
      )
    }),
    document.createComment('')
  )
}

/** The name in front of a reply. */
export function greeting(state: LabState, item: Item): HTMLElement | null {
  if (item.greets === undefined) return null
  return h('a', { href: `${profilePath(state, item.greets)}/` }, person(state, item.greets).name)
}
