// Whom a reply speaks to, from the name that LinkedIn puts in front of it.

export type Addressee =
  | { readonly kind: 'user' }
  | { readonly kind: 'person'; readonly personKey: string }
  | { readonly kind: 'nobody' }

const fold = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim().toLowerCase()

const startsWithName = (text: string, name: string): boolean => {
  if (name === '' || !text.startsWith(name)) return false
  const next = text.charAt(name.length)
  return next === '' || !/[\p{L}\p{N}]/u.test(next)
}

/** How far into a text somebody is still being addressed ('Many thanks, Tomasz, …'), UTF-16 units. */
const OPENING = 40

const givenName = (name: string): string => name.split(' ', 1)[0] ?? ''

const containsName = (text: string, name: string): boolean => {
  if (name === '') return false
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
    const before = text.charAt(start - 1)
    if (!/[\p{L}\p{N}]/u.test(before) && startsWithName(text.slice(start), name)) return true
  }
  return false
}

/**
 * Whether the opening of `text` has the given name of one of `people` (key → name) other than `personKey`, and not theirs:
 * then it may well be meant for the other.
 */
export const namesAnother = (
  text: string,
  personKey: string,
  people: ReadonlyMap<string, string>
): boolean => {
  const opening = fold(text.slice(0, OPENING))
  const named = (key: string) => containsName(opening, givenName(fold(people.get(key) ?? '')))
  return !named(personKey) && [...people.keys()].some((key) => key !== personKey && named(key))
}

/**
 * The one whom the beginning of `text` names: the user (any of `ownNames`), one of `people` (key → name), or nobody.
 * Of several names that fit the longest counts ('Ana Li' before 'Ana').
 */
export const addressOf = (
  text: string,
  ownNames: readonly string[],
  people: ReadonlyMap<string, string>
): Addressee => {
  const start = fold(text.slice(0, 200)).replace(/^@/u, '')
  const candidates: readonly (readonly [string, Addressee])[] = [
    ...ownNames.map((name) => [fold(name), { kind: 'user' }] as const),
    ...[...people].map(([personKey, name]) => [fold(name), { kind: 'person', personKey }] as const)
  ]
  const fitting = candidates.filter(([name]) => startsWithName(start, name))
  const longest = fitting.toSorted(([a], [b]) => b.length - a.length)[0]
  return longest?.[1] ?? { kind: 'nobody' }
}
