import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { observeSite } from '../lib/observe/observe-site.ts'
import { linkedinAdapter } from '../lib/platforms/linkedin/adapter.ts'

export default defineUnlistedScript(() => observeSite(linkedinAdapter, document, window))
