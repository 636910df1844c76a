// The encoded keys of LinkedIn's newer front end: a small protobuf in base64, without padding.

function varint(value: bigint): number[] {
  const bytes: number[] = []
  let rest = value
  while (rest > 0x7fn) {
    bytes.push(Number(rest & 0x7fn) | 0x80)
    rest >>= 7n
  }
  bytes.push(Number(rest))
  return bytes
}

/** Zigzag of a positive number: twice its value. */
const number = (digits: string): number[] => [0x08, ...varint(BigInt(digits) << 1n)]

function base64(bytes: readonly number[]): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** The key of a post; `kind` tells which of its two numbers is encoded. */
export function postKey(kind: 'activity' | 'ugcPost', digits: string): string {
  const content = number(digits)
  return base64([kind === 'activity' ? 0x0a : 0x12, content.length, ...content])
}

/** The key of a reply box: the post's URN and the number of the comment that it answers. */
export function replyKey(postUrn: string, comment: string): string {
  const urn = Array.from(postUrn, (character) => character.charCodeAt(0))
  const content = [0x0a, urn.length, ...urn, 0x10, ...varint(BigInt(comment) << 1n)]
  return base64([0x2a, content.length, ...content])
}

/** The 43 characters by which one page names one card; the same card keeps its key. */
export function pageKey(seed: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  let value = 17
  for (const character of seed) value = (value * 33 + character.charCodeAt(0)) % 2_147_483_647
  let key = ''
  while (key.length < 43) {
    value = (value * 48_271) % 2_147_483_647
    key += alphabet[value % 64] ?? 'A'
  }
  return key
}
