// `npm test`: everything that must hold, in one run. Sets itself up, stops at the first stage that fails, and
// ends with the line `N passed, N failed`. `npm test -- unit e2e` runs only the stages named.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { countTests } from './count-tests.mjs'
import { runTool } from './run-tool.mjs'
import { ensureBrowser, ensureDependencies, giveUp, projectRoot, toolScript } from './set-up.mjs'

/** All stages together end before this, in minutes. */
const WHOLE_LIMIT = 57
const startedAt = Date.now()

const reports = join(projectRoot, 'artifacts', 'tests')

/** A stage is a list of commands; `project` marks a vitest run, whose report is counted. Limits in minutes. */
const STAGES = [
  { name: 'format', limit: 3, commands: [['prettier', '--check', '.']] },
  { name: 'lint', limit: 5, commands: [['oxlint', '--type-aware']] },
  { name: 'types', limit: 5, commands: [['typescript:tsc', '--noEmit']] },
  { name: 'dead code', limit: 3, commands: [['knip']] },
  {
    name: 'build',
    limit: 5,
    commands: ['chrome', 'firefox'].map((browser) => ['wxt', 'build', '-b', browser])
  },
  { name: 'package', limit: 5, project: 'package', commands: [vitest('package')] },
  { name: 'unit', limit: 10, project: 'unit', commands: [vitest('unit')] },
  { name: 'browser', limit: 15, project: 'browser', commands: [vitest('browser')] },
  { name: 'e2e', limit: 30, project: 'e2e', commands: [vitest('e2e')] }
]

function vitest(project) {
  const report = join(reports, `${project}.json`)
  return [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`
  ]
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !STAGES.some((stage) => stage.name === name))
if (unknown.length > 0) {
  giveUp(`no such stage: ${unknown.join(', ')}. There are: ${STAGES.map((stage) => stage.name).join(', ')}.`)
}
const chosen = STAGES.filter((stage) => wanted.length === 0 || wanted.includes(stage.name))

const rows = []
const setUp = await timed(() => {
  ensureDependencies()
  ensureBrowser()
  return true
})
rows.push({ name: 'set-up', state: 'ok', seconds: setUp.seconds, note: '' })
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

let passed = 0
let failed = 0
for (const stage of chosen) {
  if (failed > 0) {
    rows.push({ name: stage.name, state: 'not run', seconds: null, note: '' })
    continue
  }
  console.log(`\n── ${stage.name} ${'─'.repeat(Math.max(0, 60 - stage.name.length))}`)
  const { result, seconds } = await timed(() => runStage(stage))
  const tests = stage.project ? readReport(stage.project) : { passed: 0, failed: 0, skipped: 0 }
  passed += tests.passed
  // A check that fails, or a runner that dies without a report, counts as one failure.
  failed += result === 'ok' ? tests.failed : Math.max(1, tests.failed)
  const counts = stage.project
    ? `${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped`
    : ''
  const state = result === 'ok' && tests.failed === 0 ? 'ok' : 'FAILED'
  rows.push({
    name: stage.name,
    state,
    seconds,
    note: result === 'timeout' ? `ended after ${(seconds / 60).toFixed(0)} min` : counts
  })
}

console.log(`\n${table(rows)}\n`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

async function runStage(stage) {
  const deadline = Math.min(Date.now() + stage.limit * 60_000, startedAt + WHOLE_LIMIT * 60_000)
  for (const [tool, ...args] of stage.commands) {
    const [name, command] = tool.split(':')
    const result = await runTool([toolScript(name, command), ...args], deadline - Date.now())
    if (result !== 'ok') return result
  }
  return 'ok'
}

function readReport(project) {
  const file = join(reports, `${project}.json`)
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  return countTests(JSON.parse(readFileSync(file, 'utf8')))
}

async function timed(action) {
  const start = performance.now()
  const result = await action()
  return { result, seconds: (performance.now() - start) / 1000 }
}

function table(lines) {
  const total = lines.reduce((sum, line) => sum + (line.seconds ?? 0), 0)
  const cells = [
    ['stage', 'result', 'seconds', ''],
    ...lines.map((line) => [line.name, line.state, line.seconds?.toFixed(1) ?? '', line.note]),
    ['total', '', total.toFixed(1), '']
  ]
  return cells
    .map(([name, state, seconds, note]) =>
      `${name.padEnd(10)} ${state.padEnd(8)} ${seconds.padStart(7)}  ${note}`.trimEnd()
    )
    .join('\n')
}
