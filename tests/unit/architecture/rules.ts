// The rooms of the house and what each may do, as data. `check-house.ts` applies it; CONTRIBUTING.md explains it.

export interface Room {
  /** Folder, or file, that the room is; the longest match wins. */
  readonly path: string
  /** Paths it may import from, besides itself. */
  readonly mayImport: readonly string[]
  /** Paths from which it may import types only. */
  readonly mayImportTypes?: readonly string[]
  /** Packages it may import; `wxt` stands for `wxt/…` too. */
  readonly packages?: readonly string[]
  /** No DOM, no browser, no clock, no chance: the same input always gives the same output. */
  readonly pure?: true
}

const KERNEL = ['lib/result.ts']

export const ROOMS: readonly Room[] = [
  { path: 'lib/result.ts', mayImport: [], pure: true },
  { path: 'lib/browser.ts', mayImport: [], packages: ['wxt'] },
  { path: 'lib/domain', mayImport: KERNEL, pure: true },
  { path: 'lib/language', mayImport: [...KERNEL, 'lib/domain'], pure: true },
  { path: 'lib/understanding', mayImport: [...KERNEL, 'lib/domain', 'lib/language'], pure: true },
  {
    path: 'lib/coach',
    mayImport: [...KERNEL, 'lib/domain', 'lib/language', 'lib/understanding'],
    pure: true
  },
  {
    path: 'lib/moves',
    mayImport: [...KERNEL, 'lib/domain', 'lib/language', 'lib/understanding'],
    pure: true
  },
  { path: 'lib/engagement', mayImport: [...KERNEL, 'lib/domain', 'lib/language'], pure: true },

  {
    path: 'lib/platforms',
    mayImport: [...KERNEL, 'lib/domain', 'lib/platforms/x', 'lib/platforms/linkedin']
  },
  {
    path: 'lib/platforms/x',
    mayImport: [...KERNEL, 'lib/domain', 'lib/platforms/dom', 'lib/platforms/types.ts']
  },
  {
    path: 'lib/platforms/linkedin',
    mayImport: [...KERNEL, 'lib/domain', 'lib/platforms/dom', 'lib/platforms/types.ts']
  },
  { path: 'lib/platforms/dom', mayImport: [...KERNEL, 'lib/domain', 'lib/platforms/types.ts'] },

  {
    path: 'lib/observe',
    mayImport: [
      ...KERNEL,
      'lib/domain',
      'lib/engagement',
      'lib/messaging',
      'lib/platforms/types.ts',
      'lib/platforms/dom'
    ]
  },
  {
    path: 'lib/overlay',
    mayImport: [...KERNEL, 'lib/domain', 'lib/platforms/dom', 'lib/locales', 'lib/language'],
    mayImportTypes: ['lib/platforms/types.ts', 'lib/coach', 'lib/understanding', 'lib/moves']
  },

  {
    path: 'lib/compose',
    mayImport: [
      ...KERNEL,
      'lib/domain',
      'lib/locales',
      'lib/messaging',
      'lib/overlay',
      'lib/platforms/dom',
      'lib/settings'
    ],
    mayImportTypes: ['lib/platforms/types.ts']
  },
  { path: 'lib/settings', mayImport: [...KERNEL, 'lib/domain'], pure: true },

  { path: 'lib/messaging', mayImport: [...KERNEL, 'lib/domain', 'lib/settings', 'lib/browser.ts'] },
  {
    path: 'lib/background',
    mayImport: [
      ...KERNEL,
      'lib/domain',
      'lib/browser.ts',
      'lib/messaging',
      'lib/store',
      'lib/settings',
      'lib/coach',
      'lib/engagement',
      'lib/understanding',
      'lib/moves',
      'lib/platforms'
    ],
    packages: ['valibot', 'wxt']
  },
  { path: 'lib/store', mayImport: [...KERNEL, 'lib/domain', 'lib/engagement'], packages: ['idb', 'valibot'] },

  { path: 'lib/locales', mayImport: [...KERNEL, 'lib/domain'], pure: true },
  {
    path: 'lib/ui-state',
    mayImport: [...KERNEL, 'lib/domain', 'lib/locales', 'lib/settings'],
    packages: ['react', 'zustand']
  },
  {
    path: 'components',
    mayImport: [...KERNEL, 'lib/domain', 'lib/locales', 'lib/ui-state', 'lib/platforms/entry-addresses.ts'],
    packages: ['react', 'react-dom']
  },
  { path: 'entrypoints', mayImport: ['lib', 'components'], packages: ['wxt', 'react', 'react-dom'] }
]

/** Folders that hold what ships; every file in them must belong to a room. */
export const SHIPPED = ['lib', 'components', 'entrypoints']

/** The store may be reached from the background alone: these are its ways in. */
export const STORE_READERS = ['entrypoints/background.ts', 'lib/background', 'lib/store']

/** What a page script may not even reach through others: weight, and the reach of a hostile page. */
export const PAGE_SCRIPTS = /^entrypoints\/page-[a-z]+\.ts$/
export const PAGE_SCRIPTS_NEVER_REACH = [
  'lib/store',
  'lib/background',
  'lib/coach',
  'lib/ui-state',
  'components',
  'react',
  'react-dom',
  'zustand',
  'idb',
  'valibot'
]

/** Names that a pure room may not touch. */
export const IMPURE_GLOBALS = new Set([
  'document',
  'window',
  'globalThis',
  'self',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'crypto',
  'performance',
  'new Date()',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'requestIdleCallback',
  'MutationObserver',
  'console',
  'process',
  'browser',
  'chrome'
])
export const IMPURE_MEMBERS = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.getRandomValues'
])

/** Ways out of the computer; nothing that ships may have one. */
export const NETWORK_GLOBALS = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'Image',
  'importScripts'
])
export const NETWORK_MEMBERS = new Set(['sendBeacon', 'serviceWorker', 'connectNative', 'sendNativeMessage'])

/** Ways from text to code or markup: comments are untrusted. */
export const INJECTION_GLOBALS = new Set(['eval', 'Function'])
export const INJECTION_MEMBERS = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'srcdoc',
  'document.write',
  'document.writeln'
])

/** Words that only a site's own room may know, also as a regular expression writes them. */
export const SITE_WORDS = /\b(?:x|twitter|linkedin)\\?\.com\b|\blicdn\b|data-testid|data-urn|componentkey/i
export const SITE_WORDS_ALLOWED = ['lib/platforms']

/** Whoever navigates can carry words away in an address, past the page policy: one audited file. */
export const NAVIGATION_MEMBERS = new Set([
  'tabs.create',
  'tabs.update',
  'windows.create',
  'global open',
  'location.assign',
  'location.replace'
])
export const NAVIGATION_TARGETS = new Set([
  'location',
  'global location',
  'document.location',
  'location.href'
])
export const NAVIGATION_ALLOWED = ['lib/background/open-spot.ts']

/** Who may go through the one door to the browser (docs/decisions/0001). */
export const BROWSER_DOOR = 'lib/browser.ts'
export const BROWSER_DOOR_USERS = ['entrypoints', 'lib/messaging']

/** The extension API by its global name, past the door. */
export const BROWSER_GLOBALS = new Set(['browser', 'chrome'])

export const ENTRYPOINT_LINES = 40
export const MODULE_LINES = 350
export const TEST_LINES = 500
/** Lists of words, which have no inner shape that could be divided. */
export const WORD_LISTS = /^lib\/(?:locales\/|[a-z]+\/lexicon\/)/

/** Names that say nothing about what is inside. */
export const EMPTY_NAMES =
  /(?:^|[-/.])(?:utils?|utilities|helpers?|managers?|misc|common|stuff|index)(?:[-/.]|$)/i
export const FILE_NAME = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.test|\.d)?\.(?:ts|tsx|mts|mjs)$/
export const COMPONENT_NAME = /^[A-Z][A-Za-z0-9]*\.tsx$/
