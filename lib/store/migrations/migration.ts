/** One step from version `to - 1` to `to`, run inside the upgrade transaction. Awaits nothing but IndexedDB. */
export interface Migration {
  readonly to: number
  readonly apply: (database: IDBDatabase, transaction: IDBTransaction) => void
}
