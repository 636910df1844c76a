// Which post an address of LinkedIn shows.
import type { LabState } from '../model.ts'

const numbered = (state: LabState, number: string | undefined): string | null =>
  state.items.find((item) => item.site === 'linkedin' && (item.id === number || item.twin === number))?.id ??
  null

/** The activity number of the post on the page `path`, whichever of its two numbers stands there; null elsewhere. */
export function postOf(state: LabState, path: string): string | null {
  const number = /^\/feed\/update\/urn:li:(?:activity|ugcPost|share):(\d+)/.exec(
    decodeURIComponent(path)
  )?.[1]
  return number === undefined ? null : numbered(state, number)
}

/** The post that the feed shows first because a notification led there; null when none did. */
export function highlightedPost(state: LabState, search: string): string | null {
  const parameters = new URLSearchParams(search)
  if (!parameters.has('highlightedUpdateUrn')) return null
  const comment = parameters.get('commentUrn') ?? ''
  const number = /\((?:urn:li:)?(?:activity|ugcPost):(\d+),/.exec(comment)?.[1]
  return numbered(state, number ?? parameters.get('highlightedUpdateUrn')?.replace(/^.*:/, ''))
}
