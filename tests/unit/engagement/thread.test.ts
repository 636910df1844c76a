import { describe, expect, test } from 'vitest'
import type { Account } from '../../../lib/domain/inbox.ts'
import type { Observation, ObservationBatch, UserAct } from '../../../lib/domain/observation.ts'
import type { Author } from '../../../lib/domain/page-reading.ts'
import { projectAll } from './reference-projection.ts'

const HOUR = 3_600_000
const START = Date.UTC(2026, 10, 1)
const NOW = START + 1000 * HOUR

const mara: Author = { handle: 'mara', name: 'Mara Lindholm' }
const ines: Author = { handle: 'ines', name: 'Ines Okafor' }
const tomasz: Author = { handle: 'tomasz', name: 'Tomasz Wren' }

const x: Account = { platform: 'x', handle: 'Mara' }
const linkedin: Account = { platform: 'linkedin', handle: 'mara' }

const at = (hour: number) => new Date(START + hour * HOUR).toISOString()

/** `C` stands for a comment's number, `P` for a post's. */
const idOn = (account: Account, name: string) =>
  account.platform === 'x'
    ? `${name.charCodeAt(0)}${name.slice(1) || '0'}`
    : name.startsWith('P')
      ? `urn:li:activity:${name}`
      : `urn:li:comment:${name}`

interface Said {
  readonly id: string
  readonly by: Author
  readonly to?: string | null
  readonly hour: number
  readonly text?: string
  readonly addressees?: readonly string[]
  readonly replies?: number
}

const message = (account: Account, said: Said): Observation => ({
  kind: 'message',
  message: {
    id: idOn(account, said.id),
    author: said.by,
    text: said.text ?? 'How do you do it?',
    publishedAt: at(said.hour),
    ...(said.to === undefined ? {} : { replyTo: said.to === null ? null : idOn(account, said.to) }),
    ...(said.addressees ? { addressees: said.addressees } : {})
  },
  ...(said.replies === undefined ? {} : { repliesAtLeast: said.replies })
})

const project = (
  account: Account,
  observations: readonly Observation[],
  acts: readonly UserAct[] = [],
  now = NOW
) => {
  const batch: ObservationBatch = { account, seenAt: START, observations }
  return projectAll(account, [batch], acts, now)
}

const states = (account: Account, said: readonly Said[], acts: readonly UserAct[] = [], now = NOW) =>
  project(
    account,
    said.map((each) => message(account, each)),
    acts,
    now
  ).map(({ personKey, state }) => [personKey, state])

const ownPost: Said = { id: 'P1', by: mara, to: null, hour: 0, text: 'The 6 am handover' }
const question: Said = { id: 'C1', by: ines, to: 'P1', hour: 1 }

describe.each([x, linkedin])('on $platform', (account) => {
  test('a comment under an own post waits, and its words, post and place are known', () => {
    const [conversation] = project(account, [message(account, ownPost), message(account, question)])
    expect(conversation).toMatchObject({
      state: 'waiting',
      person: ines,
      words: 'How do you do it?',
      post: { id: idOn(account, 'P1'), text: 'The 6 am handover' },
      under: idOn(account, 'P1'),
      last: { saidAt: START + HOUR }
    })
  })

  test('an own later reply under it answers it; an earlier or unrelated one does not', () => {
    const reply: Said = { id: 'C2', by: mara, to: 'C1', hour: 2, text: 'Like this.' }
    expect(states(account, [ownPost, question, reply])).toEqual([['ines', 'answered']])
    expect(states(account, [ownPost, question, { ...reply, to: 'P1' }])).toEqual([['ines', 'waiting']])
    expect(states(account, [ownPost, question, { ...reply, hour: 0 }])).toEqual([['ines', 'waiting']])
  })

  test('a new turn after the answer reopens the conversation', () => {
    const reply: Said = { id: 'C2', by: mara, to: 'C1', hour: 2, text: 'Like this.' }
    const again: Said = {
      id: 'C3',
      by: ines,
      to: account === x ? 'C2' : 'C1',
      hour: 3,
      text: 'And on Sundays?'
    }
    const [conversation] = project(
      account,
      [ownPost, question, reply, again].map((each) => message(account, each))
    )
    expect(conversation).toMatchObject({
      state: 'waiting',
      words: 'And on Sundays?',
      exchanges: [START + 2 * HOUR]
    })
  })

  test('own comments and comments under other people’s posts are not owed', () => {
    const theirPost: Said = { ...ownPost, by: tomasz }
    expect(states(account, [theirPost, question])).toEqual([])
    expect(states(account, [ownPost, { ...question, by: mara }])).toEqual([])
  })

  test('a reply to an own comment under somebody else’s post is owed', () => {
    const theirPost: Said = { ...ownPost, by: tomasz }
    const own: Said = { id: 'C1', by: mara, to: 'P1', hour: 1, text: 'We tried that.' }
    const reply: Said = { id: 'C2', by: ines, to: 'C1', hour: 2 }
    expect(states(account, [theirPost, own, reply])).toEqual([['ines', 'waiting']])
  })

  test('replies that are counted but not seen make it open to check, never unanswered', () => {
    expect(states(account, [ownPost, { ...question, replies: 1 }])).toEqual([['ines', 'unknown']])
    const seen: Said = { id: 'C2', by: tomasz, to: 'C1', hour: 2, text: 'Same here.' }
    expect(states(account, [ownPost, { ...question, replies: 1 }, seen])).toEqual([['ines', 'waiting']])
  })

  test('two people under one post are two conversations', () => {
    const other: Said = { id: 'C5', by: tomasz, to: 'P1', hour: 2 }
    expect(states(account, [ownPost, question, other])).toEqual([
      ['ines', 'waiting'],
      ['tomasz', 'waiting']
    ])
  })

  test('what only a notification announced is open to check, and is one with what the page shows later', () => {
    const announced: Observation = {
      kind: 'announced',
      as: 'comment',
      messageId: idOn(account, 'C1'),
      author: ines,
      about: idOn(account, 'P1'),
      excerpt: 'How do you'
    }
    const [before] = project(account, [announced])
    expect(before).toMatchObject({ state: 'unknown', words: 'How do you', partial: true })
    const after = project(account, [announced, message(account, ownPost), message(account, question)])
    expect(after).toHaveLength(1)
    expect(after[0]).toMatchObject({
      id: before?.id,
      state: 'waiting',
      words: 'How do you do it?',
      partial: false
    })
  })
})

describe('whom a reply concerns', () => {
  const otherComment: Said = { id: 'C2', by: tomasz, to: 'C1', hour: 2, text: 'I would ask the night lead.' }

  test('LinkedIn: a third person’s reply under a comment is theirs, unless it names the user', () => {
    expect(states(linkedin, [ownPost, question, otherComment])).toEqual([['ines', 'waiting']])
    const greeting = { ...otherComment, text: 'Mara Lindholm and in winter?' }
    expect(states(linkedin, [ownPost, question, greeting])).toEqual([
      ['ines', 'waiting'],
      ['tomasz', 'waiting']
    ])
  })

  test('LinkedIn: the commenter turning to somebody else in the thread is no new turn', () => {
    const reply: Said = { id: 'C3', by: mara, to: 'C1', hour: 3, text: 'Like this.' }
    const aside: Said = { id: 'C4', by: ines, to: 'C1', hour: 4, text: 'Tomasz Wren good idea' }
    expect(states(linkedin, [ownPost, question, otherComment, reply, aside])).toEqual([['ines', 'answered']])
  })

  test('LinkedIn: an own reply that names nobody among several is open to check for the others', () => {
    const greeting = { ...otherComment, text: 'Mara Lindholm and in winter?' }
    const reply: Said = { id: 'C3', by: mara, to: 'C1', hour: 3, text: 'Like this.' }
    expect(states(linkedin, [ownPost, question, greeting, reply])).toEqual([
      ['ines', 'answered'],
      ['tomasz', 'unknown']
    ])
    const named = { ...reply, text: 'Tomasz Wren in winter we start later' }
    expect(states(linkedin, [ownPost, question, greeting, named])).toEqual([
      ['ines', 'waiting'],
      ['tomasz', 'answered']
    ])
  })

  test('X: a reply to somebody else drags the user along as addressee and is not owed', () => {
    const dragged: Said = { id: 'C2', by: tomasz, to: 'C1', hour: 2, addressees: ['ines', 'mara'] }
    expect(states(x, [ownPost, question, dragged])).toEqual([['ines', 'waiting']])
    const { to: _to, ...unplaced } = dragged
    expect(states(x, [unplaced])).toEqual([['tomasz', 'waiting']])
  })

  test('X: a card that names the user waits, and joins its thread when a page shows what it answers', () => {
    const { to: _to, ...card } = { ...question, addressees: ['MARA'] }
    const [alone] = project(x, [message(x, card)])
    expect(alone).toMatchObject({ state: 'waiting', root: idOn(x, 'C1'), post: null })
    const [joined] = project(x, [message(x, card), message(x, ownPost), message(x, question)])
    expect(joined).toMatchObject({ state: 'waiting', post: { text: 'The 6 am handover' } })
  })

  test('X: a sent answer known only from the site’s confirmation answers', () => {
    const sent: Observation = { kind: 'sent', messageId: '999', replyTo: idOn(x, 'C1'), at: at(2) }
    const [conversation] = project(x, [message(x, ownPost), message(x, question), sent])
    expect(conversation?.state).toBe('answered')
  })

  test('LinkedIn: two numbers of one post are one post', () => {
    const same: Observation = { kind: 'same-post', id: 'urn:li:ugcPost:9', sameAs: idOn(linkedin, 'P1') }
    const comment: Observation = {
      kind: 'message',
      message: {
        id: 'urn:li:comment:7',
        author: ines,
        text: 'How so?',
        publishedAt: at(1),
        replyTo: 'urn:li:ugcPost:9'
      }
    }
    expect(project(linkedin, [message(linkedin, ownPost), comment])).toEqual([])
    expect(project(linkedin, [message(linkedin, ownPost), comment, same])).toMatchObject([
      { state: 'waiting', post: { text: 'The 6 am handover' } }
    ])
  })
})

describe('what the user does', () => {
  const act = (kind: UserAct['act'], on: string, hour: number, id = `act-${hour}`): UserAct => ({
    id,
    account: x,
    messageId: idOn(x, on),
    at: START + hour * HOUR,
    act: kind
  })
  const later: Said = { id: 'C3', by: ines, to: 'P1', hour: 5, text: 'Anyone?' }
  const stateAfter = (acts: readonly UserAct[], said: readonly Said[] = [ownPost, question], now = NOW) =>
    states(x, said, acts, now).map(([, state]) => state)

  test('done and undo', () => {
    expect(stateAfter([act({ kind: 'done' }, 'C1', 2)])).toEqual(['done'])
    expect(stateAfter([act({ kind: 'done' }, 'C1', 2), act({ kind: 'undo', of: 'act-2' }, 'C1', 3)])).toEqual(
      ['waiting']
    )
  })

  test('a new turn in the thread reopens done and snoozed, but not muted', () => {
    const reply: Said = { id: 'C2', by: ines, to: 'C1', hour: 4, text: 'Anyone?' }
    const said = [ownPost, question, reply]
    expect(stateAfter([act({ kind: 'done' }, 'C1', 2)], said)).toEqual(['waiting'])
    expect(stateAfter([act({ kind: 'snooze', until: NOW * 2 }, 'C1', 2)], said)).toEqual(['waiting'])
    expect(stateAfter([act({ kind: 'mute' }, 'C1', 2)], said)).toEqual(['muted'])
    expect(stateAfter([act({ kind: 'done' }, 'C2', 5)], said)).toEqual(['done'])
  })

  test('another comment of the same person under the post is a conversation of its own', () => {
    expect(stateAfter([act({ kind: 'done' }, 'C1', 2)], [ownPost, question, later])).toEqual([
      'done',
      'waiting'
    ])
  })

  test('a snooze wakes at its time, or only when they write', () => {
    const until = START + 50 * HOUR
    expect(stateAfter([act({ kind: 'snooze', until }, 'C1', 2)], undefined, until - 1)).toEqual(['snoozed'])
    expect(stateAfter([act({ kind: 'snooze', until }, 'C1', 2)], undefined, until)).toEqual(['waiting'])
    expect(stateAfter([act({ kind: 'snooze', until: null }, 'C1', 2)])).toEqual(['snoozed'])
  })

  test('an answer seen on the page counts more than a snooze', () => {
    const reply: Said = { id: 'C2', by: mara, to: 'C1', hour: 4, text: 'Like this.' }
    expect(stateAfter([act({ kind: 'snooze', until: null }, 'C1', 2)], [ownPost, question, reply])).toEqual([
      'answered'
    ])
  })
})

test('what is open to check says why', () => {
  const folded: Said = { ...question, replies: 1 }
  const unsure = (observations: readonly Observation[]) => project(x, observations).map((each) => each.unsure)
  expect(unsure([message(x, ownPost), message(x, folded)])).toEqual(['folded'])
  expect(unsure([message(x, ownPost), message(x, question)])).toEqual([null])
  const announced: Observation = { kind: 'announced', as: 'comment', messageId: '77', author: ines }
  expect(unsure([announced])).toEqual(['announced'])
  const greeting: Said = { id: 'C2', by: tomasz, to: 'C1', hour: 2, text: 'Mara Lindholm and in winter?' }
  const reply: Said = { id: 'C3', by: mara, to: 'C1', hour: 3, text: 'Like this.' }
  const thread = [ownPost, question, greeting, reply].map((each) => message(linkedin, each))
  expect(project(linkedin, thread).map((each) => each.unsure)).toEqual([null, 'addressee'])
})

describe('what a first reading gets wrong', () => {
  const withTime = (observation: Observation, publishedAt: string | null): Observation =>
    observation.kind === 'message'
      ? { ...observation, message: { ...observation.message, publishedAt } }
      : observation

  test('messages that answer each other in a circle, or themselves, end', () => {
    const circle: readonly Said[] = [
      { id: 'C1', by: ines, to: 'C2', hour: 1 },
      { id: 'C2', by: ines, to: 'C1', hour: 2 },
      { id: 'C3', by: ines, to: 'C3', hour: 3 }
    ]
    expect(states(x, circle)).toEqual([])
    expect(states(linkedin, circle)).toEqual([])
  })

  test('a very long run of one person ends', () => {
    const run = Array.from({ length: 190 }, (_, index): Said => ({
      id: `C${index + 1}`,
      by: ines,
      to: index === 0 ? 'P1' : `C${index}`,
      hour: 1
    }))
    expect(states(x, [ownPost, ...run])).toEqual([['ines', 'waiting']])
  })

  test('an own answer with no time proves nothing, unless it answers that very message', () => {
    const more: Said = { id: 'C3', by: ines, to: 'C1', hour: 9, text: 'And on Sundays?' }
    const reply: Said = { id: 'C2', by: mara, to: 'C1', hour: 2, text: 'Like this.' }
    const seen = [ownPost, question, more].map((each) => message(linkedin, each))
    const timeless = withTime(message(linkedin, reply), null)
    expect(project(linkedin, [...seen, timeless])[0]?.state).toBe('unknown')
    const direct = [ownPost, question].map((each) => message(linkedin, each))
    expect(project(linkedin, [...direct, timeless])[0]?.state).toBe('answered')
  })

  test('a turn with no time is not answered by what may be older', () => {
    const more: Said = { id: 'C3', by: ines, to: 'C1', hour: 0, text: 'And on Sundays?' }
    const reply: Said = { id: 'C2', by: mara, to: 'C1', hour: 0.5, text: 'Like this.' }
    const conversation = (hour: number) =>
      projectAll(
        linkedin,
        [
          {
            account: linkedin,
            seenAt: START,
            observations: [
              message(linkedin, ownPost),
              withTime(message(linkedin, { ...question, hour: 0 }), at(-2)),
              withTime(message(linkedin, more), null),
              message(linkedin, { ...reply, hour })
            ]
          }
        ],
        [],
        NOW
      )[0]?.state
    expect(conversation(0.5)).toBe('unknown')
    expect(conversation(1)).toBe('answered')
  })

  test('LinkedIn: a thanks to somebody else by given name does not answer the commenter', () => {
    const tip: Said = { id: 'C2', by: tomasz, to: 'C1', hour: 2, text: 'We use a checklist.' }
    const thanks: Said = { id: 'C3', by: mara, to: 'C1', hour: 3, text: 'Thanks Tomasz, that helps.' }
    expect(states(linkedin, [ownPost, question, tip, thanks])).toEqual([['ines', 'unknown']])
    const both: Said = { ...thanks, text: 'Ines, as Tomasz says: a checklist.' }
    expect(states(linkedin, [ownPost, question, tip, both])).toEqual([['ines', 'answered']])
  })

  test('LinkedIn: the author of a comment whom only the user answered goes on with the user', () => {
    const reply: Said = { id: 'C2', by: mara, to: 'C1', hour: 2, text: 'We did.' }
    const again: Said = { id: 'C3', by: ines, to: 'C1', hour: 3, text: 'And how did it go?' }
    const thread = [question, reply, again]
    expect(states(linkedin, thread)).toEqual([['ines', 'waiting']])
    const other: Said = { id: 'C4', by: tomasz, to: 'C1', hour: 2, text: 'Not here.' }
    expect(states(linkedin, [...thread, other])).toEqual([])
  })

  test('an act covers the turns before it even when its message turns out to be for somebody else', () => {
    const aside: Said = { id: 'C3', by: ines, to: 'C1', hour: 3, text: 'Tomasz Wren yes' }
    const tip: Said = { id: 'C2', by: tomasz, to: 'C1', hour: 2, text: 'We use a checklist.' }
    const done: UserAct = {
      id: 'a',
      account: linkedin,
      messageId: idOn(linkedin, 'C3'),
      at: START + 4 * HOUR,
      act: { kind: 'done' }
    }
    expect(states(linkedin, [ownPost, question, aside], [done])).toEqual([['ines', 'done']])
    expect(states(linkedin, [ownPost, question, tip, aside], [done])).toEqual([['ines', 'done']])
  })

  test('two turns of one hour without times: done covers only the one that was seen', () => {
    const first = withTime(message(x, question), null)
    const second = withTime(message(x, { ...question, id: 'C2', to: 'C1' }), null)
    const done: UserAct = { id: 'a', account: x, messageId: idOn(x, 'C1'), at: START, act: { kind: 'done' } }
    expect(project(x, [message(x, ownPost), first], [done])[0]?.state).toBe('done')
    expect(project(x, [message(x, ownPost), first, second], [done])[0]?.state).toBe('waiting')
  })

  test('people without link and name are not taken for one person', () => {
    const nobody: Author = { handle: '', name: '' }
    const said: readonly Said[] = [
      ownPost,
      { ...question, by: nobody },
      { id: 'C2', by: nobody, to: 'C1', hour: 2, text: 'How?' }
    ]
    expect(
      project(
        x,
        said.map((each) => message(x, each))
      ).map(({ words }) => words)
    ).toContain('How do you do it?')
  })
})
