import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findBrowser } from '../../../scripts/find-browser.mjs'

let home = ''

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'walkie-find-browser-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

/** Puts a program at a path below the invented home. */
function install(path: string, text = '#!/bin/sh\n'): string {
  const file = join(home, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text, { mode: 0o755 })
  return file
}

const onlyHere = () => ({ HOME: home, PATH: join(home, 'bin') })
const find = (loadsExtensions: boolean, more: Record<string, string> = {}) =>
  findBrowser({
    loadsExtensions,
    environment: { ...onlyHere(), ...more },
    platform: 'linux',
    systemFolders: []
  })

describe('on Linux', () => {
  test('finds nothing where nothing is', () => {
    expect(find(false)).toBeUndefined()
  })

  test('WALKIE_BROWSER wins', () => {
    install('bin/chromium')
    const wanted = install('elsewhere/my-browser')
    expect(find(true, { WALKIE_BROWSER: wanted })).toBe(wanted)
  })

  test('a WALKIE_BROWSER that is not there is said, not replaced', () => {
    install('bin/chromium')
    expect(() => find(true, { WALKIE_BROWSER: join(home, 'gone') })).toThrow('WALKIE_BROWSER')
  })

  test('Chromium comes before branded Chrome', () => {
    install('bin/google-chrome')
    const chromium = install('bin/chromium')
    expect(find(false)).toBe(chromium)
  })

  test('branded Chrome reads pages but does not load extensions', () => {
    const chrome = install('bin/google-chrome')
    expect(find(false)).toBe(chrome)
    expect(find(true)).toBeUndefined()
  })

  test('a snap is passed over: it sees neither the profile nor the build', () => {
    install('bin/chromium-browser', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n')
    expect(find(false)).toBeUndefined()
  })

  test('of Playwright’s browsers the newest is taken', () => {
    install('.cache/ms-playwright/chromium-999/chrome-linux/chrome')
    const newest = install('.cache/ms-playwright/chromium-1255/chrome-linux64/chrome')
    install('.cache/ms-playwright/firefox-2000/firefox/firefox')
    expect(find(true)).toBe(newest)
  })

  test('PLAYWRIGHT_BROWSERS_PATH is looked into', () => {
    const browser = install('browsers/chromium-1255/chrome-linux64/chrome')
    expect(find(true, { PLAYWRIGHT_BROWSERS_PATH: join(home, 'browsers') })).toBe(browser)
  })
})

test('on a Mac Playwright’s browsers lie in the library', () => {
  const browser = install(
    'Library/Caches/ms-playwright/chromium-1255/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'
  )
  expect(
    findBrowser({ loadsExtensions: true, environment: { HOME: home }, platform: 'darwin', systemFolders: [] })
  ).toBe(browser)
})
