// Runs inside a page of the extension: fills the real store through the real write path. Every word is made up.
import { createReadSignals, createUnderstand } from '../../lib/background/turn-signals.ts'
import type { Observation } from '../../lib/domain/observation.ts'
import { openStore } from '../../lib/store/open-store.ts'
import { readLane } from '../../lib/store/read.ts'
import { writeObservations } from '../../lib/store/write.ts'

const account = { platform: 'x', handle: 'mara_lindholm' } as const
const DAY = 86_400_000
const MESSAGES_PER_PERSON = 10
const COMMENTS_PER_POST = 400
/** One person in ten still waits for an answer to their last comment. */
const WAITING_SHARE = 10

const QUESTIONS = [
  'How do you keep the list short on a bad night?',
  'Does anyone here know a bookkeeper who does small charities?',
  'We tried that for a winter and it grew back within a month.',
  'My first shift lead made me write one line before leaving.',
  'I do not agree: with two admissions open I want all of it.'
]

const said = (id: number, handle: string, replyTo: number | null, at: number, text: string): Observation => ({
  kind: 'message',
  message: {
    id: String(id),
    author: { handle, name: handle === account.handle ? 'Mara Lindholm' : `Person ${handle.slice(1)}` },
    text,
    publishedAt: new Date(at).toISOString(),
    replyTo: replyTo === null ? null : String(replyTo)
  }
})

/** Message number `index` of a history in which each person comments five times and is answered each time. */
const messageAt = (index: number, now: number): readonly Observation[] => {
  const exchange = Math.floor(index / 2)
  const people = 1_000_000
  const person = Math.floor(index / MESSAGES_PER_PERSON)
  const nth = Math.floor((index % MESSAGES_PER_PERSON) / 2)
  const post = 1_000_000_000 + Math.floor(exchange / COMMENTS_PER_POST)
  const at = now - 300 * DAY + ((exchange * 7919) % (290 * 24)) * 3_600_000
  const comment = 2_000_000_000 + exchange
  const handle = `p${person % people}`
  const list: Observation[] = []
  if (index % 2 === 0) {
    if (exchange % COMMENTS_PER_POST === 0) {
      list.push(said(post, account.handle, null, now - 301 * DAY, `Notes from night number ${post % 1000}`))
    }
    list.push(said(comment, handle, post, at, QUESTIONS[exchange % QUESTIONS.length] ?? ''))
  } else if (nth < 4 || person % WAITING_SHARE !== 0) {
    list.push(
      said(3_000_000_000 + exchange, account.handle, comment, at + 3_600_000, 'Like this, since March.')
    )
  }
  return list
}

const open = async () => {
  const store = await openStore()
  if (!store.ok) throw new Error(store.error.kind)
  return store.value
}

/** Writes the messages from number `from` to `to`, `size` in a transaction; gives the milliseconds it took. */
export const seed = async (from: number, to: number, size: number, now: number): Promise<number> => {
  const store = await open()
  const context = { now, readSignals: createReadSignals(createUnderstand()) }
  const started = performance.now()
  for (let index = from; index < to; index += size) {
    const observations: Observation[] = []
    for (let each = index; each < Math.min(index + size, to); each += 1)
      observations.push(...messageAt(each, now))
    await writeObservations(store, { account, seenAt: now, observations }, context)
  }
  const took = performance.now() - started
  store.close()
  return took
}

/** Milliseconds of each of `runs` reads of the first page of those who wait, inside the store. */
export const timeInboxQuery = async (runs: number, now: number): Promise<readonly number[]> => {
  const store = await open()
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now()
    const page = await readLane(store, 'waiting', 50, now)
    times.push(performance.now() - started)
    if (page.records.length === 0) throw new Error('nobody waits in the seeded store')
  }
  store.close()
  return times
}
