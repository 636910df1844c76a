// Writes the dump of today's store version. Run once per version, before it is released; see store-dump.ts.
import 'fake-indexeddb/auto'
import { unwrap } from 'idb'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Observation } from '../../../lib/domain/observation.ts'
import { readBasicSignals } from '../engagement/basic-signals.ts'
import { SCHEMA_VERSION } from '../../../lib/store/migrations/catalog.ts'
import { openStore } from '../../../lib/store/open-store.ts'
import { writeAct, writeHealth, writeObservations } from '../../../lib/store/write.ts'
import { dumpOf } from './store-dump.ts'

const NOW = Date.UTC(2026, 10, 20, 12)
const HOUR = 3_600_000
const folder = join(import.meta.dirname, '../../fixtures/store')
const file = join(folder, `v${SCHEMA_VERSION}.json`)
if (existsSync(file)) throw new Error(`${file} is released and never written again`)

const said = (
  id: string,
  handle: string,
  name: string,
  replyTo: string | null,
  hoursAgo: number,
  text: string
): Observation => ({
  kind: 'message',
  message: {
    id,
    author: { handle, name },
    text,
    publishedAt: new Date(NOW - hoursAgo * HOUR).toISOString(),
    replyTo
  }
})

const opened = await openStore('to-dump')
if (!opened.ok) throw new Error(opened.error.kind)
const store = opened.value
const context = { now: NOW, readSignals: readBasicSignals }
const x = { platform: 'x', handle: 'mara' } as const
const linkedin = { platform: 'linkedin', handle: 'mara-lindholm' } as const
await writeObservations(
  store,
  {
    account: x,
    seenAt: NOW,
    observations: [
      said('101', 'mara', 'Mara Lindholm', null, 90, 'The best handover I ever got took ninety seconds.'),
      said('102', 'ines', 'Ines Okafor', '101', 80, 'How do you keep it short on a bad night?'),
      said('103', 'tomasz', 'Tomasz Wren', '101', 70, 'We tried that and it grew back.'),
      said('104', 'mara', 'Mara Lindholm', '103', 60, 'What grew back first?'),
      said('105', 'noor', 'Noor Haddad', '101', 50, '👏')
    ]
  },
  context
)
await writeObservations(
  store,
  {
    account: linkedin,
    seenAt: NOW,
    observations: [
      { kind: 'same-post', id: 'urn:li:activity:201', sameAs: 'urn:li:ugcPost:200' },
      said('urn:li:activity:201', 'mara-lindholm', 'Mara Lindholm', null, 40, 'Six forty, every morning.'),
      said('urn:li:comment:202', 'hana-sato', 'Hana Sato', 'urn:li:ugcPost:200', 30, 'We do it standing.'),
      {
        kind: 'announced',
        as: 'reply',
        messageId: 'urn:li:comment:203',
        author: { handle: 'lukas-brandt', name: 'Lukas Brandt' },
        about: 'urn:li:comment:199',
        excerpt: 'And who'
      }
    ]
  },
  context
)
await writeAct(
  store,
  {
    id: 'act-1',
    account: linkedin,
    messageId: 'urn:li:comment:202',
    at: NOW,
    act: { kind: 'snooze', until: NOW + HOUR }
  },
  context
)
await writeHealth(store, { platform: 'x', status: 'ok', readAt: NOW, pageKind: 'thread' })
mkdirSync(folder, { recursive: true })
writeFileSync(file, `${JSON.stringify(await dumpOf(unwrap(store)), null, 1)}\n`)
store.close()
