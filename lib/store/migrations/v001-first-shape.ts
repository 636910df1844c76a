// Frozen: a released step is never edited. It names its stores and indexes itself and imports nothing that may change.
import type { Migration } from './migration.ts'

export const v001FirstShape: Migration = {
  to: 1,
  apply: (database) => {
    const messages = database.createObjectStore('messages', { keyPath: ['account', 'id'] })
    messages.createIndex('byParent', ['account', 'parent'])
    messages.createIndex('byAbout', 'aboutKeys', { multiEntry: true })

    const acts = database.createObjectStore('acts', { keyPath: 'id' })
    acts.createIndex('byMessage', ['account', 'messageId'])

    const aliases = database.createObjectStore('aliases', { keyPath: ['platform', 'id'] })
    aliases.createIndex('byGroup', ['platform', 'group'])

    const conversations = database.createObjectStore('conversations', { keyPath: 'id' })
    conversations.createIndex('byRoot', ['accountKey', 'root'])
    conversations.createIndex('byPerson', ['accountKey', 'personKey'])
    conversations.createIndex('byLane', ['lane', 'rank', 'since', 'id'])
    conversations.createIndex('byWake', 'wakesAt')

    database.createObjectStore('people', { keyPath: ['accountKey', 'personKey'] })
    database.createObjectStore('meta')
  }
}
