// Looks into the extension's database itself, from one of its pages: what is really stored, without our own code.
import type { Page } from 'playwright-core'

export interface StoredCounts {
  /** Ids of all stored messages of an account. */
  readonly messages: readonly string[]
  readonly conversations: readonly { readonly id: string; readonly lane: string }[]
  readonly counts: Readonly<Record<string, number>>
}

/** Reads messages, conversations and counts in one transaction. */
export const readStored = (extensionPage: Page): Promise<StoredCounts> =>
  extensionPage.evaluate(async () => {
    const request = <Value>(each: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        each.addEventListener('success', () => resolve(each.result))
        each.addEventListener('error', () => reject(each.error ?? new Error('cannot read')))
      })
    const database = await request(indexedDB.open('walkie'))
    const tx = database.transaction(['messages', 'conversations', 'meta'])
    const [messages, conversations, overview] = await Promise.all([
      request<{ id: string }[]>(tx.objectStore('messages').getAll()),
      request<{ id: string; lane: string }[]>(tx.objectStore('conversations').getAll()),
      request<{ counts: Record<string, number> } | undefined>(tx.objectStore('meta').get('overview'))
    ])
    database.close()
    return {
      messages: messages.map(({ id }) => id),
      conversations: conversations.map(({ id, lane }) => ({ id, lane })),
      counts: overview?.counts ?? {}
    }
  })
