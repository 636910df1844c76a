import { describe, expect, it } from 'vitest'
import { createInboxStore } from '../../../lib/ui-state/inbox-store.ts'
import { createFakeInbox } from './fake-inbox-port.ts'
import { manyPeople, sampleRow, sixPeople } from './sample-rows.ts'
import type { FakeInboxOptions } from './fake-inbox-port.ts'

/** Lets everything that is already under way finish. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 60; turn += 1) await Promise.resolve()
}

const open = async (options: Partial<FakeInboxOptions> = {}, pageSize = 60) => {
  const fake = createFakeInbox({ rows: sixPeople, ...options })
  const store = createInboxStore({ port: fake.port, pageSize, rest: () => Promise.resolve() })
  const stop = new AbortController()
  await store.start(stop.signal)
  const view = () => store.view.getState()
  const ids = () => view().list.rows.map((row) => row.id)
  return { fake, store, stop, view, ids }
}

/** A gate before the answers of a port: closed, questions wait. */
const gate = () => {
  let waiting: (() => void)[] = []
  let closed: string | null = null
  return {
    before: (question: string): Promise<void> =>
      question === closed ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(),
    close: (question: string) => (closed = question),
    open: async () => {
      closed = null
      for (const go of waiting) go()
      waiting = []
      await settle()
    }
  }
}

const ORDER = ['ines', 'tomasz', 'priya', 'lukas', 'dele', 'hana']

describe('reading the list', () => {
  it('shows the rows in the order of the port, the first selected, nothing open', async () => {
    const { view, ids } = await open()
    expect(ids()).toEqual(ORDER)
    expect(view()).toMatchObject({ phase: 'ready', selectedId: 'ines', openId: null, tab: 'waiting' })
    expect(view().overview?.counts.waiting).toBe(6)
  })

  it('says why there is no list, and shows it when it comes back', async () => {
    const fake = createFakeInbox({ rows: sixPeople })
    fake.failNext('list', 'store-failed')
    const store = createInboxStore({ port: fake.port, rest: () => Promise.resolve() })
    await store.start(new AbortController().signal)
    expect(store.view.getState()).toMatchObject({ phase: 'failed', failure: 'store-failed' })
    fake.failNext('list', null)
    await store.refresh()
    expect(store.view.getState()).toMatchObject({ phase: 'ready', failure: null })
  })

  it('keeps a list on the screen when reading again fails, and says so; a lost background ends it', async () => {
    const { fake, store, view, ids } = await open()
    fake.failNext('list', 'store-failed')
    await store.refresh()
    expect(ids()).toEqual(ORDER)
    expect(view()).toMatchObject({ phase: 'ready', failure: 'store-failed' })
    fake.failNext('list', 'disconnected')
    await store.refresh()
    expect(view()).toMatchObject({ phase: 'failed', failure: 'disconnected' })
  })

  it('reads more when the end comes into sight, without doubles or gaps', async () => {
    const rows = manyPeople(500)
    const { store, ids, view } = await open({ rows })
    expect(ids()).toHaveLength(60)
    expect(view().list.total).toBe(500)
    for (let end = 50; end < 520; end += 20) {
      store.reach(end)
      await settle()
    }
    expect(ids()).toEqual(rows.map((row) => row.id))
    expect(view().list.next).toBeNull()
  })

  it('reads straight on to a far place in the list', async () => {
    const { store, ids } = await open({ rows: manyPeople(2000) })
    store.reach(1500)
    for (let turn = 0; turn < 40; turn += 1) await settle()
    expect(ids().length).toBeGreaterThanOrEqual(1500)
  })

  it('never puts pages of two revisions into one list', async () => {
    const { fake, store, ids, view } = await open({ rows: manyPeople(200) })
    store.hold(false)
    // The port changes unseen: no listener is told, the next page simply has another revision.
    fake.change((rows) => [sampleRow('new'), ...rows])
    store.reach(59)
    for (let turn = 0; turn < 10; turn += 1) await settle()
    expect(new Set(ids()).size).toBe(ids().length)
    expect(ids()[0]).toBe('new')
    expect(view().list.revision).toBe(fake.revision())
  })

  it('ignores an answer that comes after the list was changed', async () => {
    const door = gate()
    const rows = [...sixPeople, sampleRow('later', { state: 'snoozed' })]
    const { store, ids, view } = await open({ rows, before: door.before })
    door.close('list')
    store.showTab('snoozed')
    store.showTab('waiting')
    await door.open()
    expect(view().tab).toBe('waiting')
    expect(ids()).toEqual(ORDER)
  })

  it('stops when its signal aborts', async () => {
    const { fake, stop, ids } = await open()
    stop.abort()
    fake.change((rows) => rows.slice(1))
    await settle()
    expect(ids()).toEqual(ORDER)
    const before = fake.asked.list
    fake.change((rows) => rows.slice(1))
    expect(fake.asked.list).toBe(before)
  })

  it('asks once for many changes at the same time', async () => {
    const { fake, ids } = await open()
    const before = fake.asked.list
    for (let index = 0; index < 50; index += 1) fake.change((rows) => [sampleRow(`new-${index}`), ...rows])
    await settle()
    expect(fake.asked.list - before).toBeLessThanOrEqual(3)
    expect(ids()).toHaveLength(56)
  })
})

describe('the place of the user', () => {
  it('reaches the last of many people, reading on as far as needed', async () => {
    const { store, view, ids } = await open({ rows: manyPeople(3000) })
    await store.moveSelection('last')
    expect(view().selectedId).toBe('many-2999')
    expect(ids()).toHaveLength(3000)
  })

  it('moves by keys and stops at the ends', async () => {
    const { store, view } = await open()
    await store.moveSelection('previous')
    expect(view().selectedId).toBe('ines')
    await store.moveSelection('next')
    expect(view().selectedId).toBe('tomasz')
    await store.moveSelection('last')
    await store.moveSelection('next')
    expect(view().selectedId).toBe('hana')
    await store.moveSelection('first')
    expect(view().selectedId).toBe('ines')
    expect(view().focusRequest).toBe(5)
  })

  it('stays on its person when others come and go', async () => {
    const { fake, store, view } = await open()
    store.select('priya')
    const focus = view().focusRequest
    fake.change((rows) => [sampleRow('new'), ...rows.filter((row) => row.id !== 'ines')])
    await settle()
    expect(view().selectedId).toBe('priya')
    expect(view().focusRequest).toBe(focus)
    expect(view().change?.what).toMatchObject({ kind: 'arrived', more: 0 })
  })

  it('goes to the next person when its own vanishes, then to the previous, then nowhere', async () => {
    const { fake, store, view } = await open({ rows: sixPeople.slice(0, 3) })
    store.select('tomasz')
    fake.change((rows) => rows.filter((row) => row.id !== 'tomasz'))
    await settle()
    expect(view().selectedId).toBe('priya')
    expect(view().change?.what).toMatchObject({ kind: 'left' })
    fake.change((rows) => rows.filter((row) => row.id !== 'priya'))
    await settle()
    expect(view().selectedId).toBe('ines')
    fake.change(() => [])
    await settle()
    expect(view()).toMatchObject({ selectedId: null, openId: null })
  })

  it('closes a row that vanished', async () => {
    const { fake, store, view } = await open()
    store.toggle('priya')
    expect(view().openId).toBe('priya')
    fake.change((rows) => rows.filter((row) => row.id !== 'priya'))
    await settle()
    expect(view().openId).toBeNull()
  })

  it('is the best row as long as nobody touched the list', async () => {
    const { fake, view } = await open()
    fake.change((rows) => [sampleRow('better'), ...rows])
    await settle()
    expect(view().selectedId).toBe('better')
  })
})

describe('changes while a hand is among the rows', () => {
  it('wait, are counted, and come when the hand leaves', async () => {
    const { fake, store, view, ids } = await open()
    store.hold(true)
    fake.change((rows) => [sampleRow('a'), sampleRow('b'), ...rows.filter((row) => row.id !== 'tomasz')])
    await settle()
    expect(ids()).toEqual(ORDER)
    expect(view().arrived).toBe(2)
    expect([...view().leftIds]).toEqual(['tomasz'])
    store.hold(false)
    expect(ids()).toEqual(['a', 'b', 'ines', 'priya', 'lukas', 'dele', 'hana'])
    expect(view()).toMatchObject({ held: null, arrived: 0 })
  })

  it('show new words of the same people at once, and new people behind the last at once', async () => {
    const { fake, store, ids, view } = await open()
    store.hold(true)
    fake.change((rows) => [...rows.map((row) => ({ ...row, words: `${row.words}!` })), sampleRow('last')])
    await settle()
    expect(ids()).toEqual([...ORDER, 'last'])
    expect(view().list.rows[0]?.words.endsWith('!')).toBe(true)
    expect(view().held).toBeNull()
  })

  it('come at once when the user asks for them', async () => {
    const { fake, store, ids, view } = await open()
    store.hold(true)
    fake.change((rows) => [sampleRow('a'), ...rows])
    await settle()
    store.showArrived()
    expect(ids()[0]).toBe('a')
    expect(view().selectedId).toBe('a')
  })

  it('do not keep the result of the user’s own undo waiting', async () => {
    const { store, ids } = await open()
    store.hold(true)
    await store.act('priya', { kind: 'done' })
    expect(ids()).not.toContain('priya')
    await store.undo()
    expect(ids()).toEqual(ORDER)
  })
})

describe('acts', () => {
  it('take the row away at once and go on to the next, before the store has answered', async () => {
    const door = gate()
    const { store, view, ids } = await open({ before: door.before })
    store.select('tomasz')
    door.close('act')
    const acting = store.act('tomasz', { kind: 'done' })
    expect(ids()).not.toContain('tomasz')
    expect(view()).toMatchObject({ selectedId: 'priya', leaving: { position: 1 } })
    expect(view().overview?.counts).toMatchObject({ waiting: 5, done: 1 })
    await door.open()
    await acting
    expect(ids()).toEqual(['ines', 'priya', 'lukas', 'dele', 'hana'])
    expect(view().notice?.what).toMatchObject({ kind: 'acted' })
  })

  it('go on with the next row open when they were done in an open row', async () => {
    const { store, view } = await open()
    store.toggle('ines')
    await store.act('ines', { kind: 'done' })
    expect(view()).toMatchObject({ selectedId: 'tomasz', openId: 'tomasz' })
  })

  it('are not undone on the screen by a list that was read before they were committed', async () => {
    const door = gate()
    const { fake, store, ids } = await open({ before: door.before })
    door.close('act')
    const acting = store.act('ines', { kind: 'done' })
    // A reading elsewhere changes the store while the act is under way: the row is still waiting there.
    fake.change((rows) => [...rows, sampleRow('new')])
    await settle()
    expect(ids()).toEqual(['tomasz', 'priya', 'lukas', 'dele', 'hana', 'new'])
    await door.open()
    await acting
    expect(ids()).not.toContain('ines')
  })

  it('let a row come back that was written to again after the act', async () => {
    const { fake, store, ids } = await open()
    await store.act('ines', { kind: 'done' })
    fake.change((rows) => rows.map((row) => (row.id === 'ines' ? { ...row, state: 'waiting' } : row)))
    await settle()
    expect(ids()).toContain('ines')
  })

  it.each(['store-failed', 'read-only', 'disconnected'] as const)(
    'put the row back where it stood when the store says %s',
    async (failure) => {
      const { fake, store, view, ids } = await open()
      fake.failNext('act', failure)
      await store.act('priya', { kind: 'done' })
      expect(ids()).toEqual(ORDER)
      expect(view()).toMatchObject({ selectedId: 'priya', leaving: null })
      expect(view().notice).toMatchObject({
        what: { kind: 'failed', during: 'act', failure },
        canUndo: false
      })
      expect(view().overview?.counts).toMatchObject({ waiting: 6, done: 0 })
    }
  )

  it('say that a row is gone when it is', async () => {
    const { fake, store, view, ids } = await open()
    fake.failNext('act', 'gone')
    fake.change((rows) => rows.filter((row) => row.id !== 'priya'))
    const acting = store.act('priya', { kind: 'done' })
    await acting
    expect(ids()).not.toContain('priya')
    expect(view().notice?.what).toMatchObject({ kind: 'failed', failure: 'gone' })
  })

  it('are done once, however often the key is pressed', async () => {
    const door = gate()
    const { fake, store } = await open({ before: door.before })
    door.close('act')
    const first = store.act('ines', { kind: 'done' })
    const second = store.act('ines', { kind: 'done' })
    await door.open()
    await Promise.all([first, second])
    expect(fake.asked.act).toBe(1)
  })

  it('are refused in a read-only store, and nothing is asked', async () => {
    const { fake, store, view, ids } = await open({ overview: { readOnly: true } })
    await store.act('ines', { kind: 'done' })
    expect(fake.asked.act).toBe(0)
    expect(ids()).toEqual(ORDER)
    expect(view().notice?.what).toMatchObject({ kind: 'failed', failure: 'read-only' })
  })

  it('keep a row in its list when they only change it', async () => {
    const rows = [sampleRow('later', { state: 'snoozed', wakesAt: 1 })]
    const { store, ids, view } = await open({ rows })
    store.showTab('snoozed')
    await settle()
    await store.act('later', { kind: 'snooze', until: null })
    expect(ids()).toEqual(['later'])
    expect(view().list.rows[0]?.wakesAt).toBeNull()
  })

  it('clear forty people one after the other without losing one', async () => {
    const { fake, store, view, ids } = await open({ rows: manyPeople(40) })
    for (let index = 0; index < 40; index += 1) {
      const id = view().selectedId
      if (id === null) throw new Error('the selection was lost')
      void store.act(id, { kind: 'done' })
    }
    for (let turn = 0; turn < 40; turn += 1) await settle()
    expect(ids()).toEqual([])
    expect(fake.rows().every((row) => row.state === 'done')).toBe(true)
  })
})

describe('undo', () => {
  it('takes acts back in turn, latest first, and goes to the person', async () => {
    const { store, view, ids } = await open()
    await store.act('ines', { kind: 'done' })
    await store.act('priya', { kind: 'mute' })
    await store.undo()
    expect(ids()).toEqual(['tomasz', 'priya', 'lukas', 'dele', 'hana'])
    expect(view().selectedId).toBe('priya')
    await store.undo()
    expect(ids()).toEqual(ORDER)
    expect(view().selectedId).toBe('ines')
    await store.undo()
    expect(view().notice?.what).toEqual({ kind: 'nothing-to-undo' })
  })

  it('waits for an act that is still under way', async () => {
    const door = gate()
    const { store, ids } = await open({ before: door.before })
    door.close('act')
    const acting = store.act('ines', { kind: 'done' })
    const undoing = store.undo()
    await door.open()
    await Promise.all([acting, undoing])
    expect(ids()).toEqual(ORDER)
  })

  it('has nothing to take back after an act that failed', async () => {
    const { fake, store, view } = await open()
    fake.failNext('act', 'store-failed')
    await store.act('ines', { kind: 'done' })
    await store.undo()
    expect(view().notice?.what).toEqual({ kind: 'nothing-to-undo' })
  })

  it('can be tried again when it failed for now, and tells nobody that the person wrote', async () => {
    const { fake, store, view, ids } = await open()
    await store.act('ines', { kind: 'done' })
    fake.failNext('undo', 'store-failed')
    await store.undo()
    expect(ids()).not.toContain('ines')
    fake.failNext('undo', null)
    await store.undo()
    expect(ids()).toEqual(ORDER)
    expect(view().change).toBeNull()
  })

  it('says when it comes too late', async () => {
    const { fake, store, view } = await open()
    await store.act('ines', { kind: 'done' })
    fake.failNext('undo', 'gone')
    await store.undo()
    expect(view().notice?.what).toMatchObject({ kind: 'failed', during: 'undo', failure: 'gone' })
  })
})

describe('opening at the spot', () => {
  it('says what happens while it happens, and what went wrong', async () => {
    const door = gate()
    const { fake, store, view } = await open({ before: door.before })
    door.close('open')
    const opening = store.openSpot('tomasz')
    expect(view()).toMatchObject({ openingId: 'tomasz', selectedId: 'tomasz' })
    await door.open()
    await opening
    expect(fake.opened).toEqual(['tomasz'])
    expect(view().openingId).toBeNull()
    fake.failNext('open', 'gone')
    await store.openSpot('tomasz')
    expect(view().notice?.what).toMatchObject({ kind: 'failed', during: 'open' })
  })
})
