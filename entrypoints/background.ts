import { defineBackground } from 'wxt/utils/define-background'
import { startBackground } from '../lib/background/start-background.ts'
import { extensionApi } from '../lib/browser.ts'

export default defineBackground({
  type: 'module',
  main() {
    const api = extensionApi()
    if (api) startBackground(api)
  }
})
