import { describe, expect, test } from 'vitest'
import type { PlaceOutcome } from '../../../lib/domain/suggestions.ts'
import { draftParts } from '../../../lib/ui-state/draft-parts.ts'
import { createInboxStore } from '../../../lib/ui-state/inbox-store.ts'
import { createMovesStore, type Placed } from '../../../lib/ui-state/moves-store.ts'
import { createFakeInbox } from './fake-inbox-port.ts'
import { sixPeople } from './sample-rows.ts'

const start = async (clipboard: 'takes' | 'refuses' = 'takes') => {
  const fake = createFakeInbox({ rows: sixPeople })
  const inbox = createInboxStore({ port: fake.port, rest: () => Promise.resolve() })
  const copied: string[] = []
  const moves = createMovesStore({
    port: fake.port,
    inbox,
    writeClipboard: (text) => {
      if (clipboard === 'refuses') return Promise.reject(new DOMException('no focus', 'NotAllowedError'))
      copied.push(text)
      return Promise.resolve()
    }
  })
  const { signal } = new AbortController()
  await inbox.start(signal)
  moves.follow(signal)
  const [row] = inbox.view.getState().list.rows
  if (!row) throw new Error('nobody waits')
  return { fake, inbox, moves, copied, row }
}
const turn = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('ways to carry on', () => {
  test('are asked for when a row opens, and only then', async () => {
    const { fake, inbox, moves, row } = await start()
    expect(fake.asked.suggest).toBe(0)
    inbox.toggle(row.id)
    await turn()
    expect(fake.asked.suggest).toBe(1)
    expect(moves.view.getState().open?.rowId).toBe(row.id)
    expect(moves.draftsOf(row.id).map((draft) => draft === null)).toEqual([false, true])
    inbox.toggle(row.id)
    expect(moves.view.getState().open).toBeNull()
    expect(moves.draftsOf(row.id)).toEqual([])
  })

  test('that come too late are not shown under another row', async () => {
    const { inbox, moves, row } = await start()
    inbox.toggle(row.id)
    inbox.toggle('tomasz')
    await turn()
    expect(moves.view.getState().open?.rowId).toBe('tomasz')
  })

  test('that could not be worked out are said to be so', async () => {
    const { fake, inbox, moves, row } = await start()
    fake.failNext('suggest', 'store-failed')
    inbox.toggle(row.id)
    await turn()
    expect(moves.view.getState().open).toEqual({ rowId: row.id, suggestions: 'failed' })
  })
})

describe('a draft that is used', () => {
  test.each<[string, PlaceOutcome, Placed, boolean, boolean]>([
    [
      'goes into the open box',
      { kind: 'inserted', blankSelected: true, inFront: true },
      'in-box-blank',
      false,
      false
    ],
    ['has no blank', { kind: 'inserted', blankSelected: false, inFront: true }, 'in-box', false, false],
    [
      'goes into another tab',
      { kind: 'inserted', blankSelected: true, inFront: false },
      'in-other-tab',
      false,
      false
    ],
    ['stands there already', { kind: 'already-there', inFront: true }, 'already', false, false],
    ['is not taken by the editor', { kind: 'not-taken' }, 'not-taken', true, false],
    ['has no box, but the message is in front', { kind: 'no-box', shown: true }, 'shown', true, false],
    ['has no box anywhere', { kind: 'no-box', shown: false }, 'opened', true, true]
  ])('%s', async (_what, outcome, placed, isCopied, isOpened) => {
    const { fake, inbox, moves, copied, row } = await start()
    fake.answerPlace(outcome)
    await moves.use(row, 'A draft')
    expect(moves.view.getState().placed).toEqual({ rowId: row.id, text: 'A draft', what: placed })
    expect(inbox.view.getState().notice?.what).toEqual({ kind: 'placed', row, what: placed })
    expect(fake.placed).toEqual(['A draft'])
    expect(copied).toEqual(isCopied ? ['A draft'] : [])
    expect(fake.opened).toEqual(isOpened ? [row.id] : [])
  })

  test('opens nothing when the clipboard refuses, and says so', async () => {
    const { fake, moves, row } = await start('refuses')
    await moves.use(row, 'A draft')
    expect(moves.view.getState().placed?.what).toBe('not-copied')
    expect(fake.opened).toEqual([])
  })

  test('changes nothing when Walkie does not answer', async () => {
    const { fake, moves, copied, row } = await start()
    fake.failNext('place', 'disconnected')
    await moves.use(row, 'A draft')
    expect(moves.view.getState().placed?.what).toBe('failed')
    expect(copied).toEqual([])
  })

  test('is placed once, however often it is pressed meanwhile', async () => {
    const { fake, moves, row } = await start()
    await Promise.all([moves.use(row, 'A draft'), moves.use(row, 'A draft')])
    expect(fake.placed).toEqual(['A draft'])
  })
})

test('own words are a choice that is kept, and asks again for the open row', async () => {
  const { fake, inbox, moves, row } = await start()
  await turn()
  expect(moves.view.getState().ownWordsKept).toBe(false)
  inbox.toggle(row.id)
  await turn()
  await moves.keepOwnWords(true)
  await turn()
  expect(moves.view.getState().ownWordsKept).toBe(true)
  expect(fake.asked.suggest).toBe(2)
})

test('a draft falls into frame, their words and blanks, and its parts are the draft', () => {
  const draft = 'On "the note" I would [try this].'
  const spans = { anchors: [{ start: 4, end: 12 }], blanks: [{ start: 22, end: 32 }] }
  const parts = draftParts(draft, spans)
  expect(parts.map(({ kind, text }) => [kind, text])).toEqual([
    ['frame', 'On "'],
    ['theirs', 'the note'],
    ['frame', '" I would '],
    ['blank', '[try this]'],
    ['frame', '.']
  ])
  const odd = draftParts(draft, {
    anchors: [{ start: 3, end: 25 }],
    blanks: [...spans.blanks, { start: 30, end: 99 }]
  })
  expect(odd.map(({ text }) => text).join('')).toBe(draft)
})
