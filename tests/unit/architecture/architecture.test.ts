// The house holds, and each of its rules is proved by a violation that it must find.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULE_NAMES, checkHouse } from './check-house.ts'
import type { SourceFile } from './check-house.ts'

const projectRoot = join(import.meta.dirname, '..', '..', '..')

function sourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  const present = folders.filter((folder) => existsSync(join(projectRoot, folder)))
  return present.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && /\.(?:ts|tsx|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts')
      )
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({
        path: file.slice(projectRoot.length + 1).replaceAll(sep, '/'),
        text: readFileSync(file, 'utf8')
      }))
  )
}

test('the project keeps the rules of the house', () => {
  const files = sourceFiles('lib', 'components', 'entrypoints', 'scripts', 'tests')
  expect(files.length).toBeGreaterThan(20)
  expect(checkHouse(files)).toEqual([])
})

const file = (path: string, text: string): SourceFile => ({ path, text })

/** A small house in which everything is allowed, to plant one fault at a time into. */
const SOUND: readonly SourceFile[] = [
  file('lib/result.ts', 'export const succeed = (value) => ({ ok: true, value })'),
  file('lib/browser.ts', 'declare const chrome; export const extensionApi = () => chrome'),
  file('lib/domain/person.ts', 'export interface Person { readonly name: string }'),
  file('lib/language/words.ts', "import type { Person } from '../domain/person.ts'\nexport const words = 1"),
  file(
    'lib/coach/rules/close-question.ts',
    "import { words } from '../../language/words.ts'\nexport const a = words"
  ),
  file('lib/platforms/types.ts', 'export type Adapter = object'),
  file('lib/platforms/dom/visible-text.ts', 'export const visibleText = (node) => node.textContent'),
  file('lib/platforms/x/adapter.ts', "import '../dom/visible-text.ts'\nexport const hosts = ['x.com']"),
  file(
    'lib/platforms/linkedin/adapter.ts',
    "import '../dom/visible-text.ts'\nexport const host = 'www.linkedin.com'"
  ),
  file('lib/platforms/registry.ts', "export const load = () => import('./x/adapter.ts')"),
  file(
    'lib/observe/start.ts',
    "import { visibleText } from '../platforms/dom/visible-text.ts'\nexport { visibleText as a }"
  ),
  file('lib/store/open.ts', "import { openDB } from 'idb'\nexport const open = () => openDB('walkie')"),
  file(
    'lib/messaging/client.ts',
    "import { extensionApi } from '../browser.ts'\nexport const send = extensionApi"
  ),
  file('lib/background/handle.ts', "import { open } from '../store/open.ts'\nexport const handle = open"),
  file('lib/ui-state/inbox-state.ts', "import { create } from 'zustand'\nexport const state = create()"),
  file(
    'components/inbox/InboxRow.tsx',
    "import { useId } from 'react'\nexport const InboxRow = () => <p id={useId()}>Hi</p>"
  ),
  file('entrypoints/background.ts', "import '../lib/background/handle.ts'"),
  file('entrypoints/page-x.ts', "import '../lib/observe/start.ts'\nimport '../lib/platforms/x/adapter.ts'"),
  file('entrypoints/popup/main.tsx', "import '../../components/inbox/InboxRow.tsx'")
]

/** Each: the rule that must object, the file, its text. */
const PLANTED: readonly (readonly [rule: string, path: string, text: string])[] = [
  ['every module has a room', 'lib/cellar/wine.ts', 'export const wine = 1'],

  [
    'rooms import only what they may',
    'lib/domain/a.ts',
    "import type { Adapter } from '../platforms/types.ts'"
  ],
  [
    'rooms import only what they may',
    'lib/language/a.ts',
    "import { a } from '../coach/rules/close-question.ts'"
  ],
  [
    'rooms import only what they may',
    'lib/engagement/a.ts',
    "export * as a from '../coach/rules/close-question.ts'; export const b = 1"
  ],
  [
    'rooms import only what they may',
    'lib/platforms/x/a.ts',
    "import { host } from '../linkedin/adapter.ts'"
  ],
  [
    'rooms import only what they may',
    'lib/platforms/linkedin/a.ts',
    "export const a = () => import('../x/adapter.ts')"
  ],
  ['rooms import only what they may', 'lib/platforms/dom/a.ts', "import '../x/adapter.ts'"],
  ['rooms import only what they may', 'lib/platforms/x/a.ts', "type A = import('../../engagement/b.ts').B"],
  ['rooms import only what they may', 'lib/observe/a.ts', "import { handle } from '../background/handle.ts'"],
  [
    'rooms import only what they may',
    'lib/messaging/a.ts',
    "import { handle } from '../background/handle.ts'"
  ],
  ['rooms import only what they may', 'lib/coach/a.ts', "import { useId } from 'react'"],
  ['rooms import only what they may', 'lib/platforms/x/a.ts', "import { openDB } from 'idb'"],
  ['rooms import only what they may', 'lib/messaging/a.ts', "import { object } from 'valibot'"],
  ['rooms import only what they may', 'components/inbox/A.tsx', "import { create } from 'zustand'"],
  [
    'rooms import only what they may',
    'components/inbox/A.tsx',
    "import { visibleText } from '../../lib/platforms/dom/visible-text.ts'"
  ],
  ['rooms import only what they may', 'lib/store/a.ts', "import { readFileSync } from 'node:fs'"],

  ['relative imports name an existing file', 'lib/coach/a.ts', "import { words } from '../language/words'"],
  ['relative imports name an existing file', 'lib/coach/a.ts', "import { words } from '../language/gone.ts'"],

  ['imports run in no circle', 'lib/language/words.ts', "import '../language/words-again.ts'"],

  [
    'the store is reached from the background only',
    'entrypoints/popup/main.tsx',
    "import '../../lib/store/open.ts'"
  ],
  [
    'the store is reached from the background only',
    'components/A.tsx',
    "import '../lib/background/handle.ts'"
  ],

  [
    'page scripts stay light and harmless',
    'entrypoints/page-linkedin.ts',
    "import '../lib/ui-state/inbox-state.ts'"
  ],
  ['page scripts stay light and harmless', 'entrypoints/page-linkedin.ts', "import 'react-dom/client'"],

  ['pure rooms touch no surroundings', 'lib/engagement/a.ts', 'export const a = () => Date.now()'],
  ['pure rooms touch no surroundings', 'lib/engagement/a.ts', 'export const a = () => new Date()'],
  ['pure rooms touch no surroundings', 'lib/moves/a.ts', 'export const a = () => Math.random()'],
  [
    'pure rooms touch no surroundings',
    'lib/coach/a.ts',
    "export const a = () => document.querySelector('p')"
  ],
  ['pure rooms touch no surroundings', 'lib/language/a.ts', 'export const a = () => window.innerWidth'],
  [
    'pure rooms touch no surroundings',
    'lib/understanding/a.ts',
    "export const a = () => globalThis['localStorage']"
  ],
  [
    'pure rooms touch no surroundings',
    'lib/domain/a.ts',
    'declare const chrome: object; export const a = () => chrome'
  ],

  ['nothing leaves the computer', 'lib/observe/a.ts', "export const a = () => fetch('/')"],
  ['nothing leaves the computer', 'lib/observe/a.ts', "export const a = () => window['fetch']('/')"],
  ['nothing leaves the computer', 'lib/store/a.ts', "export const a = () => navigator.sendBeacon('/')"],
  ['nothing leaves the computer', 'lib/store/a.ts', 'export const a = () => new WebSocket(where)'],
  ['nothing leaves the computer', 'lib/overlay/a.ts', 'export const a = () => new Image()'],

  [
    'text never becomes code or markup',
    'lib/overlay/a.ts',
    'export const a = (p, text) => { p.innerHTML = text }'
  ],
  [
    'text never becomes code or markup',
    'lib/overlay/a.ts',
    "export const a = (p, text) => { p['outerHTML'] = text }"
  ],
  [
    'text never becomes code or markup',
    'components/A.tsx',
    'export const A = ({ t }) => <p dangerouslySetInnerHTML={t} />'
  ],
  ['text never becomes code or markup', 'lib/store/a.ts', "export const a = new Function('return 1')"],

  ['only the platforms know the sites', 'lib/observe/a.ts', "export const a = 'https://x.com/home'"],
  ['only the platforms know the sites', 'lib/coach/a.ts', 'export const a = /linkedin\\.com/'],
  ['only the platforms know the sites', 'lib/overlay/a.ts', 'export const a = `[data-testid="${b}"]`'],

  [
    'one audited file navigates',
    'lib/messaging/a.ts',
    'export const a = (api, url) => api.tabs.create({ url })'
  ],
  ['one audited file navigates', 'components/A.tsx', 'export const A = (url) => window.open(url)'],
  ['one audited file navigates', 'components/A.tsx', 'export const A = (url) => { location.href = url }'],

  ['one audited file navigates', 'lib/overlay/a.ts', 'export const a = (url) => open(url)'],
  ['one audited file navigates', 'lib/overlay/a.ts', 'export const a = (url) => { window.location = url }'],

  ['one door to the browser', 'lib/observe/a.ts', "import { extensionApi } from '../browser.ts'"],
  ['one door to the browser', 'entrypoints/background.ts', 'chrome.runtime.onMessage.addListener(() => {})'],
  ['one door to the browser', 'lib/messaging/a.ts', 'export const a = globalThis.browser'],

  ['entrypoints only wire', 'entrypoints/background.ts', 'void 1\n'.repeat(41)],
  ['modules stay small', 'lib/coach/a.ts', `${'// why\n'.repeat(350)}export const a = 1`],
  ['no barrel files', 'lib/coach/everything.ts', "export * from './rules/close-question.ts'"],
  ['names say what is inside', 'lib/coach/string-utils.ts', 'export const a = 1'],
  ['names say what is inside', 'lib/helpers/a.ts', 'export const a = 1'],
  ['names say what is inside', 'lib/coach/CloseQuestion.ts', 'export const a = 1'],
  ['names say what is inside', 'components/inbox/index.tsx', 'export const a = 1']
]

/** Both words modules import each other. */
const CIRCLE = file('lib/language/words-again.ts', "import './words.ts'")

describe('each rule finds what is planted', () => {
  test('and nothing in a sound house', () => {
    expect(checkHouse(SOUND)).toEqual([])
  })

  test.each(PLANTED)('%s: %s · %s', (rule, path, text) => {
    const rest = SOUND.filter((sound) => sound.path !== path)
    const circle = rule === 'imports run in no circle' ? [CIRCLE] : []
    const found = checkHouse([...rest, ...circle, file(path, text)])
    expect(found.filter((violation) => violation.path === path).map((violation) => violation.rule)).toContain(
      rule
    )
  })

  test('and no rule is left without a proof', () => {
    expect(RULE_NAMES.filter((name) => !PLANTED.some(([rule]) => rule === name))).toEqual([])
  })

  test('words in comments and names that the module declares itself are no violation', () => {
    const text = '// document, x.com, Date.now()\nexport const a = (window) => window + 1 /* fetch( */'
    expect(checkHouse([...SOUND, file('lib/coach/a.ts', text)])).toEqual([])
  })

  test('a file that cannot be parsed is an error, not a pass', () => {
    expect(() => checkHouse([file('lib/coach/a.ts', 'export const = 1')])).toThrow('cannot be read')
  })
})
