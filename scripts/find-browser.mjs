// Finds a Chromium-family browser that is already on this computer. Node built-ins only.
import { accessSync, constants, existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** Names on the PATH, best first. Debian's `chromium` loads extensions and is what the tests are tuned on. */
const COMMANDS = ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'brave-browser']

/** Branded Chrome has ignored `--load-extension` since 137: it can show pages, but not run the extension. */
const BRANDED_COMMANDS = ['google-chrome', 'google-chrome-stable', 'chrome']

const MAC_APPLICATIONS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Brave Browser.app/Contents/MacOS/Brave Browser'
]
const MAC_BRANDED = ['Google Chrome.app/Contents/MacOS/Google Chrome']

const WINDOWS_PROGRAMS = [
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe'
]
const WINDOWS_BRANDED = ['Google\\Chrome\\Application\\chrome.exe']

/** Where Playwright's own browsers lie inside `<cache>/chromium-<revision>/`. */
const PLAYWRIGHT_BINARIES = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-linux-arm64/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe'
]

/**
 * The path of a Chromium-family browser, or undefined when there is none.
 * `WALKIE_BROWSER` wins when set; it must then exist (throws otherwise, rather than silently using another).
 *
 * @param {{
 *   loadsExtensions?: boolean,
 *   environment?: Readonly<Record<string, string | undefined>>,
 *   platform?: string,
 *   systemFolders?: readonly string[]
 * }} [options] `loadsExtensions` leaves out browsers that cannot run an unpacked extension (branded Chrome).
 * @returns {string | undefined}
 */
export function findBrowser({
  loadsExtensions = false,
  environment = process.env,
  platform = process.platform,
  systemFolders = platform === 'darwin' ? ['/Applications'] : ['/usr/bin', '/usr/local/bin']
} = {}) {
  const wanted = environment.WALKIE_BROWSER
  if (wanted) {
    if (isProgram(wanted)) return wanted
    throw new Error(`WALKIE_BROWSER names '${wanted}', which is not a program on this computer.`)
  }
  const good = [
    ...installed(platform, environment, systemFolders, COMMANDS, MAC_APPLICATIONS, WINDOWS_PROGRAMS),
    ...playwrightBrowsers(platform, environment)
  ]
  const branded = installed(
    platform,
    environment,
    systemFolders,
    BRANDED_COMMANDS,
    MAC_BRANDED,
    WINDOWS_BRANDED
  )
  return [...good, ...(loadsExtensions ? [] : branded)].find((path) => isProgram(path) && !isSnap(path))
}

function installed(platform, environment, systemFolders, commands, macApplications, windowsPrograms) {
  if (platform === 'darwin') {
    const roots = [...systemFolders, join(environment.HOME ?? homedir(), 'Applications')]
    return roots.flatMap((root) => macApplications.map((application) => join(root, application)))
  }
  if (platform === 'win32') {
    const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA]
    return roots.flatMap((root) => (root ? windowsPrograms.map((program) => join(root, program)) : []))
  }
  const folders = [...(environment.PATH ?? '').split(delimiter).filter(Boolean), ...systemFolders]
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)))
}

function playwrightBrowsers(platform, environment) {
  const home = environment.HOME ?? homedir()
  const caches = {
    darwin: join(home, 'Library', 'Caches', 'ms-playwright'),
    win32: join(environment.LOCALAPPDATA ?? home, 'ms-playwright')
  }
  const named = environment.PLAYWRIGHT_BROWSERS_PATH
  // '0' means: inside node_modules, where nothing of ours is.
  const cache =
    (named === '0' ? undefined : named) ?? caches[platform] ?? join(home, '.cache', 'ms-playwright')
  if (!existsSync(cache)) return []
  const newestFirst = readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .toSorted((left, right) => revision(right) - revision(left))
  return newestFirst.flatMap((name) => PLAYWRIGHT_BINARIES.map((binary) => join(cache, name, binary)))
}

const revision = (folder) => Number(folder.slice('chromium-'.length))

function isProgram(path) {
  if (!existsSync(path) || !statSync(path).isFile()) return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // Not executable is an answer, not a failure.
    return false
  }
}

/** A snap is confined: it sees neither the temporary profile nor the hidden folder that holds the built extension. */
function isSnap(path) {
  const real = realpathSync(path)
  if (real.startsWith('/snap/') || real === '/usr/bin/snap') return true
  if (statSync(real).size > 10_000) return false
  return readFileSync(real, 'utf8').includes('/snap/')
}
