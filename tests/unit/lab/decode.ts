/** The number in a post's key, decoded without the code under test. */
export function decodePostKey(key: string): string {
  const bytes = Buffer.from(key, 'base64url')
  let value = 0n
  bytes.subarray(3).forEach((byte, index) => {
    value |= BigInt(byte & 0x7f) << BigInt(7 * index)
  })
  return (value >> 1n).toString()
}
