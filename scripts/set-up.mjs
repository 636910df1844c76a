// Set-up that `npm start`, `npm test` and the commands share. Node built-ins only.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)))
const marker = join(projectRoot, 'node_modules', '.walkie-installed')

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(projectRoot, 'package-lock.json')))
    .digest('hex')

/** The Node binary of the dev dependency `node`, which the tools need; the system's may be older. */
export function projectNode() {
  const own = join(
    projectRoot,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node'
  )
  return existsSync(own) ? own : process.execPath
}

/** Installs the locked dependencies when they are missing or the lock file has changed; says so on stderr. */
export function ensureDependencies() {
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lockHash()) return
  console.error('Walkie: installing dependencies (once)…')
  run('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'])
  // The package `node` fetches its binary in its install script; it is the only script that may run.
  run('npm', ['rebuild', 'node', '--loglevel=error'])
  mkdirSync(dirname(marker), { recursive: true })
  writeFileSync(marker, lockHash())
}

function run(command, args) {
  const done = spawnSync(command, args, {
    cwd: projectRoot,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32'
  })
  if (done.status === 0) return
  console.error(`Walkie: '${command} ${args.join(' ')}' failed; see above.`)
  process.exit(1)
}
