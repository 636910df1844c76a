// Words as a reader of the page sees them, from the DOM alone: no layout is asked for, `innerText` is not used.

const NOT_WORDS: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'svg', 'title'])

export interface TextOptions {
  /** Elements whose whole content is left out. */
  readonly skip?: (element: Element) => boolean
  /** What stands for a picture; by default its `alt`, which for an emoji is the emoji itself. */
  readonly picture?: (image: Element) => string
}

/** The text of a node in document order: text as it is, `br` as a line break, pictures by their `alt`. */
export function textOf(node: Node, options: TextOptions = {}): string {
  const parts: string[] = []
  collect(node, options, parts)
  return parts.join('')
}

function collect(node: Node, options: TextOptions, parts: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (isText(child)) {
      parts.push(child.data)
    } else if (isElement(child)) {
      const name = child.localName
      if (NOT_WORDS.has(name) || options.skip?.(child)) continue
      if (name === 'br') parts.push('\n')
      else if (name === 'img') parts.push(options.picture?.(child) ?? child.getAttribute('alt') ?? '')
      else collect(child, options, parts)
    }
  }
}

/** Node tests by type number: documents parsed elsewhere have no shared constructors to compare with. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3
}

/** One line: every run of white space is one blank, none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
