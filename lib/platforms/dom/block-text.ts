// Text with its line breaks, from what people wrote: finished messages and boxes being written in.
import { isElement, oneLine } from './twin-text.ts'

const BLOCKS = new Set('P DIV LI UL OL BLOCKQUOTE PRE H1 H2 H3 H4 H5 H6 SECTION ARTICLE HR TR'.split(' '))
const SKIPPED = new Set('SCRIPT STYLE TEMPLATE BUTTON SVG NOSCRIPT'.split(' '))
const PICTOGRAPH = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u

interface Line {
  text: string
  /** Begun by a block or a break of its own, so that it counts even when empty. */
  kept: boolean
}

const pictureText = (element: Element): string => {
  const alternative = element.getAttribute('alt') ?? ''
  return alternative.length <= 24 && PICTOGRAPH.test(alternative) ? alternative : ''
}

/**
 * The words of a finished message: `\n` for breaks and blocks, white space collapsed, pictures that stand for emoji as
 * characters. Elements that match `skip` are left out, as are buttons.
 */
export function writtenText(element: Element, skip: string): string {
  const lines: Line[] = [{ text: '', kept: false }]
  const write = (text: string): void => {
    const last = lines.at(-1)
    if (last) last.text += text
  }
  const breakBlock = (): void => {
    if (oneLine(lines.at(-1)?.text)) lines.push({ text: '', kept: false })
  }
  const visit = (node: Node): void => {
    if (node.nodeType === 3) return write(node.nodeValue ?? '')
    if (!isElement(node)) return
    const inner = node
    if (SKIPPED.has(inner.tagName.toUpperCase()) || inner.matches(skip)) return
    if (inner.tagName === 'BR') return void lines.push({ text: '', kept: true })
    if (inner.tagName === 'IMG') return write(pictureText(inner))
    const hashtag = hashtagOf(inner)
    if (hashtag) return write(hashtag)
    const block = BLOCKS.has(inner.tagName)
    if (block) breakBlock()
    for (const child of inner.childNodes) visit(child)
    if (block) breakBlock()
  }
  for (const child of element.childNodes) visit(child)
  return joined(lines)
}

/** A hashtag link reads 'hashtag' to screen readers in front of its sign; the link itself says what it is. */
function hashtagOf(element: Element): string | undefined {
  if (element.tagName !== 'A' || !/keywords=%23|\/hashtag\//i.test(element.getAttribute('href') ?? ''))
    return undefined
  const text = oneLine(element.textContent)
  const sign = text.indexOf('#')
  return sign < 0 ? undefined : text.slice(sign).replace(/^#\s+/, '#')
}

function joined(lines: readonly Line[]): string {
  const texts = lines.map((line) => ({ ...line, text: oneLine(line.text) }))
  return texts
    .filter((line, index) => line.text || line.kept || index === 0)
    .map((line) => line.text)
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
}

/**
 * What stands in a rich text box (Quill, TipTap): one line per block, `<br>` a break unless it only keeps an empty block
 * open, mentions as their names, no-break spaces as spaces. Placeholders are attributes and never read.
 */
export function boxText(box: Element): string {
  const lines: string[] = []
  let open = false
  const write = (text: string): void => {
    if (!open) lines.push('')
    open = true
    lines[lines.length - 1] += text
  }
  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').replace(/[\u200b\ufeff\u2060]/g, '').replace(/\u00a0/g, ' ')
      // Between blocks, a blank text with a line end is only the source's indentation.
      if (text && (open || text.trim() || !/[\n\r]/.test(text))) write(text.replace(/[\n\r\t]+ */g, ' '))
      return
    }
    if (!isElement(node)) return
    const inner = node
    if (SKIPPED.has(inner.tagName.toUpperCase())) return
    if (inner.tagName === 'IMG') {
      const picture = pictureText(inner)
      if (picture) write(picture)
      return
    }
    if (inner.tagName === 'BR') {
      const closes = !hasTextAfter(inner)
      if (!closes) {
        write('')
        open = false
        write('')
      }
      return
    }
    const block = BLOCKS.has(inner.tagName)
    const holdsBlocks = [...inner.children].some((child) => BLOCKS.has(child.tagName))
    if (block && !holdsBlocks) {
      open = false
      write('')
    }
    for (const child of inner.childNodes) visit(child)
    if (block) open = false
  }
  for (const child of box.childNodes) visit(child)
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\s+$/g, '')
}

/** Whether anything follows a break inside its block; a break at the end only keeps the block's height. */
function hasTextAfter(lineBreak: Element): boolean {
  for (let node = lineBreak.nextSibling; node; node = node.nextSibling) {
    if (node.textContent || (isElement(node) && node.tagName === 'BR')) return true
  }
  return false
}
