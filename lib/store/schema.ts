// What is kept, and by what it is found. The facts are the truth; conversations and people can be computed again from them.
import type { DBSchema } from 'idb'
import type { Conversation } from '../domain/conversation.ts'
import type { Account, InboxCounts, InboxTab, ReasonTerm, SiteHealth } from '../domain/inbox.ts'
import type { UserAct } from '../domain/observation.ts'
import type { Platform } from '../domain/page-reading.ts'
import type { MessageFacts } from '../engagement/message-facts.ts'
import type { PersonHistory } from '../engagement/standing.ts'
import type { TurnSignals } from '../engagement/turn-signals.ts'

export const DATABASE_NAME = 'walkie'

export interface MessageRecord {
  /** `accountKey`. */
  readonly account: string
  readonly id: string
  /** The message it answers; absent when none is known, so that it stays out of the index. */
  readonly parent?: string
  /** `account|id` of the own messages that notifications name. */
  readonly aboutKeys: readonly string[]
  readonly facts: MessageFacts
  /** There are acts about it in `acts`. */
  readonly acted: boolean
}

export interface ActRecord {
  readonly id: string
  readonly account: string
  readonly messageId: string
  readonly act: UserAct
}

/** Numbers of one post; all of a group share the smallest as `group`. */
export interface AliasRecord {
  readonly platform: Platform
  readonly id: string
  readonly group: string
}

export interface ConversationRecord {
  readonly id: string
  readonly accountKey: string
  readonly root: string
  readonly personKey: string
  readonly conversation: Conversation
  readonly signals: TurnSignals
  readonly lane: InboxTab
  readonly rank: number
  /** Time of the last turn, Unix ms. */
  readonly since: number
  readonly terms: readonly ReasonTerm[]
  /** Absent unless snoozed until a time. */
  readonly wakesAt?: number
}

export interface PersonRecord {
  readonly accountKey: string
  readonly personKey: string
  readonly name: string
  readonly history: PersonHistory
}

/** The few facts about the whole store, in one record that is written in the same transaction as what it sums up. */
export interface Overview {
  readonly counts: InboxCounts
  readonly revision: number
  readonly accounts: readonly Account[]
  readonly health: Readonly<Partial<Record<Platform, SiteHealth>>>
}

export interface WalkieSchema extends DBSchema {
  messages: {
    key: [string, string]
    value: MessageRecord
    indexes: { byParent: [string, string]; byAbout: string }
  }
  acts: { key: string; value: ActRecord; indexes: { byMessage: [string, string] } }
  aliases: { key: [string, string]; value: AliasRecord; indexes: { byGroup: [string, string] } }
  conversations: {
    key: string
    value: ConversationRecord
    indexes: {
      byRoot: [string, string]
      byPerson: [string, string]
      byLane: [string, number, number, string]
      byWake: number
    }
  }
  people: { key: [string, string]; value: PersonRecord }
  meta: { key: 'overview'; value: Overview }
}

export const ALL_STORES = ['messages', 'acts', 'aliases', 'conversations', 'people', 'meta'] as const

export const EMPTY_OVERVIEW: Overview = {
  counts: { waiting: 0, snoozed: 0, unknown: 0, done: 0, quiet: 0 },
  revision: 0,
  accounts: [],
  health: {}
}
