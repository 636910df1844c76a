import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ruleIds } from '../../lib/coach/rule-ids.ts'
import type { RuleId } from '../../lib/coach/rule-ids.ts'
import { reviewDraft } from '../../lib/coach/review-draft.ts'
import { scoreReceptiveness } from '../../lib/coach/receptiveness.ts'
import { parseSituation } from '../command/parse-situation.ts'
import { readJsonLines } from './read-lines.ts'

const targets = { found: 0.95, raised: 0.02, correlation: 0.36 }
const falseAlarmLimits: Partial<Readonly<Record<RuleId, number>>> = {
  'machine-rephrase': 0.005,
  'announcement-reframe': 0.01,
  'bait-remove': 0.01,
  'trope-deepen': 0.01,
  'humblebrag-drop': 0.01
}
const corpora = ['receptiveness.dev', 'politeness.dev', 'goemotions.dev', 'goemotions.train']
const fewestWords = 25

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`

const stringsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

interface Tally {
  hits: number
  misses: number
  falseAlarms: number
}

const measureDrafts = (path: string): boolean => {
  const tallies = new Map<string, Tally>(ruleIds.map((id) => [id, { hits: 0, misses: 0, falseAlarms: 0 }]))
  const tallyOf = (rule: string): Tally => tallies.get(rule) ?? { hits: 0, misses: 0, falseAlarms: 0 }
  let expected = 0
  let found = 0
  let forbidden = 0
  let raised = 0
  for (const row of readJsonLines(path)) {
    const parsed = parseSituation(JSON.stringify(row))
    if (!parsed.ok) throw new Error(`${path}: ${parsed.error.error}`)
    const { findings } = reviewDraft(parsed.value.situation, parsed.value.context)
    const rules = new Set<string>(findings.map((finding) => finding.rule))
    const expectedRules = stringsOf(row['expectFindings'])
    for (const rule of expectedRules) {
      expected += 1
      if (rules.has(rule)) {
        found += 1
        tallyOf(rule).hits += 1
      } else {
        tallyOf(rule).misses += 1
        console.log(`  missed ${rule} in ${String(row['id'])}`)
      }
    }
    for (const rule of stringsOf(row['forbidFindings'])) {
      forbidden += 1
      const wrong =
        rule === '*'
          ? findings
              .filter((one) => one.level !== 'praise' && !expectedRules.includes(one.rule))
              .map((one) => one.rule)
          : findings.filter((one) => one.rule === rule).map((one) => one.rule)
      if (wrong.length === 0) continue
      raised += 1
      for (const one of wrong) {
        tallyOf(one).falseAlarms += 1
        console.log(`  false alarm ${one} in ${String(row['id'])}`)
      }
    }
  }
  console.log('rule                          hits  misses  false alarms')
  for (const [rule, { hits, misses, falseAlarms }] of tallies) {
    console.log(
      `${rule.padEnd(28)} ${String(hits).padStart(5)} ${String(misses).padStart(7)} ${String(falseAlarms).padStart(13)}`
    )
  }
  const foundShare = found / Math.max(1, expected)
  const raisedShare = raised / Math.max(1, forbidden)
  console.log(
    `expected findings found: ${found} of ${expected}, ${percent(foundShare)} (target ${percent(targets.found)})`
  )
  console.log(
    `forbidden findings raised: ${raised} of ${forbidden}, ${percent(raisedShare)} (at most ${percent(targets.raised)})`
  )
  return foundShare >= targets.found && raisedShare <= targets.raised
}

const measureFalseAlarms = (folder: string): boolean => {
  const counts = new Map<RuleId, number>()
  let texts = 0
  for (const corpus of corpora) {
    const path = join(folder, `${corpus}.jsonl.gz`)
    if (!existsSync(path)) continue
    for (const row of readJsonLines(path)) {
      const text = row['text']
      if (typeof text !== 'string' || text.split(/\s+/).length < fewestWords) continue
      texts += 1
      for (const finding of reviewDraft({ surface: 'post', platform: 'linkedin', text }).findings) {
        counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1)
      }
    }
  }
  console.log(`\nfindings on ${texts} human texts of ${fewestWords}+ words, judged as posts:`)
  let met = texts > 0
  for (const [rule, count] of [...counts].toSorted((one, other) => other[1] - one[1])) {
    const limit = falseAlarmLimits[rule]
    const share = count / texts
    if (limit !== undefined && share > limit) met = false
    console.log(
      `${rule.padEnd(28)} ${percent(share).padStart(8)}${limit === undefined ? '' : `  (at most ${percent(limit)})`}`
    )
  }
  return met
}

const correlation = (pairs: readonly (readonly [number, number])[]): number => {
  const mean = (pick: (pair: readonly [number, number]) => number): number =>
    pairs.reduce((sum, pair) => sum + pick(pair), 0) / pairs.length
  const x = mean((pair) => pair[0])
  const y = mean((pair) => pair[1])
  let product = 0
  let xx = 0
  let yy = 0
  for (const [one, other] of pairs) {
    product += (one - x) * (other - y)
    xx += (one - x) ** 2
    yy += (other - y) ** 2
  }
  return product / Math.sqrt(xx * yy)
}

const measureReceptiveness = (path: string): boolean => {
  const pairs = readJsonLines(path).flatMap((row): (readonly [number, number])[] => {
    const { text, receptive } = row
    return typeof text === 'string' && typeof receptive === 'number'
      ? [[scoreReceptiveness(text), receptive]]
      : []
  })
  const r = correlation(pairs)
  console.log(
    `\nreceptiveness: r = ${r.toFixed(4)} on ${pairs.length} rated texts (target ${targets.correlation})`
  )
  return r >= targets.correlation
}

/** Prints all measurements of the coach; false when a target is missed. */
export const evaluateCoach = (shared: string): boolean => {
  console.log('Coach\n')
  const drafts = measureDrafts(join(shared, 'examples', 'drafts.jsonl'))
  const alarms = measureFalseAlarms(join(shared, 'corpora'))
  const receptiveness = measureReceptiveness(join(shared, 'corpora', 'receptiveness.dev.jsonl.gz'))
  return drafts && alarms && receptiveness
}
