import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectedOnX, simplified } from '../../lab/expected.ts'
import { CROWD_SIZE } from '../../lab/crowd.ts'
import { placesAt } from '../../lab/world.ts'
import { homeRows, statusRows } from '../../lab/x/views.ts'
import { NOW, openLab, type OpenLab } from './open-lab.ts'

const places = placesAt(NOW)
const x = (key: string): string => places.x[key] ?? ''
const li = (key: string): string => places.linkedin[key] ?? ''

let open: OpenLab

beforeAll(async () => {
  open = await openLab()
})
afterAll(() => open.close())

const has = (page: Page, id: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => {
      const url = new URL(location.href)
      return walkieReaders
        .adapterFor(url)
        ?.readPage(document, url)
        .messages.some((message) => message.id === wanted)
    },
    id,
    { polling: 100 }
  )

describe('what happens while a page is open', () => {
  it('a new turn on X appears under the answer it is for, and among the notifications', async () => {
    const page = await open.open(open.lab.addresses.x.ownPosts[0])
    const { id } = await open.lab.arrive({
      site: 'x',
      author: 'wanjiru',
      text: 'And if they match but both are wrong?',
      answers: x('whose-worry-answer'),
      alert: 'reply'
    })
    await has(page, id)
    const { reading } = await open.read(page)
    expect(reading.messages.find((message) => message.id === id)).toMatchObject({
      replyTo: x('whose-worry-answer')
    })
    await page.goto(open.lab.addresses.x.notifications)
    await has(page, id)
    expect((await open.read(page)).reading.notifications[0]).toMatchObject({ kind: 'reply', messageId: id })
    await page.close()
  })

  it.each(['ember', 'sdui'] as const)('a new comment on LinkedIn, %s', async (dialect) => {
    open.lab.set({ linkedin: dialect })
    const page = await open.open(open.lab.addresses.linkedin.ownPosts[1])
    const comment = await open.lab.arrive({
      site: 'linkedin',
      author: 'callum',
      text: 'We lost the quiet one.',
      answers: li('tenth-person')
    })
    const reply = await open.lab.arrive({
      site: 'linkedin',
      author: 'rahul',
      text: 'so did we.',
      answers: comment.id,
      greets: 'callum'
    })
    await has(page, `urn:li:comment:${reply.id}`)
    const { reading } = await open.read(page)
    expect(reading.messages.find((message) => message.id.endsWith(reply.id))).toMatchObject({
      text: 'Callum Reid so did we.',
      replyTo: `urn:li:comment:${comment.id}`
    })
    await page.close()
  })

  it('everything is still there in another browser session', async () => {
    const again = await openLab({ state: structuredClone(open.lab.state) })
    try {
      const page = await again.open(again.lab.addresses.x.ownPosts[0])
      const { reading } = await again.read(page)
      expect(
        reading.messages.some((message) => message.text === 'And if they match but both are wrong?')
      ).toBe(true)
    } finally {
      await again.close()
    }
  })
})

describe('what is hidden until it is asked for', () => {
  it('X: shortened text, folded answers, more answers', async () => {
    const page = await open.open(open.lab.addresses.x.ownPosts[1])
    const story = async () =>
      (await open.read(page)).reading.messages.find((message) => message.id === x('first-night'))
    expect((await story())?.truncated).toBe(true)
    await page.locator('[data-testid="tweet-text-show-more-link"]').click()
    expect((await story())?.truncated).toBeUndefined()
    await page.goto(open.lab.addresses.x.ownPosts[0])
    await has(page, x('bread-log'))
    await page.getByRole('button', { name: 'Show replies' }).click()
    await has(page, x('bread-log-answer'))
    const { reading } = await open.read(page)
    expect(reading.messages.find((message) => message.id === x('bread-log-answer'))).toMatchObject({
      replyTo: x('bread-log')
    })
    await page.getByRole('button', { name: 'Show more replies' }).click()
    await has(page, x('for-students'))
    await page.close()
  })

  it.each([
    [
      'ember',
      '.comments-replies-list__load-previous-replies button',
      '.comments-comments-list__load-more-comments-button--cr'
    ],
    ['sdui', '.earlier', '[id*="replaceableLoadMoreComments"] [role="button"]']
  ] as const)('LinkedIn, %s: earlier replies and more comments', async (dialect, earlier, more) => {
    open.lab.set({ linkedin: dialect })
    const page = await open.open(open.lab.addresses.linkedin.ownPosts[0])
    await page.locator(earlier).click()
    await has(page, `urn:li:comment:${li('pager-answer')}`)
    await page.locator(more).click()
    await has(page, `urn:li:comment:${li('monday-round')}`)
    const { folded } = await open.read(page)
    expect(folded).toEqual([])
    await page.close()
  })
})

describe('a long virtual list', () => {
  it('keeps few cells, hands them on, and never mixes up who wrote what', async () => {
    const page = await open.open(open.lab.addresses.x.crowd)
    await page.setViewportSize({ width: 1280, height: 900 })
    const wanted = new Map(
      expectedOnX(open.lab.state, statusRows(open.lab.state, x('crowd'), new Set(), true)).map((message) => [
        message.id,
        message
      ])
    )
    await page.evaluate(() => {
      const article = [...document.querySelectorAll('article')].at(6)
      Object.assign(window, { watched: article, watchedText: article?.textContent })
    })
    const seen = new Set<string>()
    let most = 0
    let atEnd = false
    for (let step = 0; step < 400 && !atEnd; step += 1) {
      const { reading } = await open.read(page)
      for (const message of simplified(reading.messages)) {
        expect(message).toEqual(wanted.get(message.id))
        seen.add(message.id)
      }
      most = Math.max(most, await page.locator('[data-testid="cellInnerDiv"]').count())
      atEnd = await page.evaluate(async () => {
        const end = scrollY + innerHeight >= document.documentElement.scrollHeight - 2
        scrollBy(0, 700)
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
        return end
      })
      if (step === 8) {
        const handedOn = await page.evaluate(() => {
          const watched: unknown = Reflect.get(window, 'watched')
          const before: unknown = Reflect.get(window, 'watchedText')
          return watched instanceof Element && watched.isConnected && watched.textContent !== before
        })
        expect(handedOn).toBe(true)
      }
    }
    expect(most).toBeLessThanOrEqual(41)
    expect(seen.size).toBeGreaterThan(CROWD_SIZE)
    await page.close()
  })

  it('LinkedIn draws all five hundred', async () => {
    open.lab.set({ linkedin: 'ember' })
    const page = await open.open(open.lab.addresses.linkedin.crowd)
    await page.waitForFunction(
      (count) => document.querySelectorAll('article[data-id]').length === count,
      CROWD_SIZE
    )
    expect((await open.read(page)).reading.messages).toHaveLength(CROWD_SIZE + 1)
    await page.close()
  })
})

describe('the pages as such', () => {
  it('soft navigation: the address changes first, the document stays', async () => {
    open.lab.set({ pace: 1 })
    const page = await open.open(open.lab.addresses.x.notifications)
    await page.evaluate(() => Object.assign(window, { sameDocument: true }))
    const before = await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-testid="AppTabBar_Home_Link"]')?.click()
      return {
        path: location.pathname,
        cells: document.querySelectorAll('[data-testid="notification"]').length
      }
    })
    expect(before.path).toBe('/home')
    expect(before.cells).toBeGreaterThan(0)
    await has(page, x('letter-answer'))
    const { reading } = await open.read(page)
    expect(simplified(reading.messages).slice(0, 3)).toEqual(
      expectedOnX(open.lab.state, homeRows(open.lab.state)).slice(0, 3)
    )
    expect(await page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true)
    await page.goBack()
    await has(page, x('kettle-question'))
    open.lab.set({ pace: 0 })
    await page.close()
  })

  it('content comes late: the focal post first, the others after it', async () => {
    open.lab.set({ pace: 3 })
    const page = await open.context.newPage()
    await page.goto(`https://x.com/ingridsolheim/status/${x('harbour-thanks')}`)
    await page.locator('article[tabindex="-1"]').waitFor()
    expect(await page.locator('article').count()).toBe(1)
    await has(page, x('harbour'))
    open.lab.set({ pace: 0 })
    await page.close()
  })

  it('a strict policy: no evaluated code, no foreign script', async () => {
    const page = await open.open(open.lab.addresses.x.home)
    const response = await page.reload()
    const policy = response?.headers()['content-security-policy'] ?? ''
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain('unsafe-eval')
    await page.close()
  })

  it('whoever asks for another host is refused and written down', async () => {
    const page = await open.context.newPage()
    await page
      .goto('https://elsewhere.example/')
      .catch((error: unknown) => expect(String(error)).toContain('ERR_BLOCKED'))
    expect(open.lab.leaks()).toEqual(['https://elsewhere.example/'])
    await page.close()
  })

  it('a stream of nodes can be asked for', async () => {
    const page = await open.open(open.lab.addresses.x.home)
    expect(await page.evaluate(() => window.lab.stream(600, 100, 50))).toBe(600)
    expect(await page.locator('.stream-row').count()).toBe(50)
    await page.close()
  })

  it('no page threw', () => {
    expect(open.faults).toEqual([])
  })
})

describe('ways from page to page', () => {
  it.each(['ember', 'sdui'] as const)(
    'LinkedIn, %s: a reply’s notification leads to the feed with its thread on top',
    async (dialect) => {
      open.lab.set({ linkedin: dialect })
      const page = await open.open(open.lab.addresses.linkedin.notifications)
      await page.locator('.nt-card__headline[href*="replyUrn"]').first().click()
      await has(page, `urn:li:comment:${li('laundry-question')}`)
      expect(new URL(page.url()).pathname).toBe('/feed/')
      const { reading } = await open.read(page)
      expect(reading.messages[0]?.author.name).toBe('Rosalie Hartmann')
      await page.close()
    }
  )

  it.each(['ember', 'sdui'] as const)(
    'LinkedIn, %s: pressing the words of a post opens its page',
    async (dialect) => {
      open.lab.set({ linkedin: dialect })
      const page = await open.open(open.lab.addresses.linkedin.home)
      await page.getByText('We are nine. Everybody tells me').click()
      await has(page, `urn:li:comment:${li('two-weeks')}`)
      expect(page.url()).toContain(li('tenth-person'))
      await page.close()
    }
  )

  it('X: pressing a card opens its page', async () => {
    const page = await open.open(open.lab.addresses.x.profile)
    await page.getByText('I stopped asking').click()
    await has(page, x('template'))
    expect(page.url()).toContain(x('any-questions'))
    await page.close()
  })
})
