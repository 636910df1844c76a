// How good the suggestions are: the expected moves, the draft rules, and the language of a thousand drafts.
import { Dialect, LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import { pathToFileURL } from 'node:url'
import { draftWords, sharedPart } from '../../lib/moves/check-draft.ts'
import { readSituation } from '../../lib/moves/read-situation.ts'
import { suggestReplies } from '../../lib/moves/suggest-replies.ts'
import type { Suggestion } from '../../lib/moves/suggest-replies.ts'
import { loadEmotionModel } from '../../lib/understanding/model/emotion-model.ts'
import type { EmotionModel } from '../../lib/understanding/model/emotion-model.ts'
import { understandComment } from '../../lib/understanding/understand-comment.ts'
import { textField } from '../read-lines.ts'
import { readOwnComments, readSharedComments, readSharedRows } from './labelled-comments.ts'

type Fields = Readonly<Record<string, unknown>>

const relations = ['new', 'known', 'regular', 'ten'] as const

/** The suggestions for one row as the command would give them. */
export const suggestFor = (row: Fields, model: EmotionModel | null): readonly Suggestion[] => {
  const understanding = understandComment(
    { post: textField(row, 'post'), comment: textField(row, 'comment') },
    model
  )
  return suggestReplies(readSituation(row, understanding))
}

const namesOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

/** Of the shared reply rows: with an expected move among the first two, and with a forbidden one anywhere. */
export const measureMoves = (
  model: EmotionModel
):
  | {
      readonly rows: number
      readonly expected: number
      readonly forbidden: number
      readonly misses: readonly string[]
    }
  | undefined => {
  const rows = readSharedRows('replies.jsonl')
  if (!rows) return undefined
  let expected = 0
  let forbidden = 0
  const misses: string[] = []
  for (const row of rows) {
    const moves: readonly string[] = suggestFor(row, model).map(({ move }) => move)
    if (namesOf(row['expectMoves']).some((move) => moves.slice(0, 2).includes(move))) expected += 1
    else misses.push(`${String(row['id'])}: ${moves.join(', ')}`)
    if (namesOf(row['forbidMoves']).some((move) => moves.includes(move))) forbidden += 1
  }
  return { rows: rows.length, expected, forbidden, misses }
}

export interface Situated {
  readonly row: Fields
  readonly suggestions: readonly Suggestion[]
}

/** Suggestions for every labelled comment with every relation, up to `most` drafts. */
export const situateAll = (model: EmotionModel, most: number): readonly Situated[] => {
  const comments = [
    ...(readSharedComments() ?? []),
    ...readOwnComments('own-comments.txt'),
    ...readOwnComments('fresh-comments.txt')
  ]
  const situated: Situated[] = []
  let drafts = 0
  for (const turn of [0, 1, 2, 3]) {
    for (const [index, { post, comment }] of comments.entries()) {
      const relation = relations[(index + turn) % relations.length] ?? 'new'
      const history = { relation, turns: relation === 'regular' ? 'Talked about gardening in May' : '' }
      const row = {
        post,
        comment,
        author: { name: 'Ana Ruiz' },
        history,
        platform: index % 2 === 0 ? 'x' : 'linkedin'
      }
      const suggestions = suggestFor(row, model)
      situated.push({ row, suggestions })
      drafts += suggestions.filter(({ draft }) => draft !== null).length
      if (drafts >= most) return situated
    }
  }
  return situated
}

/** Names that are written in small letters: software of the example comments. */
const lowerCaseNames = new Set(['glibc'])

/** Findings of harper.js in a draft; the spelling of names and of the commenter's own words is theirs. */
export const lintDrafts = async (drafts: readonly string[]): Promise<readonly string[]> => {
  const linter = new LocalLinter({ binary })
  const british = new LocalLinter({ binary, dialect: Dialect.British })
  const findings: string[] = []
  for (const draft of drafts) {
    for (const lint of await linter.lint(draft, { language: 'plaintext' })) {
      if (lint.lint_kind() === 'Spelling') {
        const problem = lint.get_problem_text()
        if (/^\p{Lu}/u.test(problem) || lowerCaseNames.has(problem)) continue
        const alsoBritish = await british.lint(draft, { language: 'plaintext' })
        if (!alsoBritish.some((other) => other.get_problem_text() === problem)) continue
      }
      findings.push(`${lint.lint_kind()} "${lint.get_problem_text()}" ${lint.message()} | ${draft}`)
    }
  }
  return findings
}

/** What is wrong with a set of suggestions by the rules that can be counted. */
export const countFaults = (
  situated: readonly Situated[]
): {
  readonly drafts: number
  readonly anchored: number
  readonly structureOnly: number
  readonly faults: readonly string[]
} => {
  let drafts = 0
  let anchored = 0
  let structureOnly = 0
  const faults: string[] = []
  for (const { row, suggestions } of situated) {
    const texts: string[] = []
    for (const { move, draft, anchors, blanks } of suggestions) {
      if (draft === null) {
        if (move !== 'leave-it') structureOnly += 1
        continue
      }
      drafts += 1
      if (anchors.length > 0) anchored += 1
      const words = draftWords(draft).length
      if (words > 45 || words < (move === 'close-warmly' ? 3 : 8)) faults.push(`${words} words: ${draft}`)
      if (row['platform'] === 'x' && draft.length > 280) faults.push(`too long for X: ${draft}`)
      if (/[{}]|undefined|null/.test(draft)) faults.push(`placeholder: ${draft}`)
      if (blanks.some(({ start, end }) => !/^\[[^[\]]+\]$/.test(draft.slice(start, end))))
        faults.push(`blank: ${draft}`)
      for (const other of texts)
        if (sharedPart(other, draft) > 0.5) faults.push(`alike: ${other} || ${draft}`)
      texts.push(draft)
    }
  }
  return { drafts, anchored, structureOnly, faults }
}

/** Prints the whole report; returns whether the targets are met. */
export const evaluateMoves = async (): Promise<boolean> => {
  const model = await loadEmotionModel()
  let met = true
  const moves = measureMoves(model)
  console.log('\nMoves, shared replies.jsonl')
  if (moves) {
    console.log(
      `  expected among the first two ${moves.expected} of ${moves.rows}, forbidden anywhere ${moves.forbidden}`
    )
    for (const miss of moves.misses) console.log(`  missed ${miss}`)
    met &&= moves.expected >= 0.95 * moves.rows && moves.forbidden <= 0.01 * moves.rows
  } else console.log('  not there')
  const situated = situateAll(model, 1_000)
  const { drafts, anchored, structureOnly, faults } = countFaults(situated)
  const texts = situated.flatMap(({ suggestions }) =>
    suggestions.flatMap(({ draft }) => (draft === null ? [] : [draft]))
  )
  const findings = await lintDrafts([...new Set(texts)])
  console.log(
    `\nDrafts: ${drafts}, with a phrase of the comment ${((100 * anchored) / drafts).toFixed(1)} %, structure only ${structureOnly}`
  )
  console.log(`  faults ${faults.length}, harper.js findings ${findings.length}`)
  for (const line of [...faults, ...findings]) console.log(`  ${line}`)
  met &&= faults.length === 0 && findings.length === 0 && anchored >= 0.95 * drafts
  const started = performance.now()
  for (const { row } of situated) suggestFor(row, model)
  console.log(
    `  ${((performance.now() - started) / situated.length).toFixed(2)} ms a comment, understanding included`
  )
  return met
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = (await evaluateMoves()) ? 0 : 1
}
