import { defineConfig } from 'wxt'

/** Pages whose scripts read LinkedIn and X; the manifest hook turns them into content scripts. */
const PAGE_SCRIPTS = [
  { matches: ['https://www.linkedin.com/*'], js: ['page-linkedin.js'] },
  { matches: ['https://x.com/*', 'https://twitter.com/*'], js: ['page-x.js'] }
]

const EXTENSION_PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; " +
  "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  dev: { reloadCommand: false },
  // Vite's preload helper for old browsers would put a `fetch` into the popup; no script of ours has one.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser }) => ({
    name: 'Walkie',
    description: 'Talk with people on LinkedIn and X instead of at them. Everything stays on this computer.',
    permissions: ['storage', 'alarms', 'unlimitedStorage'],
    action: { default_title: 'Walkie' },
    content_security_policy: { extension_pages: EXTENSION_PAGE_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'walkie@walkie.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] }
            }
          }
        }
      : { externally_connectable: { ids: [], matches: [] }, minimum_chrome_version: '123' })
  }),
  hooks: {
    // Unlisted scripts announce nothing to the page; WXT's own content-script wrapper does (docs/decisions/0002).
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = PAGE_SCRIPTS.map((script) => ({ ...script, run_at: 'document_idle' }))
    }
  }
})
