// Calendar arithmetic in the reader's own time zone, safe across daylight saving: by dates, never by 24 hours.

const DAY = 86_400_000

/** The local date as a running number of days. */
const dayNumber = (moment: number): number => {
  const date = new Date(moment)
  return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY)
}

/** How many midnights lie between two moments (Unix ms), in the local time zone; 0 for the same day. */
export const daysBetween = (earlier: number, later: number): number => dayNumber(later) - dayNumber(earlier)

/** The moment (Unix ms) `days` after the day of `moment`, at `hour` o'clock local time. */
export const atHour = (moment: number, days: number, hour: number): number => {
  const date = new Date(moment)
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, hour).getTime()
}
