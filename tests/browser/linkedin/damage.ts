// Ways in which a page may differ from the one a reader was written for.

export type DamageKind =
  'drop' | 'drop-attribute' | 'wrap' | 'swap' | 'duplicate' | 'rename-classes' | 'translate' | 'truncate'

/** One change; `place` and `detail` in [0, 1) choose where it happens. */
export interface Damage {
  readonly kind: DamageKind
  readonly place: number
  readonly detail: number
}

const HASHED = /^_[a-z0-9]{1,8}$|^[a-f0-9]{8}$|^[a-z]+[A-Z]\w*$/

const pick = <Item>(items: readonly Item[], place: number): Item | undefined =>
  items[Math.floor(place * items.length)]

function renameClasses(page: Document): void {
  for (const element of page.querySelectorAll('[class]')) {
    const names = [...element.classList].map((name) =>
      HASHED.test(name) ? `_${name.length}${name.slice(1, 4)}` : name
    )
    element.setAttribute('class', names.join(' '))
  }
}

/** Every letter replaced, so that no word can be recognised; digits and signs stay. */
const foreign = (text: string): string => text.replace(/\p{L}/gu, 'ж')

const WORDS = '[data-testid="expandable-text-box"],.update-components-text,[contenteditable],strong'
const INTERFACE =
  'button,[role="button"],h2,time,.comments-comment-meta__badge,[class*="replies-count"],.nt-card__time-ago'

function translate(page: Document): void {
  for (const element of page.querySelectorAll('[aria-label],[title],[data-placeholder]')) {
    for (const name of ['aria-label', 'title', 'data-placeholder']) {
      const value = element.getAttribute(name)
      // The label of a picture in notifications repeats a name, which no translation changes.
      if (value && !element.matches('[data-view-name="notification-card-image"]'))
        element.setAttribute(name, foreign(value))
    }
  }
  for (const element of page.querySelectorAll(INTERFACE)) {
    if (element.closest(WORDS) || element.querySelector(WORDS) || element.closest('.nt-card')) continue
    for (const node of element.querySelectorAll('*')) replaceText(node)
    replaceText(element)
  }
}

function replaceText(element: Element): void {
  for (const node of element.childNodes)
    if (node.nodeType === 3) node.nodeValue = foreign(node.nodeValue ?? '')
}

/** What must change nothing at all. */
export function disguise(page: Document): void {
  renameClasses(page)
  translate(page)
}

export function damage(page: Document, { kind, place, detail }: Damage): void {
  const element = pick([...page.body.querySelectorAll('*')], place)
  if (!element) return
  switch (kind) {
    case 'drop':
      return element.remove()
    case 'drop-attribute': {
      const name = pick(element.getAttributeNames(), detail)
      return name ? element.removeAttribute(name) : undefined
    }
    case 'wrap': {
      const around = page.createElement('div')
      element.replaceWith(around)
      return around.append(element)
    }
    case 'swap':
      return element.nextElementSibling?.after(element)
    case 'duplicate':
      return element.after(element.cloneNode(true))
    case 'rename-classes':
      return renameClasses(page)
    case 'translate':
      return translate(page)
    case 'truncate':
    default:
  }
}
