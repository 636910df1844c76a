// Opens the one database. It is never deleted here: a newer one than this code is shown read-only.
import { type IDBPDatabase, openDB, unwrap } from 'idb'
import { type Result, fail, succeed } from '../result.ts'
import { migrations, SCHEMA_VERSION } from './migrations/catalog.ts'
import { DATABASE_NAME, type WalkieSchema } from './schema.ts'

export type Store = IDBPDatabase<WalkieSchema>

/**
 * - `newer`: written by a newer version of Walkie; must not be touched.
 * - `failed`: the browser refused, several times; the reason is its own words.
 */
export type OpenFailure = { readonly kind: 'newer' } | { readonly kind: 'failed'; readonly reason: string }

const ATTEMPTS = 3

const open = (name: string, onLost: () => void): Promise<Store> =>
  openDB<WalkieSchema>(name, SCHEMA_VERSION, {
    upgrade: (database, oldVersion, _newVersion, transaction) => {
      // The steps are frozen and know only the plain API; idb's wrappers stay out of them.
      const plain = { database: unwrap(database), transaction: unwrap(transaction) }
      for (const step of migrations) {
        if (step.to > oldVersion) step.apply(plain.database, plain.transaction)
      }
    },
    // Another context wants to upgrade (an update was installed): let go, the next request opens again.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
      onLost()
    },
    terminated: onLost
  })

/**
 * Opens the store, upgrading it in one transaction. Tries a few times, since a starting browser may refuse at first.
 * `onLost` is called when the connection ends by itself or had to make way for an upgrade.
 */
export const openStore = async (
  name: string = DATABASE_NAME,
  onLost: () => void = () => undefined
): Promise<Result<Store, OpenFailure>> => {
  let reason = ''
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      return succeed(await open(name, onLost))
    } catch (error) {
      if (error instanceof DOMException && error.name === 'VersionError') return fail({ kind: 'newer' })
      reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    }
  }
  return fail({ kind: 'failed', reason })
}
