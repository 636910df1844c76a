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
