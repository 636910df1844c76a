// The built scripts cannot reach the network, cannot run text as code, tell the page nothing, and stay light.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { BROWSERS, packedFiles } from './built-extension.ts'
import type { BuiltFor } from './built-extension.ts'
import { inspectScript } from './inspect-script.ts'

/** Compressed as a store delivers it; the page waits for this on every load of LinkedIn and X. */
const PAGE_SCRIPT_BYTES = 60 * 1024

const scripts = (browser: BuiltFor) => packedFiles(browser).filter(({ path }) => path.endsWith('.js'))
const isPageScript = (path: string) => /^page-[a-z]+\.js$/.test(path)
const isBackground = (path: string) => path === 'background.js'

/**
 * React's DOM library can set markup and create script elements; Walkie never asks it to (the source is checked by
 * the architecture test). So an extension page may hold what that library holds, once, and not a single one more.
 */
const reactDom = (() => {
  const require = createRequire(import.meta.url)
  const files = ['react-dom/cjs/react-dom-client.production.js', 'react-dom/cjs/react-dom.production.js']
  const counts = new Map<string, number>()
  for (const file of files) {
    // The package exports no such path; resolve it beside the one that it does export.
    const path = require.resolve('react-dom').replace(/react-dom\/index\.js$/, file)
    const found = inspectScript(path, readFileSync(path, 'utf8'), { inPage: false })
    for (const [name, count] of Object.entries(found)) counts.set(name, (counts.get(name) ?? 0) + count)
  }
  return counts
})()

/** *Show me* scrolls to the words of a finding, on the user's press: a page script may hold this one call, not a second. */
const withoutShowMe = (found: Readonly<Record<string, number>>, inPage: boolean) => {
  const { scrollIntoView = 0, ...rest } = found
  return inPage && scrollIntoView === 1 ? rest : found
}

describe.each(BROWSERS)('%s', (browser) => {
  test('scripts in the page and in the background do nothing that is forbidden', () => {
    const strict = scripts(browser).filter(({ path }) => isPageScript(path) || isBackground(path))
    expect(strict.map(({ path }) => path)).toEqual(['background.js', 'page-linkedin.js', 'page-x.js'])
    const found = strict.map(({ path, bytes }) => [
      path,
      withoutShowMe(
        inspectScript(path, bytes.toString('utf8'), { inPage: isPageScript(path) }),
        isPageScript(path)
      )
    ])
    expect(found.filter(([, counts]) => Object.keys(counts ?? {}).length > 0)).toEqual([])
  })

  test('scripts of extension pages hold nothing that is forbidden beyond React’s own', () => {
    const pages = scripts(browser).filter(({ path }) => !isPageScript(path) && !isBackground(path))
    expect(pages.length).toBeGreaterThan(0)
    const total = new Map<string, number>()
    for (const { path, bytes } of pages) {
      const found = inspectScript(path, bytes.toString('utf8'), { inPage: false })
      for (const [name, count] of Object.entries(found)) total.set(name, (total.get(name) ?? 0) + count)
    }
    expect([...total].filter(([name, count]) => count > (reactDom.get(name) ?? 0))).toEqual([])
  })

  test('page scripts weigh little and import nothing at run time', () => {
    for (const { path, bytes } of scripts(browser).filter((script) => isPageScript(script.path))) {
      expect(gzipSync(bytes).byteLength, path).toBeLessThanOrEqual(PAGE_SCRIPT_BYTES)
      expect(bytes.toString('utf8'), path).not.toMatch(/\bimport\s*\(|^import\b|\bfrom\s*["']/m)
    }
  })

  test('the package holds nothing but scripts, pages, styles, pictures and the manifest', () => {
    const strange = packedFiles(browser).filter(
      ({ path }) => path !== 'manifest.json' && !/\.(?:js|html|css|png|svg|json)$/.test(path)
    )
    expect(strange.map(({ path }) => path)).toEqual([])
  })

  test('pages load nothing from elsewhere and run nothing inline', () => {
    for (const { path, bytes } of packedFiles(browser).filter((file) => /\.(?:html|css)$/.test(file.path))) {
      const text = bytes.toString('utf8')
      expect(text, path).not.toMatch(
        /(?:src|href)=["'](?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import/
      )
      expect(text, path).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|\son[a-z]+=/)
    }
  })

  test('no path of the computer that built it, no source map', () => {
    for (const { path, bytes } of packedFiles(browser)) {
      const text = bytes.toString('utf8')
      expect(text.includes(process.cwd()), path).toBe(false)
      expect(text.includes('sourceMappingURL'), path).toBe(false)
    }
  })
})

describe('the inspection finds what it looks for', () => {
  const PLANTED: readonly (readonly [name: string, text: string])[] = [
    ['fetch', "fetch('/')"],
    ['fetch', "window.fetch('/')"],
    ['fetch', "globalThis['fetch']('/')"],
    ['XMLHttpRequest', 'new XMLHttpRequest()'],
    ['WebSocket', "new WebSocket('wss://a')"],
    ['EventSource', "new EventSource('/')"],
    ['RTCPeerConnection', 'new RTCPeerConnection()'],
    ['sendBeacon', "navigator.sendBeacon('/', data)"],
    ['Image', 'new Image().src = data'],
    ['eval', "eval('1')"],
    ['Function', "new Function('1')"],
    ['innerHTML', 'element.innerHTML = text'],
    ['click', 'button.click()'],
    ['scrollIntoView', 'element.scrollIntoView()'],
    ['cookie', 'document.cookie'],
    ['localStorage', "localStorage.getItem('a')"],
    ['indexedDB', "indexedDB.open('a')"],
    ['chrome-extension:', "element.src = 'chrome-extension://abc/icon.png'"],
    ['content-script-started', "postMessage({ type: 'abc:content-script-started' })"],
    ['react.transitional.element', "Symbol.for('react.transitional.element')"]
  ]

  test.each(PLANTED)('%s in %s', (name, text) => {
    expect(inspectScript('planted.js', text, { inPage: true })).toHaveProperty([name])
  })

  test('and not what only looks like it', () => {
    const harmless =
      "const fetch = () => 1; fetch(); say('please click, fetch and eval'); a.prefetch; b.onclick"
    expect(inspectScript('harmless.js', harmless, { inPage: true })).toEqual({})
  })
})
