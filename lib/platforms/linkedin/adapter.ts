// LinkedIn for the rest of the extension.
import type { PageReading } from '../../domain/page-reading.ts'
import type { ComposerHandle, PlatformAdapter } from '../types.ts'
import { findAliases } from './alias.ts'
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

function readNotificationsPage(root: ParentNode, url: URL): PageReading {
  const { rows, unread } = readNotifications(root)
  const content =
    rows.length === 0 && root.querySelector('main a[href*="highlightedUpdate"],main a[href*="commentUrn"]')
  const status = unread > 0 ? (rows.length > 0 ? 'partial' : 'unreadable') : content ? 'unreadable' : 'ok'
  return {
    platform: 'linkedin',
    pageKind: 'notifications',
    viewer: findViewer(root, url, []),
    messages: [],
    composers: withoutElements(openComposers(root, url)),
    notifications: rows,
    health: {
      status,
      notes: status === 'ok' ? [] : [`${unread} rows could not be read (frame: ${frameOf(root)})`]
    }
  }
}

const withoutElements = (handles: readonly ComposerHandle[]): PageReading['composers'] =>
  handles.map(({ kind, replyTo, text }) => ({ kind, ...(replyTo === undefined ? {} : { replyTo }), text }))

function readPage(root: ParentNode, url: URL): PageReading {
  const pageKind = pageKindOf(url)
  if (pageKind === 'notifications') return readNotificationsPage(root, url)
  const base = { platform: 'linkedin', pageKind, notifications: [] } as const
  if (!mayRead(url)) {
    const health = { status: 'ok', notes: ['a private page: not looked at'] } as const
    return { ...base, viewer: null, messages: [], composers: [], health }
  }
  const dialect = dialectOf(root)
  const { sightings, unread, owners } = readConversation(root, url, dialect)
  const viewer = findViewer(root, url, owners)
  const findings = { dialect, frame: frameOf(root), read: sightings.length, unread, viewer: viewer?.handle }
  return {
    ...base,
    viewer,
    messages: sightings.map((sighting) => sighting.message),
    composers: withoutElements(openComposers(root, url)),
    health: judge(root, url, findings)
  }
}

/** LinkedIn's reader: both front ends, no globals, no clock, no clicks. */
export const linkedinAdapter: PlatformAdapter = {
  platform: 'linkedin',
  readPage,
  findComposers: openComposers,
  findMessages: (root, url) =>
    readConversation(root, url).sightings.map(({ message, element }) => ({ id: message.id, element })),
  findFolded: (root, url) => readConversation(root, url).folded,
  findAliases,
  composerFrameOf,
  isSubmit,
  mayRead
}
