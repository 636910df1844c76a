// Finds a Chromium-family browser that is already on this computer. Node built-ins only: the start and test scripts
// use it before anything is installed. Nothing is downloaded and nothing is started.
import { existsSync, readdirSync } from 'node:fs'
import { homedir, platform } from 'node:os'
import { delimiter, join } from 'node:path'

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser'
]

const macApplications = [
  ['Google Chrome.app', 'Google Chrome'],
  ['Chromium.app', 'Chromium'],
  ['Microsoft Edge.app', 'Microsoft Edge'],
  ['Brave Browser.app', 'Brave Browser'],
  ['Google Chrome for Testing.app', 'Google Chrome for Testing']
]

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe']
]

/**
 * Path of a Chromium-family browser, or undefined when there is none. The environment variable WALKIE_BROWSER wins;
 * then what is installed in the usual places, Chromium before branded builds (branded Chrome no longer takes
 * `--load-extension`), at last a browser that Playwright has downloaded.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env.WALKIE_BROWSER
  if (named) return existsSync(named) ? named : undefined
  return [...installedPaths(), ...playwrightPaths()].find((path) => existsSync(path))
}

function installedPaths() {
  if (platform() === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      macApplications.map(([application, binary]) => join(folder, application, 'Contents', 'MacOS', binary))
    )
  }
  if (platform() === 'win32') {
    const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
    return roots.flatMap((root) => (root ? windowsPrograms.map((parts) => join(root, ...parts)) : []))
  }
  const searched = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', ...searched]
  return [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge'
  ]
}

const revision = (folder) => Number(folder.split('-').at(-1)) || 0

/** Newest first. Playwright keeps each browser in `<name>-<revision>/<system folder>/`. */
function playwrightPaths() {
  const cache = playwrightCache()
  if (!existsSync(cache)) return []
  const folders = readdirSync(cache)
    .filter((folder) => /^chromium(_headless_shell)?-\d+$/.test(folder))
    .toSorted(
      (a, b) => Number(a.includes('headless')) - Number(b.includes('headless')) || revision(b) - revision(a)
    )
  const binaries = [
    ['chrome-linux64', 'chrome'],
    ['chrome-linux', 'chrome'],
    ['chrome-win64', 'chrome.exe'],
    ['chrome-win', 'chrome.exe'],
    ['chrome-mac-arm64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
    ['chrome-mac-x64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
    ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
    ['chrome-headless-shell-linux64', 'chrome-headless-shell'],
    ['chrome-linux', 'headless_shell']
  ]
  return folders.flatMap((folder) => binaries.map((parts) => join(cache, folder, ...parts)))
}

function playwrightCache() {
  const named = process.env.PLAYWRIGHT_BROWSERS_PATH
  if (named && named !== '0') return named
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright')
  if (platform() === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright')
  return join(homedir(), '.cache', 'ms-playwright')
}
