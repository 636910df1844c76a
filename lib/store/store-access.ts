// One open connection for as long as the worker lives, opened at the first use and again after it was lost.
import type { Result } from '../result.ts'
import { type OpenFailure, openStore, type Store } from './open-store.ts'
import { DATABASE_NAME } from './schema.ts'

/** A function that gives the open store. A failed opening is tried again at the next call. */
export const createStoreAccess = (): (() => Promise<Result<Store, OpenFailure>>) => {
  let current: Promise<Result<Store, OpenFailure>> | null = null
  const forget = () => {
    current = null
  }
  return () => {
    current ??= openStore(DATABASE_NAME, forget).then((opened) => {
      if (!opened.ok) forget()
      return opened
    })
    return current
  }
}
