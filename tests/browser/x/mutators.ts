// Damages to a page, as redesigns, translations, extensions and slow networks do them. Runs inside a browser page.

type Random = () => number

export interface Mutant {
  readonly document: Document
  readonly steps: readonly string[]
  /** Rows changed places, were doubled or cut off, so that 'who answers whom' may differ. */
  readonly movesCells: boolean
}

/** A seeded generator of numbers in [0, 1): the same mutants in every run. */
export function random(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const CELLS = '[data-testid="cellInnerDiv"], article'
/** Whose words are never changed: what people wrote, their names, and what the viewer types. */
const OF_PEOPLE =
  '[data-testid="tweetText"], [data-testid="User-Name"], [data-testid="UserName"], [contenteditable]'

type Mutator = (document: Document, random: Random) => void

const mutators: Readonly<Record<string, Mutator>> = {
  'drop an element': (document, next) => pick(document.body, '*', next)?.remove(),
  'drop a marked element': (document, next) => pick(document.body, '[data-testid]', next)?.remove(),
  'unwrap an element': (document, next) => {
    const element = pick(document.body, ':is(div, span, a, button):not([data-testid])', next)
    element?.replaceWith(...element.childNodes)
  },
  'drop an attribute': (document, next) => {
    const element = pick(document.body, '*', next)
    const names = element?.getAttributeNames() ?? []
    const name = names[Math.floor(next() * names.length)]
    if (name !== undefined) element?.removeAttribute(name)
  },
  'drop a test id': (document, next) =>
    pick(document.body, '[data-testid]', next)?.removeAttribute('data-testid'),
  'rename a test id everywhere': (document, next) => {
    const testId = pick(document.body, '[data-testid]', next)?.getAttribute('data-testid') ?? ''
    for (const element of document.querySelectorAll(`[data-testid="${CSS.escape(testId)}"]`)) {
      element.setAttribute('data-testid', 'renamed')
    }
  },
  'drop a role': (document, next) => pick(document.body, '[role]', next)?.removeAttribute('role'),
  'drop all roles': (document) => {
    for (const element of document.querySelectorAll('[role]')) element.removeAttribute('role')
  },
  'rename classes and ids': (document, next) => {
    for (const element of document.querySelectorAll('*')) {
      if (element.hasAttribute('class')) element.setAttribute('class', `c${Math.floor(next() * 1e6)}`)
      if (element.id !== 'layers') element.id = `i${Math.floor(next() * 1e6)}`
    }
  },
  'wrap an element': (document, next) => {
    const element = pick(document.body, '*', next)
    const wrapper = document.createElement(next() < 0.5 ? 'div' : 'span')
    element?.replaceWith(wrapper)
    if (element) wrapper.append(element)
  },
  'wrap what is in every card': (document) => {
    for (const article of document.querySelectorAll('article')) {
      const wrapper = document.createElement('div')
      wrapper.append(...article.childNodes)
      article.append(wrapper)
    }
  },
  'translate the interface': (document) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest(`${OF_PEOPLE}, a[href]`)) node.nodeValue = turned(node.nodeValue ?? '')
    }
    for (const element of document.querySelectorAll('[aria-label]')) {
      element.setAttribute('aria-label', turned(element.getAttribute('aria-label') ?? ''))
    }
  },
  'strip a link': (document, next) => pick(document.body, 'a[href]', next)?.setAttribute('href', '#'),
  'strip the digits of a link': (document, next) => {
    const link = pick(document.body, 'a[href*="/status/"]', next)
    link?.setAttribute('href', (link.getAttribute('href') ?? '').replace(/\d+/g, ''))
  },
  'drop a link around its content': (document, next) => {
    const link = pick(document.body, 'a', next)
    link?.replaceWith(...link.childNodes)
  }
}

const cellMutators: Readonly<Record<string, Mutator>> = {
  'double a row': (document, next) => {
    const cell = pick(document.body, CELLS, next)
    cell?.after(cell.cloneNode(true))
  },
  'move a row': (document, next) => {
    const [cell, target] = [pick(document.body, CELLS, next), pick(document.body, CELLS, next)]
    if (cell && target && !cell.contains(target)) target.before(cell)
  },
  'drop a row': (document, next) => pick(document.body, CELLS, next)?.remove()
}

/** One to three damages, sometimes after cutting the source off in the middle. */
export function mutate(html: string, next: Random): Mutant {
  const steps: string[] = []
  const isCut = next() < 0.15
  const source = isCut ? html.slice(0, Math.floor(next() * html.length)).replace(/<[^>]*$/, '') : html
  if (isCut) steps.push('cut off')
  const document = Document.parseHTMLUnsafe(source)
  const times = isCut ? Math.floor(next() * 2) : 1 + Math.floor(next() * 3)
  let movesCells = isCut
  for (let time = 0; time < times; time += 1) {
    const isOfCells = next() < 0.2
    const known = Object.entries(isOfCells ? cellMutators : mutators)
    const [name, apply] = known[Math.floor(next() * known.length)] ?? []
    if (name === undefined || !apply) continue
    apply(document, next)
    steps.push(name)
    // A dropped element can hold rows; a dropped box can be a row's line.
    movesCells ||= isOfCells || /drop an|unwrap|marked/.test(name)
  }
  return { document, steps, movesCells }
}

function pick(root: Element, selector: string, next: Random): Element | undefined {
  const found = root.querySelectorAll(selector)
  return found[Math.floor(next() * found.length)]
}

/** Every letter another one; digits, signs and handles stay. */
function turned(text: string): string {
  return text.replace(/(?<![@\w])[A-Za-zÀ-ÿ]+/g, (word) => Array.from(word, () => 'ж').join(''))
}
