// One TypeScript module with all that it imports, as a script that a browser page can evaluate.
import { build } from 'vite'

/** One script that leaves the exports of the entry in a variable `walkie`. */
export async function bundleModule(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'walkie' } }
  })
  for (const output of Array.isArray(built) ? built : [built]) {
    if ('output' in output) return output.output[0].code
  }
  throw new Error(`nothing was built from ${entry}`)
}
