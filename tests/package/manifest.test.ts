// The manifest is a promise to the user; every line of it is pinned. Whoever widens it changes this file as well.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BROWSERS, builtManifest, packedFiles } from './built-extension.ts'

const ownPackage: { readonly version: string } = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')
)

/** Both browsers have these, exactly. */
const COMMON = {
  manifest_version: 3,
  name: 'Walkie',
  description: 'Talk with people on LinkedIn and X instead of at them. Everything stays on this computer.',
  version: ownPackage.version,
  // Reasons: docs/privacy.md.
  permissions: ['storage', 'alarms', 'unlimitedStorage'],
  icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
  action: { default_title: 'Walkie', default_popup: 'popup.html' },
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; " +
      "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
  },
  content_scripts: [
    { matches: ['https://www.linkedin.com/*'], js: ['page-linkedin.js'], run_at: 'document_idle' },
    { matches: ['https://x.com/*', 'https://twitter.com/*'], js: ['page-x.js'], run_at: 'document_idle' }
  ]
}

const EXPECTED = {
  chrome: {
    ...COMMON,
    permissions: [...COMMON.permissions, 'sidePanel'],
    side_panel: { default_path: 'sidepanel.html' },
    background: { service_worker: 'background.js', type: 'module' },
    externally_connectable: { ids: [], matches: [] },
    minimum_chrome_version: '121'
  },
  firefox: {
    ...COMMON,
    sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Walkie', open_at_install: false },
    background: { scripts: ['background.js'], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'walkie@walkie.invalid',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] }
      }
    }
  }
}

describe.each(BROWSERS)('%s', (browser) => {
  test('the manifest says exactly this', () => {
    expect(builtManifest(browser)).toEqual(EXPECTED[browser])
  })

  test('no file of the extension can be asked for by a page', () => {
    expect(builtManifest(browser)).not.toHaveProperty('web_accessible_resources')
  })

  test('no right to reach a host beyond the two sites, to read tabs, cookies, history or the network', () => {
    const manifest = builtManifest(browser)
    for (const key of ['host_permissions', 'optional_permissions', 'optional_host_permissions']) {
      expect(manifest).not.toHaveProperty(key)
    }
  })

  test('every file that the manifest names is in the package', () => {
    const paths = packedFiles(browser).map(({ path }) => path)
    const named = JSON.stringify(builtManifest(browser)).match(/[\w/-]+\.(?:js|html|png|svg|css)/g) ?? []
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter((file) => !paths.includes(file))).toEqual([])
  })
})
