import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { observeSite } from '../lib/observe/observe-site.ts'
import { xAdapter } from '../lib/platforms/x/adapter.ts'

export default defineUnlistedScript(() => observeSite(xAdapter, document, window))
