// Workers and browsers die at any moment. What was acknowledged must be there afterwards, once; what was not may be.
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { LARGEST_BATCH, PROTOCOL_VERSION } from '../../lib/messaging/protocol.ts'
import { serveLab } from '../lab/serve-lab.ts'
import { createProfile, type ExtensionSession, launchExtension } from './launch-extension.ts'
import { enterPageScriptWorld, type PageScriptWorld } from './page-script-world.ts'
import { readStored } from './stored-records.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
})

const HOUR = 3_600_000
const NOW = Math.floor(Date.now() / HOUR) * HOUR
const POST = '1000'

const said = (id: string, handle: string, replyTo: string | null) => ({
  kind: 'message',
  message: {
    id,
    author: { handle, name: handle },
    text: 'How do you keep it short?',
    publishedAt: new Date(NOW - 50 * HOUR).toISOString(),
    replyTo
  }
})

/** Ids of the comments in batch number `index`; each is by somebody else. */
const idsOf = (index: number): readonly string[] =>
  Array.from({ length: LARGEST_BATCH }, (_, each) => String(2000 + index * LARGEST_BATCH + each))

const batch = (index: number): object => ({
  protocol: PROTOCOL_VERSION,
  kind: 'observe',
  viewer: 'mara_lindholm',
  seenAt: NOW,
  observations: idsOf(index).map((id) => said(id, `p${id}`, POST)),
  page: { kind: 'thread', status: 'ok' }
})

const opening = (): object => ({ ...batch(0), observations: [said(POST, 'mara_lindholm', null)] })

interface Opened {
  readonly session: ExtensionSession
  readonly world: PageScriptWorld
  readonly popup: Page
}

/** A page that shows nothing of its own, so that only the test's messages are stored. */
const open = async (profile: string): Promise<Opened> => {
  const session = await launchExtension({ profile })
  cleanups.push(() => session.close())
  await serveLab(session.context)
  const page = await session.context.newPage()
  await page.goto('https://x.com/settings/account')
  const world = await enterPageScriptWorld(page, session.extensionId)
  const popup = await session.openExtensionPage('popup.html')
  return { session, world, popup }
}

const isAcknowledged = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true

/** Deterministic, so that a failure can be repeated: the moments of death, ms. */
const moments = (count: number, longest: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => (index * 37) % longest)

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })

const expectWhole = async (popup: Page, acknowledged: readonly number[], sent: number): Promise<void> => {
  const stored = await readStored(popup)
  const messages = new Set(stored.messages)
  expect(messages.size).toBe(stored.messages.length)
  for (const index of acknowledged) {
    expect(idsOf(index).filter((id) => !messages.has(id))).toEqual([])
  }
  const all = new Set(Array.from({ length: sent }, (_, index) => idsOf(index)).flat())
  expect([...messages].filter((id) => id !== POST && !all.has(id))).toEqual([])
  // Whole batches only, and everything that is derived agrees with them.
  const present = Array.from(
    { length: sent },
    (_, index) => idsOf(index).filter((id) => messages.has(id)).length
  )
  expect(present.filter((count) => count !== 0 && count !== LARGEST_BATCH)).toEqual([])
  expect(stored.conversations.length).toBe(messages.size - 1)
  expect(stored.counts['waiting']).toBe(stored.conversations.filter(({ lane }) => lane === 'waiting').length)
}

test('a worker stopped twenty times in the middle of batches loses nothing acknowledged and doubles nothing', async () => {
  const profile = await createProfile()
  cleanups.push(profile.remove)
  const { session, world, popup } = await open(profile.path)
  expect(isAcknowledged(await world.send(opening()))).toBe(true)
  const acknowledged: number[] = []
  let unanswered = 0
  let next = 0
  for (const moment of moments(20, 140)) {
    const stopping = pause(moment).then(() => session.stopWorker())
    // Three batches are under way around the moment of death; each is sent until it is acknowledged.
    for (let each = 0; each < 3; each += 1) {
      const index = next
      next += 1
      for (let attempt = 0; attempt < 20 && acknowledged.at(-1) !== index; attempt += 1) {
        const answer = await world.send(batch(index)).catch((error: Error) => error)
        if (isAcknowledged(answer)) acknowledged.push(index)
        else unanswered += 1
      }
    }
    await stopping
  }
  expect(acknowledged.length).toBe(next)
  console.log(`20 stops, ${next} batches, ${unanswered} sendings went unanswered and were repeated`)
  await expectWhole(popup, acknowledged, next)
})

test('a browser killed in the middle of writing keeps every acknowledged batch, whole', async () => {
  const profile = await createProfile()
  cleanups.push(profile.remove)
  const acknowledged: number[] = []
  let next = 0
  for (const moment of [5, 60, 150, 300]) {
    const { session, world, popup } = await open(profile.path)
    if (next === 0) await world.send(opening())
    else await expectWhole(popup, acknowledged, next)
    const before = acknowledged.length
    let killing: Promise<void> | null = null
    for (let alive = true; alive;) {
      const index = next
      next += 1
      const answer = await world.send(batch(index)).catch((error: Error) => error)
      alive = isAcknowledged(answer)
      if (alive) acknowledged.push(index)
      // Death comes while the writing goes on, once some of it was acknowledged.
      if (acknowledged.length === before + 2) killing ??= pause(moment).then(() => session.kill())
    }
    await killing
  }
  const { popup } = await open(profile.path)
  expect(acknowledged.length).toBeGreaterThanOrEqual(8)
  await expectWhole(popup, acknowledged, next)
})
