// `npm start`: sets everything up and shows Walkie's main job on look-alike pages in a real browser.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import {
  ensureBrowser,
  ensureBuild,
  ensureDependencies,
  projectNode,
  projectRoot,
  toolEnvironment
} from './set-up.mjs'

ensureDependencies()
ensureBrowser()
ensureBuild()

const child = spawn(projectNode(), [join(projectRoot, 'scripts', 'start.ts'), ...process.argv.slice(2)], {
  cwd: projectRoot,
  stdio: 'inherit',
  env: toolEnvironment()
})
child.on('exit', (code) => process.exit(code ?? 1))
