import { once } from 'node:events'

/** What a command answers to one line. */
export interface LineAnswer {
  readonly failed: boolean
  readonly output: unknown
}

/**
 * The lines of a stream, split at line feeds only: `readline` would also split at U+2028, which may stand inside a
 * JSON string.
 */
export async function* linesOf(stream: AsyncIterable<string | Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let parts: string[] = []
  for await (const chunk of stream) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n')
    const last = pieces.pop() ?? ''
    for (const piece of pieces) {
      parts.push(piece)
      yield parts.join('')
      parts = []
    }
    parts.push(last)
  }
  parts.push(decoder.decode())
  const rest = parts.join('')
  if (rest !== '') yield rest
}

/** Answers each line of standard input with one line of JSON; blank lines are skipped; exit code 1 when one failed. */
export const processLines = async (answer: (line: string) => LineAnswer): Promise<void> => {
  // A reader that stops early (head) is no fault of this command.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  let failures = 0
  for await (const line of linesOf(process.stdin)) {
    if (line.trim() === '') continue
    const { failed, output } = answer(line)
    if (failed) failures += 1
    if (!process.stdout.write(`${JSON.stringify(output)}\n`)) await once(process.stdout, 'drain')
  }
  process.exitCode = failures > 0 ? 1 : 0
}
