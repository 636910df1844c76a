import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  expectedOnX,
  expectedPosts,
  expectedThread,
  simplified,
  type ExpectedMessage
} from '../../lab/expected.ts'
import { activityItems, alertsOf, feedItems, threadView } from '../../lab/linkedin/views.ts'
import { find, person, type Dialect, type Language } from '../../lab/model.ts'
import { placesAt } from '../../lab/world.ts'
import { homeRows, notificationRows, profileRows, statusRows } from '../../lab/x/views.ts'
import { NOW, openLab, type OpenLab } from './open-lab.ts'

const LANGUAGES: readonly Language[] = ['en', 'de', 'zh']
const NONE: ReadonlySet<string> = new Set()
const places = placesAt(NOW)
const x = (key: string): string => places.x[key] ?? ''
const linkedin = (key: string): string => places.linkedin[key] ?? ''

let open: OpenLab

beforeAll(async () => {
  open = await openLab({ privateMessages: true })
})
afterAll(() => open.close())

async function expectPage(address: string, expected: readonly ExpectedMessage[]): Promise<void> {
  const page = await open.open(address)
  const { reading } = await open.read(page)
  expect(simplified(reading.messages)).toEqual(expected)
  expect(reading.health.status).toBe('ok')
  expect(JSON.stringify(reading)).not.toContain('PRIVATE')
  await page.close()
}

describe.each(LANGUAGES)('X in %s', (language) => {
  beforeAll(() => open.lab.set({ language, theme: 'light', direction: 'ltr' }))

  it.each(language === 'en' ? ['ninety', 'any-questions', 'rosa-letter', 'harbour-thanks'] : ['ninety'])(
    'status page of %s',
    async (key) => {
      const { state } = open.lab
      const item = find(state, x(key))
      if (!item) throw new Error(`no ${key}`)
      const address = `https://x.com/${person(state, item.author).x}/status/${item.id}`
      await expectPage(address, expectedOnX(state, statusRows(state, item.id, NONE, true)))
    }
  )

  it('home, own profile, answers', async () => {
    const { state, addresses } = open.lab
    await expectPage(addresses.x.home, expectedOnX(state, homeRows(state)))
    await expectPage(addresses.x.profile, expectedOnX(state, profileRows(state, 'mara', false)))
    await expectPage(
      `${addresses.x.profile}/with_replies`,
      expectedOnX(state, profileRows(state, 'mara', true))
    )
  })

  it('notifications: cards and grouped rows', async () => {
    const { state, addresses } = open.lab
    const page = await open.open(addresses.x.notifications)
    const { reading } = await open.read(page)
    const rows = notificationRows(state, false)
    expect(simplified(reading.messages)).toEqual(expectedOnX(state, rows))
    const alerts = state.alerts
      .filter((alert) => alert.site === 'x')
      .toSorted((one, other) => other.at - one.at)
    expect(
      reading.notifications.map(({ kind, actor, messageId }) => [kind, actor?.handle, messageId])
    ).toEqual(alerts.map((alert) => [alert.kind, person(state, alert.actor).x, alert.item]))
    expect(reading.viewer).toEqual({ handle: 'mara_lindholm' })
    await page.close()
  })
})

const DIALECTS: readonly Dialect[] = ['ember', 'sdui']

describe.each(DIALECTS)('LinkedIn, %s', (dialect) => {
  describe.each(LANGUAGES)('in %s', (language) => {
    beforeAll(() => open.lab.set({ language, linkedin: dialect }))

    it.each(language === 'en' ? ['six-forty', 'tenth-person', 'unseen'] : ['six-forty'])(
      'page of %s',
      async (key) => {
        const view = threadView(open.lab.state, linkedin(key), NONE)
        if (!view) throw new Error(`no ${key}`)
        await expectPage(
          `https://www.linkedin.com/feed/update/urn:li:activity:${linkedin(key)}/`,
          expectedThread(open.lab.state, view, dialect)
        )
      }
    )

    it('feed', () =>
      expectPage(
        open.lab.addresses.linkedin.home,
        expectedPosts(open.lab.state, feedItems(open.lab.state), dialect)
      ))

    it('says whose page it is, and what is folded away', async () => {
      const page = await open.open(open.lab.addresses.linkedin.ownPosts[0])
      const { reading, folded } = await open.read(page)
      expect(reading.viewer).toEqual({ handle: 'mara-lindholm' })
      expect(folded).toContain(`urn:li:comment:${linkedin('pager')}`)
      expect(reading.messages.find((message) => message.id.endsWith(linkedin('pager')))?.replyCount).toBe(3)
      await page.close()
    })
  })
})

describe('LinkedIn, older front end only', () => {
  beforeAll(() => open.lab.set({ language: 'en', linkedin: 'ember' }))

  it('own activity', () =>
    expectPage(
      open.lab.addresses.linkedin.profile,
      expectedPosts(open.lab.state, activityItems(open.lab.state), 'ember')
    ))

  it('notifications', async () => {
    const { state, addresses } = open.lab
    const page = await open.open(addresses.linkedin.notifications)
    const { reading } = await open.read(page)
    const urn = (id: string | undefined): string | undefined =>
      id === undefined ? undefined : `urn:li:comment:${id}`
    expect(
      reading.notifications.map(({ kind, actor, messageId, postId, unread }) => [
        kind,
        actor?.handle,
        messageId,
        postId,
        unread
      ])
    ).toEqual(
      alertsOf(state).map((alert) => {
        const handle = person(state, alert.actor).linkedin
        if (alert.kind === 'trending') return ['other', handle, undefined, undefined, alert.unread]
        const about = alert.kind === 'comment' ? `urn:li:activity:${alert.about}` : urn(alert.about)
        return [alert.kind, handle, urn(alert.item), about, alert.unread]
      })
    )
    await page.close()
  })
})

describe('other looks', () => {
  it.each([
    ['dark', { theme: 'dark' }],
    ['right to left', { direction: 'rtl' }]
  ] as const)('%s reads the same', async (_name, look) => {
    open.lab.set({ language: 'en', theme: 'light', direction: 'ltr', ...look })
    const { state, addresses } = open.lab
    await expectPage(addresses.x.ownPosts[0], expectedOnX(state, statusRows(state, x('ninety'), NONE, true)))
  })

  it('nothing was thrown and nothing left the lab', () => {
    expect(open.faults).toEqual([])
    expect(open.lab.leaks()).toEqual([])
  })
})
