// Sites write many strings twice: once to be seen (`aria-hidden`), once for screen readers. Read one of the two.

const HIDDEN_CLASSES = '.visually-hidden,.a11y-text,.sr-only'
const BLANK = /[\s\u00a0]+/g
const INVISIBLE = /[\u200b\ufeff\u2060]/g

/** One line: no zero-width fillers, every run of white space one space, trimmed. */
export const oneLine = (text: string | null | undefined): string =>
  (text ?? '').replace(INVISIBLE, '').replace(BLANK, ' ').trim()

/** Text of an element on one line, without what is marked as being for screen readers only. */
export function plainLine(element: Element): string {
  if (!element.querySelector(HIDDEN_CLASSES)) return oneLine(element.textContent)
  let text = ''
  const visit = (node: Node): void => {
    if (node.nodeType === 3) text += node.nodeValue ?? ''
    for (const child of node.childNodes) if (!isForScreenReaders(child)) visit(child)
  }
  visit(element)
  return oneLine(text)
}

/** nodeType 1 is an element by definition; `instanceof` would need a global and fails across documents. */
export const isElement = (node: Node): node is Element => node.nodeType === 1

const isForScreenReaders = (node: Node): boolean => isElement(node) && node.matches(HIDDEN_CLASSES)

/**
 * What is seen of a string that may stand twice, on one line: the first `aria-hidden` twin with text; else the second
 * of two children of which the first begins with the same words; else the text. `end` cuts decorations ('• 2nd').
 */
export function seenText(element: Element, end = '•'): string {
  const cut = (text: string): string => oneLine(text.split(end, 1)[0])
  for (const twin of element.querySelectorAll('[aria-hidden="true"]')) {
    const text = cut(plainLine(twin))
    if (text && isTwin(twin)) return text
  }
  for (const holder of [element, ...element.querySelectorAll('*')]) {
    // Asked first: only pairs are worth the reading of their texts.
    if (holder.childElementCount !== 2) continue
    const [first, second] = [...holder.children].map((child) => cut(child.textContent ?? ''))
    if (!first || !second) continue
    if (first === second || first.startsWith(`${second} `)) return second
  }
  return cut(plainLine(element))
}

/** A twin has its other half beside it; a lone `aria-hidden` element is decoration or part of the text. */
function isTwin(element: Element): boolean {
  const beside = [element.previousElementSibling, element.nextElementSibling]
  return beside.some((sibling) => sibling !== null && oneLine(sibling.textContent) !== '')
}
