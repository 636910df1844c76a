// Applies the rules of the house to a list of files; pure, so that planted violations prove that it can fail.
import { posix } from 'node:path'
import { readModule } from './module-facts.ts'
import type { ModuleFacts, Sighting } from './module-facts.ts'
import * as rules from './rules.ts'
import type { Room } from './rules.ts'

export interface SourceFile {
  /** From the project's root, with `/`. */
  readonly path: string
  readonly text: string
}

export interface Violation {
  readonly rule: string
  readonly path: string
  readonly detail: string
}

interface House {
  readonly modules: ReadonlyMap<string, ModuleFacts>
}

type Check = (path: string, facts: ModuleFacts, house: House) => readonly string[]

const isIn = (path: string, places: readonly string[]): boolean =>
  places.some((place) => path === place || path.startsWith(`${place}/`))

const isShipped = (path: string) => isIn(path, rules.SHIPPED)

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/** The file that a relative import names, or undefined for a package. */
const targetOf = (path: string, specifier: string): string | undefined =>
  specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')) : undefined

function roomOf(path: string): Room | undefined {
  return rules.ROOMS.filter((room) => isIn(path, [room.path])).toSorted(
    (a, b) => b.path.length - a.path.length
  )[0]
}

const within = (sightings: readonly Sighting[], forbidden: (text: string) => boolean): readonly string[] =>
  sightings.filter(({ text }) => forbidden(text)).map(({ text, line }) => `line ${line}: ${text}`)

const lastName = (member: string): string =>
  member.slice(Math.max(member.lastIndexOf('.'), member.lastIndexOf(' ')) + 1)

const touches = (facts: ModuleFacts, globals: ReadonlySet<string>, members: ReadonlySet<string>) => [
  ...within(facts.globals, (name) => globals.has(name)),
  ...within(facts.members, (member) => members.has(member) || members.has(lastName(member))),
  ...within(facts.members, (member) => member.startsWith('global ') && globals.has(lastName(member)))
]

const CHECKS: Readonly<Record<string, Check>> = {
  'every module has a room': (path) => (isShipped(path) && !roomOf(path) ? ['belongs to no room'] : []),

  'rooms import only what they may': (path, facts) => {
    const room = roomOf(path)
    if (!room) return []
    return facts.imports.flatMap(({ specifier, typeOnly }) => {
      const target = targetOf(path, specifier)
      if (target === undefined) {
        return isIn(packageOf(specifier), room.packages ?? []) ? [] : [`package ${specifier}`]
      }
      const allowed = [...room.mayImport, ...(typeOnly ? (room.mayImportTypes ?? []) : [])]
      return roomOf(target) === room || mayReach(target, allowed) ? [] : [target]
    })
  },

  'relative imports name an existing file': (path, facts, { modules }) =>
    facts.imports.flatMap(({ specifier }) => {
      const target = targetOf(path, specifier)
      const isCode = target !== undefined && !/\.(?:json|css|html|svg|png|mjs)$/.test(target)
      return isCode && !modules.has(target) ? [specifier] : []
    }),

  'imports run in no circle': (path, facts, { modules }) =>
    runtimeTargets(path, facts).flatMap((target) =>
      reachable(target, modules).has(path) ? [`through ${target}`] : []
    ),

  'the store is reached from the background only': (path, facts) =>
    isShipped(path) && !isIn(path, rules.STORE_READERS)
      ? facts.imports
          .filter(({ typeOnly }) => !typeOnly)
          .map(({ specifier }) => targetOf(path, specifier) ?? '')
          .filter((target) => isIn(target, ['lib/store', 'lib/background']))
      : [],

  'page scripts stay light and harmless': (path, _facts, { modules }) =>
    rules.PAGE_SCRIPTS.test(path)
      ? [...reachable(path, modules)].filter((reached) => isIn(reached, rules.PAGE_SCRIPTS_NEVER_REACH))
      : [],

  'pure rooms touch no surroundings': (path, facts) =>
    roomOf(path)?.pure ? touches(facts, rules.IMPURE_GLOBALS, rules.IMPURE_MEMBERS) : [],

  'nothing leaves the computer': (path, facts) =>
    isShipped(path) ? touches(facts, rules.NETWORK_GLOBALS, rules.NETWORK_MEMBERS) : [],

  'text never becomes code or markup': (path, facts) =>
    isShipped(path) ? touches(facts, rules.INJECTION_GLOBALS, rules.INJECTION_MEMBERS) : [],

  'only the platforms know the sites': (path, facts) =>
    isShipped(path) && !isIn(path, rules.SITE_WORDS_ALLOWED)
      ? [
          ...within(facts.literals, (text) => rules.SITE_WORDS.test(text)),
          ...within(facts.members, (member) => rules.SITE_WORDS.test(member))
        ]
      : [],

  'one audited file navigates': (path, facts) =>
    isShipped(path) && !isIn(path, rules.NAVIGATION_ALLOWED)
      ? [
          ...within(facts.members, (member) => rules.NAVIGATION_MEMBERS.has(member)),
          ...within(facts.globals, (name) => name === 'open'),
          ...within(facts.assigned, (target) => rules.NAVIGATION_TARGETS.has(target))
        ]
      : [],

  'one door to the browser': (path, facts) => {
    if (!isShipped(path) || path === rules.BROWSER_DOOR) return []
    const walkedIn = facts.imports.filter(({ specifier, typeOnly }) => {
      const isDoor = targetOf(path, specifier) === rules.BROWSER_DOOR || /^wxt\/browser\b/.test(specifier)
      return isDoor && !typeOnly && !isIn(path, rules.BROWSER_DOOR_USERS)
    })
    return [
      ...walkedIn.map(({ specifier }) => specifier),
      ...touches(facts, rules.BROWSER_GLOBALS, new Set())
    ]
  },

  'entrypoints only wire': (path, facts) =>
    isIn(path, ['entrypoints']) && facts.lines > rules.ENTRYPOINT_LINES ? [`${facts.lines} lines`] : [],

  'modules stay small': (path, facts) => {
    const limit = path.endsWith('.test.ts') ? rules.TEST_LINES : rules.MODULE_LINES
    return facts.lines > limit && !rules.WORD_LISTS.test(path) ? [`${facts.lines} lines`] : []
  },

  'no barrel files': (_path, facts) => (facts.onlyReExports ? ['only passes on exports of others'] : []),

  'names say what is inside': (path) => {
    const name = posix.basename(path)
    const isComponent = isIn(path, ['components']) && rules.COMPONENT_NAME.test(name)
    const wrong = isComponent || rules.FILE_NAME.test(name) ? [] : [`${name} is not kebab-case`]
    return rules.EMPTY_NAMES.test(path) ? [...wrong, 'a name that says nothing'] : wrong
  }
}

export const RULE_NAMES = Object.keys(CHECKS)

/** All violations in all files, in the order of the rules. */
export function checkHouse(files: readonly SourceFile[]): readonly Violation[] {
  const modules = new Map(files.map(({ path, text }) => [path, readModule(path, text)] as const))
  return Object.entries(CHECKS).flatMap(([rule, check]) =>
    [...modules].flatMap(([path, facts]) =>
      check(path, facts, { modules }).map((detail) => ({ rule, path, detail }))
    )
  )
}

/** A place stands for its own room, not for the rooms inside it: `lib/messaging` leaves its background closed. */
function mayReach(target: string, places: readonly string[]): boolean {
  return places.some((place) => {
    const room = roomOf(place)
    return isIn(target, [place]) && (room === undefined || room === roomOf(target))
  })
}

const runtimeTargets = (path: string, facts: ModuleFacts): readonly string[] =>
  facts.imports
    .filter(({ typeOnly }) => !typeOnly)
    .map(({ specifier }) => targetOf(path, specifier) ?? packageOf(specifier))

/** Everything that a module brings along when it is bundled: files and packages. */
function reachable(start: string, modules: ReadonlyMap<string, ModuleFacts>): ReadonlySet<string> {
  const seen = new Set<string>()
  const open = [start]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const facts = modules.get(path)
    if (facts) open.push(...runtimeTargets(path, facts))
  }
  return seen
}
