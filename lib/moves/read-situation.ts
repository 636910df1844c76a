// Builds a situation from loosely typed input; whatever is missing or of another type counts as not known.
import type { Understanding } from '../understanding/understanding.ts'
import type { OwnAnswer } from './own-words.ts'
import type { Relation, Situation } from './situation.ts'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {})
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const confidential =
  /\b(?:confidential(?:ly)?|in confidence|private(?:ly)?|secret|do not share|off the record)\b/i

/** Notes as one text, without those marked confidential. A note is a text or `{ text, confidential }`. */
const openNotes = (value: unknown): string => {
  const notes: readonly unknown[] = Array.isArray(value) ? value : [value]
  const open: string[] = []
  for (const note of notes) {
    if (typeof note === 'string') {
      for (const line of note.split('\n')) if (!confidential.test(line)) open.push(line)
    } else if (isFields(note) && note['confidential'] !== true) {
      const text = textOf(note['text'])
      if (!confidential.test(text)) open.push(text)
    }
  }
  return open.join('\n')
}

const relations: readonly Relation[] = ['new', 'known', 'regular', 'ten']

const joined = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(joined).join('\n')
  return isFields(value) ? Object.values(value).map(joined).join('\n') : ''
}

/** @param input as in the `suggest-replies` command */
export const readSituation = (input: Fields, understanding: Understanding): Situation => {
  const history = fieldsOf(input['history'])
  const platform = input['platform']
  const relation = relations.find((one) => one === history['relation']) ?? 'new'
  const openers: unknown = history['usedOpeners']
  return {
    post: textOf(input['post']),
    comment: textOf(input['comment']),
    understanding,
    authorName: textOf(fieldsOf(input['author'])['name']).slice(0, 200),
    platform: platform === 'x' || platform === 'linkedin' ? platform : null,
    relation,
    notes: openNotes(history['notes']).slice(0, 10_000),
    turns: joined(history['turns']).slice(0, 10_000),
    profile: joined(input['profile']).slice(0, 10_000),
    usedOpeners: Array.isArray(openers) ? openers.filter((opener) => typeof opener === 'string') : []
  }
}

/** Own answers of the input; entries without words are left out. */
export const readOwnAnswers = (value: unknown): readonly OwnAnswer[] => {
  if (!Array.isArray(value)) return []
  return value.filter(isFields).flatMap((answer) => {
    const text = textOf(answer['text'])
    const at = answer['at']
    return text.trim() === ''
      ? []
      : [
          {
            to: textOf(answer['to']),
            text,
            at: typeof at === 'number' ? new Date(at).toISOString() : textOf(at)
          }
        ]
  })
}
