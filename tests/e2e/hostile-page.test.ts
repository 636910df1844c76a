// A page that looks for us and speaks for us, and people who write what should never run.
import { afterEach, expect, test } from 'vitest'
import { PROTOCOL_VERSION } from '../../lib/messaging/protocol.ts'
import { serveLab } from '../lab/serve-lab.ts'
import { askFrom, listTab, readThrough, settled } from './inbox-page.ts'
import { launchExtension } from './launch-extension.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
})

const start = async () => {
  const session = await launchExtension()
  cleanups.push(() => session.close())
  const lab = await serveLab(session.context)
  const page = await session.context.newPage()
  const popup = await session.openExtensionPage('popup.html')
  await page.bringToFront()
  return { session, lab, page, popup }
}

test('a page that listens everywhere learns nothing of the extension', async () => {
  const { session, lab, page, popup } = await start()
  await page.addInitScript((id) => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const note = (where: string) => (event: Event) => {
      const detail = event instanceof MessageEvent ? JSON.stringify(event.data) : ''
      heard.push(`${where} ${event.type} ${detail}`)
    }
    const names = ['message', `${id}:page-x:wxt:content-script-started`, `${id}:page-x:wxt:locationchange`]
    for (const name of names) {
      window.addEventListener(name, note('window'), true)
      document.addEventListener(name, note('document'), true)
    }
  }, session.extensionId)
  await page.goto(lab.addresses.x.ownPosts[0])
  await settled(
    () => listTab(popup, 'waiting'),
    (rows) => rows.length > 0
  )
  const heard = await page.evaluate(() => ('heard' in window ? window.heard : null))
  // The page's own editor library posts empty messages to itself.
  expect(heard).toBeInstanceOf(Array)
  expect(Array.isArray(heard) ? heard.filter((each) => each !== 'window message ""') : heard).toEqual([])
  const html = await page.content()
  expect(html).not.toContain(session.extensionId)
  expect(html).not.toContain('chrome-extension://')
  expect(html.toLowerCase()).not.toContain('walkie')
  const reachable = await page.evaluate(async (id) => {
    const files = ['popup.html', 'manifest.json', 'background.js', 'page-x.js']
    const tried = await Promise.all(
      files.map((file) =>
        fetch(`chrome-extension://${id}/${file}`).then(
          () => true,
          () => false
        )
      )
    )
    const chromeSeen: unknown = Reflect.get(globalThis, 'chrome')
    const reaches = typeof chromeSeen === 'object' && chromeSeen !== null && 'runtime' in chromeSeen
    return { files: tried, runtime: reaches }
  }, session.extensionId)
  expect(reachable).toEqual({ files: [false, false, false, false], runtime: false })
  expect(lab.leaks().filter((address) => !address.startsWith('chrome-extension'))).toEqual([])
})

test('messages that the page forges reach nobody', async () => {
  const { lab, page, popup } = await start()
  await page.goto(lab.addresses.x.home)
  await page.evaluate((protocol) => {
    const forged = {
      protocol,
      kind: 'observe',
      viewer: 'mara_lindholm',
      seenAt: Date.now(),
      observations: [
        {
          kind: 'announced',
          as: 'mention',
          messageId: '77',
          author: { handle: 'forged', name: 'Forged' },
          excerpt: 'Forged words'
        }
      ],
      page: { kind: 'thread', status: 'ok' }
    }
    window.postMessage(forged, '*')
    for (const target of [window, document]) {
      target.dispatchEvent(new CustomEvent('walkie', { detail: forged }))
      target.dispatchEvent(new MessageEvent('message', { data: forged }))
    }
  }, PROTOCOL_VERSION)
  await page.waitForTimeout(2000)
  for (const tab of ['waiting', 'unknown', 'quiet'] as const) {
    expect((await listTab(popup, tab)).map(({ person }) => person.handle)).not.toContain('forged')
  }
})

test('hostile words are shown as the words they are, cut at a bearable length, and run nowhere', async () => {
  const { lab, page, popup } = await start()
  const dialogs: string[] = []
  for (const each of [page, popup]) {
    each.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
  }
  const [first, second] = lab.addresses.x.ownPosts
  const postAt = (address: string) => lab.state.items.find(({ id }) => address.endsWith(id))?.id ?? ''
  const hostile = [
    '<img src=x onerror="alert(1)"><script>alert(2)</script> How so?',
    '\u202Egnp.exe si siht\u202C \u2066and this?\u2069 How so?',
    'javascript:alert(3)//{{constructor.constructor("alert(4)")()}} How so?'
  ]
  for (const text of hostile) await lab.arrive({ site: 'x', author: 'tomasz', answers: postAt(first), text })
  await readThrough(page, first)
  const wordsOf = async () =>
    (await listTab(popup, 'waiting'))
      .filter(({ person }) => person.handle === 'twilczek')
      .map(({ words }) => words)
  expect(await settled(wordsOf, (words) => hostile.every((text) => words.includes(text)))).toEqual(
    expect.arrayContaining(hostile)
  )

  const endless = `${'Ω'.repeat(1_000_000)}?`
  await lab.arrive({ site: 'x', author: 'yusuf', answers: postAt(second), text: endless })
  await readThrough(page, second)
  const cut = await settled(
    async () => (await listTab(popup, 'waiting')).map(({ words }) => words.length),
    (lengths) => lengths.some((length) => length > 5000)
  )
  expect(Math.max(...cut)).toBeLessThanOrEqual(10_000)
  expect(Math.max(...cut)).toBeGreaterThan(5000)
  await popup.reload()
  await popup.locator('[data-row]').first().waitFor()
  expect(await popup.locator('[data-row] img, [data-row] script').count()).toBe(0)
  expect(dialogs).toEqual([])
  expect((await askFrom(popup, 'overview', {})).sites.find(({ platform }) => platform === 'x')?.status).toBe(
    'ok'
  )
})
