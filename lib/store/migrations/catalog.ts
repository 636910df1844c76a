// Every step, oldest first. A gap or a double is a bug and throws when the module is loaded.
import type { Migration } from './migration.ts'
import { v001FirstShape } from './v001-first-shape.ts'

export const migrations: readonly Migration[] = [v001FirstShape]

/** Throws unless the steps lead from 1 upwards without gap or double. */
export const assertUnbroken = (steps: readonly Migration[]): void => {
  steps.forEach((step, index) => {
    if (step.to !== index + 1)
      throw new Error(`Migration ${index + 1} is missing or doubled: found ${step.to}`)
  })
}

assertUnbroken(migrations)

export const SCHEMA_VERSION = migrations.length
