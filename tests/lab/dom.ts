// Builds elements without a framework, so that nodes can be reused and moved as the real sites do.

type Child = Node | string | null | undefined | false
type Listener = (event: Event) => void
export type Attributes = Readonly<Record<string, string | number | boolean | undefined | Listener>>

function dress(element: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value)
    else if (value === true) element.setAttribute(name, '')
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value))
  }
  for (const child of children)
    if (child !== null && child !== undefined && child !== false) element.append(child)
}

/** An HTML element; a function among the attributes listens for the event of that name. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  dress(element, attributes, children)
  return element
}

/** A one-path picture on a 24 × 24 grid. */
export function icon(path: string, attributes: Attributes = {}): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg'
  const picture = document.createElementNS(space, 'svg')
  dress(picture, { viewBox: '0 0 24 24', 'aria-hidden': 'true', ...attributes }, [])
  const line = document.createElementNS(space, 'path')
  line.setAttribute('d', path)
  const group = document.createElementNS(space, 'g')
  group.append(line)
  picture.append(group)
  return picture
}

/** `content` inside so many plain divs, as generated pages nest them. */
export function nest(depth: number, ...content: readonly Child[]): HTMLDivElement {
  const outer = h('div', {}, ...(depth <= 1 ? content : [nest(depth - 1, ...content)]))
  return outer
}

/** Puts `wanted` into `parent` in order without touching nodes that stand right already; removes all others. */
export function reconcile(parent: Element, wanted: readonly Element[]): void {
  const keep = new Set<Node>(wanted)
  for (const child of Array.from(parent.childNodes)) if (!keep.has(child)) child.remove()
  wanted.forEach((element, index) => {
    const standing = parent.children[index]
    if (standing !== element) parent.insertBefore(element, standing ?? null)
  })
}

/** A face without a picture: initials, drawn by the style sheet so that they are no text of the page. */
export function face(name: string, hue: number, size: number): HTMLDivElement {
  const initials = name
    .split(/[\s-]+/)
    .map((part) => part.charAt(0))
    .filter((letter) => /\p{L}/u.test(letter))
    .slice(0, 2)
    .join('')
  return h('div', {
    class: 'lab-face',
    'data-face': initials,
    style: `width:${size}px;height:${size}px;font-size:${Math.round(size * 0.38)}px;background-color:hsl(${hue} 42% 46%)`
  })
}
