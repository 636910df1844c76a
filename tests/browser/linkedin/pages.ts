// Pages with the readings they should give: the project's own, and real ones where they lie beside the checkout.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PageReading } from '../../../lib/domain/page-reading.ts'

export interface Case {
  readonly file: string
  readonly url: string
  readonly html: string
  readonly expected: PageReading
  readonly folded: readonly string[] | undefined
  readonly aliases: readonly { readonly id: string; readonly sameAs: string }[] | undefined
  /** Other right answers by field, as the index of the captures names them. */
  readonly accept: Accept
}

export interface Accept {
  readonly viewer?: readonly ({ readonly handle: string } | null)[]
  readonly health?: readonly string[]
  readonly alias?: Readonly<Record<string, string>>
}

interface Entry {
  readonly file: string
  readonly url: string
  readonly folded?: readonly string[]
  readonly aliases?: readonly { readonly id: string; readonly sameAs: string }[]
  readonly accept?: Accept
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const OWN = join(ROOT, 'tests/fixtures/linkedin')
const CAPTURES = join(process.env['WALKIE_SHARED'] ?? resolve(ROOT, '../shared'), 'captures/linkedin')

const textOf = (file: string): string => readFileSync(file, 'utf8')

function casesIn(folder: string): Case[] {
  const index = join(folder, 'index.json')
  if (!existsSync(index)) return []
  const entries: readonly Entry[] = JSON.parse(textOf(index))
  return entries.map(({ file, url, folded, aliases, accept }) => {
    const expected: PageReading = JSON.parse(textOf(join(folder, file.replace(/\.html$/, '.expected.json'))))
    return { file, url, html: textOf(join(folder, file)), expected, folded, aliases, accept: accept ?? {} }
  })
}

export const ownCases = casesIn(OWN)
export const captureCases = casesIn(CAPTURES)
