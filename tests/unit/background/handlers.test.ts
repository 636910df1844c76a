import 'fake-indexeddb/auto'
import { afterEach, describe, expect, test } from 'vitest'
import { type Background, respond } from '../../../lib/background/handlers.ts'
import type { Sender } from '../../../lib/background/policy.ts'
import { parseRequest } from '../../../lib/background/schemas.ts'
import { createUnderstand } from '../../../lib/background/turn-signals.ts'
import type { InboxTab } from '../../../lib/domain/inbox.ts'
import { readBasicSignals } from '../engagement/basic-signals.ts'
import { type RequestKind, type Requests, PROTOCOL_VERSION } from '../../../lib/messaging/protocol.ts'
import { DEFAULT_COACH_SETTINGS } from '../../../lib/settings/coach-settings.ts'
import { spotAddress } from '../../../lib/platforms/spot-address.ts'
import { fail, type Result, succeed } from '../../../lib/result.ts'
import { openStore, type Store } from '../../../lib/store/open-store.ts'

const HOUR = 3_600_000
const NOW = Date.UTC(2026, 10, 20, 12)
const pageScript: Sender = { kind: 'page-script', platform: 'x', tabId: 7 }
const ownPage: Sender = { kind: 'extension-page' }

let stores = 0
const opened: Store[] = []
afterEach(() => {
  for (const store of opened.splice(0)) store.close()
})

/** These tests are about the inbox; the coach has its own. */
const silentCoachDesk: Background['coach'] = {
  read: () => Promise.resolve(DEFAULT_COACH_SETTINGS),
  change: (change) => Promise.resolve(change(DEFAULT_COACH_SETTINGS)),
  changed: () => Promise.resolve(),
  review: () => null,
  showDraft: () => Promise.resolve(false),
  askForDraft: () => Promise.resolve(),
  passFinding: () => Promise.resolve(),
  openSidePanel: () => Promise.resolve(false)
}

interface World {
  readonly background: Background
  readonly revisions: number[]
  readonly opened: string[]
  readonly placed: string[]
  readonly clock: { now: number }
  readonly ask: (sender: Sender | null, input: unknown) => Promise<Result<unknown, string>>
}

const world = async (): Promise<World> => {
  stores += 1
  const store = await openStore(`handlers-${stores}`)
  if (!store.ok) throw new Error('cannot open')
  opened.push(store.value)
  const revisions: number[] = []
  const addresses: string[] = []
  const viewers = new Map<string, string>()
  const clock = { now: NOW }
  const placed: string[] = []
  const ownWords = { kept: false }
  let ids = 0
  const background: Background = {
    store: () => Promise.resolve(succeed(store.value)),
    now: () => clock.now,
    newId: () => `id-${(ids += 1)}`,
    readSignals: readBasicSignals,
    addressOf: spotAddress,
    openSpot: (conversation) => Promise.resolve(void addresses.push(spotAddress(conversation))),
    changed: (revision) => Promise.resolve(void revisions.push(revision)),
    viewerOfTab: (tab, platform) => Promise.resolve(viewers.get(`${platform}${tab}`) ?? null),
    rememberViewer: (tab, platform, viewer) => Promise.resolve(void viewers.set(`${platform}${tab}`, viewer)),
    coach: silentCoachDesk,
    understand: createUnderstand(),
    placeDraft: (conversation, text) => {
      placed.push(`${conversation.last.id}: ${text}`)
      return Promise.resolve({ kind: 'inserted', blankSelected: true, inFront: true })
    },
    ownWords: {
      read: () => Promise.resolve(ownWords.kept),
      set: (keep) => Promise.resolve(void (ownWords.kept = keep))
    }
  }
  return {
    background,
    revisions,
    opened: addresses,
    placed,
    clock,
    ask: (sender, input) => respond(parseRequest(input), sender, background)
  }
}

const message = (id: string, handle: string, replyTo: string | null, hoursAgo: number, text = 'How so?') => ({
  kind: 'message',
  message: {
    id,
    author: { handle, name: handle.toUpperCase() },
    text,
    publishedAt: new Date(NOW - hoursAgo * HOUR).toISOString(),
    replyTo
  }
})

const observe = (observations: readonly unknown[], viewer: string | null = 'mara') => ({
  protocol: PROTOCOL_VERSION,
  kind: 'observe',
  viewer,
  seenAt: NOW,
  observations,
  page: { kind: 'thread', status: 'ok' }
})

const seen = [message('1', 'mara', null, 90, 'The 6 am handover'), message('2', 'ines', '1', 50)]

/** Asks from an own page and gives the answer of a request that must succeed. */
const get = async <Kind extends RequestKind>(
  each: World,
  kind: Kind,
  asks: Requests[Kind]['asks']
): Promise<Requests[Kind]['gets']> => {
  const result = await each.ask(ownPage, { ...asks, kind, protocol: PROTOCOL_VERSION })
  if (!result.ok) throw new Error(result.error)
  // `respond` answers a request of one kind with that kind's answer; its own type cannot say so.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return result.value as Requests[Kind]['gets']
}

const list = (each: World, tab: InboxTab = 'waiting') => get(each, 'list', { tab, limit: 50 })

describe('the trust boundary', () => {
  test('refuses unknown senders, foreign requests, other versions and other shapes, and keeps nothing of them', async () => {
    const each = await world()
    expect(await each.ask(null, observe(seen))).toEqual(fail('refused'))
    expect(await each.ask(ownPage, observe(seen))).toEqual(fail('refused'))
    expect(
      await each.ask(pageScript, { protocol: PROTOCOL_VERSION, kind: 'list', tab: 'waiting', limit: 5 })
    ).toEqual(fail('refused'))
    expect(await each.ask(pageScript, { ...observe(seen), protocol: 0 })).toEqual(fail('stale'))
    expect(await each.ask(pageScript, { kind: 'observe' })).toEqual(fail('malformed'))
    expect((await list(each)).counts.waiting).toBe(0)
    expect(each.revisions).toEqual([])
  })

  test('a page’s messages go to the site that the browser stamped, never to one they name', async () => {
    const each = await world()
    await each.ask({ ...pageScript, platform: 'linkedin' }, observe(seen))
    expect((await list(each)).rows[0]?.account).toEqual({ platform: 'linkedin', handle: 'mara' })
  })
})

describe('observing', () => {
  test('keeps what concerns an account and tells the surfaces once it is stored', async () => {
    const each = await world()
    expect(await each.ask(pageScript, observe(seen))).toEqual(succeed({ kept: 2, viewer: 'mara' }))
    const page = await list(each)
    expect(page.rows).toMatchObject([
      {
        person: { handle: 'ines' },
        words: 'How so?',
        post: { title: 'The 6 am handover' },
        url: 'https://x.com/ines/status/2',
        since: NOW - 50 * HOUR,
        state: 'waiting',
        reasons: ['asked-you', 'first-time']
      }
    ])
    expect(each.revisions.at(-1)).toBe(page.revision)
  })

  test('without a viewer nothing is kept, but the page learns whose tab it is', async () => {
    const each = await world()
    expect(await each.ask(pageScript, observe([], null))).toEqual(succeed({ kept: 0, viewer: null }))
    await each.ask(pageScript, observe([], 'mara'))
    expect(await each.ask(pageScript, observe(seen, null))).toEqual(succeed({ kept: 0, viewer: 'mara' }))
    expect((await list(each)).rows).toEqual([])
  })

  test('two accounts on one site never mix', async () => {
    const each = await world()
    await each.ask(pageScript, observe(seen, 'mara'))
    await each.ask(pageScript, observe(seen, 'mara_work'))
    const { rows } = await list(each)
    expect(rows.map(({ account, person }) => [account.handle, person.handle])).toEqual([['mara', 'ines']])
    const overview = await get(each, 'overview', {})
    expect(overview.accounts.map(({ handle }) => handle)).toEqual(['mara', 'mara_work'])
  })

  test('hostile words are kept as the text they are', async () => {
    const each = await world()
    const words = '<img src=x onerror=alert(1)> \u202Egnp.exe \uD800 {{constructor}}'
    await each.ask(pageScript, observe([seen[0], message('2', 'ines', '1', 50, words)]))
    expect((await list(each)).rows[0]?.words).toBe(words)
  })

  test('tells how the site was read', async () => {
    const each = await world()
    await each.ask(pageScript, { ...observe([]), page: { kind: 'feed', status: 'unreadable' } })
    const overview = await get(each, 'overview', {})
    expect(overview.sites).toEqual([
      { platform: 'linkedin', status: 'never-read', readAt: null, pageKind: null },
      { platform: 'x', status: 'unreadable', readAt: NOW, pageKind: 'feed' }
    ])
  })
})

describe('acting', () => {
  const act = (each: World, rowId: string, kind: object) =>
    each.ask(ownPage, { protocol: PROTOCOL_VERSION, kind: 'act', rowId, act: kind })
  const undo = (each: World, id: string) =>
    each.ask(ownPage, { protocol: PROTOCOL_VERSION, kind: 'undo', undo: id })

  test('done leaves the list and undo brings it back', async () => {
    const each = await world()
    await each.ask(pageScript, observe(seen))
    const row = (await list(each)).rows[0]?.id ?? ''
    const done = await get(each, 'act', { rowId: row, act: { kind: 'done' } })
    expect((await list(each)).counts).toMatchObject({ waiting: 0, done: 1 })
    await get(each, 'undo', { undo: done.undo })
    expect((await list(each)).counts).toMatchObject({ waiting: 1, done: 0 })
  })

  test('a snooze says when it wakes', async () => {
    const each = await world()
    await each.ask(pageScript, observe(seen))
    const row = (await list(each)).rows[0]?.id ?? ''
    await act(each, row, { kind: 'snooze', until: NOW + HOUR })
    expect((await list(each, 'snoozed')).rows).toMatchObject([{ state: 'snoozed', wakesAt: NOW + HOUR }])
  })

  test('a row that is gone and an act that never was are said to be gone', async () => {
    const each = await world()
    expect(await act(each, 'x:mara|9|nobody', { kind: 'done' })).toEqual(fail('gone'))
    expect(await undo(each, 'id-9')).toEqual(fail('gone'))
  })

  test('opening goes to the conversation’s own site only', async () => {
    const each = await world()
    const evil = { ...message('2', 'https://evil.example/', '1', 5) }
    await each.ask(pageScript, observe([seen[0], evil]))
    const row = (await list(each)).rows[0]?.id ?? ''
    expect(await each.ask(ownPage, { protocol: PROTOCOL_VERSION, kind: 'open', rowId: row })).toEqual(
      succeed(null)
    )
    expect(each.opened).toEqual(['https://x.com/i/status/2'])
  })
})

describe('ways to carry on', () => {
  const question = 'How do you handle the handover at 6 am when the night lead has to leave early?'
  const asking = [
    message('1', 'mara', null, 90, 'The 6 am handover'),
    message('2', 'ines', '1', 50, question)
  ]

  test('are worked out of the stored words and post, each with the words it took and its blanks', async () => {
    const each = await world()
    await each.ask(pageScript, observe(asking))
    const rowId = (await list(each)).rows[0]?.id ?? ''
    const { turn, readable, moves, ownWords } = await get(each, 'suggest', { rowId })
    expect({ turn, readable, ownWords }).toEqual({ turn: 'question', readable: true, ownWords: null })
    expect(moves[0]?.move).toBe('answer-then-ask')
    expect(moves.length).toBeLessThanOrEqual(3)
    for (const { draft, blanks, anchors } of moves) {
      if (draft === null) continue
      for (const { start, end } of blanks) expect(draft.slice(start, end)).toMatch(/^\[.+\]$/)
      for (const { start, end } of anchors)
        expect(question.toLowerCase()).toContain(draft.slice(start, end).toLowerCase())
    }
  })

  test('know a first-timer from somebody who was answered before, and do not begin as that answer did', async () => {
    const each = await world()
    const praise = 'The part about the night lead leaving early is so well observed. I read it to my team.'
    const before = [
      message('1', 'mara', null, 90, 'The 6 am handover and the night lead'),
      message('2', 'ines', '1', 80, 'How do you handle it?')
    ]
    await each.ask(pageScript, observe([...before, message('5', 'ines', '1', 10, praise)]))
    const rowId = (await list(each)).rows.find(({ words }) => words === praise)?.id ?? ''
    const known = await get(each, 'suggest', { rowId })
    expect(known.moves.map(({ move }) => move)).not.toContain('welcome-newcomer')
    const opener = (known.moves[0]?.draft ?? '').split(/\s+/).slice(0, 2).join(' ')
    await each.ask(pageScript, observe([message('3', 'mara', '2', 70, `${opener} we would say.`)]))
    const answered = await get(each, 'suggest', { rowId })
    expect(answered.moves[0]?.draft).not.toBeNull()
    expect(answered.moves[0]?.draft?.startsWith(`${opener} `)).toBe(false)
  })

  test('show own words only when the user agreed, and never those of the same conversation', async () => {
    const each = await world()
    await each.ask(
      pageScript,
      observe([
        ...asking,
        message('7', 'tomasz', '1', 40, 'How do you handle the handover when the night lead is away?'),
        message('8', 'mara', '7', 30, 'We write one line before leaving.')
      ])
    )
    const rowId = (await list(each)).rows[0]?.id ?? ''
    expect(await get(each, 'own-words', { keep: null })).toEqual({ kept: false })
    expect((await get(each, 'suggest', { rowId })).ownWords).toBeNull()
    expect(await get(each, 'own-words', { keep: true })).toEqual({ kept: true })
    expect((await get(each, 'suggest', { rowId })).ownWords).toEqual([
      {
        to: 'How do you handle the handover when the night lead is away?',
        text: 'We write one line before leaving.',
        at: NOW - 30 * HOUR
      }
    ])
    await get(each, 'own-words', { keep: false })
    expect((await get(each, 'suggest', { rowId })).ownWords).toBeNull()
  })

  test('go into a page only from an own page, for a row that there is', async () => {
    const each = await world()
    await each.ask(pageScript, observe(asking))
    const rowId = (await list(each)).rows[0]?.id ?? ''
    const place = { protocol: PROTOCOL_VERSION, kind: 'place', rowId, text: 'For us it is [what you do].' }
    expect(await each.ask(pageScript, place)).toEqual(fail('refused'))
    expect(await each.ask(ownPage, { ...place, text: 'x'.repeat(2001) })).toEqual(fail('malformed'))
    expect(await each.ask(ownPage, { ...place, rowId: 'nobody' })).toEqual(fail('gone'))
    expect(each.placed).toEqual([])
    expect(await each.ask(ownPage, place)).toMatchObject({ ok: true, value: { kind: 'inserted' } })
    expect(each.placed).toEqual(['2: For us it is [what you do].'])
  })
})

describe('a store that cannot be used', () => {
  test('one of a newer version is said to be read-only and left alone', async () => {
    const each = await world()
    const newer = { ...each.background, store: () => Promise.resolve(fail({ kind: 'newer' } as const)) }
    const asked = (input: object) =>
      respond(parseRequest({ protocol: PROTOCOL_VERSION, ...input }), ownPage, newer)
    expect(await asked({ kind: 'overview' })).toMatchObject({ ok: true, value: { readOnly: true } })
    expect(await asked({ kind: 'list', tab: 'waiting', limit: 5 })).toEqual(fail('read-only'))
    expect(await asked({ kind: 'act', rowId: 'a', act: { kind: 'done' } })).toEqual(fail('read-only'))
  })

  test('a refusing browser is reported, a bug is thrown', async () => {
    const each = await world()
    const failing = (reason: Error): Background => ({
      ...each.background,
      store: async () => {
        throw reason
      }
    })
    const request = parseRequest({ protocol: PROTOCOL_VERSION, kind: 'overview' })
    expect(await respond(request, ownPage, failing(new DOMException('full', 'QuotaExceededError')))).toEqual(
      fail('store-failed')
    )
    await expect(respond(request, ownPage, failing(new TypeError('bug')))).rejects.toThrow('bug')
  })
})
