import type { PlatformAdapter } from './types.ts'
import { linkedinAdapter } from './linkedin/adapter.ts'
import { isLinkedinHost } from './linkedin/routes.ts'
import { isXHost } from './x/routes.ts'
import { xAdapter } from './x/adapter.ts'

/** One line per site: whether an address is its, and how it is read. */
const sites: readonly { readonly owns: (host: string) => boolean; readonly adapter: PlatformAdapter }[] = [
  { owns: isXHost, adapter: xAdapter },
  { owns: isLinkedinHost, adapter: linkedinAdapter }
]

/** The adapter of the site that an address belongs to; undefined when the project knows none. */
export function adapterFor(url: URL): PlatformAdapter | undefined {
  return sites.find((site) => site.owns(url.hostname))?.adapter
}
