// Which open box on the page is the one for a certain message. A box that might be for somebody else is none.
import type { PageReading } from '../domain/page-reading.ts'
import type { PlaceCommand } from '../messaging/protocol.ts'
import type { ComposerHandle } from '../platforms/types.ts'

/** What a box is looked for by. */
export interface ReplyTarget extends Pick<PlaceCommand, 'messageId' | 'above' | 'personName'> {
  /** The message whose Reply the user pressed last, with nothing done since that could have opened another box. */
  readonly pressedId: string | null
}

const plain = (text: string): string => text.trim().toLowerCase()

/** Whether a text begins with this name, as a greeting that the site puts into a box. */
const greets = (text: string, name: string): boolean => {
  const wanted = plain(name)
  if (wanted === '') return false
  const start = plain(text).replace(/^@/u, '')
  if (!start.startsWith(wanted)) return false
  const next = start.charAt(wanted.length)
  return next === '' || !/[\p{L}\p{N}]/u.test(next)
}

/**
 * The boxes that answer `target`, in document order. A box that names the message itself counts unless it greets somebody
 * else; a box that names only a message above it counts when it greets this person; a box that names none counts when it is
 * the only one of its kind and the user pressed Reply under this very message, which still stands on the page.
 * @param sameAs pairs of numbers of one message
 */
export const findReplyBoxes = (
  boxes: readonly ComposerHandle[],
  reading: PageReading,
  target: ReplyTarget,
  sameAs: readonly { readonly id: string; readonly sameAs: string }[] = []
): readonly ComposerHandle[] => {
  const numbersOf = (id: string): readonly string[] => [
    id,
    ...sameAs.flatMap((pair) => (pair.id === id ? [pair.sameAs] : pair.sameAs === id ? [pair.id] : []))
  ]
  const own = new Set(numbersOf(target.messageId))
  const above = new Set(target.above.flatMap(numbersOf))
  const others = reading.messages
    .map(({ author }) => author.name)
    .filter((name) => plain(name) !== plain(target.personName))
  const unnamed = boxes.filter(({ kind, replyTo }) => kind === 'reply' && replyTo === undefined)
  const isPressed =
    target.pressedId !== null &&
    own.has(target.pressedId) &&
    unnamed.length === 1 &&
    reading.messages.some(({ id }) => own.has(id))
  /** The longest name that the box begins with: one name may begin another. */
  const greeted = (text: string): string | undefined =>
    [target.personName, ...others]
      .filter((name) => greets(text, name))
      .toSorted((a, b) => b.length - a.length)[0]
  return boxes.filter(({ kind, replyTo, text }) => {
    if (kind !== 'reply' || replyTo === null) return false
    const whom = greeted(text)
    if (whom !== undefined && plain(whom) !== plain(target.personName)) return false
    if (replyTo === undefined) return isPressed
    return own.has(replyTo) || (whom !== undefined && above.has(replyTo))
  })
}
