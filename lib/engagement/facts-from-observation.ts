// One observation as facts about one message; `joinFacts` does the rest.
import type { Account } from '../domain/inbox.ts'
import type { Message } from '../domain/page-reading.ts'
import type { Observation, SamePost } from '../domain/observation.ts'
import type { MessageFacts, TextQuality } from './message-facts.ts'

/** Longest text kept of one message, UTF-16 units; longer ones count as truncated. */
const LONGEST_KEPT_TEXT = 10_000

const qualityOf = (message: Message, cut: boolean): TextQuality =>
  message.truncated || cut ? 'truncated' : message.translated ? 'translated' : 'whole'

/** At most `LONGEST_KEPT_TEXT` units of `text`, never half a surrogate pair. */
export const cutText = (text: string): string => {
  if (text.length <= LONGEST_KEPT_TEXT) return text
  const last = text.charCodeAt(LONGEST_KEPT_TEXT - 1)
  const splitsPair = last >= 0xd800 && last <= 0xdbff
  return text.slice(0, splitsPair ? LONGEST_KEPT_TEXT - 1 : LONGEST_KEPT_TEXT)
}

/** The facts that one observation (other than 'same-post') gives, seen in the hour `seenAt` (Unix ms). */
export const factsFromObservation = (
  observation: Exclude<Observation, SamePost>,
  account: Account,
  seenAt: number
): MessageFacts => {
  switch (observation.kind) {
    case 'message': {
      const { message } = observation
      const text = cutText(message.text)
      return {
        id: message.id,
        version: { quality: qualityOf(message, text !== message.text), seenAt, author: message.author, text },
        publishedAt: message.publishedAt,
        firstSeenAt: seenAt,
        ...(message.replyTo === undefined ? {} : { replyTo: message.replyTo }),
        addressees: [...new Set((message.addressees ?? []).map((handle) => handle.toLowerCase()))].toSorted(),
        repliesAtLeast: observation.repliesAtLeast ?? 0,
        seenOnPage: true,
        announcedAs: [],
        about: []
      }
    }
    case 'announced': {
      const text = cutText(observation.excerpt ?? '')
      return {
        id: observation.messageId,
        version: { quality: text === '' ? 'none' : 'excerpt', seenAt, author: observation.author, text },
        publishedAt: observation.at ?? null,
        firstSeenAt: seenAt,
        addressees: [],
        repliesAtLeast: 0,
        seenOnPage: false,
        announcedAs: [observation.as],
        about: observation.about === undefined ? [] : [observation.about]
      }
    }
    case 'sent':
      return {
        id: observation.messageId,
        version: { quality: 'none', seenAt, author: { handle: account.handle, name: '' }, text: '' },
        publishedAt: observation.at,
        firstSeenAt: seenAt,
        replyTo: observation.replyTo,
        addressees: [],
        repliesAtLeast: 0,
        seenOnPage: false,
        announcedAs: [],
        about: []
      }
    default:
      return observation satisfies never
  }
}
