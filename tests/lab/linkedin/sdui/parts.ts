// Small pieces of the newer front end: generated boxes, keys instead of names.
import { face, h, icon, nest } from '../../dom.ts'
import { smallHash } from '../../ids.ts'
import { person, type LabState } from '../../model.ts'
import { profilePath } from '../views.ts'

let keys = 0

/** A random-looking component key; no two are alike in one document. */
export function componentKey(): string {
  keys += 1
  const part = (seed: string, length: number): string =>
    (smallHash(`${seed}${keys}`) * 7919).toString(16).padStart(length, '4').slice(-length)
  return `${part('a', 8)}-${part('b', 4)}-4${part('c', 3)}-a${part('d', 3)}-${part('e', 6)}${part('f', 6)}`
}

const hue = (key: string): number => smallHash(key) % 360

export const profileLink = (state: LabState, key: string): string =>
  `https://www.linkedin.com${profilePath(state, key)}/`

/** A face in a figure; the picture's place holds no text. */
export function portrait(state: LabState, key: string, size: number): HTMLElement {
  return h('figure', { 'aria-hidden': 'true' }, face(person(state, key).name, hue(key), size))
}

/** A number beside a picture, as deep as on the site. */
export const number = (value: number): HTMLElement =>
  h('span', {}, nest(1, h('span', {}, h('span', {}, h('span', {}, value > 0 ? String(value) : '')))))

/** A picture that refers to a sprite by name; the name is an anchor of its own. */
export function sprite(id: string, path: string): SVGSVGElement {
  return icon(path, { id, role: 'none' })
}

export const paragraph = (text: string, className = ''): HTMLElement =>
  h('p', className === '' ? {} : { class: className }, h('span', {}, text))

/** Words with hashtags as links; line breaks stand alone. */
export function words(text: string): (Node | string)[] {
  return text
    .split(/(\n|#[\p{L}\p{N}_]{1,50})/u)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\n') return h('br')
      if (!part.startsWith('#')) return part
      return h(
        'span',
        {},
        h(
          'a',
          {
            tabindex: 0,
            href: `https://www.linkedin.com/search/results/all/?keywords=%23${encodeURIComponent(part.slice(1))}`
          },
          h('strong', {}, part)
        )
      )
    })
}
