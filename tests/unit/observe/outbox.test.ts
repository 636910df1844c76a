import { describe, expect, test } from 'vitest'
import type { Observation } from '../../../lib/domain/observation.ts'
import type { AskFailure } from '../../../lib/messaging/client.ts'
import { createOutbox, type SendObservations } from '../../../lib/observe/outbox.ts'
import { fail, succeed } from '../../../lib/result.ts'

const page = { kind: 'thread', status: 'ok' } as const
const seen = (index: number): Observation => ({
  kind: 'same-post',
  id: `urn:li:activity:${index}`,
  sameAs: `urn:li:ugcPost:${index}`
})

const world = (answers: readonly (AskFailure | 'ok')[], last: AskFailure | 'ok') => {
  const asked: (readonly Observation[])[] = []
  let stopped = 0
  const send: SendObservations = (asks) => {
    const answer = answers[asked.length] ?? last
    asked.push(asks.observations)
    return Promise.resolve(
      answer === 'ok' ? succeed({ kept: asks.observations.length, viewer: asks.viewer }) : fail(answer)
    )
  }
  const outbox = createOutbox(
    send,
    () => 1_000_000,
    () => (stopped += 1)
  )
  return { outbox, asked, stopped: () => stopped }
}

describe('an outbox whose background is stopped before it answers', () => {
  test('asks again, keeps what was not acknowledged and goes on', async () => {
    const { outbox, asked, stopped } = world(['interrupted', 'interrupted'], 'ok')
    await outbox.offer('mara', [seen(1)], page)
    expect(asked).toEqual([[seen(1)], [seen(1)], [seen(1)]])
    await outbox.offer('mara', [seen(1), seen(2)], page)
    expect(asked.at(-1)).toEqual([seen(2)])
    expect(stopped()).toBe(0)
  })

  test('does not ask for ever, and tries again with the next change', async () => {
    const { outbox, asked, stopped } = world(['interrupted', 'interrupted', 'interrupted'], 'ok')
    await outbox.offer('mara', [seen(1)], page)
    expect(asked.length).toBe(3)
    await outbox.offer('mara', [seen(1)], page)
    expect(asked.slice(3)).toEqual([[seen(1)]])
    expect(stopped()).toBe(0)
  })
})

test('an outbox whose extension is gone ends', async () => {
  const { outbox, asked, stopped } = world([], 'disconnected')
  await outbox.offer('mara', [seen(1)], page)
  expect([asked.length, stopped()]).toEqual([1, 1])
})

test('an outbox whose store cannot take anything does not grow without end', async () => {
  const answers: 'store-failed'[] = Array.from({ length: 30 }, () => 'store-failed')
  const { outbox, asked } = world(answers, 'ok')
  for (let round = 0; round < 30; round += 1) {
    await outbox.offer(
      'mara',
      Array.from({ length: 100 }, (_, index) => seen(round * 100 + index)),
      page
    )
  }
  await outbox.offer('mara', [], page)
  const kept = asked.slice(30).flat()
  expect(kept.length).toBe(2000)
  expect(kept.at(-1)).toEqual(seen(2999))
})
