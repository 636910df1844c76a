// Which post an address of LinkedIn shows.
import type { LabState } from '../model.ts'

/** The activity number of the post on the page `path`, whichever of its two numbers stands there; null elsewhere. */
export function postOf(state: LabState, path: string): string | null {
  const named = /^\/feed\/update\/urn:li:(?:activity|ugcPost|share):(\d+)/.exec(decodeURIComponent(path))?.[1]
  if (named === undefined) return null
  return (
    state.items.find((item) => item.site === 'linkedin' && (item.id === named || item.twin === named))?.id ??
    null
  )
}
