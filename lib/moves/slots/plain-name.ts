// A first name, if the account's name is plainly a person's.
import { wordSet } from '../../language/word-set.ts'

const titles = wordSet('dr prof mr mrs ms miss sir dame rev fr sr jr phd md mba captain doctor professor')
const notNames = wordSet(
  'the team growth digital fx crypto guru mentor coach official real ceo founder studio agency group marketing media tech labs lab app hq news daily anon admin support sales clinic bakery shop school hospital university association gmbh ltd inc llc'
)

/** The first name, or '' when the name is a handle, a title, a firm or anything unclear. */
export const plainFirstName = (name: string): string => {
  const parts = name.trim().split(/\s+/)
  if (parts.length < 2 || parts.length > 4) return ''
  const lower = parts.map((part) => part.toLowerCase().replaceAll('.', ''))
  if (
    lower.some(
      (part) => titles.has(part) || notNames.has(part) || part === 'from' || part === 'at' || /\d/.test(part)
    )
  )
    return ''
  const first = parts[0] ?? ''
  return /^\p{Lu}\p{Ll}{1,14}(?:-\p{Lu}\p{Ll}{1,14})?$/u.test(first) ? first : ''
}
