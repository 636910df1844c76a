import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { readBasicSignals } from '../engagement/basic-signals.ts'
import { openStore, type Store } from '../../../lib/store/open-store.ts'
import { readLane, readOverview } from '../../../lib/store/read.ts'
import { writeAct, writeObservations } from '../../../lib/store/write.ts'
import { history, type History } from '../engagement/arbitraries.ts'
import { projectAll } from '../engagement/reference-projection.ts'

const NOW = Date.UTC(2026, 10, 20)
const context = { now: NOW, readSignals: readBasicSignals }
const opened: Store[] = []
let names = 0

const freshStore = async (): Promise<Store> => {
  names += 1
  const store = await openStore(`projection-${names}`)
  if (!store.ok) throw new Error(`cannot open: ${store.error.kind}`)
  opened.push(store.value)
  return store.value
}

afterAll(() => opened.forEach((store) => store.close()))

type Step = { readonly kind: 'batch' | 'act'; readonly index: number }

const stepsOf = ({ batches, acts }: History): readonly Step[] => [
  ...batches.map((_, index) => ({ kind: 'batch' as const, index })),
  ...acts.map((_, index) => ({ kind: 'act' as const, index }))
]

const play = async (store: Store, past: History, steps: readonly Step[]): Promise<void> => {
  for (const { kind, index } of steps) {
    const batch = past.batches[index]
    const act = past.acts[index]
    if (kind === 'batch' && batch) await writeObservations(store, batch, context)
    if (kind === 'act' && act) await writeAct(store, act, context)
  }
}

const shuffledHistory = history.chain((past) =>
  fc.record({
    past: fc.constant(past),
    order: fc.shuffledSubarray([...stepsOf(past)], { minLength: stepsOf(past).length }),
    again: fc.subarray([...stepsOf(past)])
  })
)

describe('the projection in the store', () => {
  test('is the pure function of the set of observations, whatever the order, repetition and batches', async () => {
    await fc.assert(
      fc.asyncProperty(shuffledHistory, async ({ past, order, again }) => {
        const store = await freshStore()
        await play(store, past, [...order, ...again])
        const stored = (await store.getAll('conversations')).map(({ conversation }) => conversation)
        expect(stored.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          projectAll(past.account, past.batches, past.acts, NOW)
        )
      }),
      { numRuns: 150 }
    )
  })

  test('keeps counts, lanes and people in step with the conversations', async () => {
    await fc.assert(
      fc.asyncProperty(shuffledHistory, async ({ past, order, again }) => {
        const [store, other] = [await freshStore(), await freshStore()]
        await play(store, past, [...order, ...again])
        await play(other, past, stepsOf(past))
        const records = await store.getAll('conversations')
        const { counts } = await readOverview(store)
        for (const lane of ['waiting', 'snoozed', 'unknown', 'done', 'quiet'] as const) {
          expect(counts[lane]).toBe(records.filter((record) => record.lane === lane).length)
        }
        expect(records).toEqual(await other.getAll('conversations'))
        expect(await store.getAll('people')).toEqual(await other.getAll('people'))
      }),
      { numRuns: 80 }
    )
  })

  test('a batch again changes nothing and does not move the revision', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (past) => {
        const store = await freshStore()
        await play(store, past, stepsOf(past))
        const before = await readOverview(store)
        for (const batch of past.batches) {
          expect(await writeObservations(store, batch, context)).toEqual({
            revision: before.revision,
            changed: false
          })
        }
      }),
      { numRuns: 40 }
    )
  })

  test('pages of a lane, put together, are the whole lane in the order of the formula', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.integer({ min: 1, max: 4 }), async (past, limit) => {
        const store = await freshStore()
        await play(store, past, stepsOf(past))
        for (const lane of ['waiting', 'snoozed', 'unknown', 'done', 'quiet'] as const) {
          const whole = await readLane(store, lane, 1000, NOW)
          const paged: string[] = []
          let page = await readLane(store, lane, limit, NOW)
          paged.push(...page.records.map(({ id }) => id))
          while (page.end) {
            page = await readLane(store, lane, limit, NOW, page.end)
            paged.push(...page.records.map(({ id }) => id))
          }
          expect(paged).toEqual(whole.records.map(({ id }) => id))
          expect(whole.records.length).toBe(whole.counts[lane])
        }
      }),
      { numRuns: 60 }
    )
  })
})
