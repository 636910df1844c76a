// Runs one of the project's tools so that it cannot hang, and so that a log that is no terminal stays plain text.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import { projectNode, projectRoot, toolEnvironment } from './set-up.mjs'

const windows = process.platform === 'win32'

/**
 * Runs a script on the project's Node, in a process group of its own: what hangs ends with everything it started.
 *
 * @param {readonly string[]} args script and its arguments
 * @param {number} limit milliseconds
 * @returns {Promise<'ok' | 'failed' | 'timeout'>}
 */
export function runTool(args, limit) {
  return new Promise((resolve) => {
    const terminal = process.stdout.isTTY
    const child = spawn(projectNode(), args, {
      cwd: projectRoot,
      env: toolEnvironment(),
      stdio: terminal ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      detached: !windows && !terminal
    })
    const end = (signal) => signalAll(child, signal, !windows && !terminal)
    const streams = [child.stdout, child.stderr].filter((stream) => stream !== null)
    const written = Promise.all(streams.map(writePlainly))

    let timedOut = false
    const timer = setTimeout(() => {
      timedOut = true
      end('SIGTERM')
      setTimeout(() => end('SIGKILL'), 10_000).unref()
    }, limit)
    const interrupted = (signal) => {
      end(signal)
      process.exit(130)
    }
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted)

    child.once('error', (error) => {
      console.error(error.message)
      resolve('failed')
    })
    // Not 'close': something left behind could hold the pipes open for ever.
    child.once('exit', (code) => {
      clearTimeout(timer)
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
      const result = timedOut ? 'timeout' : code === 0 ? 'ok' : 'failed'
      resolve(Promise.race([written, delay(2000, null, { ref: false })]).then(() => result))
    })
  })
}

/** A terminal sends its signals to the whole foreground group by itself; elsewhere the group is the child's own. */
function signalAll(child, signal, ownGroup) {
  try {
    if (ownGroup && child.pid) process.kill(-child.pid, signal)
    else child.kill(signal)
  } catch (error) {
    // Gone already: that is what was wanted.
    if (error?.code !== 'ESRCH') throw error
  }
}

async function writePlainly(stream) {
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    for (const text of plainLines(line)) process.stdout.write(`${text}\n`)
  }
}

/**
 * The readable lines of one line of terminal output: colours taken out, spinners dropped.
 * @param {string} line
 * @returns {string[]}
 */
export function plainLines(line) {
  const erase = `${String.fromCharCode(27)}[K`
  return line
    .split(erase)
    .map((part) => stripVTControlCharacters(part).trimEnd())
    .filter((part, index, parts) => (parts.length === 1 || part !== '') && !/^[\u2800-\u28ff] /.test(part))
}
