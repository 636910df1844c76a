import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { hearPlacements } from '../lib/compose/hear-placements.ts'
import { watchComposers } from '../lib/compose/watch-composers.ts'
import { observeSite } from '../lib/observe/observe-site.ts'
import { xAdapter } from '../lib/platforms/x/adapter.ts'

export default defineUnlistedScript(() => {
  const ending = new AbortController()
  observeSite(xAdapter, document, window, ending)
  hearPlacements(xAdapter, document, window, ending.signal)
  watchComposers(xAdapter, document, window, ending.signal)
})
