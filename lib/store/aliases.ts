// Numbers of one post as groups: the smallest number names the group, so that the order of learning does not matter.
import type { Platform } from '../domain/page-reading.ts'
import { isAliasRecord, sound } from './record-guards.ts'
import type { ReadWrite } from './thread-graph.ts'

/** Joins the groups of two numbers; true when they were not one before. */
export const joinAliases = async (
  tx: ReadWrite,
  platform: Platform,
  id: string,
  sameAs: string
): Promise<boolean> => {
  if (id === sameAs) return false
  const store = tx.objectStore('aliases')
  const stored = await Promise.all([store.get([platform, id]), store.get([platform, sameAs])])
  const [a, b] = stored.map((record) => sound(record, isAliasRecord))
  const groups = [a?.group ?? id, b?.group ?? sameAs]
  if (a && b && a.group === b.group) return false
  const lists = await Promise.all(groups.map((group) => store.index('byGroup').getAll([platform, group])))
  const members = new Set([
    id,
    sameAs,
    ...lists.flat().flatMap((record) => (isAliasRecord(record) ? [record.id] : []))
  ])
  const group = [...members].toSorted()[0] ?? id
  await Promise.all([...members].map((member) => store.put({ platform, id: member, group })))
  return true
}
