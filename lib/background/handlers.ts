// What the background does for each request. Every answer comes after the commit of what it reports.
import type { Conversation } from '../domain/conversation.ts'
import type { InboxOverview, SiteHealth } from '../domain/inbox.ts'
import { accountKey, type UserAct } from '../domain/observation.ts'
import type { Platform } from '../domain/page-reading.ts'
import type { ReadSignals } from '../engagement/turn-signals.ts'
import { fail, type Result, succeed } from '../result.ts'
import type { OpenFailure, Store } from '../store/open-store.ts'
import { type LanePosition, readConversation, readLane, readOverview } from '../store/read.ts'
import { readAct } from '../store/read-act.ts'
import { writeAct, type WriteContext, writeHealth, writeObservations, type Written } from '../store/write.ts'
import { type Sender, mayAsk } from './policy.ts'
import { PROTOCOL_VERSION, type Refusal, type Request, type Requests } from '../messaging/protocol.ts'
import { answerCoach, type CoachDesk, isCoachRequest } from './coach-desk.ts'
import { type AddressOf, rowOf } from './rows.ts'
import { decodePosition, encodePosition } from './position.ts'
import type { OwnWordsChoice } from './own-words.ts'
import type { PlaceDraft } from './place-draft.ts'
import type { CheckedRequest } from './schemas.ts'
import { suggestFor } from './suggest.ts'
import type { Understand } from './turn-signals.ts'

export interface Background {
  readonly store: () => Promise<Result<Store, OpenFailure>>
  /** Unix ms. */
  readonly now: () => number
  readonly newId: () => string
  readonly readSignals: ReadSignals
  readonly addressOf: AddressOf
  /** Opens the spot of a conversation in a tab. */
  readonly openSpot: (conversation: Conversation) => Promise<void>
  /** Called after each commit that changed what a surface shows. */
  readonly changed: (revision: number) => Promise<void>
  /** The account last read in a tab, remembered while the browser runs; null: none yet. */
  readonly viewerOfTab: (tabId: number, platform: Platform) => Promise<string | null>
  readonly rememberViewer: (tabId: number, platform: Platform, viewer: string) => Promise<void>
  readonly coach: CoachDesk
  readonly understand: Understand
  readonly placeDraft: PlaceDraft
  readonly ownWords: OwnWordsChoice
}

type Answer<Kind extends keyof Requests> = Promise<Result<Requests[Kind]['gets'], Refusal>>

const PLATFORMS: readonly Platform[] = ['linkedin', 'x']

const neverRead = (platform: Platform): SiteHealth => ({
  platform,
  status: 'never-read',
  readAt: null,
  pageKind: null
})

const announce = async (background: Background, written: Written): Promise<Written> => {
  if (written.changed) await background.changed(written.revision)
  return written
}

const contextOf = (background: Background): WriteContext => ({
  now: background.now(),
  readSignals: background.readSignals
})

const observe = async (
  request: Request<'observe'>,
  sender: Extract<Sender, { kind: 'page-script' }>,
  store: Store,
  background: Background
): Answer<'observe'> => {
  const { platform, tabId } = sender
  const readAt = background.now()
  const health: SiteHealth = { platform, status: request.page.status, readAt, pageKind: request.page.kind }
  await announce(background, await writeHealth(store, health))
  const { viewer, observations, seenAt } = request
  if (viewer === null) return succeed({ kept: 0, viewer: await background.viewerOfTab(tabId, platform) })
  await background.rememberViewer(tabId, platform, viewer)
  if (observations.length > 0) {
    const batch = { account: { platform, handle: viewer }, seenAt, observations }
    await announce(background, await writeObservations(store, batch, contextOf(background)))
  }
  return succeed({ kept: observations.length, viewer })
}

const overview = async (store: Store, readOnly: boolean): Promise<InboxOverview> => {
  const { counts, accounts, health, revision } = await readOverview(store)
  return {
    counts,
    accounts: accounts.toSorted((a, b) => (accountKey(a) < accountKey(b) ? -1 : 1)),
    sites: PLATFORMS.map((platform) => health[platform] ?? neverRead(platform)),
    revision,
    readOnly
  }
}

const EMPTY_READ_ONLY: InboxOverview = {
  counts: { waiting: 0, snoozed: 0, unknown: 0, done: 0, quiet: 0 },
  accounts: [],
  sites: PLATFORMS.map(neverRead),
  revision: 0,
  readOnly: true
}

const list = async (request: Request<'list'>, store: Store, background: Background): Answer<'list'> => {
  let after: LanePosition | null = null
  if (request.after !== undefined) {
    after = decodePosition(request.after)
    if (!after) return fail('malformed')
  }
  const now = background.now()
  const page = await readLane(store, request.tab, request.limit, now, after)
  return succeed({
    rows: page.records.map((record) => rowOf(record, now, background.addressOf)),
    next: page.end && encodePosition(page.end),
    counts: page.counts,
    revision: page.revision
  })
}

const act = async (request: Request<'act'>, store: Store, background: Background): Answer<'act'> => {
  const record = await readConversation(store, request.rowId)
  if (!record) return fail('gone')
  const { account, last } = record.conversation
  const done: UserAct = {
    id: background.newId(),
    account,
    messageId: last.id,
    at: background.now(),
    act: request.act
  }
  const { revision } = await announce(background, await writeAct(store, done, contextOf(background)))
  return succeed({ undo: done.id, revision })
}

const undo = async (request: Request<'undo'>, store: Store, background: Background): Answer<'undo'> => {
  const undone = await readAct(store, request.undo)
  if (!undone) return fail('gone')
  const { account, messageId } = undone
  const id = background.newId()
  const undoing: UserAct = {
    id,
    account,
    messageId,
    at: background.now(),
    act: { kind: 'undo', of: undone.id }
  }
  const { revision } = await announce(background, await writeAct(store, undoing, contextOf(background)))
  return succeed({ revision })
}

const open = async (request: Request<'open'>, store: Store, background: Background): Answer<'open'> => {
  const record = await readConversation(store, request.rowId)
  if (!record) return fail('gone')
  await background.openSpot(record.conversation)
  return succeed(null)
}

const suggest = async (
  request: Request<'suggest'>,
  store: Store,
  background: Background
): Answer<'suggest'> => {
  const record = await readConversation(store, request.rowId)
  if (!record) return fail('gone')
  return succeed(await suggestFor(store, record, background.understand, await background.ownWords.read()))
}

const place = async (request: Request<'place'>, store: Store, background: Background): Answer<'place'> => {
  const record = await readConversation(store, request.rowId)
  if (!record) return fail('gone')
  return succeed(await background.placeDraft(record.conversation, request.text))
}

const ownWords = async (request: Request<'own-words'>, background: Background): Answer<'own-words'> => {
  if (request.keep !== null) await background.ownWords.set(request.keep)
  return succeed({ kept: await background.ownWords.read() })
}

const answer = async (
  request: CheckedRequest,
  sender: Sender,
  background: Background
): Promise<Result<unknown, Refusal>> => {
  if (isCoachRequest(request)) return answerCoach(request, sender, background.coach)
  if (request.kind === 'own-words') return ownWords(request, background)
  const opened = await background.store()
  if (!opened.ok) {
    if (opened.error.kind === 'failed') return fail('store-failed')
    return request.kind === 'overview' ? succeed(EMPTY_READ_ONLY) : fail('read-only')
  }
  const store = opened.value
  switch (request.kind) {
    case 'observe':
      return sender.kind === 'page-script' ? observe(request, sender, store, background) : fail('refused')
    case 'overview':
      return succeed(await overview(store, false))
    case 'list':
      return list(request, store, background)
    case 'act':
      return act(request, store, background)
    case 'undo':
      return undo(request, store, background)
    case 'open':
      return open(request, store, background)
    case 'suggest':
      return suggest(request, store, background)
    case 'place':
      return place(request, store, background)
    default:
      return request satisfies never
  }
}

/**
 * Answers one message. `sender` and `request` are null when the browser's stamp or the shape were not ours.
 * Storage errors of the browser become the refusal 'store-failed'; bugs throw.
 */
export const respond = async (
  request: CheckedRequest | null,
  sender: Sender | null,
  background: Background
): Promise<Result<unknown, Refusal>> => {
  if (!sender) return fail('refused')
  if (!request) return fail('malformed')
  if (!mayAsk(sender, request.kind)) return fail('refused')
  if (request.protocol !== PROTOCOL_VERSION) return fail('stale')
  try {
    return await answer(request, sender, background)
  } catch (error) {
    if (error instanceof DOMException) return fail('store-failed')
    throw error
  }
}
