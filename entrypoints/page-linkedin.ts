import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { hearPlacements } from '../lib/compose/hear-placements.ts'
import { watchComposers } from '../lib/compose/watch-composers.ts'
import { observeSite } from '../lib/observe/observe-site.ts'
import { linkedinAdapter } from '../lib/platforms/linkedin/adapter.ts'

export default defineUnlistedScript(() => {
  const ending = new AbortController()
  observeSite(linkedinAdapter, document, window, ending)
  hearPlacements(linkedinAdapter, document, window, ending.signal)
  watchComposers(linkedinAdapter, document, window, ending.signal)
})
