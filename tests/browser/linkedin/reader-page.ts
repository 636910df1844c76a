// The LinkedIn reader inside a real Chromium, fed with HTML texts. One browser per suite.
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { fileURLToPath } from 'node:url'
import type { PageReading } from '../../../lib/domain/page-reading.ts'
import type { Damage } from './damage.ts'

/** A page as text. */
export interface Given {
  readonly html: string
  readonly url: string
}

/** Everything that the adapter says of a page. */
export interface Answer {
  readonly reading: PageReading
  readonly folded: readonly string[]
  readonly aliases: readonly { readonly id: string; readonly sameAs: string }[]
  readonly messages: readonly { readonly id: string; readonly within: boolean }[]
  readonly boxes: readonly { readonly engine: string; readonly editable: boolean }[]
  /** Ids of all cards, also of advertisements. */
  readonly known: readonly string[]
}

export interface ReaderPage {
  readonly read: (given: Given) => Promise<Answer>
  readonly readInDisguise: (given: Given) => Promise<Answer>
  readonly readDamaged: (given: Given, programs: readonly (readonly Damage[])[]) => Promise<PageReading[]>
  readonly close: () => Promise<void>
}

const ENTRY = fileURLToPath(new URL('./reader-entry.ts', import.meta.url))
const CHROMIUM = process.env['WALKIE_CHROMIUM'] ?? '/usr/bin/chromium'

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'reader' } }
  })
  const [output] = Array.isArray(built) ? built : []
  const chunk = output?.output[0]
  if (!chunk) throw new Error('the reader did not build')
  return chunk.code
}

export async function openReaderPage(): Promise<ReaderPage> {
  const code = await bundle()
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  const page = await browser.newPage()
  await page.addScriptTag({ content: code })
  const call = <Outcome>(name: string, ...rest: readonly unknown[]): Promise<Outcome> =>
    page.evaluate<Outcome>(`reader.${name}(${rest.map((value) => JSON.stringify(value)).join(',')})`)
  return {
    read: (given) => call('answer', given),
    readInDisguise: (given) => call('answerInDisguise', given),
    readDamaged: (given, programs) => call('readingsAfter', given, programs),
    close: () => browser.close()
  }
}
