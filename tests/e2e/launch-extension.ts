// Starts a real Chromium with the built extension in a profile of its own, as the tests and `npm start` need it.
import { mkdtemp, readlink, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { BrowserContext, Page, Worker } from 'playwright-core'
import { findBrowser } from '../../scripts/find-browser.mjs'

export const projectRoot = join(import.meta.dirname, '..', '..')

/** Where `npm run build` puts the extension for Chromium. */
const builtExtension = join(projectRoot, '.output', 'chrome-mv3')

/** A browser profile of our own in the temporary folder. Whoever makes it removes it. */
export interface Profile {
  readonly path: string
  readonly remove: () => Promise<void>
}

export interface LaunchOptions {
  /** Folder of an unpacked extension; left out: the built one. The same folder gives the same extension id. */
  readonly extension?: string
  /** Path of a profile to open (again). Left out: a new one, deleted by `close`. */
  readonly profile?: string
  /** Left out: headless. */
  readonly headless?: boolean
  readonly locale?: string
  readonly colorScheme?: 'light' | 'dark'
  /** CSS pixels; null follows the window. Left out: 1280 × 900. */
  readonly viewport?: { readonly width: number; readonly height: number } | null
}

export interface ExtensionSession {
  readonly context: BrowserContext
  readonly extensionId: string
  readonly profile: string
  /** The background worker that runs now; waits for it to be woken when none does. */
  readonly worker: () => Promise<Worker>
  /** Opens a page of the extension in a tab, e.g. `popup.html`. */
  readonly openExtensionPage: (file: string) => Promise<Page>
  /** Stops the background worker as the browser does when it needs the memory; the next message wakes it. */
  readonly stopWorker: () => Promise<void>
  /** Kills the browser without warning (SIGKILL, by the process id in its profile) and waits until it is gone. */
  readonly kill: () => Promise<void>
  /** Closes the browser; deletes the profile when `launchExtension` made it. */
  readonly close: () => Promise<void>
}

export async function createProfile(): Promise<Profile> {
  const path = await mkdtemp(join(tmpdir(), 'walkie-profile-'))
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }) }
}

/**
 * Starts the browser and waits until the extension's worker runs.
 * Names are not resolved: only what a test serves by interception is reachable, nothing leaves the computer.
 * Throws when there is no build or no browser that can load extensions.
 */
export async function launchExtension(options: LaunchOptions = {}): Promise<ExtensionSession> {
  const extension = options.extension ?? builtExtension
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`There is no built extension in ${extension}; run 'npm run build' first.`)
  }
  const executablePath = findBrowser({ loadsExtensions: true })
  if (!executablePath)
    throw new Error("No Chromium that can load extensions was found; 'npm test' installs one.")

  const own = options.profile === undefined ? await createProfile() : null
  const profile = own?.path ?? options.profile ?? ''
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    ...(options.locale === undefined ? {} : { locale: options.locale }),
    ...(options.colorScheme === undefined ? {} : { colorScheme: options.colorScheme }),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      '--no-first-run',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--host-resolver-rules=MAP * ~NOTFOUND'
    ]
  })

  const currentWorker = () =>
    context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension://'))
  const worker = async () => currentWorker() ?? (await context.waitForEvent('serviceworker'))
  const extensionId = new URL((await worker()).url()).host

  return {
    context,
    extensionId,
    profile,
    worker,
    openExtensionPage: async (file) => {
      const page = await context.newPage()
      await page.goto(`chrome-extension://${extensionId}/${file}`)
      return page
    },
    stopWorker: () => stopWorker(context),
    kill: () => killBrowser(context, profile),
    close: async () => {
      await context.close()
      await own?.remove()
    }
  }
}

/** Through a page, never through the worker: a debugger on the worker would keep it alive. */
async function stopWorker(context: BrowserContext): Promise<void> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await page.close()
}

async function killBrowser(context: BrowserContext, profile: string): Promise<void> {
  // Chromium locks its profile with a link that names host and process: `<host>-<pid>`.
  const lock = await readlink(join(profile, 'SingletonLock'))
  const pid = Number(lock.slice(lock.lastIndexOf('-') + 1))
  if (!Number.isSafeInteger(pid) || pid <= 1) throw new Error(`The profile's lock names no process: ${lock}`)
  const gone = new Promise<void>((resolve) => context.once('close', () => resolve()))
  process.kill(pid, 'SIGKILL')
  await gone
  // The next start on this profile must not take the dead browser for a running one.
  await rm(join(profile, 'SingletonLock'), { force: true })
}
