// Compares a reading with an expected one: exact, except for the free notes and for white space at the ends of lines.
import type { PageReading } from '../../../lib/domain/page-reading.ts'

export type Accept = Readonly<Record<string, unknown>>

/** Both readings in a shape in which equal ones are deeply equal. `accept` names paths where other values are right. */
export function comparable(
  expected: PageReading,
  actual: PageReading,
  accept: Accept = {}
): { readonly expected: unknown; readonly actual: unknown } {
  const wanted: unknown = normal(expected)
  const got: unknown = normal(actual)
  for (const [path, allowed] of Object.entries(accept)) {
    const steps = path.replaceAll('[', '.').replaceAll(']', '').split('.')
    const value = valueAt(got, steps)
    if (allowed === 'any' || (Array.isArray(allowed) && allowed.includes(value))) put(wanted, steps, value)
  }
  return { expected: wanted, actual: got }
}

function normal(reading: PageReading): unknown {
  return {
    ...reading,
    messages: reading.messages.map((message) => ({
      ...message,
      author: { ...message.author, name: message.author.name.replace(/\s+/g, ' ').trim() },
      text: lines(message.text)
    })),
    // For a new post null and left out mean the same.
    composers: reading.composers.map((composer) => ({
      ...composer,
      ...(composer.kind === 'post' ? { replyTo: composer.replyTo ?? null } : {})
    })),
    notifications: reading.notifications.map((row) => ({ ...row })),
    health: { status: reading.health.status }
  }
}

function lines(text: string): string {
  const trimmed = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())
  return trimmed.join('\n').trim()
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function valueAt(value: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((inner, step) => (isRecord(inner) ? inner[step] : undefined), value)
}

function put(value: unknown, steps: readonly string[], content: unknown): void {
  const last = steps.at(-1)
  const holder = valueAt(value, steps.slice(0, -1))
  if (last !== undefined && isRecord(holder)) holder[last] = content
}
