// One line of the review command: checked field by field, so that a wrong line names what is wrong with it.
import { fail, succeed } from '../../lib/result.ts'
import type { Result } from '../../lib/result.ts'
import type { ParentIntent, ReviewContext, Situation } from '../../lib/coach/situation.ts'

export interface LineRequest {
  readonly id: string | number
  readonly situation: Situation
  readonly context: ReviewContext
}

export interface LineError {
  readonly id: string | number | null
  readonly error: string
}

const surfaces = ['post', 'comment', 'reply'] as const
const platforms = ['linkedin', 'x'] as const
const intents = [
  'abuse',
  'spam',
  'need',
  'question',
  'disagreement',
  'good-news',
  'offer',
  'story',
  'builds-on',
  'praise',
  'empty-praise',
  'thanks',
  'other'
] as const satisfies readonly ParentIntent[]

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const oneOf = <Value extends string>(value: unknown, allowed: readonly Value[]): Value | undefined =>
  allowed.find((one) => one === value)

const stringsOf = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((one): one is string => typeof one === 'string') ? value : undefined

const absent = (value: unknown): value is undefined | null => value === undefined || value === null

type Settings = Pick<ReviewContext, 'ownTerms' | 'redLines'>

const parseSettings = (value: unknown): Result<Settings, string> => {
  if (absent(value)) return succeed({})
  if (!isRecord(value)) return fail('settings must be an object')
  const ownTerms = absent(value['ownTerms']) ? [] : stringsOf(value['ownTerms'])
  const redLines = absent(value['redLines']) ? [] : stringsOf(value['redLines'])
  if (!ownTerms) return fail('settings.ownTerms must be a list of strings')
  if (!redLines) return fail('settings.redLines must be a list of strings')
  return succeed({ ownTerms, redLines })
}

const readJson = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const parseFields = (
  fields: Readonly<Record<string, unknown>>,
  id: string | number
): Result<LineRequest, string> => {
  const surface = oneOf(fields['surface'], surfaces)
  if (!surface) return fail(`surface must be one of ${surfaces.join(', ')}`)
  const platform = oneOf(fields['platform'], platforms)
  if (!platform) return fail(`platform must be one of ${platforms.join(', ')}`)
  const { text, parent } = fields
  if (typeof text !== 'string') return fail('text must be a string')
  if (!absent(parent) && typeof parent !== 'string') return fail('parent must be a string')
  const parentIntent = oneOf(fields['parentIntent'], intents)
  if (!absent(fields['parentIntent']) && !parentIntent)
    return fail(`parentIntent must be one of ${intents.join(', ')}`)
  const context = parseSettings(fields['settings'])
  if (!context.ok) return context
  const situation: Situation = {
    surface,
    platform,
    text,
    ...(typeof parent === 'string' ? { parent } : {}),
    ...(parentIntent ? { parentIntent } : {})
  }
  return succeed({ id, situation, context: context.value })
}

/** Reads one line; the error carries the line's id where it can be read, else null. */
export const parseSituation = (line: string): Result<LineRequest, LineError> => {
  const value = readJson(line)
  if (value === undefined) return fail({ id: null, error: 'not JSON' })
  if (!isRecord(value)) return fail({ id: null, error: 'not a JSON object' })
  const { id } = value
  if (typeof id !== 'string' && typeof id !== 'number')
    return fail({ id: null, error: 'id must be a string' })
  const parsed = parseFields(value, id)
  return parsed.ok ? parsed : fail({ id, error: parsed.error })
}
