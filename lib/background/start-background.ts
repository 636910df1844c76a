// The background: the only writer. Everything that must not be missed is registered before the first await, because the
// event that woke the worker is delivered once.
import type { Browser } from 'wxt/browser'
import { respond, type Background } from './handlers.ts'
import { identifySender } from './policy.ts'
import type { ChangeNotice, Refusal } from '../messaging/protocol.ts'
import { parseRequest } from './schemas.ts'
import { fail } from '../result.ts'
import { siteOfOrigin } from '../platforms/site-of-origin.ts'
import { spotAddress } from '../platforms/spot-address.ts'
import { readNextWake, readOverview } from '../store/read.ts'
import { wakeDue } from '../store/write.ts'
import { createStoreAccess } from '../store/store-access.ts'
import { showWaiting } from './badge.ts'
import { createCoachDesk } from './coach-tabs.ts'
import { openSpot } from './open-spot.ts'
import { createOwnWordsChoice } from './own-words.ts'
import { createPlaceDraft } from './place-draft.ts'
import { recallViewer, rememberViewer } from './tab-viewers.ts'
import { createReadSignals, createUnderstand } from './turn-signals.ts'

const WAKE_ALARM = 'wake-snoozed'
/** Browsers do not ring more often than every 30 s; asking for the past would only be late. */
const SHORTEST_ALARM = 30_000

type Api = typeof Browser

const tellSurfaces = async (api: Api, revision: number): Promise<void> => {
  const notice: ChangeNotice = { kind: 'changed', revision }
  try {
    await api.runtime.sendMessage(notice)
  } catch (error) {
    // No surface is open: the browser reports the missing receiver as an error. They ask when they open.
    if (!(error instanceof Error)) throw error
  }
}

/** Registers every listener of the background and brings badge and alarm up to date. */
export const startBackground = (api: Api): void => {
  const access = createStoreAccess()
  const own = { id: api.runtime.id, origin: api.runtime.getURL('/').replace(/\/$/u, '') }

  const settle = async (wokenUntil?: number): Promise<void> => {
    const opened = await access()
    if (!opened.ok) {
      await showWaiting(api, null)
      return
    }
    const { counts } = await readOverview(opened.value)
    await showWaiting(api, counts.waiting)
    // What is still due after waking cannot be woken (a damaged record): it must not ring for ever.
    const next = await readNextWake(opened.value, wokenUntil)
    if (next === null) await api.alarms.clear(WAKE_ALARM)
    else await api.alarms.create(WAKE_ALARM, { when: Math.max(next, Date.now() + SHORTEST_ALARM) })
  }

  const changed = async (revision: number): Promise<void> => {
    await Promise.all([tellSurfaces(api, revision), settle()])
  }

  const understand = createUnderstand()
  const background: Background = {
    store: access,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    readSignals: createReadSignals(understand),
    addressOf: spotAddress,
    openSpot: (conversation) => openSpot(api, conversation),
    changed,
    viewerOfTab: (tabId, platform) => recallViewer(api, tabId, platform),
    rememberViewer: (tabId, platform, viewer) => rememberViewer(api, tabId, platform, viewer),
    coach: createCoachDesk(api),
    understand,
    placeDraft: createPlaceDraft(api),
    ownWords: createOwnWordsChoice(api)
  }

  const wake = async (): Promise<void> => {
    const opened = await access()
    if (!opened.ok) return
    const now = Date.now()
    const { changed: woke, revision } = await wakeDue(opened.value, {
      now,
      readSignals: background.readSignals
    })
    await (woke ? Promise.all([tellSurfaces(api, revision), settle(now)]) : settle(now))
  }

  api.runtime.onMessage.addListener((message, sender, sendResponse) => {
    const request = parseRequest(message)
    respond(request, identifySender(sender, own, siteOfOrigin), background).then(
      sendResponse,
      (error: unknown) => {
        sendResponse(fail('store-failed' satisfies Refusal))
        throw error
      }
    )
    return true
  })
  api.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === WAKE_ALARM) void wake()
  })
  api.runtime.onStartup.addListener(() => void wake())
  api.runtime.onInstalled.addListener(() => void wake())
  void wake()
}
