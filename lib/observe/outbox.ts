// What was seen and not yet acknowledged, in small batches; each thing once, however often the page shows it.
import { roundSeenAt, type Observation } from '../domain/observation.ts'
import type { AskFailure } from '../messaging/client.ts'
import { LARGEST_BATCH, type Requests } from '../messaging/protocol.ts'
import type { Result } from '../result.ts'

type Observe = Requests['observe']
type PageState = Observe['asks']['page']

export type SendObservations = (asks: Observe['asks']) => Promise<Result<Observe['gets'], AskFailure>>

export interface Outbox {
  /** Adds what is new; sends soon. Resolves when everything so far was acknowledged or given up. */
  readonly offer: (
    viewer: string | null,
    observations: readonly Observation[],
    page: PageState
  ) => Promise<void>
  /** Whose account this tab shows, as far as known. */
  readonly viewer: () => string | null
}

interface Pending {
  readonly key: string
  readonly viewer: string
  readonly observation: Observation
}

/** Signatures remembered; the oldest are forgotten, which only means that the background hears of them again. */
const MOST_REMEMBERED = 5000
/** Things kept while the background cannot take them; beyond it the oldest go, which the page can show again. */
const MOST_PENDING = 2000
/** The background can be stopped at any moment and starts again with the next message. */
const MOST_TRIES = 3
/** A page's health is told again after this time, ms, so that 'read 2 minutes ago' stays true. */
const HEALTH_INTERVAL = 60_000

const pageKey = (page: PageState): string => `${page.kind}:${page.status}`

/**
 * An outbox that ends itself (calls `stop`) when the background says that this page script is stale or gone.
 * `now` gives Unix ms.
 */
export const createOutbox = (send: SendObservations, now: () => number, stop: () => void): Outbox => {
  const sent = new Set<string>()
  let pending: Pending[] = []
  let sending: Promise<void> | null = null
  let lastHealth: { readonly key: string; readonly at: number } | null = null
  let viewer: string | null = null

  const remember = (keys: readonly string[]) => {
    for (const key of keys) sent.add(key)
    for (const key of sent) {
      if (sent.size <= MOST_REMEMBERED) break
      sent.delete(key)
    }
  }

  const sendOne = async (page: PageState): Promise<'go-on' | 'again' | 'wait'> => {
    const first = pending[0]
    const batch = first ? pending.filter((each) => each.viewer === first.viewer).slice(0, LARGEST_BATCH) : []
    const answer = await send({
      viewer: first?.viewer ?? viewer,
      seenAt: roundSeenAt(now()),
      observations: batch.map(({ observation }) => observation),
      page
    })
    if (answer.ok) {
      lastHealth = { key: pageKey(page), at: now() }
      viewer ??= answer.value.viewer
      remember(batch.map(({ key }) => key))
      pending = pending.filter((each) => !batch.includes(each))
      return 'go-on'
    }
    switch (answer.error) {
      case 'disconnected':
      case 'stale':
      case 'refused':
        stop()
        return 'wait'
      case 'malformed':
        // A bug on our side; sending it again would not help.
        pending = pending.filter((each) => !batch.includes(each))
        return 'go-on'
      case 'interrupted':
        return 'again'
      case 'store-failed':
      case 'read-only':
      case 'gone':
        // Kept, and tried again with the next change of the page.
        return 'wait'
      default:
        return answer.error satisfies never
    }
  }

  const sendAll = async (page: PageState) => {
    let tries = 0
    do {
      const outcome = await sendOne(page)
      tries = outcome === 'again' ? tries + 1 : 0
      if (outcome === 'wait' || tries >= MOST_TRIES) return
    } while (pending.length > 0)
  }

  return {
    viewer: () => viewer,
    offer: (reader, observations, page) => {
      viewer = reader ?? viewer
      const whose = viewer
      if (whose !== null) {
        const waiting = new Set(pending.map(({ key }) => key))
        for (const observation of observations) {
          const key = `${whose}|${roundSeenAt(now())}|${JSON.stringify(observation)}`
          if (!sent.has(key) && !waiting.has(key)) pending.push({ key, viewer: whose, observation })
        }
        if (pending.length > MOST_PENDING) pending = pending.slice(-MOST_PENDING)
      }
      const healthIsNew = lastHealth?.key !== pageKey(page) || now() - lastHealth.at >= HEALTH_INTERVAL
      if (pending.length === 0 && !healthIsNew) return sending ?? Promise.resolve()
      sending ??= sendAll(page).finally(() => {
        sending = null
      })
      return sending
    }
  }
}
