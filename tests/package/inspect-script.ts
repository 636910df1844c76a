// What a built script can do and gives away, by its syntax tree: words inside strings are not calls.
import { readModule } from '../unit/architecture/module-facts.ts'
import {
  INJECTION_GLOBALS,
  INJECTION_MEMBERS,
  NETWORK_GLOBALS,
  NETWORK_MEMBERS
} from '../unit/architecture/rules.ts'

/** What no script of the extension may do. */
const FORBIDDEN_GLOBALS = new Set([...NETWORK_GLOBALS, ...INJECTION_GLOBALS])
const FORBIDDEN_MEMBERS = new Set([...NETWORK_MEMBERS, ...INJECTION_MEMBERS])

/** What a script inside a site's page may not do either: act for the user, or use the page's own stores. */
const PAGE_GLOBALS = new Set(['indexedDB', 'localStorage', 'sessionStorage', 'caches', 'open'])
const PAGE_MEMBERS = new Set([
  'click',
  'submit',
  'requestSubmit',
  'scrollTo',
  'scrollBy',
  'scrollIntoView',
  'cookie',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'open'
])

/** Signs of libraries that are too heavy for a page, or of announcements to it (docs/decisions/0002). */
const PAGE_WORDS = [
  'chrome-extension:',
  'moz-extension:',
  'wxt:',
  'content-script-started',
  'locationchange',
  'react.transitional.element',
  '__CLIENT_INTERNALS',
  'IDBTransaction',
  '~standard',
  '~run'
]

const lastName = (member: string): string =>
  member.slice(Math.max(member.lastIndexOf('.'), member.lastIndexOf(' ')) + 1)

/** How often each forbidden thing is in a script; `inPage` adds what holds for scripts in a site's page. */
export function inspectScript(path: string, text: string, { inPage }: { readonly inPage: boolean }) {
  const facts = readModule(path, text)
  const globals = new Set([...FORBIDDEN_GLOBALS, ...(inPage ? PAGE_GLOBALS : [])])
  const members = new Set([...FORBIDDEN_MEMBERS, ...(inPage ? PAGE_MEMBERS : [])])
  const found = [
    ...facts.globals.map((sighting) => sighting.text).filter((name) => globals.has(name)),
    ...facts.members
      .map((sighting) => sighting.text)
      .flatMap((member) => {
        const name = lastName(member)
        if (member.startsWith('global ') && globals.has(name)) return [name]
        return members.has(member) || members.has(name) ? [members.has(member) ? member : name] : []
      }),
    ...(inPage ? PAGE_WORDS.filter((word) => text.includes(word)) : [])
  ]
  const counts: Record<string, number> = {}
  for (const name of found) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
