// LinkedIn for the rest of the extension.
import type { PageReading } from '../../domain/page-reading.ts'
import type { ComposerHandle, PageLook, PlatformAdapter } from '../types.ts'
import { findComposers } from './composers.ts'
import { dialectOf, frameOf } from './dialect.ts'
import { composerFrameOf, isSubmit } from './composer-frame.ts'
import { judge } from './health.ts'
import { readConversation } from './read-conversation.ts'
import { readNotifications } from './read-notifications.ts'
import { mayRead, pageKindOf } from './routes.ts'
import { findViewer } from './viewer.ts'

const openComposers = (root: ParentNode, url: URL): readonly ComposerHandle[] =>
  mayRead(url) ? findComposers(root, url) : []

const withoutElements = (handles: readonly ComposerHandle[]): PageReading['composers'] =>
  handles.map(({ kind, replyTo, text }) => ({ kind, ...(replyTo === undefined ? {} : { replyTo }), text }))

const NOTHING = { composers: [], messages: [], folded: [], aliases: [], sent: [] }

function lookAtNotifications(root: ParentNode, url: URL): PageLook {
  const { rows, unread } = readNotifications(root)
  const content =
    rows.length === 0 && root.querySelector('main a[href*="highlightedUpdate"],main a[href*="commentUrn"]')
  const status = unread > 0 ? (rows.length > 0 ? 'partial' : 'unreadable') : content ? 'unreadable' : 'ok'
  const composers = openComposers(root, url)
  const reading = {
    platform: 'linkedin',
    pageKind: 'notifications',
    viewer: findViewer(root, url, []),
    messages: [],
    composers: withoutElements(composers),
    notifications: rows,
    health: {
      status,
      notes: status === 'ok' ? [] : [`${unread} rows could not be read (frame: ${frameOf(root)})`]
    }
  } as const
  return { ...NOTHING, reading, composers }
}

function look(root: ParentNode, url: URL): PageLook {
  const pageKind = pageKindOf(url)
  if (pageKind === 'notifications') return lookAtNotifications(root, url)
  const base = { platform: 'linkedin', pageKind, notifications: [] } as const
  if (!mayRead(url)) {
    const health = { status: 'ok', notes: ['a private page: not looked at'] } as const
    return { ...NOTHING, reading: { ...base, viewer: null, messages: [], composers: [], health } }
  }
  const dialect = dialectOf(root)
  const { sightings, unread, owners, folded, aliases, found } = readConversation(root, url, dialect)
  const viewer = findViewer(root, url, owners)
  const findings = { dialect, frame: frameOf(root), read: sightings.length, unread, viewer: viewer?.handle }
  const composers = findComposers(root, url, found)
  return {
    reading: {
      ...base,
      viewer,
      messages: sightings.map(({ message }) => message),
      composers: withoutElements(composers),
      health: judge(root, url, findings)
    },
    composers,
    messages: sightings.map(({ message, element }) => ({ id: message.id, element })),
    folded,
    aliases,
    sent: []
  }
}

/** LinkedIn's reader: both front ends, no globals, no clock, no clicks. */
export const linkedinAdapter: PlatformAdapter = {
  platform: 'linkedin',
  look,
  readPage: (root, url) => look(root, url).reading,
  findComposers: openComposers,
  composerFrameOf,
  isSubmit,
  mayRead
}
