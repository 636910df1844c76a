// Dumps of released store versions: what a user's database held, with invented people. Never edited once released; a new
// version adds one, made with `node tests/unit/store/make-dump.ts`.

interface DumpedIndex {
  readonly name: string
  readonly keyPath: string | string[]
  readonly multiEntry: boolean
}

interface DumpedShape {
  readonly keyPath: string | string[] | null
  readonly indexes: readonly DumpedIndex[]
}

export interface Dump {
  readonly version: number
  readonly shapes: Readonly<Record<string, DumpedShape>>
  /** Per store: `[key, value]`; the key only matters where the store has no key path. */
  readonly stores: Readonly<Record<string, readonly (readonly [IDBValidKey, unknown])[]>>
}

/** Builds the database `name` as the version of the dump had it, without any code of today. */
export const fillFromDump = (name: string, dump: Dump): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, dump.version)
    request.addEventListener('error', () => reject(request.error ?? new Error('cannot open')))
    request.onupgradeneeded = () => {
      for (const [each, shape] of Object.entries(dump.shapes)) {
        const store = request.result.createObjectStore(each, { keyPath: shape.keyPath })
        for (const index of shape.indexes) {
          store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry })
        }
        for (const [key, value] of dump.stores[each] ?? []) {
          if (shape.keyPath === null) store.put(value, key)
          else store.put(value)
        }
      }
    }
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
  })

/** Everything in an open database, with its shape. */
export const dumpOf = async (database: IDBDatabase): Promise<Dump> => {
  const shapes: Record<string, DumpedShape> = {}
  const stores: Record<string, [IDBValidKey, unknown][]> = {}
  for (const each of Array.from(database.objectStoreNames)) {
    const store = database.transaction(each).objectStore(each)
    shapes[each] = {
      keyPath: store.keyPath,
      indexes: Array.from(store.indexNames, (name) => {
        const { keyPath, multiEntry } = store.index(name)
        return { name, keyPath, multiEntry }
      })
    }
    const [keys, values] = await Promise.all([all(store.getAllKeys()), all<unknown[]>(store.getAll())])
    stores[each] = keys.map((key, index) => [key, values[index]])
  }
  return { version: database.version, shapes, stores }
}

const all = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.addEventListener('error', () => reject(request.error ?? new Error('cannot read')))
  })
