// npm run bench: measures what the project promises to keep small, and writes the figures where they can be compared.
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { RunPart } from './bench/bench-part.ts'
import { withFigures } from './bench/report.ts'
import { ensureBuild, projectRoot } from './set-up.mjs'

const USAGE = `usage: npm run bench -- [--quick] [part …]

Without parts all of them. Each writes artifacts/bench/<part>.json and a table; a full run without --quick also renews the
figures in docs/benchmarks.md.`

/** Parts and the modules that measure them, in the order of running. */
const PARTS = ['scale', 'page-cost', 'review', 'keystroke'] as const

const artifacts = join(projectRoot, 'artifacts', 'bench')
const document = join(projectRoot, 'docs', 'benchmarks.md')

const moduleOf = (part: string): string => join(projectRoot, 'scripts', 'bench', `${part}.ts`)

/** The parts' modules are chosen by name, so their shape is checked here. */
const isRunPart = (value: unknown): value is RunPart => typeof value === 'function'

const load = async (part: string): Promise<RunPart> => {
  const loaded: Readonly<Record<string, unknown>> = await import(moduleOf(part))
  const run = loaded['runPart']
  if (!isRunPart(run)) throw new Error(`scripts/bench/${part}.ts exports no function runPart`)
  return run
}

const computer = (): string => {
  const [first] = cpus()
  const busy = loadavg().map((each) => each.toFixed(1))
  return `${cpus().length} × ${first?.model ?? 'processor'}, Node ${process.version}, load ${busy.join(' ')}`
}

const runPart = async (part: string, quick: boolean): Promise<string> => {
  const before = computer()
  const { figures, table } = await (await load(part))({ quick })
  const record = { part, quick, at: new Date().toISOString(), computer: before, figures }
  await writeFile(join(artifacts, `${part}.json`), `${JSON.stringify(record, null, 2)}\n`)
  return `### ${part}\n\nMeasured ${record.at.slice(0, 10)} on ${before}.\n\n${table}\n`
}

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { quick: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } }
  })
  const unknown = positionals.filter((part) => !PARTS.some((known) => known === part))
  if (values.help || unknown.length > 0) {
    console.error(unknown.length > 0 ? `bench: unknown part '${unknown.join(', ')}'\n${USAGE}` : USAGE)
    return values.help ? 0 : 2
  }
  const wanted = PARTS.filter((part) => positionals.length === 0 || positionals.includes(part))
  const present = wanted.filter((part) => existsSync(moduleOf(part)))
  ensureBuild()
  await mkdir(artifacts, { recursive: true })
  const tables: string[] = []
  for (const part of present) {
    // One after the other: two at a time would measure each other.
    tables.push(await runPart(part, values.quick))
    console.log(tables.at(-1))
  }
  if (!values.quick && positionals.length === 0) {
    await writeFile(document, withFigures(await readFile(document, 'utf8'), tables.join('\n')))
  }
  return 0
}

process.exitCode = await main()
