import type { UserAct } from '../domain/observation.ts'
import type { Store } from './open-store.ts'
import { isActRecord, sound } from './record-guards.ts'

/** An act by its id; undefined when there is none. */
export const readAct = async (store: Store, id: string): Promise<UserAct | undefined> =>
  sound(await store.get('acts', id), isActRecord)?.act
