// What runs inside the extension is little, pinned and free; nothing may run while it is installed, except one.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const projectRoot = join(import.meta.dirname, '..', '..', '..')

interface PackageJson {
  readonly version: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly overrides?: Readonly<Record<string, unknown>>
}

interface LockEntry {
  readonly version?: string
  readonly link?: boolean
  readonly integrity?: string
  readonly hasInstallScript?: boolean
}

function readPackage(...path: readonly string[]): PackageJson {
  const read: PackageJson = JSON.parse(readFileSync(join(projectRoot, ...path, 'package.json'), 'utf8'))
  return read
}

const lock: { readonly packages: Readonly<Record<string, LockEntry>> } = JSON.parse(
  readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')
)

const own = readPackage()

/** Every package that can end up in a bundle, with those that it brings along. */
function shipped(names: readonly string[]): readonly string[] {
  const further = names.flatMap((name) => Object.keys(readPackage('node_modules', name).dependencies ?? {}))
  const all = [...new Set([...names, ...further])]
  return all.length === new Set(names).size ? all.toSorted() : shipped(all)
}

test('the packages that ship are these and no others', () => {
  const names = Object.keys(own.dependencies ?? {})
  expect(shipped(names)).toEqual(['idb', 'react', 'react-dom', 'scheduler', 'valibot', 'zustand'])
})

test('their licences allow everybody to use, change and pass on the extension', () => {
  const licences = shipped(Object.keys(own.dependencies ?? {})).map((name) => [
    name,
    readPackage('node_modules', name).license
  ])
  const free = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause'])
  expect(licences.filter(([, licence]) => licence === undefined || !free.has(licence))).toEqual([])
})

test('every version is exact, and what is installed is what is written', () => {
  const versions = Object.entries({ ...own.dependencies, ...own.devDependencies })
  expect(versions.length).toBeGreaterThan(20)
  const exact = /^(?:npm:[@a-z0-9/-]+@)?\d+\.\d+\.\d+$/
  expect(versions.filter(([, version]) => !exact.test(version))).toEqual([])
  const differing = versions.filter(
    ([name, version]) => readPackage('node_modules', name).version !== version.split('@').at(-1)
  )
  expect(differing).toEqual([])
})

test('the measured pins stay', () => {
  expect(own.devDependencies?.['wxt']).toBe('0.21.4')
  expect(own.overrides?.['linkedom']).toBe('0.18.12')
})

test('every package in the lock file is checked by its hash', () => {
  const packages = Object.entries(lock.packages).filter(([path, { link }]) => path !== '' && !link)
  expect(
    packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)
  ).toEqual([])
})

test('npm is told not to run install scripts, and no new package asks for one', () => {
  const asking = Object.entries(lock.packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''))
  // Only `node` is rebuilt by scripts/set-up.mjs; core-js (below draft-js, in the lab) asks to print an appeal.
  expect([...new Set(asking)].toSorted()).toEqual(['core-js', 'node'])
  expect(readFileSync(join(projectRoot, 'scripts', 'set-up.mjs'), 'utf8')).toContain("'--ignore-scripts'")
})
