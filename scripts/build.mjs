// `npm run build`: makes the extension for Chromium and Firefox, after the set-up that this needs.
import { buildExtension, ensureDependencies } from './set-up.mjs'

ensureDependencies()
buildExtension()
console.log('Built .output/chrome-mv3 (Chrome, Edge, other Chromium) and .output/firefox-mv3 (Firefox).')
console.log('README.md says how to load them.')
