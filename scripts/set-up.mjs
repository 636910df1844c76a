// Set-up that `npm start`, `npm test` and the commands share. Node built-ins only: it runs on a bare machine.
// Everything here says on stderr what it does, so that commands can keep stdout for their answer.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './find-browser.mjs'

export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)))

const modules = join(projectRoot, 'node_modules')
const marker = join(modules, '.walkie-installed')
const buildMarker = join(projectRoot, '.output', '.walkie-built')
const windows = process.platform === 'win32'
const ownNode = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node')

/** What the built extension is made from. */
const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'package.json',
  'package-lock.json'
]

/** Ends the process with a plain sentence; for what only the user can put right. */
export function giveUp(message) {
  console.error(`\nWalkie: ${message}`)
  process.exit(1)
}

const say = (message) => console.error(`Walkie: ${message}`)

/** The Node that the tools run on: the dev dependency `node`; the system's may be older (docs/decisions/0003). */
export const projectNode = () => (existsSync(ownNode) ? ownNode : process.execPath)

/** The script behind a tool's command, so that it can be run by `projectNode()` on every system. */
export function toolScript(name, command = name) {
  const folder = join(modules, name)
  const { bin } = createRequire(import.meta.url)(join(folder, 'package.json'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}

/** Environment for child processes: the project's own tools and Node come first. */
export function toolEnvironment() {
  const plain = process.stdout.isTTY
    ? {}
    : { NO_COLOR: '1', FORCE_COLOR: undefined, CI: process.env.CI ?? 'true' }
  return {
    ...process.env,
    ...plain,
    PATH: [dirname(projectNode()), join(modules, '.bin'), process.env.PATH ?? ''].join(delimiter)
  }
}

/** Installs the locked dependencies when they are missing or the lock file has changed. */
export function ensureDependencies() {
  requireNode(process.versions.node, 20, 'Walkie needs Node 20 or later to set itself up')
  if (isInstalled()) return
  withLock('install', () => {
    // Another process may have done it while this one waited.
    if (isInstalled()) return
    if (existsSync(modules) && lstatSync(modules).isSymbolicLink()) {
      giveUp('node_modules is a link and out of date; install in the checkout that it points to.')
    }
    say('installing dependencies (once, about a minute)…')
    const install = ['ci', '--ignore-scripts', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error']
    if (!attempt(3, 5, () => run('npm', install))) {
      giveUp("'npm ci' failed; see above. Is the package registry reachable?")
    }
    // The package `node` fetches its binary in its install script; it is the only script that may run.
    attempt(3, 5, () => run('npm', ['rebuild', 'node', '--loglevel=error']) && runs(ownNode))
    if (!runs(ownNode)) {
      // A system for which there is no such binary (musl, say): its own Node will do when it is new enough.
      rmSync(ownNode, { force: true })
      requireNode(
        process.versions.node,
        24,
        'The npm package `node` has no binary that runs here, so Walkie needs Node 24'
      )
    }
    writeFileSync(marker, lockHash())
  })
}

/** Path of a browser that can load the extension; installs one when there is none. */
export function ensureBrowser() {
  const present = findOrGiveUp()
  if (present) return present
  return withLock('browser', () => {
    const meanwhile = findOrGiveUp()
    if (meanwhile) return meanwhile
    if (isDebianRoot()) installDebianChromium()
    else installPlaywrightChromium()
    const installed = findOrGiveUp()
    if (installed && runs(installed)) return installed
    return giveUp(
      `${installed ? `the browser ${installed} does not start` : 'no Chromium could be installed'}; see above.\n` +
        'Install Chromium or Microsoft Edge yourself (Debian: `sudo apt install chromium`; Playwright: ' +
        '`npx playwright-core install --with-deps chromium`)\nor name one: WALKIE_BROWSER=/path/to/chromium npm start. ' +
        'Branded Chrome will not do: since version 137 it does not load unpacked extensions from the command line.'
    )
  })
}

/** Builds the extension when its sources have changed since the last build. */
export function ensureBuild() {
  const built = existsSync(buildMarker) ? readFileSync(buildMarker, 'utf8') : ''
  if (built !== sourceHash()) buildExtension()
}

/** Builds the extension for Chromium and Firefox. */
export function buildExtension() {
  say('building the extension…')
  const sources = sourceHash()
  for (const browser of ['chrome', 'firefox']) {
    const wxt = [toolScript('wxt'), 'build', '-b', browser]
    const done = spawnSync(projectNode(), wxt, { cwd: projectRoot, env: toolEnvironment(), encoding: 'utf8' })
    if (done.status !== 0) giveUp(`the build for ${browser} failed:\n${done.stdout}\n${done.stderr}`)
  }
  writeFileSync(buildMarker, sources)
}

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(projectRoot, 'package-lock.json')))
    .digest('hex')

const isInstalled = () => existsSync(marker) && readFileSync(marker, 'utf8') === lockHash()

/** Names, sizes and times of all sources: cheaper than their contents, and a false alarm only costs a build. */
function sourceHash() {
  const hash = createHash('sha256')
  const visit = (path) => {
    if (!existsSync(path)) return
    const { mtimeMs, size } = statSync(path)
    if (!statSync(path).isDirectory()) {
      hash.update(`${path}\0${mtimeMs}\0${size}\n`)
      return
    }
    for (const name of readdirSync(path).toSorted()) visit(join(path, name))
  }
  for (const source of SOURCES) visit(join(projectRoot, source))
  return hash.digest('hex')
}

function requireNode(version, atLeast, why) {
  if (Number(version.split('.')[0]) >= atLeast) return
  giveUp(
    `${why}; this is Node ${version}. Get a newer one from https://nodejs.org and run the same command again.`
  )
}

function findOrGiveUp() {
  try {
    return findBrowser({ loadsExtensions: true })
  } catch (error) {
    // Only a wrong WALKIE_BROWSER throws; its sentence is meant for the user.
    return giveUp(error instanceof Error ? error.message : String(error))
  }
}

/** Ubuntu's package `chromium` is only a door to the snap store, whose browser cannot see our files. */
function isDebianRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false
  const family = readFileSync('/etc/os-release', 'utf8')
    .split('\n')
    .filter((line) => /^ID(_LIKE)?=/.test(line))
    .join(' ')
  return /debian/.test(family) && !/ubuntu/.test(family)
}

function installDebianChromium() {
  say('installing Debian’s chromium (once)…')
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // Several tries: another process may hold the package lists' lock, for which apt does not wait.
  attempt(
    12,
    10,
    () =>
      run('apt-get', ['update', '-qq'], environment) &&
      run('apt-get', ['install', '-y', '-qq', '-o', 'DPkg::Lock::Timeout=300', 'chromium'], environment)
  )
}

function installPlaywrightChromium() {
  say('downloading Playwright’s Chromium (once, about 170 MB)…')
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  const extra = asRoot && existsSync('/usr/bin/apt-get') ? ['--with-deps'] : []
  const cli = toolScript('playwright-core')
  attempt(3, 5, () => run(projectNode(), [cli, 'install', ...extra, '--no-shell', 'chromium']))
}

/** Whether a program starts at all; says on stderr why not. */
function runs(program) {
  if (!existsSync(program)) return false
  return (
    spawnSync(program, ['--version'], { stdio: ['ignore', 'ignore', 'ignore'], timeout: 60_000 }).status === 0
  )
}

function run(command, args, environment = toolEnvironment()) {
  const shell = windows && command === 'npm'
  const done = spawnSync(command, args, {
    cwd: projectRoot,
    stdio: ['ignore', 2, 2],
    env: environment,
    shell
  })
  if (done.error) say(`'${command}' could not be started: ${done.error.message}`)
  return done.status === 0
}

function attempt(times, pauseSeconds, action) {
  for (let left = times; left > 0; left -= 1) {
    if (action()) return true
    if (left > 1) {
      say(`trying again in ${pauseSeconds} s…`)
      sleep(pauseSeconds * 1000)
    }
  }
  return false
}

/** One process at a time; a lock whose owner is dead is taken over. */
function withLock(name, action) {
  const folder = join(projectRoot, '.cache')
  const lock = join(folder, `${name}.lock`)
  mkdirSync(folder, { recursive: true })
  while (!takeLock(lock)) sleep(500)
  try {
    return action()
  } finally {
    rmSync(lock, { force: true })
  }
}

function takeLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error?.code !== 'EEXIST') throw error
  }
  try {
    const owner = Number(readFileSync(lock, 'utf8'))
    if (owner > 0) process.kill(owner, 0)
  } catch (error) {
    // ESRCH: its owner is gone. ENOENT: just released. EPERM: alive under another user.
    if (error?.code === 'ESRCH') rmSync(lock, { force: true })
  }
  return false
}

const sleep = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
