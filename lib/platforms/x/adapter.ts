import type { PageReading } from '../../domain/page-reading.ts'
import type { PageLook, PlatformAdapter } from '../types.ts'
import { composerFrameOf, isSubmit } from './composer-frame.ts'
import { lookAt, type Look } from './read-page.ts'
import { mayRead, routeOf } from './routes.ts'
import { answeredOnPath, readSent } from './sent.ts'

function look(root: ParentNode, url: URL): PageLook {
  const seen = safely(root, url)
  if ('failure' in seen) return { ...NOTHING, reading: withoutContent(url, seen.failure) }
  const { reading, cards, composers, folded } = seen
  return {
    reading,
    composers,
    messages: cards.map(({ id, element }) => ({ id, element })),
    folded,
    aliases: [],
    sent: readSent(root)
  }
}

const NOTHING = { composers: [], messages: [], folded: [], aliases: [], sent: [] }

/** X (x.com, twitter.com). */
export const xAdapter: PlatformAdapter = {
  platform: 'x',
  look,
  readPage: (root, url) => look(root, url).reading,
  findComposers: (root, url) => look(root, url).composers,
  answeredOnPath: (path, url) => (mayRead(url) ? answeredOnPath(path, routeOf(url)) : undefined),
  composerFrameOf,
  isSubmit,
  mayRead
}

interface Failure {
  /** undefined: the page is one that is never read. */
  readonly failure: string | undefined
}

/** A page that the reader does not understand must never break the page it stands on: a fault becomes a reading. */
function safely(root: ParentNode, url: URL): Look | Failure {
  if (!mayRead(url)) return { failure: undefined }
  try {
    return lookAt(root, routeOf(url))
  } catch (error) {
    return { failure: error instanceof Error ? error.name : 'unknown' }
  }
}

function withoutContent(url: URL, failure: string | undefined): PageReading {
  return {
    platform: 'x',
    pageKind: failure === undefined ? 'other' : routeOf(url).kind,
    viewer: null,
    messages: [],
    composers: [],
    notifications: [],
    health:
      failure === undefined
        ? { status: 'ok', notes: ['this kind of page is never read'] }
        : { status: 'unreadable', notes: [`the reader failed: ${failure}`] }
  }
}
