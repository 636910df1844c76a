// The one record of sums. It is kept step by step; when it, or a record it counts, is damaged, it is counted again.
import type { InboxCounts, InboxTab } from '../domain/inbox.ts'
import { isOverview } from './record-guards.ts'
import { EMPTY_OVERVIEW, type Overview } from './schema.ts'

/** The index of conversations by lane, as far as it is needed to count. */
export interface LaneIndex {
  readonly count: (range: IDBKeyRange) => Promise<number>
}

export interface OverviewSource {
  readonly meta: { readonly get: (key: 'overview') => Promise<unknown> }
  readonly lanes: LaneIndex
}

/** How many conversations each lane holds by the index. Walks the lanes: only for repair. */
export const countLanes = async (lanes: LaneIndex): Promise<InboxCounts> => {
  const count = (lane: InboxTab) => lanes.count(IDBKeyRange.bound([lane], [lane, []]))
  const [waiting, snoozed, unknown, done, quiet] = await Promise.all([
    count('waiting'),
    count('snoozed'),
    count('unknown'),
    count('done'),
    count('quiet')
  ])
  return { waiting, snoozed, unknown, done, quiet }
}

const usable = (stored: unknown, name: 'accounts' | 'health' | 'revision'): unknown =>
  typeof stored === 'object' && stored !== null ? Reflect.get(stored, name) : undefined

/** The stored sums; what is damaged of them is replaced: counted again, or taken as not yet known. */
export const readSums = async ({ meta, lanes }: OverviewSource): Promise<Overview> => {
  const stored = await meta.get('overview')
  if (stored === undefined) return EMPTY_OVERVIEW
  if (isOverview(stored)) return stored
  const repaired: Overview = { ...EMPTY_OVERVIEW, counts: await countLanes(lanes) }
  // Each part is kept that makes a sound whole together with the counted lanes.
  return (['revision', 'accounts', 'health'] as const).reduce<Overview>((sums, name) => {
    const candidate: unknown = { ...sums, [name]: usable(stored, name) }
    return isOverview(candidate) ? candidate : sums
  }, repaired)
}
