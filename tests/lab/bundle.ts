// Bundles the page scripts of the lab once; the result is kept until a source changes.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const CACHE = join(ROOT, '.cache', 'lab')

/** The page scripts by name. */
export const ENTRIES = {
  x: 'x/app.ts',
  ember: 'linkedin/ember/app.ts',
  sdui: 'linkedin/sdui/app.ts'
} as const
export type Entry = keyof typeof ENTRIES

async function sourcesNow(): Promise<string> {
  const hash = createHash('sha256')
  const names = (await readdir(HERE, { recursive: true }))
    .filter((name) => /\.(ts|css)$/.test(name))
    .toSorted()
  for (const name of names) hash.update(name).update(await readFile(join(HERE, name)))
  return hash.digest('hex').slice(0, 16)
}

const fingerprint = sourcesNow()

async function bundle(entry: Entry): Promise<string> {
  const output = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    mode: 'production',
    // The site's editor runs on React 17; the extension's own pages on React 19.
    resolve: {
      alias: [
        { find: /^react$/, replacement: 'lab-react' },
        { find: /^react-dom$/, replacement: 'lab-react-dom' }
      ]
    },
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rollupOptions: {
        input: join(HERE, ENTRIES[entry]),
        output: { format: 'iife', entryFileNames: `${entry}.js` }
      }
    }
  })
  const first = Array.isArray(output) ? output[0] : output
  if (!first || !('output' in first)) throw new Error(`the lab's ${entry} script was not bundled`)
  return first.output[0].code
}

const running = new Map<string, Promise<string>>()

/** The script of one front end, from memory, the cache folder or freshly bundled. */
export async function pageScript(entry: Entry): Promise<string> {
  const name = `${entry}-${await fingerprint}.js`
  const started = running.get(name)
  if (started) return started
  const work = readFile(join(CACHE, name), 'utf8').catch(async () => {
    const code = await bundle(entry)
    await mkdir(CACHE, { recursive: true })
    await writeFile(join(CACHE, name), code)
    return code
  })
  running.set(name, work)
  return work
}

/** The style sheet of one front end. */
export const pageStyle = (site: 'x' | 'linkedin'): Promise<string> =>
  readFile(join(HERE, site, 'style.css'), 'utf8')
