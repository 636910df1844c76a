import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createProfile, launchExtension } from './launch-extension.ts'
import type { ExtensionSession, LaunchOptions } from './launch-extension.ts'
import type { Browser } from 'wxt/browser'

// Inside `evaluate`, in the extension's own page.
declare const chrome: typeof Browser

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
  const folder = await createProfile()
  try {
    await writeCountingExtension(folder.path)
    const session = await launch({ extension: folder.path })
    const page = await session.openExtensionPage('page.html')
    const ask = () => page.evaluate(() => chrome.runtime.sendMessage('how many messages did you get?'))
    expect([await ask(), await ask()]).toEqual([1, 2])
    await session.stopWorker()
    expect(await ask()).toBe(1)
    expect((await session.worker()).url()).toContain(session.extensionId)
  } finally {
    await folder.remove()
  }
})

test('nothing but what a test serves is reachable', async () => {
  const session = await launch()
  const page = await session.context.newPage()
  await expect(page.goto('https://x.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED')
})

/** A worker that counts in a global variable, so that a restart shows. */
async function writeCountingExtension(folder: string): Promise<void> {
  const manifest = {
    manifest_version: 3,
    name: 'Counter',
    version: '1',
    background: { service_worker: 'count.js' }
  }
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
  await writeFile(join(folder, 'page.html'), '<!doctype html><title>Counter</title>')
  await writeFile(
    join(folder, 'count.js'),
    'let count = 0; chrome.runtime.onMessage.addListener((_, __, answer) => answer((count += 1)))'
  )
}
