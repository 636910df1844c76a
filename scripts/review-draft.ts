// Reviews drafts from standard input, one JSON object per line, and writes one JSON object per line:
//   npm run --silent review-draft < lines.jsonl
import { createInterface } from 'node:readline'
import { once } from 'node:events'
import { parseSituation } from './review-draft/parse-situation.ts'
import { reviewDraft } from '../lib/coach/review-draft.ts'

const reviewLine = (line: string): { readonly failed: boolean; readonly output: unknown } => {
  const parsed = parseSituation(line)
  if (!parsed.ok) return { failed: true, output: parsed.error }
  const { id, situation, context } = parsed.value
  const { gauge, receptiveness, language, findings, top } = reviewDraft(situation, context)
  return { failed: false, output: { id, gauge, receptiveness, language, findings, top } }
}

const run = async (): Promise<void> => {
  let failures = 0
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
  for await (const line of lines) {
    if (line.trim() === '') continue
    const { failed, output } = reviewLine(line)
    if (failed) failures += 1
    if (!process.stdout.write(`${JSON.stringify(output)}\n`)) await once(process.stdout, 'drain')
  }
  process.exitCode = failures > 0 ? 1 : 0
}

// A reader that stops early (head) is no fault of this command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

await run()
