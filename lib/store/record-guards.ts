// Stored records whose value is damaged: a broken disk or somebody's tool can leave any shape under a right key. Light
// checks of what the code relies on; a record that fails is skipped where it is read, and never deleted for that.
import type { InboxTab } from '../domain/inbox.ts'
import type {
  ActRecord,
  AliasRecord,
  ConversationRecord,
  MessageRecord,
  Overview,
  PersonRecord
} from './schema.ts'

type Fields = Readonly<Record<string, unknown>>
type Check = (value: unknown) => boolean

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const isText: Check = (value) => typeof value === 'string'
const isCount: Check = (value) => typeof value === 'number' && Number.isFinite(value)
const isFlag: Check = (value) => typeof value === 'boolean'
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const orAbsent =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)

const shaped = (checks: Readonly<Record<string, Check>>): Check => {
  const each = Object.entries(checks)
  return (value) => isFields(value) && each.every(([name, check]) => check(value[name]))
}

const isAuthor = shaped({ handle: isText, name: isText })
const isAccount = shaped({ platform: (value) => value === 'x' || value === 'linkedin', handle: isText })
const isTurn = shaped({ id: isText, saidAt: isCount })

const LANES: readonly InboxTab[] = ['waiting', 'snoozed', 'unknown', 'done', 'quiet']
const STATES: readonly unknown[] = ['waiting', 'unknown', 'answered', 'snoozed', 'done', 'muted']
const QUALITIES: readonly unknown[] = ['none', 'excerpt', 'truncated', 'translated', 'whole']
const SIGNALS = [
  'answerable',
  'asksYou',
  'need',
  'disagrees',
  'buildsOn',
  'story',
  'goodNews',
  'closing',
  'emptyPraise',
  'abuseOrSpam'
] as const

const messageShape = shaped({
  account: isText,
  id: isText,
  parent: orAbsent(isText),
  aboutKeys: listOf(isText),
  acted: isFlag,
  facts: shaped({
    id: isText,
    version: shaped({
      quality: (value) => QUALITIES.includes(value),
      seenAt: isCount,
      author: isAuthor,
      text: isText
    }),
    publishedAt: orNull(isText),
    firstSeenAt: isCount,
    replyTo: orAbsent(orNull(isText)),
    addressees: listOf(isText),
    repliesAtLeast: isCount,
    seenOnPage: isFlag,
    announcedAs: listOf(isText),
    about: listOf(isText)
  })
})

const actShape = shaped({
  id: isText,
  account: isText,
  messageId: isText,
  act: shaped({ id: isText, account: isAccount, messageId: isText, at: isCount })
})

const isDeed: Check = (act) => {
  if (!isFields(act)) return false
  switch (act['kind']) {
    case 'done':
    case 'reopen':
    case 'mute':
      return true
    case 'snooze':
      return orNull(isCount)(act['until'])
    case 'undo':
      return isText(act['of'])
    default:
      return false
  }
}

const aliasShape = shaped({ platform: isText, id: isText, group: isText })

const conversationShape = shaped({
  id: isText,
  accountKey: isText,
  root: isText,
  personKey: isText,
  lane: (value) => LANES.some((lane) => lane === value),
  rank: isCount,
  since: isCount,
  terms: listOf(isText),
  wakesAt: orAbsent(isCount),
  signals: shaped(Object.fromEntries(SIGNALS.map((name) => [name, isFlag]))),
  conversation: shaped({
    id: isText,
    account: isAccount,
    root: isText,
    personKey: isText,
    person: isAuthor,
    state: (value) => STATES.includes(value),
    wakesAt: orNull(isCount),
    first: isTurn,
    last: isTurn,
    words: isText,
    partial: isFlag,
    translated: isFlag,
    lastReplyTo: orNull(isText),
    under: orNull(isText),
    post: orNull(shaped({ id: isText, text: isText })),
    exchanges: listOf(isCount)
  })
})

const personShape = shaped({
  accountKey: isText,
  personKey: isText,
  name: isText,
  history: shaped({ first: isTurn, exchanges: listOf(isCount), yourTen: isFlag })
})

const isHealth = shaped({
  platform: isText,
  status: isText,
  readAt: orNull(isCount),
  pageKind: orNull(isText),
  parts: orAbsent(listOf(shaped({ kind: isText, status: isText, at: isCount })))
})

const overviewShape = shaped({
  counts: shaped(Object.fromEntries(LANES.map((lane) => [lane, isCount]))),
  revision: isCount,
  accounts: listOf(isAccount),
  health: shaped({ x: orAbsent(isHealth), linkedin: orAbsent(isHealth) })
})

export const isMessageRecord = (value: unknown): value is MessageRecord => messageShape(value)

export const isActRecord = (value: unknown): value is ActRecord =>
  isFields(value) && actShape(value) && isFields(value['act']) && isDeed(value['act']['act'])

export const isAliasRecord = (value: unknown): value is AliasRecord => aliasShape(value)

export const isConversationRecord = (value: unknown): value is ConversationRecord => conversationShape(value)

export const isPersonRecord = (value: unknown): value is PersonRecord => personShape(value)

export const isOverview = (value: unknown): value is Overview => overviewShape(value)

/** `value` when it passes, else undefined, as if it were not there. */
export const sound = <Item>(value: unknown, check: (value: unknown) => value is Item): Item | undefined =>
  check(value) ? value : undefined
