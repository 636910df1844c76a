import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readBasicSignals } from '../engagement/basic-signals.ts'
import { assertUnbroken, migrations, SCHEMA_VERSION } from '../../../lib/store/migrations/catalog.ts'
import { openStore } from '../../../lib/store/open-store.ts'
import { readLane, readOverview } from '../../../lib/store/read.ts'
import { ALL_STORES } from '../../../lib/store/schema.ts'
import { writeObservations } from '../../../lib/store/write.ts'
import { type Dump, fillFromDump } from './store-dump.ts'

const dumps = join(import.meta.dirname, '../../fixtures/store')
const NOW = Date.UTC(2026, 10, 20, 12)

const readDump = (version: number): Dump => {
  const parsed: Dump = JSON.parse(readFileSync(join(dumps, `v${version}.json`), 'utf8'))
  return parsed
}

test('the steps lead upwards without gap or double', () => {
  const [first] = migrations
  if (!first) throw new Error('no migrations')
  expect(() => assertUnbroken([first, { ...first, to: 3 }])).toThrow('Migration 2')
  expect(() => assertUnbroken([first, first])).toThrow('Migration 2')
})

test('there is a dump of every released version', () => {
  expect(readdirSync(dumps).toSorted()).toEqual(
    Array.from({ length: SCHEMA_VERSION }, (_, index) => `v${index + 1}.json`)
  )
})

describe.each(Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1))(
  'a store of version %d',
  (version) => {
    test('opens with everything in it, can be read and goes on', async () => {
      const dump = readDump(version)
      const name = `dump-${version}`
      await fillFromDump(name, dump)
      const store = await openStore(name)
      if (!store.ok) throw new Error(store.error.kind)
      for (const each of ALL_STORES) {
        expect((await store.value.getAll(each)).length, each).toBe(dump.stores[each]?.length)
      }
      const { counts } = await readOverview(store.value)
      const lane = await readLane(store.value, 'waiting', 50, NOW)
      expect(lane.records.length).toBe(counts.waiting)
      expect(lane.records[0]?.conversation.words).toBe('How do you keep it short on a bad night?')
      const written = await writeObservations(
        store.value,
        {
          account: { platform: 'x', handle: 'mara' },
          seenAt: NOW,
          observations: [{ kind: 'sent', messageId: '900', replyTo: '102', at: new Date(NOW).toISOString() }]
        },
        { now: NOW, readSignals: readBasicSignals }
      )
      expect(written.changed).toBe(true)
      expect((await readOverview(store.value)).counts.waiting).toBe(counts.waiting - 1)
      store.value.close()
    })
  }
)

test('a store of a newer version is reported and left as it is', async () => {
  const name = 'from-the-future'
  const future = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, SCHEMA_VERSION + 1)
    request.onupgradeneeded = () =>
      request.result.createObjectStore('hovering', { keyPath: 'id' }).put({ id: 1 })
    request.onsuccess = () => resolve(request.result)
    request.addEventListener('error', () => reject(request.error ?? new Error('cannot open')))
  })
  future.close()
  expect(await openStore(name)).toEqual({ ok: false, error: { kind: 'newer' } })
  const databases = await indexedDB.databases()
  expect(databases.find((each) => each.name === name)?.version).toBe(SCHEMA_VERSION + 1)
})
