// Reads the beginning of a list in pages that belong together.
import { fail, succeed } from '../result.ts'
import type { InboxFailure, InboxPort, InboxRow, InboxTab } from '../domain/inbox.ts'
import type { Result } from '../result.ts'
import type { LoadedList } from './inbox-list.ts'

const ATTEMPTS = 4
/** On the way to a far place; more at once would make one long task of laying them out. */
export const MOST_AT_ONCE = 250

/**
 * At least `wanted` rows of a tab, or all there are. Pages of different revisions never stand in one list: when the
 * store changes between two pages, reading starts over; after four times the pages that fit together are given,
 * with the cursor after them.
 */
export const readList = async (
  port: Pick<InboxPort, 'list'>,
  tab: InboxTab,
  wanted: number,
  pageSize: number
): Promise<Result<LoadedList, InboxFailure>> => {
  for (let attempt = 1; ; attempt += 1) {
    const rows: InboxRow[] = []
    let next: string | null = null
    let total = 0
    let revision: number | null = null
    let stale = false
    do {
      const limit = Math.max(pageSize, Math.min(MOST_AT_ONCE, wanted - rows.length))
      // Each page needs the cursor of the one before.
      // oxlint-disable-next-line no-await-in-loop
      const page = await port.list({ tab, limit, ...(next === null ? {} : { after: next }) })
      if (!page.ok) return fail(page.error)
      if (revision !== null && page.value.revision !== revision) {
        stale = true
        break
      }
      revision = page.value.revision
      total = page.value.counts[tab]
      rows.push(...page.value.rows)
      next = page.value.next
    } while (next !== null && rows.length < wanted)
    if (!stale || attempt === ATTEMPTS) return succeed({ rows, next, total, revision: revision ?? 0 })
  }
}
