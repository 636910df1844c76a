// Who wrote a card. The page names the author up to three times (name line, permalink, avatar); they must agree.
import type { Author } from '../../domain/page-reading.ts'
import { isElement, isText, oneLine, textOf } from '../dom/text-of.ts'
import { handleOf, profileOf, sameHandle } from './routes.ts'
import { AVATAR_PREFIX, CLICKABLE_BOX } from './selectors.ts'

/** Direction marks around a handle on right-to-left pages. */
const DIRECTION_MARKS = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g

/**
 * The author by the name line. `expected` is the handle in the permalink: a name line that does not show it belongs to
 * somebody else, and then nobody is named.
 */
export function authorIn(line: Element, expected: string | undefined): Author | undefined {
  const handle = handleShown(line, expected)
  return handle === undefined ? undefined : { handle, name: nameShown(line, handle) }
}

/** The handle that an avatar's test id names; undefined when the site does not say. */
export function handleOfAvatar(avatar: Element): string | undefined {
  const suffix = avatar.getAttribute('data-testid')?.slice(AVATAR_PREFIX.length)
  return suffix === 'unknown' ? undefined : handleOf(suffix)
}

/** The handle written in a text that is nothing but '@handle'. */
export function handleInText(text: string): string | undefined {
  const plain = text.replace(DIRECTION_MARKS, '').trim()
  return plain.startsWith('@') ? handleOf(plain.slice(1)) : undefined
}

/** A link whose words are '@handle' and whose address is that profile: the handle as written. */
export function handleOfLink(link: Element): string | undefined {
  const shown = handleInText(textOf(link))
  const linked = profileOf(link)
  return shown !== undefined && linked !== undefined && sameHandle(shown, linked) ? shown : undefined
}

function handleShown(line: Element, expected: string | undefined): string | undefined {
  const links = Array.from(line.querySelectorAll('a[href]'))
  const fitting = (handle: string | undefined): handle is string =>
    handle !== undefined && (expected === undefined || sameHandle(handle, expected))
  // As written next to the name; else as written in an address; else, on cards without links, as plain words.
  const written = links.map(handleOfLink).find(fitting)
  if (written !== undefined) return written
  const linked = links.map(profileOf)
  // Without a permalink to compare with, the first link must be the author's: a badge may lead elsewhere.
  const address =
    expected === undefined ? linked.find((handle) => handle !== undefined) : linked.find(fitting)
  if (address !== undefined) return address
  return plainHandles(line).filter(fitting).at(-1)
}

function plainHandles(node: Node): readonly (string | undefined)[] {
  return Array.from(node.childNodes).flatMap((child) => {
    if (isText(child)) return [handleInText(child.data)]
    return isElement(child) ? plainHandles(child) : []
  })
}

/** The words before the handle, badges left out; '' when the line shows the handle alone. */
function nameShown(line: Element, handle: string): string {
  const isHandle = (text: string): boolean => {
    const shown = handleInText(text)
    return shown !== undefined && sameHandle(shown, handle)
  }
  const links = Array.from(line.querySelectorAll('a[href]')).filter((link) => {
    const linked = profileOf(link)
    return linked !== undefined && sameHandle(linked, handle)
  })
  // The first link is the name's, the second shows the handle; a name can itself look like the handle.
  const named = links.find((link) => !isHandle(textOf(link))) ?? (links.length > 1 ? links[0] : undefined)
  const parts: string[] = []
  /** false as soon as the handle is reached. */
  const collect = (node: Node): boolean => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (isText(child)) {
        if (isHandle(child.data) && (!named || parts.some((part) => part.trim() !== ''))) return false
        parts.push(child.data)
      } else if (isElement(child)) {
        // Badges of companies are clickable boxes with a picture; a clock ends the line.
        if (child.localName === 'time') return false
        if (child.localName === 'svg' || child.matches(CLICKABLE_BOX)) continue
        if (child.localName === 'img') parts.push(emojiOf(child))
        else if (!collect(child)) return false
      }
    }
    return true
  }
  collect(named ?? line)
  return oneLine(parts.join(''))
}

/** A picture in a name is an emoji unless its description has letters: then it is a badge. */
function emojiOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? ''
  return /\p{L}/u.test(alt) ? '' : alt
}
