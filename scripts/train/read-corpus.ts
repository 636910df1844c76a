// The development corpora stand beside the checkout and are never part of it.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sharedFolder } from '../eval/shared-folder.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** A row of a corpus: its text, and the labels where it has them. */
export type CorpusRow = {
  readonly text: string
  readonly labels: readonly number[]
  readonly spam: boolean
  readonly label: string
}

/** All rows of a gzipped corpus, or undefined if it is not there. */
export const readCorpus = (name: string): readonly CorpusRow[] | undefined => {
  const path = join(sharedFolder(), 'corpora', name)
  if (!existsSync(path)) return undefined
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line.length > 0)
    .map((line) => {
      const row: unknown = JSON.parse(line)
      const fields = isRecord(row) ? row : {}
      const labels: unknown = fields['labels']
      return {
        text: typeof fields['text'] === 'string' ? fields['text'] : '',
        labels: Array.isArray(labels) ? labels.filter((id) => typeof id === 'number') : [],
        spam: fields['spam'] === 1,
        label: typeof fields['label'] === 'string' ? fields['label'] : ''
      }
    })
}
