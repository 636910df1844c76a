import type { PageReading } from '../../domain/page-reading.ts'
import type { PlatformAdapter } from '../types.ts'
import { composerFrameOf, isSubmit } from './composer-frame.ts'
import { lookAt, type Look } from './read-page.ts'
import { mayRead, routeOf } from './routes.ts'
import { answeredOnPath, readSent } from './sent.ts'

/** X (x.com, twitter.com). */
export const xAdapter: PlatformAdapter = {
  platform: 'x',
  readPage: (root, url) => {
    const look = safely(root, url)
    return 'failure' in look ? withoutContent(url, look.failure) : look.reading
  },
  findComposers: (root, url) => {
    const look = safely(root, url)
    return 'failure' in look ? [] : look.composers
  },
  findMessages: (root, url) => {
    const look = safely(root, url)
    return 'failure' in look ? [] : look.cards.map(({ id, element }) => ({ id, element }))
  },
  findFolded: (root, url) => {
    const look = safely(root, url)
    return 'failure' in look ? [] : look.folded
  },
  findSent: (root, url) => (mayRead(url) ? readSent(root) : []),
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
