// Elements without markup strings: words of people only ever become text nodes.
import { OVERLAY_ICONS, type OverlayIcon } from './icons.ts'

type Child = Node | string | null | undefined | false

export interface Traits {
  readonly class?: string
  /** Left out: 'button'; not for other elements. */
  readonly attributes?: Readonly<Record<string, string | null>>
  readonly press?: (event: MouseEvent) => void
}

const SVG = 'http://www.w3.org/2000/svg'

/** What makes elements in one document. */
export interface Maker {
  readonly element: (tag: string, traits: Traits, ...children: readonly Child[]) => HTMLElement
  readonly button: (traits: Traits, ...children: readonly Child[]) => HTMLButtonElement
  readonly icon: (name: OverlayIcon, className?: string) => SVGElement
  readonly shape: (path: string, viewBox: string, className: string) => SVGElement
}

const furnish = (element: HTMLElement, traits: Traits, children: readonly Child[]): void => {
  if (traits.class !== undefined) element.className = traits.class
  for (const [name, value] of Object.entries(traits.attributes ?? {})) {
    if (value !== null) element.setAttribute(name, value)
  }
  const { press } = traits
  if (press) element.addEventListener('click', press)
  element.append(...children.filter((child): child is Node | string => Boolean(child)))
}

/**
 * A maker for `page`. `mayPress` decides whether a click counts: only the user's own do, and only on what they see.
 */
export const createMaker = (page: Document, mayPress: (event: MouseEvent) => boolean): Maker => {
  const guarded = (traits: Traits): Traits => {
    const { press } = traits
    if (!press) return traits
    return {
      ...traits,
      press: (event) => {
        if (mayPress(event)) press(event)
      }
    }
  }
  const shape: Maker['shape'] = (path, viewBox, className) => {
    const svg = page.createElementNS(SVG, 'svg')
    svg.setAttribute('viewBox', viewBox)
    svg.setAttribute('class', className)
    svg.setAttribute('aria-hidden', 'true')
    const line = page.createElementNS(SVG, 'path')
    line.setAttribute('d', path)
    svg.append(line)
    return svg
  }
  return {
    element: (tag, traits, ...children) => {
      const element = page.createElement(tag)
      furnish(element, guarded(traits), children)
      return element
    },
    button: (traits, ...children) => {
      const button = page.createElement('button')
      button.type = 'button'
      furnish(button, guarded(traits), children)
      return button
    },
    icon: (name, className = '') => shape(OVERLAY_ICONS[name], '0 0 20 20', `wk-icon ${className}`.trim()),
    shape
  }
}
