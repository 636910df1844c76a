import 'fake-indexeddb/auto'
import { unwrap } from 'idb'
import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { Account } from '../../../lib/domain/inbox.ts'
import type { Observation } from '../../../lib/domain/observation.ts'
import { openStore, type Store } from '../../../lib/store/open-store.ts'
import { readConversation, readLane, readNextWake, readOverview } from '../../../lib/store/read.ts'
import { readAct } from '../../../lib/store/read-act.ts'
import { ALL_STORES } from '../../../lib/store/schema.ts'
import { wakeDue, writeAct, writeHealth, writeObservations } from '../../../lib/store/write.ts'
import { readBasicSignals } from '../engagement/basic-signals.ts'

const HOUR = 3_600_000
const NOW = Date.UTC(2026, 10, 20)
const context = { now: NOW, readSignals: readBasicSignals }
const account: Account = { platform: 'linkedin', handle: 'mara' }
const KEY = 'linkedin:mara'
const POST = 'urn:li:activity:1'
const INES = 'urn:li:comment:2'
const TOMASZ = 'urn:li:comment:3'

const said = (id: string, handle: string, replyTo: string | null, hour: number): Observation => ({
  kind: 'message',
  message: {
    id,
    author: { handle, name: handle },
    text: 'How so?',
    publishedAt: new Date(NOW - 50 * HOUR + hour * HOUR).toISOString(),
    replyTo
  }
})
const page: readonly Observation[] = [
  said(POST, 'mara', null, 0),
  said(INES, 'ines', POST, 1),
  said(TOMASZ, 'tomasz', POST, 2),
  { kind: 'same-post', id: POST, sameAs: 'urn:li:ugcPost:9' }
]
/** Each look is in another hour: only then does a page say something new. */
let looks = 0
const see = (store: Store, observations = page) =>
  writeObservations(store, { account, seenAt: NOW + (looks += 1) * HOUR, observations }, context)

/** Puts a value of any shape, past the types. */
const plant = (store: Store, name: (typeof ALL_STORES)[number], value: unknown, key?: IDBValidKey) =>
  new Promise<void>((resolve, reject) => {
    const tx = unwrap(store).transaction(name, 'readwrite')
    tx.objectStore(name).put(value, key)
    tx.addEventListener('complete', () => resolve())
    tx.addEventListener('abort', () => reject(tx.error ?? new Error('aborted')))
  })

const waiting = async (store: Store) => {
  const { records, counts } = await readLane(store, 'waiting', 50, NOW)
  return { people: records.map(({ personKey }) => personKey).toSorted(), count: counts.waiting }
}

let store: Store
let names = 0
const opened: Store[] = []
beforeEach(async () => {
  const result = await openStore(`damaged-${(names += 1)}`)
  if (!result.ok) throw new Error('cannot open')
  store = result.value
  opened.push(store)
  await see(store)
})
afterAll(() => opened.forEach((each) => each.close()))

const idOf = (messageId: string, person: string) => `${KEY}|${messageId}|${person}`

describe('a damaged conversation', () => {
  test('is not shown, the others are, and it stays as it is', async () => {
    const broken = { ...(await store.get('conversations', idOf(INES, 'ines'))), conversation: null }
    await plant(store, 'conversations', broken)
    expect((await waiting(store)).people).toEqual(['tomasz'])
    expect(await readConversation(store, idOf(INES, 'ines'))).toBeUndefined()
    await see(store, [said('urn:li:comment:4', 'ada', POST, 3)])
    expect((await waiting(store)).people).toEqual(['ada', 'tomasz'])
    expect(await store.get('conversations', idOf(INES, 'ines'))).toEqual(broken)
  })

  test.each([
    ['lost its parts', { conversation: null }],
    ['lost its place', { lane: 'nowhere', rank: 'x' }],
    ['lost its person', { personKey: 7, accountKey: {}, root: null }]
  ])('that %s is put right, with right counts, by what a page shows', async (_, damage) => {
    await plant(store, 'conversations', {
      ...(await store.get('conversations', idOf(INES, 'ines'))),
      ...damage
    })
    await see(store, [{ ...said('urn:li:comment:5', 'ines', INES, 4) }])
    expect(await waiting(store)).toEqual({ people: ['ines', 'tomasz'], count: 2 })
  })

  test('does not end the paging', async () => {
    await plant(store, 'conversations', {
      ...(await store.get('conversations', idOf(INES, 'ines'))),
      conversation: 'gone'
    })
    const people: string[] = []
    let after = null
    do {
      const found = await readLane(store, 'waiting', 1, NOW, after)
      people.push(...found.records.map(({ personKey }) => personKey))
      after = found.end
    } while (after)
    expect(people).toEqual(['tomasz'])
  })

  test('with a time to wake that is none does not stop the alarm for the others', async () => {
    await plant(store, 'conversations', { id: 'a', wakesAt: 'soon' })
    await plant(store, 'conversations', { id: 'b', wakesAt: NOW - HOUR })
    const act = { kind: 'snooze', until: NOW + HOUR } as const
    await writeAct(store, { id: 'act', account, messageId: TOMASZ, at: NOW, act }, context)
    await wakeDue(store, { ...context, now: NOW + 2 * HOUR })
    expect((await waiting(store)).people).toEqual(['ines', 'tomasz'])
    expect(await readNextWake(store, NOW + 2 * HOUR)).toBeNull()
  })
})

test('a damaged message is passed over, and the page’s own words take its place', async () => {
  await plant(store, 'messages', { account: KEY, id: INES, parent: POST, aboutKeys: 'no list', facts: 5 })
  await see(store, [said('urn:li:comment:6', 'tomasz', TOMASZ, 5)])
  expect((await waiting(store)).people).toContain('tomasz')
  await see(store)
  expect(await waiting(store)).toEqual({ people: ['ines', 'tomasz'], count: 2 })
})

test('an act on a damaged message is kept', async () => {
  await plant(store, 'messages', { account: KEY, id: INES })
  await writeAct(store, { id: 'act', account, messageId: INES, at: NOW, act: { kind: 'done' } }, context)
  await see(store)
  expect((await waiting(store)).people).toEqual(['tomasz'])
})

test('damaged acts, aliases and people are passed over', async () => {
  await plant(store, 'acts', { id: 'bad', account: KEY, messageId: INES, act: { kind: 'done' } })
  await plant(store, 'acts', { id: 'worse', account: KEY, messageId: INES, act: null })
  await plant(store, 'aliases', { platform: 'linkedin', id: POST, group: 5 })
  await plant(store, 'people', { accountKey: KEY, personKey: 'ines', history: { exchanges: 'many' } })
  await writeAct(store, { id: 'ok', account, messageId: TOMASZ, at: NOW, act: { kind: 'done' } }, context)
  await see(store, [said('urn:li:comment:7', 'ines', INES, 6), ...page])
  expect(await waiting(store)).toEqual({ people: ['ines'], count: 1 })
  expect(await readAct(store, 'worse')).toBeUndefined()
})

describe('damaged sums', () => {
  test.each([
    [null],
    [17],
    [{}],
    [{ counts: { waiting: 'two' }, revision: 4, accounts: [account], health: 9 }]
  ])('%j are counted again, at reading and at writing', async (sums) => {
    await plant(store, 'meta', sums, 'overview')
    expect((await readOverview(store)).counts.waiting).toBe(2)
    await writeHealth(store, { platform: 'x', status: 'ok', readAt: NOW, pageKind: 'feed' })
    await see(store, [said('urn:li:comment:8', 'ada', POST, 7)])
    expect(await readOverview(store)).toMatchObject({
      counts: { waiting: 3, done: 0 },
      accounts: [account],
      health: { x: { status: 'ok' } }
    })
  })
})

test('whatever stands in the store, reading and writing go on', async () => {
  const keyed = (name: (typeof ALL_STORES)[number], value: object): object => {
    switch (name) {
      case 'messages':
        return { ...value, account: KEY, id: INES, parent: POST }
      case 'acts':
        return { ...value, id: 'act-1', account: KEY, messageId: INES }
      case 'aliases':
        return { ...value, platform: 'linkedin', id: POST }
      case 'conversations':
        return { ...value, id: idOf(INES, 'ines'), accountKey: KEY, root: INES, personKey: 'ines' }
      case 'people':
        return { ...value, accountKey: KEY, personKey: 'ines' }
      case 'meta':
        return value
      default:
        return name satisfies never
    }
  }
  const anything = fc.oneof(
    fc.object({ maxDepth: 2 }),
    fc.record({
      facts: fc.anything({ maxDepth: 2 }),
      act: fc.anything({ maxDepth: 1 }),
      conversation: fc.anything({ maxDepth: 2 }),
      lane: fc.constantFrom('waiting', 'done', 3),
      rank: fc.oneof(fc.integer(), fc.string()),
      since: fc.oneof(fc.integer(), fc.string()),
      history: fc.anything({ maxDepth: 1 }),
      counts: fc.anything({ maxDepth: 1 }),
      group: fc.anything({ maxDepth: 0 })
    })
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ALL_STORES), anything, async (name, value) => {
      const made = keyed(name, structuredClone(value))
      await plant(store, name, made, name === 'meta' ? 'overview' : undefined)
      await waiting(store)
      await readOverview(store)
      await wakeDue(store, context)
      await see(store, [...page, said('urn:li:comment:9', 'ines', INES, 8)])
      const { people } = await waiting(store)
      expect(people).toEqual(['ines', 'tomasz'])
    }),
    { numRuns: 100 }
  )
})
