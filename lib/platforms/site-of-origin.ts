// Which site a browser-stamped origin belongs to. The one list of hosts that page scripts may speak from.
import type { Platform } from '../domain/page-reading.ts'

const SITES: ReadonlyMap<string, Platform> = new Map([
  ['https://www.linkedin.com', 'linkedin'],
  ['https://x.com', 'x'],
  ['https://twitter.com', 'x']
])

/** The site of an origin such as `https://x.com`, or undefined for any other. */
export const siteOfOrigin = (origin: string): Platform | undefined => SITES.get(origin)
