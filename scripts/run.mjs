// Runs one of the project's TypeScript commands on the project's own Node, after making sure that it is there.
// Node built-ins only: this file must work before anything is installed.
import { spawn } from 'node:child_process'
import { ensureDependencies, projectNode, projectRoot } from './set-up.mjs'

const [script, ...args] = process.argv.slice(2)
if (!script) {
  console.error('usage: node scripts/run.mjs <script> [arguments]')
  process.exit(2)
}

ensureDependencies()
const child = spawn(projectNode(), [script, ...args], { cwd: projectRoot, stdio: 'inherit' })
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
