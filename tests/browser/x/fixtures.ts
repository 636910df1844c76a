import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PageReading } from '../../../lib/domain/page-reading.ts'
import type { Accept } from './expected-reading.ts'

export interface Fixture {
  readonly name: string
  readonly url: string
  readonly html: string
  readonly expected: PageReading
  readonly accept: Accept
}

interface IndexEntry {
  readonly file: string
  readonly url: string
  readonly accept?: Accept
}

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The invented pages of this project. */
export function ownFixtures(): readonly Fixture[] {
  return fixturesIn(join(root, 'tests', 'fixtures', 'x'))
}

/** Captured pages with expected readings, kept beside the project and absent elsewhere. */
export function capturedFixtures(): readonly Fixture[] {
  return fixturesIn(join(process.env['WALKIE_SHARED'] ?? join(root, '..', 'shared'), 'captures', 'x'))
}

function fixturesIn(folder: string): readonly Fixture[] {
  const list = join(folder, 'index.json')
  if (!existsSync(list)) return []
  const entries: readonly IndexEntry[] = JSON.parse(readFileSync(list, 'utf8'))
  return entries.map(({ file, url, accept }) => ({
    name: file.replace(/\.html$/, ''),
    url,
    html: readFileSync(join(folder, file), 'utf8'),
    expected: JSON.parse(readFileSync(join(folder, file.replace(/\.html$/, '.expected.json')), 'utf8')),
    accept: accept ?? {}
  }))
}
