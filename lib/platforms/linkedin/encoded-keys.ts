// SDUI names posts and comments in ids such as `CgsI8sCB…-replaceableCommentTools<page key>FeedType_…`: a protobuf in
// base64 without padding, in which both alphabets (`+ /` and `- _`) are mixed. Anything unexpected decodes to nothing.

/** What an encoded key names: a post, or a comment under a post. */
export interface EncodedTarget {
  readonly post: string
  /** The comment's own number, when the key names a comment. */
  readonly comment?: string
  /** The page's own key of the card, 43 characters; '' when the key carries none. */
  readonly pageKey: string
}

const PAGE_KEY = /^(?:expanded|update-card-focus)([A-Za-z0-9_-]{43})FeedType_/
const NAMED =
  /^([A-Za-z0-9+/_-]{8,400})-(?:replaceableCommentTools|replaceableLoadMoreComments|commentList|commentButtonSection|pagedCommentsContainer)(?:([A-Za-z0-9_-]{43})FeedType_\w{1,80})?$/
const BOX = /^commentBox-([A-Za-z0-9+/_-]{8,400})-([A-Za-z0-9_-]{43})FeedType_\w{1,80}$/
const INNER_POST = /^urn:li:(?:activity|ugcPost|share):\d{1,20}$/

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 of either alphabet, no padding, to bytes; undefined when it is not base64. */
function bytesOf(text: string): readonly number[] | undefined {
  if (text.length % 4 === 1) return undefined
  const bytes: number[] = []
  let buffer = 0
  let bits = 0
  for (const character of text) {
    const value = ALPHABET.indexOf(character === '-' ? '+' : character === '_' ? '/' : character)
    if (value < 0) return undefined
    buffer = ((buffer << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes.push((buffer >> bits) & 0xff)
    }
  }
  return bytes
}

/** The number in a zigzag varint that fills `bytes` to the end; undefined when it does not. */
function varintOf(bytes: readonly number[]): bigint | undefined {
  if (bytes.length === 0 || bytes.length > 10) return undefined
  let value = 0n
  for (const [index, byte] of bytes.entries()) {
    const last = index === bytes.length - 1
    if (((byte & 0x80) === 0) !== last) return undefined
    value |= BigInt(byte & 0x7f) << BigInt(7 * index)
  }
  // Zigzag: an odd value would be a negative number, which no id is.
  return value % 2n === 0n ? value >> 1n : undefined
}

function readMessage(bytes: readonly number[]): { post: string; comment?: string } | undefined {
  const [tag, length, innerTag] = bytes
  if (length === undefined || length !== bytes.length - 2) return undefined
  if (tag === 0x0a || tag === 0x12) {
    if (innerTag !== 0x08) return undefined
    const number = varintOf(bytes.slice(3))
    if (!number) return undefined
    return { post: `urn:li:${tag === 0x0a ? 'activity' : 'ugcPost'}:${number}` }
  }
  if (tag !== 0x2a || innerTag !== 0x0a) return undefined
  const textLength = bytes[3] ?? 0
  const text = bytes.slice(4, 4 + textLength)
  if (text.length !== textLength || bytes[4 + textLength] !== 0x10) return undefined
  const post = String.fromCharCode(...text)
  const comment = varintOf(bytes.slice(5 + textLength))
  if (!INNER_POST.test(post) || !comment) return undefined
  return { post, comment: comment.toString() }
}

/**
 * Reads an id, component key or test id. Returns nothing for everything that is not exactly an encoded key;
 * never throws.
 */
export function decodeKey(key: string | null): EncodedTarget | undefined {
  if (!key || key.length > 600) return undefined
  const match = BOX.exec(key) ?? NAMED.exec(key)
  const bytes = match?.[1] && bytesOf(match[1])
  const target = bytes && readMessage(bytes)
  return target ? { ...target, pageKey: match?.[2] ?? '' } : undefined
}

/** The page's own key inside `expanded<key>FeedType_…` and `update-card-focus<key>FeedType_…`. */
export function pageKeyOf(value: string | null): string | undefined {
  return value ? PAGE_KEY.exec(value)?.[1] : undefined
}

/** What an element's id, component key or test id encodes. */
export function encodedTargetOf(element: Element): EncodedTarget | undefined {
  for (const attribute of ['id', 'componentkey', 'data-testid']) {
    const target = decodeKey(element.getAttribute(attribute))
    if (target) return target
  }
  return undefined
}
