// Runs inside a browser page: reads many damaged variants of one page and reports what must never happen.
import type { PageReading } from '../../../lib/domain/page-reading.ts'
import { xAdapter } from '../../../lib/platforms/x/adapter.ts'
import { mutate, random } from './mutators.ts'

export interface MutantReport {
  readonly tried: number
  /** Mutants of which at least one message was still read. */
  readonly stillRead: number
  readonly violations: readonly string[]
}

interface Oracle {
  readonly reading: PageReading
  readonly url: URL
}

/** Reads `count` mutants of a page, numbered from `seed`. */
export function tryMutants(html: string, address: string, seed: number, count: number): MutantReport {
  const url = new URL(address)
  const oracle: Oracle = { reading: xAdapter.readPage(Document.parseHTMLUnsafe(html), url), url }
  const violations: string[] = []
  let stillRead = 0
  for (let number = seed; number < seed + count; number += 1) {
    const mutant = mutate(html, random(number))
    try {
      const reading = xAdapter.readPage(mutant.document, url)
      if (reading.messages.length > 0) stillRead += 1
      for (const fault of faultsOf(reading, mutant, oracle)) {
        violations.push(`mutant ${number} (${mutant.steps.join(', ')}): ${fault}`)
      }
    } catch (error) {
      violations.push(`mutant ${number} (${mutant.steps.join(', ')}): threw ${String(error)}`)
    }
  }
  return { tried: count, stillRead, violations }
}

function* faultsOf(
  reading: PageReading,
  mutant: ReturnType<typeof mutate>,
  { reading: original, url }: Oracle
): Generator<string> {
  const source = mutant.document.documentElement.outerHTML + url.href
  const ids = new Set<string>()
  if (reading.health.notes.some((note) => note.startsWith('the reader failed')))
    yield reading.health.notes.join()
  for (const message of reading.messages) {
    if (ids.has(message.id)) yield `${message.id} twice`
    ids.add(message.id)
    if (!source.includes(message.id)) yield `${message.id} is not on the page`
    const truth = original.messages.find((each) => each.id === message.id)
    if (!truth) {
      yield `${message.id} was not read from the whole page`
      continue
    }
    if (truth.author.handle.toLowerCase() !== message.author.handle.toLowerCase()) {
      yield `${message.id} under ${message.author.handle} instead of ${truth.author.handle}`
    }
    if (!isPart(message.text, truth.text))
      yield `${message.id} says '${message.text}' instead of '${truth.text}'`
    if (!isPart(message.author.name, truth.author.name)) {
      yield `${message.id} by '${message.author.name}' instead of '${truth.author.name}'`
    }
    const added = message.addressees?.filter((handle) => !truth.addressees?.includes(handle)) ?? []
    if (added.length > 0) yield `${message.id} addressed to ${added.join()}`
    // A damaged 'Replying to' line takes away the only sign that a post answers somebody else.
    const knowsParent = !truth.addressees || message.addressees !== undefined
    if (!mutant.movesCells && knowsParent && message.replyTo && message.replyTo !== truth.replyTo) {
      yield `${message.id} answers ${message.replyTo} instead of ${truth.replyTo}`
    }
  }
  for (const row of reading.notifications) {
    const { actor } = row
    const isKnown = original.notifications.some((each) => each.actor?.handle === actor?.handle)
    if (actor && !isKnown && !source.includes(actor.handle)) yield `a row by ${actor.handle}`
    if (row.messageId !== undefined && !ids.has(row.messageId)) yield `a row about ${row.messageId}`
  }
  if (reading.viewer && reading.viewer.handle.toLowerCase() !== original.viewer?.handle.toLowerCase())
    yield `viewer ${reading.viewer.handle}`
}

/** Whether a text is the other with parts left out. */
function isPart(text: string, whole: string): boolean {
  let from = 0
  for (const character of text.replace(/\s+/g, '')) {
    const found = whole.indexOf(character, from)
    if (found < 0) return false
    from = found + character.length
  }
  return true
}
