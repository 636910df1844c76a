// The inbox port over messages: what popup, side panel and dashboard use.
import { extensionApi } from '../browser.ts'
import type { InboxFailure, InboxPort } from '../domain/inbox.ts'
import { fail, type Result, succeed } from '../result.ts'
import { ask, type AskFailure } from './client.ts'

const failureOf = (failure: AskFailure): InboxFailure => {
  switch (failure) {
    case 'gone':
    case 'read-only':
    case 'store-failed':
      return failure
    case 'disconnected':
    case 'interrupted':
    case 'stale':
    case 'refused':
    case 'malformed':
      return 'disconnected'
    default:
      return failure satisfies never
  }
}

const translate = <Value>(result: Result<Value, AskFailure>): Result<Value, InboxFailure> =>
  result.ok ? succeed(result.value) : fail(failureOf(result.error))

const revisionOf = (message: unknown): number | null =>
  typeof message === 'object' &&
  message !== null &&
  'kind' in message &&
  message.kind === 'changed' &&
  'revision' in message &&
  typeof message.revision === 'number'
    ? message.revision
    : null

/** An inbox port that asks the background. */
export const createInboxClient = (): InboxPort => ({
  overview: async () => translate(await ask('overview', {})),
  list: async (query) => translate(await ask('list', query)),
  act: async (rowId, act) => translate(await ask('act', { rowId, act })),
  undo: async (undo) => translate(await ask('undo', { undo })),
  open: async (rowId) => translate(await ask('open', { rowId })),
  suggest: async (rowId) => translate(await ask('suggest', { rowId })),
  place: async (rowId, text) => translate(await ask('place', { rowId, text })),
  ownWords: async (keep) => translate(await ask('own-words', { keep })),
  onChange: (listener, signal) => {
    const onMessage = extensionApi()?.runtime.onMessage
    if (!onMessage) return
    const hear = (message: unknown) => {
      const revision = revisionOf(message)
      if (revision !== null) listener(revision)
    }
    onMessage.addListener(hear)
    signal.addEventListener('abort', () => onMessage.removeListener(hear), { once: true })
  }
})
