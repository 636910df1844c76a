// LinkedIn's ids are clocks: the upper bits are milliseconds since 1970 (checked against the API's own times, ± 1 ms).

/** No id of the present kind is older than 2012; later than 2100 is no clock. */
const EARLIEST = Date.UTC(2012, 0, 1)
const LATEST = Date.UTC(2100, 0, 1)

/** ISO 8601 in UTC with milliseconds for the digits of an activity, ugcPost, share or comment id; null when it is no clock. */
export function timeOfId(digits: string): string | null {
  if (!/^\d{10,20}$/.test(digits)) return null
  // An id exceeds 2^53, so neither Number nor a 32-bit shift will do.
  const milliseconds = Number(BigInt(digits) >> 22n)
  if (milliseconds < EARLIEST || milliseconds > LATEST) return null
  return new Date(milliseconds).toISOString()
}
