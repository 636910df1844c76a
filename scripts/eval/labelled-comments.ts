// The labelled comments that understanding is measured on: this project's own, and the shared ones where they are.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { intents } from '../../lib/understanding/intents.ts'
import type { Intent } from '../../lib/understanding/intents.ts'
import { sharedFolder } from './shared-folder.ts'

export interface LabelledComment {
  readonly post: string
  readonly comment: string
  readonly intent: Intent
  /** Not in English: there 'other' is right as well. */
  readonly foreign: boolean
}

const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '../..')

const toIntent = (text: string): Intent => {
  const intent = intents.find((one) => one === text)
  if (!intent) throw new Error(`no such intent: ${text}`)
  return intent
}

/** Reads a file of own comments (its head says how it is written). */
export const readOwnComments = (name: string): readonly LabelledComment[] => {
  const posts = new Map<string, string>()
  const comments: LabelledComment[] = []
  const lines = readFileSync(join(projectRoot, 'tests/unit/understanding', name), 'utf8').split('\n')
  for (const line of lines) {
    if (line === '' || line.startsWith('#')) continue
    const [head = '', second = '', ...rest] = line.split('|')
    if (head.startsWith('post ')) posts.set(head.slice(5), [second, ...rest].join('|'))
    else
      comments.push({
        post: posts.get(head) ?? '',
        comment: rest.join('|'),
        intent: toIntent(second),
        foreign: false
      })
  }
  return comments
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Rows of a shared example file, or undefined where the folder is not there. */
export const readSharedRows = (name: string): readonly Record<string, unknown>[] | undefined => {
  const path = join(sharedFolder(), 'examples', name)
  if (!existsSync(path)) return undefined
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
    .filter(isRecord)
}

/** The shared labelled comments, or undefined where they are not there. */
export const readSharedComments = (): readonly LabelledComment[] | undefined =>
  readSharedRows('comments.jsonl')?.map((row) => ({
    post: String(row['post']),
    comment: String(row['comment']),
    intent: toIntent(String(row['intent'])),
    foreign: String(row['note']).includes('lang:')
  }))
