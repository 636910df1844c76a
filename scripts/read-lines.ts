// Line-by-line commands: one JSON object in, one out, in the same order; a bad line answers in its own place.
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

export type JsonRecord = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The text of a field, or '' when it is missing or no text. */
export const textField = (record: JsonRecord, name: string): string => {
  const value = record[name]
  return typeof value === 'string' ? value : ''
}

/** A nested object, or an empty one. */
export const recordField = (record: JsonRecord, name: string): JsonRecord => {
  const value = record[name]
  return isRecord(value) ? value : {}
}

/** A nested list; [] when it is missing or no list. */
export const listField = (record: JsonRecord, name: string): readonly JsonRecord[] => {
  const value = record[name]
  return Array.isArray(value) ? value.filter(isRecord) : []
}

/** What answers one line. `id` is taken over as it came. */
export type LineAnswer =
  { readonly ok: true; readonly value: object } | { readonly ok: false; readonly error: string }

/**
 * Answers each line of `input` with one line on `output`.
 * @returns the exit code: 1 when a line was malformed, else 0
 */
export const answerLines = async (
  input: Readable,
  output: Writable,
  answer: (record: JsonRecord) => LineAnswer
): Promise<number> => {
  let code = 0
  const write = async (value: object): Promise<void> => {
    if (!output.write(`${JSON.stringify(value)}\n`))
      await new Promise((resolve) => output.once('drain', resolve))
  }
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    const { record, error } = parseLine(line)
    const result: LineAnswer = record ? answer(record) : { ok: false, error }
    const id = record?.['id'] ?? null
    if (!result.ok) code = 1
    await write(result.ok ? { id, ...result.value } : { id, error: result.error })
  }
  return code
}

const parseLine = (line: string): { record: JsonRecord | null; error: string } => {
  try {
    const value: unknown = JSON.parse(line)
    return isRecord(value) ? { record: value, error: '' } : { record: null, error: 'not a JSON object' }
  } catch (cause) {
    return {
      record: null,
      error: `not JSON: ${cause instanceof Error ? cause.message.slice(0, 120) : 'unreadable'}`
    }
  }
}
