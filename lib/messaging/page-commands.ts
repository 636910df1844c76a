// What the background asks of this page script, and what it tells open surfaces about drafts and settings.
import { extensionApi } from '../browser.ts'
import type { DraftNotice, PageCommand, PlaceAnswer, PlaceCommand } from './protocol.ts'

const isRecord = (message: unknown): message is Readonly<Record<string, unknown>> =>
  typeof message === 'object' && message !== null

const commandOf = (message: unknown): PageCommand | null => {
  if (!isRecord(message)) return null
  switch (message['kind']) {
    case 'say-draft':
      return { kind: 'say-draft' }
    case 'coach-settings-changed':
      return { kind: 'coach-settings-changed' }
    case 'pass-finding':
      return typeof message['rule'] === 'string' ? { kind: 'pass-finding', rule: message['rule'] } : null
    default:
      return null
  }
}

/** Hears commands of the background until `signal` aborts. Messages of other page scripts are not listened to. */
export const hearPageCommands = (hear: (command: PageCommand) => void, signal: AbortSignal): void => {
  const onMessage = extensionApi()?.runtime.onMessage
  if (!onMessage || signal.aborted) return
  const listen = (message: unknown, sender: { readonly tab?: unknown }): void => {
    const command = sender.tab === undefined ? commandOf(message) : null
    if (command) hear(command)
  }
  onMessage.addListener(listen)
  signal.addEventListener('abort', () => onMessage.removeListener(listen), { once: true })
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')

const placementOf = (message: unknown): PlaceCommand | null => {
  if (!isRecord(message) || message['kind'] !== 'place-draft') return null
  const { text, viewer, messageId, above, personName } = message
  return typeof text === 'string' &&
    typeof viewer === 'string' &&
    typeof messageId === 'string' &&
    typeof personName === 'string' &&
    isTexts(above)
    ? { kind: 'place-draft', text, viewer, messageId, above, personName }
    : null
}

/** Hears drafts that the user chose in an own page, and answers what became of each, until `signal` aborts. */
export const hearPlaceCommands = (
  place: (command: PlaceCommand) => Promise<PlaceAnswer>,
  signal: AbortSignal
): void => {
  const api = extensionApi()
  if (!api || signal.aborted) return
  const { id: ownId, onMessage } = api.runtime
  const listen = (
    message: unknown,
    sender: { readonly id?: string | undefined; readonly tab?: unknown },
    answer: (outcome: PlaceAnswer) => void
  ): true | undefined => {
    const command = sender.id === ownId && sender.tab === undefined ? placementOf(message) : null
    if (!command) return undefined
    place(command).then(answer, (error: unknown) => {
      answer({ kind: 'not-taken' })
      throw error
    })
    return true
  }
  onMessage.addListener(listen)
  signal.addEventListener('abort', () => onMessage.removeListener(listen), { once: true })
}

const isNotice = (message: unknown): message is DraftNotice =>
  isRecord(message) &&
  message['kind'] === 'draft' &&
  typeof message['tabId'] === 'number' &&
  'draft' in message

/**
 * Hears drafts that the background passes on, and answers that somebody looks. What arrives was checked by the background;
 * messages that come straight from a page script are not taken.
 */
export const hearDrafts = (hear: (notice: DraftNotice) => void, signal: AbortSignal): void => {
  const onMessage = extensionApi()?.runtime.onMessage
  if (!onMessage || signal.aborted) return
  const listen = (
    message: unknown,
    sender: { readonly tab?: unknown },
    answer: (seen: boolean) => void
  ): void => {
    if (sender.tab !== undefined || !isNotice(message)) return
    hear(message)
    answer(true)
  }
  onMessage.addListener(listen)
  signal.addEventListener('abort', () => onMessage.removeListener(listen), { once: true })
}
