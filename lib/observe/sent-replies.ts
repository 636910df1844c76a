// Ties a message that the site reports as sent to the one that it answers. Only where there is no doubt: a wrong guess
// would mark somebody as answered who still waits.
import type { ReplySent } from '../domain/observation.ts'
import type { PageReading } from '../domain/page-reading.ts'

export interface SentReplies {
  /** The reply control of this message was pressed. */
  readonly pressed: (messageId: string) => void
  /** What a reading and the site's reports together say; each report once. */
  readonly read: (
    reading: PageReading,
    sent: readonly { readonly id: string; readonly at: string }[]
  ) => readonly ReplySent[]
}

/** What stood in the open boxes when they were last seen with text. */
type Intention =
  { readonly kind: 'none' } | { readonly kind: 'unclear' } | { readonly kind: 'reply'; readonly to: string }

const intentionOf = (reading: PageReading, pressedId: string | null): Intention => {
  const filled = reading.composers.filter(({ text }) => text.trim() !== '')
  if (filled.length === 0) return { kind: 'none' }
  const targets = new Set(
    filled.map(({ kind, replyTo }) =>
      kind === 'post' ? null : (replyTo ?? (pressedId === null ? null : pressedId))
    )
  )
  const [target] = targets
  return targets.size === 1 && typeof target === 'string'
    ? { kind: 'reply', to: target }
    : { kind: 'unclear' }
}

export const createSentReplies = (): SentReplies => {
  const reported = new Set<string>()
  let pressedId: string | null = null
  let intention: Intention = { kind: 'none' }
  let boxWasOpen = false
  return {
    pressed: (messageId) => {
      pressedId = messageId
    },
    read: (reading, sent) => {
      const fresh = sent.filter(({ id }) => !reported.has(id))
      for (const { id } of fresh) reported.add(id)
      const [only] = fresh
      const before = intention
      const now = intentionOf(reading, pressedId)
      // A box that the pressed control opened and that is closed again leaves nothing for the next box.
      const boxIsOpen = reading.composers.some(
        ({ kind, replyTo }) => kind === 'reply' && replyTo === undefined
      )
      if (boxWasOpen && !boxIsOpen) pressedId = null
      boxWasOpen = boxIsOpen
      if (only === undefined) {
        // An emptied box may just have been sent: what it was meant for is kept until the site has spoken.
        if (now.kind !== 'none') intention = now
        return []
      }
      intention = now
      pressedId = null
      if (fresh.length !== 1 || before.kind !== 'reply') return []
      return [{ kind: 'sent', messageId: only.id, replyTo: before.to, at: only.at }]
    }
  }
}
