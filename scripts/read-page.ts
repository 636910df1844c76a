// read-page: prints what the readers see in saved pages, as JSON.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { adapterFor } from '../lib/platforms/registry.ts'
import type { ReaderPage } from './reader-page.ts'

const USAGE = `usage: npm run --silent read-page -- <file.html> --url <page address>
       npm run --silent read-page -- --list <index.json>

Prints one reading as JSON; with --list one line { "file", "reading" } per entry of the list, in its order.
The list is [{ "file", "url" }, …], or an object with such a list as "captures" or "files"; files are relative to it.
Exit code 1: something could not be read (see stderr); 2: wrong use.`

interface Entry {
  readonly file: string
  readonly url: string
}

process.exitCode = await main()

async function main(): Promise<number> {
  const parsed = argumentsOf(process.argv.slice(2))
  if (typeof parsed === 'string') {
    console.error(parsed)
    return 2
  }
  const { list, file, url } = parsed
  if (list === undefined) {
    const fault = faultOf(url)
    if (fault !== undefined) {
      console.error(`read-page: ${fault}`)
      return 2
    }
  }
  let entries: readonly Entry[]
  try {
    entries =
      list === undefined
        ? [{ file, url }]
        : entriesOf(JSON.parse(readFileSync(inCallersFolder(list), 'utf8')))
  } catch (error) {
    console.error(`read-page: the list cannot be read: ${messageOf(error)}`)
    return 2
  }
  const folder = list === undefined ? undefined : dirname(inCallersFolder(list))
  let reader: ReaderPage
  try {
    // Only now: the bundler and the browser driver take a second to load.
    const { openReaderPage } = await import('./reader-page.ts')
    reader = await openReaderPage()
  } catch (error) {
    console.error(`read-page: ${messageOf(error)}`)
    return 1
  }
  let failures = 0
  for (const entry of entries) {
    try {
      const fault = faultOf(entry.url)
      if (fault !== undefined) throw new Error(fault)
      const path = folder === undefined ? inCallersFolder(entry.file) : resolve(folder, entry.file)
      const reading = await reader.read(decoded(readFileSync(path)), entry.url)
      console.log(
        folder === undefined
          ? JSON.stringify(reading, null, 2)
          : JSON.stringify({ file: entry.file, reading })
      )
    } catch (error) {
      failures += 1
      console.error(`read-page: ${entry.file}: ${messageOf(error)}`)
    }
  }
  await reader.close()
  return failures > 0 ? 1 : 0
}

function argumentsOf(args: string[]): { list: string | undefined; file: string; url: string } | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { url: { type: 'string' }, list: { type: 'string' }, help: { type: 'boolean' } }
    })
    const [file, ...more] = positionals
    if (values.help || more.length > 0) return USAGE
    if (values.list !== undefined)
      return file === undefined ? { list: values.list, file: '', url: '' } : USAGE
    return file === undefined || values.url === undefined ? USAGE : { list: undefined, file, url: values.url }
  } catch (error) {
    return `read-page: ${messageOf(error)}\n${USAGE}`
  }
}

/** What is wrong with an address; undefined when it belongs to a site that the project reads. */
function faultOf(url: string): string | undefined {
  if (!URL.canParse(url)) return `not a full address: '${url}'`
  return adapterFor(new URL(url))
    ? undefined
    : `no reader for '${new URL(url).host}': X and LinkedIn are known`
}

function entriesOf(list: unknown): readonly Entry[] {
  const rows = Array.isArray(list) ? list : isRecord(list) ? (list['captures'] ?? list['files']) : undefined
  if (!Array.isArray(rows)) throw new Error('neither a list nor an object with "captures" or "files"')
  return rows.map((row: unknown, index) => {
    if (!isRecord(row) || typeof row['file'] !== 'string') throw new Error(`entry ${index} names no file`)
    return { file: row['file'], url: typeof row['url'] === 'string' ? row['url'] : '' }
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** npm runs its scripts in the project's folder; a relative path may be meant from where npm was called. */
function inCallersFolder(path: string): string {
  const here = resolve(path)
  const there = resolve(process.env['INIT_CWD'] ?? '.', path)
  return !existsSync(here) && existsSync(there) ? there : here
}

/** UTF-8 unless the file's first bytes say UTF-16. */
function decoded(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error)
}
