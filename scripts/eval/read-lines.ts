import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The JSON objects of a `.jsonl` or `.jsonl.gz` file, in order. */
export const readJsonLines = (path: string): readonly Readonly<Record<string, unknown>>[] => {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const value: unknown = JSON.parse(line)
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Error(`${path}: a line is no object`)
      return { ...value }
    })
}
