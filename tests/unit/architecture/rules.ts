// The rooms of the house and what each may do, as data. `check-house.ts` applies it; CONTRIBUTING.md explains it.

export interface Room {
  /** Folders or files that make up the room; the longest match wins, so a room may lie inside another's folder. */
  readonly at: readonly string[]
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

/** The half of the messaging that only the background may load: it checks, and it reaches the store. */
const MESSAGING_IN_BACKGROUND = [
  'lib/messaging/handlers.ts',
  'lib/messaging/policy.ts',
  'lib/messaging/position.ts',
  'lib/messaging/rows.ts',
  'lib/messaging/schemas.ts'
]

export const ROOMS: readonly Room[] = [
  { at: ['lib/result.ts'], mayImport: [], pure: true },
  { at: ['lib/browser.ts'], mayImport: [], packages: ['wxt'] },
  { at: ['lib/domain'], mayImport: KERNEL, pure: true },
  { at: ['lib/language'], mayImport: [...KERNEL, 'lib/domain'], pure: true },
  { at: ['lib/understanding'], mayImport: [...KERNEL, 'lib/domain', 'lib/language'], pure: true },
  {
    at: ['lib/coach'],
    mayImport: [...KERNEL, 'lib/domain', 'lib/language', 'lib/understanding'],
    pure: true
  },
  {
    at: ['lib/moves'],
    mayImport: [...KERNEL, 'lib/domain', 'lib/language', 'lib/understanding'],
    pure: true
  },
  { at: ['lib/engagement'], mayImport: [...KERNEL, 'lib/domain', 'lib/language'], pure: true },

  {
    at: ['lib/platforms'],
    mayImport: [...KERNEL, 'lib/domain', 'lib/platforms/x', 'lib/platforms/linkedin']
  },
  {
    at: ['lib/platforms/x'],
    mayImport: [...KERNEL, 'lib/domain', 'lib/platforms/dom', 'lib/platforms/types.ts']
  },
  {
    at: ['lib/platforms/linkedin'],
    mayImport: [...KERNEL, 'lib/domain', 'lib/platforms/dom', 'lib/platforms/types.ts']
  },
  { at: ['lib/platforms/dom'], mayImport: [...KERNEL, 'lib/domain', 'lib/platforms/types.ts'] },

  {
    at: ['lib/observe'],
    mayImport: [
      ...KERNEL,
      'lib/domain',
      'lib/engagement',
      'lib/platforms/types.ts',
      'lib/platforms/dom',
      'lib/messaging'
    ]
  },
  {
    at: ['lib/overlay'],
    mayImport: [...KERNEL, 'lib/domain', 'lib/platforms/dom', 'lib/locales', 'lib/language'],
    mayImportTypes: ['lib/platforms/types.ts', 'lib/coach', 'lib/understanding', 'lib/moves']
  },

  { at: ['lib/messaging'], mayImport: [...KERNEL, 'lib/domain', 'lib/browser.ts'] },
  {
    at: MESSAGING_IN_BACKGROUND,
    mayImport: [...KERNEL, 'lib/domain', 'lib/engagement', 'lib/messaging', 'lib/store'],
    packages: ['valibot', 'wxt']
  },
  {
    at: ['lib/background'],
    mayImport: [
      ...KERNEL,
      'lib/domain',
      'lib/engagement',
      'lib/messaging',
      ...MESSAGING_IN_BACKGROUND,
      'lib/platforms',
      'lib/store'
    ],
    packages: ['wxt']
  },
  { at: ['lib/store'], mayImport: [...KERNEL, 'lib/domain', 'lib/engagement'], packages: ['idb', 'valibot'] },

  { at: ['lib/locales'], mayImport: [...KERNEL, 'lib/domain'], pure: true },
  {
    at: ['lib/ui-state'],
    mayImport: [...KERNEL, 'lib/domain', 'lib/locales'],
    packages: ['react', 'zustand']
  },
  {
    at: ['components'],
    mayImport: [...KERNEL, 'lib/domain', 'lib/locales', 'lib/ui-state'],
    packages: ['react', 'react-dom']
  },
  { at: ['entrypoints'], mayImport: ['lib', 'components'], packages: ['wxt', 'react', 'react-dom'] }
]

/** Folders that hold what ships; every file in them must belong to a room. */
export const SHIPPED = ['lib', 'components', 'entrypoints']

/** Reached from the background alone, through one entrypoint. */
export const BACKGROUND_ONLY = ['lib/store', 'lib/background', ...MESSAGING_IN_BACKGROUND]
export const BACKGROUND_DOOR = 'entrypoints/background.ts'

/** What a page script may not even reach through others: weight, and the reach of a hostile page. */
export const PAGE_SCRIPTS = /^entrypoints\/page-[a-z]+\.ts$/
export const PAGE_SCRIPTS_NEVER_REACH = [
  ...BACKGROUND_ONLY,
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
export const NAVIGATION_ALLOWED = ['lib/background/start-background.ts']

/** Who may go through the one door to the browser (docs/decisions/0001). */
export const BROWSER_DOOR = 'lib/browser.ts'
export const BROWSER_DOOR_USERS = ['entrypoints', 'lib/messaging']

/** The extension API by its global name, past the door. */
export const BROWSER_GLOBALS = new Set(['browser', 'chrome'])

export const ENTRYPOINT_LINES = 40
export const MODULE_LINES = 350

/** Names that say nothing about what is inside. */
export const EMPTY_NAMES =
  /(?:^|[-/.])(?:utils?|utilities|helpers?|managers?|misc|common|stuff|index)(?:[-/.]|$)/i
export const FILE_NAME = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.test|\.d)?\.(?:ts|tsx|mts|mjs)$/
export const COMPONENT_NAME = /^[A-Z][A-Za-z0-9]*\.tsx$/
