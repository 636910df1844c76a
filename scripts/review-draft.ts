// Reviews drafts from standard input, one JSON object per line, and writes one JSON object per line:
//   npm run --silent review-draft < lines.jsonl
import { reviewDraft } from '../lib/coach/review-draft.ts'
import { parseSituation } from './command/parse-situation.ts'
import { processLines } from './command/process-lines.ts'

await processLines((line) => {
  const parsed = parseSituation(line)
  if (!parsed.ok) return { failed: true, output: parsed.error }
  const { id, situation, context } = parsed.value
  const { gauge, receptiveness, language, findings, top } = reviewDraft(situation, context)
  return { failed: false, output: { id, gauge, receptiveness, language, findings, top } }
})
