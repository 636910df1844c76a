// Generated histories: a small world of posts, comments and replies, seen piecemeal, out of order and twice.
import fc from 'fast-check'
import type { Account } from '../../../lib/domain/inbox.ts'
import type { Observation, ObservationBatch, UserAct } from '../../../lib/domain/observation.ts'
import type { Author, Message } from '../../../lib/domain/page-reading.ts'

const HOUR = 3_600_000
const START = Date.UTC(2026, 10, 1)

const people: readonly Author[] = [
  { handle: 'mara', name: 'Mara Lindholm' },
  { handle: 'ines', name: 'Ines Okafor' },
  { handle: 'tomasz', name: 'Tomasz Wren' },
  { handle: '', name: 'Ana Li' }
]

const accountOf = (platform: Account['platform']): Account => ({ platform, handle: 'Mara' })

const idOf = (platform: Account['platform'], index: number, isPost: boolean): string =>
  platform === 'x'
    ? `${1000 + index}`
    : isPost
      ? `urn:li:activity:${1000 + index}`
      : `urn:li:comment:${1000 + index}`

interface TrueMessage {
  readonly message: Message
  readonly parent: number | null
}

/** A world in which each message answers an earlier one, or none. */
const world = (platform: Account['platform']): fc.Arbitrary<readonly TrueMessage[]> =>
  fc
    .array(
      fc.record({
        author: fc.nat({ max: people.length - 1 }),
        parent: fc.option(fc.nat({ max: 30 }), { nil: null, freq: 4 }),
        text: fc.constantFrom(
          'How so?',
          'Mara Lindholm and why?',
          'Ines Okafor yes',
          'We did that too.',
          '👏',
          ''
        )
      }),
      { minLength: 1, maxLength: 14 }
    )
    .map((drafts) => {
      const made: TrueMessage[] = []
      drafts.forEach((draft, index) => {
        const parent = draft.parent === null || index === 0 ? null : draft.parent % index
        made.push({
          parent,
          message: {
            id: idOf(platform, index, parent === null),
            author: people[draft.author] ?? { handle: 'ines', name: 'Ines Okafor' },
            text: draft.text,
            publishedAt: new Date(START + index * HOUR).toISOString(),
            replyTo: parent === null ? null : (made[parent]?.message.id ?? null)
          }
        })
      })
      return made
    })

/** How a page may show one message: whole, shortened, without saying what it answers, or only announced. */
const sighting = (platform: Account['platform'], truth: TrueMessage): fc.Arbitrary<Observation> => {
  const { message } = truth
  const { replyTo, ...unplaced } = message
  const options: fc.Arbitrary<Observation>[] = [
    fc
      .option(fc.nat({ max: 2 }), { nil: undefined })
      .map((repliesAtLeast) =>
        repliesAtLeast === undefined
          ? { kind: 'message', message }
          : { kind: 'message', message, repliesAtLeast }
      ),
    fc.constant({
      kind: 'message',
      message: { ...message, text: message.text.slice(0, 3), truncated: true }
    }),
    fc.constant({ kind: 'message', message: unplaced }),
    fc.constantFrom('reply' as const, 'comment' as const, 'mention' as const).map((as) => ({
      kind: 'announced',
      as,
      messageId: message.id,
      author: message.author,
      ...(typeof replyTo === 'string' ? { about: replyTo } : {}),
      excerpt: message.text.slice(0, 5)
    }))
  ]
  if (platform === 'x')
    options.push(fc.constant({ kind: 'message', message: { ...unplaced, addressees: ['mara'] } }))
  return fc.oneof(...options)
}

export interface History {
  readonly account: Account
  readonly batches: readonly ObservationBatch[]
  readonly acts: readonly UserAct[]
}

const actsOn = (account: Account, ids: readonly string[]): fc.Arbitrary<readonly UserAct[]> =>
  fc
    .array(
      fc.record({
        messageId: fc.constantFrom(...ids),
        at: fc.nat({ max: 40 }),
        act: fc.constantFrom<UserAct['act']>(
          { kind: 'done' },
          { kind: 'mute' },
          { kind: 'reopen' },
          { kind: 'snooze', until: null },
          { kind: 'snooze', until: START + 20 * HOUR },
          { kind: 'snooze', until: START + 9000 * HOUR },
          { kind: 'undo', of: 'act-0' }
        )
      }),
      { maxLength: 4 }
    )
    .map((acts) =>
      acts.map((act, index) => ({ ...act, id: `act-${index}`, account, at: START + act.at * HOUR }))
    )

/** A history on one site: batches of sightings with repetition and gaps, and acts of the user. */
export const history: fc.Arbitrary<History> = fc
  .constantFrom('x' as const, 'linkedin' as const)
  .chain((platform) =>
    world(platform).chain((truths) => {
      const account = accountOf(platform)
      const seen = fc.constantFrom(...truths).chain((truth) => sighting(platform, truth))
      const posts = truths.filter(({ parent }) => parent === null).map(({ message }) => message.id)
      const alias = fc
        .constantFrom(...posts)
        .map((id): Observation => ({ kind: 'same-post', id, sameAs: `urn:li:ugcPost:${id.slice(-4)}` }))
      const observation = platform === 'linkedin' ? fc.oneof({ weight: 6, arbitrary: seen }, alias) : seen
      return fc.record({
        account: fc.constant(account),
        batches: fc.array(
          fc.record({
            account: fc.constant(account),
            seenAt: fc.nat({ max: 5 }).map((hour) => START + (100 + hour) * HOUR),
            observations: fc.array(observation, { minLength: 1, maxLength: 8 })
          }),
          { minLength: 1, maxLength: 8 }
        ),
        acts: actsOn(
          account,
          truths.map(({ message }) => message.id)
        )
      })
    })
  )
