// Stored conversations as the rows that a surface shows.
import type { InboxRow } from '../domain/inbox.ts'
import { reasonsToShow } from '../engagement/priority.ts'
import type { Conversation } from '../domain/conversation.ts'
import type { ConversationRecord } from '../store/schema.ts'

/** Address of the spot of a conversation on its own site. */
export type AddressOf = (conversation: Conversation) => string

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The beginning of a post as its title: its first line with words, at most 80 characters. */
const titleOf = (text: string): string | null => {
  const line =
    text
      .split('\n')
      .find((each) => each.trim() !== '')
      ?.trim() ?? ''
  if (line === '') return null
  const seen = Array.from(characters.segment(line.slice(0, 1000)), ({ segment }) => segment)
  return seen.length <= 80 ? line : `${seen.slice(0, 79).join('').trimEnd()}…`
}

/** One row at the time `now` (Unix ms). */
export const rowOf = (record: ConversationRecord, now: number, addressOf: AddressOf): InboxRow => {
  const { conversation } = record
  return {
    id: conversation.id,
    account: conversation.account,
    person: conversation.person,
    words: conversation.words,
    partial: conversation.partial,
    translated: conversation.translated,
    post: conversation.post && { id: conversation.post.id, title: titleOf(conversation.post.text) },
    url: addressOf(conversation),
    since: record.since,
    state: conversation.state,
    unsure: conversation.unsure,
    reasons: reasonsToShow(record.terms, record.since, now),
    wakesAt: conversation.wakesAt
  }
}
