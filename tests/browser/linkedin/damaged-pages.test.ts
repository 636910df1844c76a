// Whatever happens to a page: nothing throws, no id is invented, and nobody's words appear under another's name.
import { array, constantFrom, integer, record, sample, type Arbitrary } from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Message, Notification } from '../../../lib/domain/page-reading.ts'
import type { Damage, DamageKind } from './damage.ts'
import { captureCases, ownCases, type Case } from './pages.ts'
import { openReaderPage, type Answer, type ReaderPage } from './reader-page.ts'

let chromium: ReaderPage
beforeAll(async () => {
  chromium = await openReaderPage()
})
afterAll(() => chromium.close())

/** Damaged copies of each page; WALKIE_RUNS asks for a longer hunt. */
const RUNS = Number(process.env['WALKIE_RUNS'] ?? 80)
const KINDS: readonly DamageKind[] = [
  'drop',
  'drop',
  'drop-attribute',
  'drop-attribute',
  'wrap',
  'swap',
  'duplicate',
  'rename-classes',
  'translate',
  'truncate'
]
const share = integer({ min: 0, max: 9999 }).map((number) => number / 10_000)
const step: Arbitrary<Damage> = record({ kind: constantFrom(...KINDS), place: share, detail: share })
const program = array(step, { minLength: 1, maxLength: 4 })

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

/**
 * All words are the author's own. Copies may be glued together, and a page cut in the middle may end within a word.
 */
const areWordsOf = (text: string, original: string): boolean => {
  const own = wordsOf(original).toSorted((a, b) => b.length - a.length)
  return wordsOf(text).every((word) => {
    let rest = word
    while (rest) {
      const piece = own.find((candidate) => rest.startsWith(candidate))
      if (!piece) return own.some((candidate) => candidate.startsWith(rest))
      rest = rest.slice(piece.length)
    }
    return true
  })
}

/** What is wrong with a message of a damaged page, judged by the whole one; nothing when it may stand. */
function faultOf(message: Message, whole: Answer): string | undefined {
  const aliases = whole.aliases.flatMap(({ id, sameAs }) => (sameAs === message.id ? [id] : []))
  const original = whole.reading.messages.find(({ id }) => id === message.id || aliases.includes(id))
  if (!original) return whole.known.includes(message.id) ? undefined : `invented ${message.id}`
  const { handle, name } = message.author
  if (handle !== original.author.handle)
    return `${message.id} by ${handle} instead of ${original.author.handle}`
  // A name may be cut short, or keep the badge that the twin for screen readers has.
  const fullName = original.author.name
  if (!name || !(fullName.startsWith(name) || name.startsWith(fullName)))
    return `${message.id} by ${name} instead of ${original.author.name}`
  return areWordsOf(message.text, original.text) ? undefined : `${message.id} says ${message.text}`
}

/** A row that announces a message names the one who wrote it, or nobody. */
function faultOfRow(row: Notification, whole: Answer): string | undefined {
  if (!row.messageId || !row.actor) return undefined
  const originals = whole.reading.notifications.filter(({ messageId }) => messageId === row.messageId)
  const known = originals.some(({ actor }) => actor?.handle === row.actor?.handle)
  return known ? undefined : `${row.messageId} announced for ${row.actor.handle}`
}

/** Many damaged copies in one go; a failure prints the fault and the damages that led to it. */
async function check(page: Case, seed: number): Promise<void> {
  const whole = await chromium.read(page)
  const programs = sample(program, { seed, numRuns: RUNS })
  const readings = await chromium.readDamaged(page, programs)
  const faults = readings.flatMap((reading, index) =>
    [
      ...reading.messages.map((message) => faultOf(message, whole)),
      ...reading.notifications.map((row) => faultOfRow(row, whole))
    ]
      .filter((fault) => fault !== undefined)
      .map((fault) => `${fault} after ${JSON.stringify(programs[index])}`)
  )
  expect(faults).toEqual([])
  expect(readings.length).toBe(RUNS)
}

describe('own pages', () => {
  test.each(ownCases)('$file', (page) => check(page, 20_261))
})

describe.runIf(captureCases.length > 0)('captured pages', () => {
  test.each(captureCases)('$file', (page) => check(page, 20_262))
})
