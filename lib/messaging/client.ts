// Asking the background, from a page script or a surface: one wrapper, so that a dead connection is always noticed.
import { extensionApi } from '../browser.ts'
import { fail, type Result } from '../result.ts'
import { PROTOCOL_VERSION, type Refusal, type RequestKind, type Requests } from './protocol.ts'

/**
 * - `disconnected`: Walkie was updated, reloaded or removed; whoever asked must clean up and be quiet.
 * - `interrupted`: the browser stopped the background before it answered; it starts again with the next message.
 */
export type AskFailure = Refusal | 'disconnected' | 'interrupted'

const isResponse = (response: unknown): response is Result<never, Refusal> =>
  typeof response === 'object' && response !== null && 'ok' in response

const lost = (): AskFailure => (extensionApi() ? 'interrupted' : 'disconnected')

/** Sends one request and gives its answer. Never throws for a lost connection. */
export const ask = async <Kind extends RequestKind>(
  kind: Kind,
  asks: Requests[Kind]['asks']
): Promise<Result<Requests[Kind]['gets'], AskFailure>> => {
  const api = extensionApi()
  if (!api) return fail('disconnected')
  try {
    const response: unknown = await api.runtime.sendMessage({ ...asks, kind, protocol: PROTOCOL_VERSION })
    return isResponse(response) ? response : fail(lost())
  } catch (error) {
    // The browser reports a missing receiver and an invalidated context only as an Error with words.
    if (error instanceof Error) return fail(lost())
    throw error
  }
}
