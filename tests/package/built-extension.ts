// Reads what `npm run build` made; these tests look at the very files that a user installs.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

export const BROWSERS = ['chrome', 'firefox'] as const
export type BuiltFor = (typeof BROWSERS)[number]

const projectRoot = join(import.meta.dirname, '..', '..')

const folderOf = (browser: BuiltFor) => join(projectRoot, '.output', `${browser}-mv3`)

export interface PackedFile {
  /** From the extension's root, with `/`. */
  readonly path: string
  readonly bytes: Buffer
}

/** Every file of the built extension. Throws when it was not built. */
export function packedFiles(browser: BuiltFor): readonly PackedFile[] {
  const folder = folderOf(browser)
  if (!existsSync(folder)) throw new Error(`There is no ${folder}; run 'npm run build' first.`)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file.slice(folder.length + 1).replaceAll(sep, '/'), bytes: readFileSync(file) }))
    .toSorted((a, b) => a.path.localeCompare(b.path, 'en'))
}

export function builtManifest(browser: BuiltFor): Readonly<Record<string, unknown>> {
  const manifest: Record<string, unknown> = JSON.parse(
    readFileSync(join(folderOf(browser), 'manifest.json'), 'utf8')
  )
  return manifest
}
