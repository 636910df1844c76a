// Who may ask what. Decided by what the browser stamped on the sender, never by what the message says of itself.
import type { Platform } from '../domain/page-reading.ts'
import type { RequestKind } from '../messaging/protocol.ts'

/** The parts of the browser's stamp that are looked at. */
export interface SenderStamp {
  readonly id?: string | undefined
  readonly origin?: string | undefined
  readonly url?: string | undefined
  readonly frameId?: number | undefined
  readonly tab?: { readonly id?: number | undefined } | undefined
}

export type Sender =
  | { readonly kind: 'page-script'; readonly platform: Platform; readonly tabId: number }
  | { readonly kind: 'extension-page' }

export interface OwnIdentity {
  readonly id: string
  /** Origin of the extension's own pages. */
  readonly origin: string
}

const originOf = (stamp: SenderStamp): string | null => {
  if (stamp.origin !== undefined && stamp.origin !== 'null') return stamp.origin
  return stamp.url !== undefined && URL.canParse(stamp.url) ? originOfUrl(stamp.url) : null
}

/** `URL.origin` is 'null' for extension schemes in some engines, so it is put together here. */
const originOfUrl = (address: string): string => {
  const { protocol, host } = new URL(address)
  return `${protocol}//${host}`
}

/**
 * Who sent a message: one of our page scripts in the top frame of a tab on one of the two sites, one of our own pages,
 * or nobody we know (null).
 */
export const identifySender = (
  stamp: SenderStamp,
  own: OwnIdentity,
  siteOfOrigin: (origin: string) => Platform | undefined
): Sender | null => {
  if (stamp.id !== own.id) return null
  const origin = originOf(stamp)
  if (origin === null) return null
  if (origin === own.origin) return { kind: 'extension-page' }
  const platform = siteOfOrigin(origin)
  const tabId = stamp.tab?.id
  if (platform === undefined || tabId === undefined || stamp.frameId !== 0) return null
  return { kind: 'page-script', platform, tabId }
}

/** Page scripts may append, and speak of the box in front of the user; only our own pages may list, act or open. */
const ALLOWED: Readonly<Record<RequestKind, readonly Sender['kind'][]>> = {
  observe: ['page-script'],
  overview: ['extension-page'],
  list: ['extension-page'],
  act: ['extension-page'],
  undo: ['extension-page'],
  open: ['extension-page'],
  suggest: ['extension-page'],
  place: ['extension-page'],
  'own-words': ['extension-page'],
  'review-draft': ['page-script'],
  'coach-settings': ['page-script', 'extension-page'],
  'coach-act': ['page-script', 'extension-page'],
  'tell-draft': ['page-script'],
  'draft-in-front': ['extension-page'],
  'pass-finding': ['extension-page'],
  'open-side-panel': ['page-script']
}

export const mayAsk = (sender: Sender, kind: RequestKind): boolean => ALLOWED[kind].includes(sender.kind)
