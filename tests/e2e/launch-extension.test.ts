import { existsSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { createProfile, launchExtension } from './launch-extension.ts'
import type { ExtensionSession, LaunchOptions } from './launch-extension.ts'

const open: ExtensionSession[] = []

const launch = async (options?: LaunchOptions) => {
  const session = await launchExtension(options)
  open.push(session)
  return session
}

afterEach(async () => {
  for (const session of open.splice(0)) await session.close()
})

test('the built extension runs in a profile that is deleted afterwards', async () => {
  const session = await launchExtension()
  expect(session.extensionId).toMatch(/^[a-p]{32}$/)
  const popup = await session.openExtensionPage('popup.html')
  expect(await popup.title()).toBe('Walkie')
  expect(existsSync(session.profile)).toBe(true)
  await session.close()
  expect(existsSync(session.profile)).toBe(false)
})

test('a killed browser opens again on the same profile with the same id and its data', async () => {
  const profile = await createProfile()
  try {
    const first = await launch({ profile: profile.path })
    const before = await first.openExtensionPage('popup.html')
    await before.evaluate(() => chrome.storage.local.set({ kept: 'yes' }))
    await first.kill()

    const second = await launch({ profile: profile.path })
    expect(second.extensionId).toBe(first.extensionId)
    const after = await second.openExtensionPage('popup.html')
    expect(await after.evaluate(() => chrome.storage.local.get('kept'))).toEqual({ kept: 'yes' })
    await second.close()
  } finally {
    await profile.remove()
  }
})

test('a stopped worker is woken by the next message', async () => {
  const session = await launch()
  const popup = await session.openExtensionPage('popup.html')
  const first = await session.worker()
  const stopped = new Promise((resolve) => first.once('close', resolve))
  await session.stopWorker()
  await stopped
  // The answer does not matter here, only that the browser starts the worker to look for one.
  await popup.evaluate(() => chrome.runtime.sendMessage({ kind: 'wake-up' }).catch(() => null))
  expect((await session.worker()).url()).toBe(first.url())
})

test('nothing but what a test serves is reachable', async () => {
  const session = await launch()
  const page = await session.context.newPage()
  await expect(page.goto('https://x.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED')
})
