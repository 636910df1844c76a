import { describe, expect, it } from 'vitest'
import { addressesAt } from '../../lab/addresses.ts'
import { linkedinClock, xClock } from '../../lab/ids.ts'
import { createLabServer, freshState } from '../../lab/lab-server.ts'
import { find, type Site } from '../../lab/model.ts'
import { expectedOwed } from '../../lab/world.ts'

const NOW = Date.parse('2026-11-24T09:00:00.000Z')
const SITES: readonly Site[] = ['x', 'linkedin']
const DAY = 86_400_000

describe.each(SITES)('the world on %s', (site) => {
  const state = freshState(NOW)
  const items = state.items.filter((item) => item.site === site)

  it('every id is different and is the clock of its message, one hour to ten days before now', () => {
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length)
    for (const item of items) {
      expect(site === 'x' ? xClock(item.id) : linkedinClock(item.id)).toBe(item.at)
      expect(NOW - item.at).toBeGreaterThan(DAY / 24)
      expect(NOW - item.at).toBeLessThan(10 * DAY)
    }
  })

  it('whoever answers does so later than what is answered, under the same post', () => {
    for (const item of items) {
      if (item.answers === null) continue
      const above = find(state, item.answers)
      expect(above?.at).toBeLessThan(item.at)
      expect(above?.root).toBe(item.root)
    }
  })

  it('everybody has an account there', () => {
    for (const item of items) {
      const who = state.people.find((person) => person.key === item.author)
      expect(site === 'x' ? who?.x : who?.linkedin).toBeTruthy()
    }
  })

  it('nobody is owed in two ways, and those who wait have no later answer of the viewer', () => {
    const { waiting, toCheck, answered, quiet } = expectedOwed(site, NOW)
    const all = [...waiting, ...toCheck, ...answered, ...quiet].map((item) => item.id)
    expect(new Set(all).size).toBe(all.length)
    const own = items.filter((item) => item.author === 'mara')
    for (const item of waiting) expect(own.some((reply) => reply.answers === item.id)).toBe(false)
    for (const item of answered) expect(own.some((reply) => reply.answers === item.id)).toBe(true)
    expect(waiting).toHaveLength(site === 'x' ? 12 : 11)
    expect(toCheck.map((item) => item.author)).toEqual(site === 'x' ? ['etienne'] : ['olu', 'devon'])
  })
})

it('exactly one person other than the viewer and the advertiser stands on both sites', () => {
  const both = freshState(NOW).people.filter((who) => who.x && who.linkedin && !who.key.startsWith('crowd'))
  expect(both.map((who) => who.key)).toEqual(['mara', 'priya', 'larkfield'])
})

describe('the server', () => {
  const body = (draft: unknown): string => encodeURIComponent(JSON.stringify(draft))

  it('publishes in the viewer’s name, later than everything else', async () => {
    const server = createLabServer({}, freshState(NOW))
    const answers = expectedOwed('x', NOW).waiting[0]?.id ?? ''
    const answer = await server.answer(
      'https://x.com/lab-api/send',
      'POST',
      body({ site: 'x', text: 'Yes.', answers })
    )
    expect(answer?.status).toBe(200)
    const item = server.state.items.at(-1)
    expect(item).toMatchObject({ author: 'mara', text: 'Yes.', answers, kind: 'own-reply' })
    expect(Math.max(...server.state.items.slice(0, -1).map((other) => other.at))).toBeLessThan(item?.at ?? 0)
  })

  it('on LinkedIn an answer to a reply stands under the comment', async () => {
    const server = createLabServer({}, freshState(NOW))
    const reply = server.state.items.find((item) => item.greets !== undefined && item.author !== 'mara')
    await server.answer(
      'https://www.linkedin.com/lab-api/send',
      'POST',
      body({ site: 'linkedin', text: 'And?', answers: reply?.id, greets: reply?.author })
    )
    expect(server.state.items.at(-1)).toMatchObject({ answers: reply?.answers, root: reply?.root })
  })

  it('answers for its own hosts only, refuses what it does not understand', async () => {
    const server = createLabServer({}, freshState(NOW))
    expect(await server.answer('https://elsewhere.example/', 'GET', null)).toBeNull()
    expect((await server.answer('https://x.com/lab-api/send', 'POST', body({ text: 1 })))?.status).toBe(404)
    expect((await server.answer('https://x.com/home', 'POST', null))?.status).toBe(404)
    const page = await server.answer(addressesAt(NOW).linkedin.home, 'GET', null)
    expect(page?.headers['content-security-policy']).not.toContain('unsafe-eval')
  })

  it('keeps what happened when it is started again with its state', () => {
    const first = createLabServer({}, freshState(NOW))
    const item = first.arrive({
      site: 'x',
      author: 'kenji',
      text: 'One more thing.',
      answers: null,
      alert: 'mention'
    })
    const second = createLabServer({}, structuredClone(first.state))
    expect(find(second.state, item.id)).toEqual(item)
    expect(second.state.alerts.at(-1)).toMatchObject({ kind: 'mention', item: item.id, unread: true })
  })
})
