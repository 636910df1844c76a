// How well comments are understood: per intent on labelled comments, per tone on GoEmotions, alarms on spam and abuse.
import { pathToFileURL } from 'node:url'
import { intents } from '../../lib/understanding/intents.ts'
import { loadEmotionModel, tones } from '../../lib/understanding/model/emotion-model.ts'
import type { EmotionModel } from '../../lib/understanding/model/emotion-model.ts'
import { understandComment } from '../../lib/understanding/understand-comment.ts'
import { readCorpus } from '../train/read-corpus.ts'
import { toneIds } from '../train/train-emotion-model.ts'
import { readOwnComments, readSharedComments } from './labelled-comments.ts'
import type { LabelledComment } from './labelled-comments.ts'
import { labelTable, macroF1, scoreLabels } from './score-intents.ts'
import type { LabelScore } from './score-intents.ts'

/** Scores of the English comments, and how many of the others were read rightly ('other' counts). */
export const measureIntents = (
  comments: readonly LabelledComment[],
  model: EmotionModel | null
): { readonly scores: readonly LabelScore[]; readonly foreign: number; readonly foreignRight: number } => {
  const read = comments.map((comment) => ({ ...comment, said: understandComment(comment, model).intent }))
  const foreign = read.filter((comment) => comment.foreign)
  return {
    scores: scoreLabels(
      read.filter((comment) => !comment.foreign).map(({ intent, said }) => ({ truth: intent, said })),
      intents
    ),
    foreign: foreign.length,
    foreignRight: foreign.filter(({ intent, said }) => said === intent || said === 'other').length
  }
}

/** F1 of each tone on the development part of GoEmotions, or undefined where it is not there. */
export const measureTones = (model: EmotionModel): readonly LabelScore[] | undefined => {
  const rows = readCorpus('goemotions.dev.jsonl.gz')
  if (!rows) return undefined
  const scored = rows.map((row) => ({ row, tones: model.score(row.text) }))
  return tones.flatMap((tone, index) => {
    const id = toneIds[index] ?? -1
    return scoreLabels(
      scored.map(({ row, tones: said }) => ({
        truth: row.labels.includes(id) ? tone : '-',
        said: said[tone] > 0 ? tone : '-'
      })),
      [tone]
    )
  })
}

const shareOf = (rows: readonly { readonly text: string }[], intent: string, model: EmotionModel): string => {
  const hits = rows.filter(
    (row) => understandComment({ post: '', comment: row.text }, model).intent === intent
  ).length
  return `${hits} of ${rows.length} (${((100 * hits) / (rows.length || 1)).toFixed(1)} %)`
}

const alarms = (model: EmotionModel): readonly string[] => {
  const lines: string[] = []
  for (const name of ['youtube-spam', 'sms-spam']) {
    const rows = readCorpus(`${name}.dev.jsonl.gz`)
    if (!rows) continue
    lines.push(
      `${name}: read as spam among spam ${shareOf(
        rows.filter((row) => row.spam),
        'spam',
        model
      )}`
    )
    lines.push(
      `${name}: read as spam among the rest ${shareOf(
        rows.filter((row) => !row.spam),
        'spam',
        model
      )}`
    )
  }
  const abuse = readCorpus('abuse.dev.jsonl.gz')
  if (abuse) {
    for (const label of ['hate', 'offensive', 'neither']) {
      lines.push(
        `abuse corpus, ${label}: read as abuse ${shareOf(
          abuse.filter((row) => row.label === label),
          'abuse',
          model
        )}`
      )
    }
  }
  const emotions = readCorpus('goemotions.dev.jsonl.gz')
  if (emotions) {
    lines.push(`GoEmotions dev: read as spam ${shareOf(emotions, 'spam', model)}`)
    lines.push(
      `GoEmotions dev, not labelled anger, annoyance or disgust: read as abuse ${shareOf(
        emotions.filter((row) => ![2, 3, 11].some((id) => row.labels.includes(id))),
        'abuse',
        model
      )}`
    )
  }
  return lines
}

const leastMacro = 0.85
const leastIntent = 0.7
const leastTones = 0.556

/** Prints the whole report; returns whether the targets are met. */
export const evaluateUnderstanding = async (): Promise<boolean> => {
  const model = await loadEmotionModel()
  let met = true
  const sets: readonly (readonly [string, readonly LabelledComment[] | undefined])[] = [
    ['shared comments.jsonl', readSharedComments()],
    ['own comments, developed on', readOwnComments('own-comments.txt')],
    ['own comments, second set', readOwnComments('fresh-comments.txt')],
    ['own comments, third set', readOwnComments('third-comments.txt')]
  ]
  for (const [name, comments] of sets) {
    console.log(`\nIntents, ${name}${comments ? '' : ': not there'}`)
    if (!comments) continue
    const { scores, foreign, foreignRight } = measureIntents(comments, model)
    for (const line of labelTable(scores)) console.log(line)
    if (foreign > 0) console.log(`  other languages: ${foreignRight} of ${foreign} right`)
    met &&= macroF1(scores) >= leastMacro && scores.every(({ f1 }) => f1 >= leastIntent)
  }
  const toneScores = measureTones(model)
  if (toneScores) {
    console.log('\nTones, GoEmotions dev')
    for (const line of labelTable(toneScores)) console.log(line)
    met &&= macroF1(toneScores) >= leastTones
  }
  console.log('\nAlarms')
  for (const line of alarms(model)) console.log(`  ${line}`)
  return met
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = (await evaluateUnderstanding()) ? 0 : 1
}
