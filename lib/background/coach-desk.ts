// The coach's part of the background: the user's decisions, and the draft on its way to an open side panel.
import type { DraftInBox, DraftReview, SharedDraft } from '../domain/coach.ts'
import type { Platform } from '../domain/page-reading.ts'
import type { Request, Refusal } from '../messaging/protocol.ts'
import { fail, type Result, succeed } from '../result.ts'
import { applyCoachAct, type CoachAct, type CoachSettings } from '../settings/coach-settings.ts'
import type { Sender } from './policy.ts'

/** What the coach's requests need of the browser. */
export interface CoachDesk {
  /** Reads the settings, changes them and stores the outcome, one change after another. */
  readonly change: <Outcome extends { readonly settings: CoachSettings }>(
    change: (settings: CoachSettings) => Outcome
  ) => Promise<Outcome>
  readonly read: () => Promise<CoachSettings>
  /** Tells page scripts and surfaces that the settings changed. */
  readonly changed: () => Promise<void>
  /** Reviews a draft with what the user told Walkie; null while the coach rests. */
  readonly review: (draft: DraftInBox, platform: Platform, settings: CoachSettings) => DraftReview | null
  /** Hands a draft to surfaces that are open now; false: there is none. */
  readonly showDraft: (tabId: number, draft: SharedDraft | null) => Promise<boolean>
  /** Asks the page script of the tab in front for its draft. */
  readonly askForDraft: () => Promise<void>
  readonly passFinding: (tabId: number, rule: string) => Promise<void>
  readonly openSidePanel: (tabId: number) => Promise<boolean>
}

const COACH_KINDS = [
  'review-draft',
  'coach-settings',
  'coach-act',
  'tell-draft',
  'draft-in-front',
  'pass-finding',
  'open-side-panel'
] as const
type CoachRequest = Request<(typeof COACH_KINDS)[number]>

export const isCoachRequest = (request: Request): request is CoachRequest =>
  COACH_KINDS.some((kind) => kind === request.kind)

/** A page may make its own site quieter, never louder, and says nothing about the other site. */
const mayAct = (sender: Sender, act: CoachAct): boolean =>
  sender.kind === 'extension-page' ||
  act.kind !== 'mode' ||
  (act.platform === sender.platform && act.mode === 'quiet')

export const answerCoach = async (
  request: CoachRequest,
  sender: Sender,
  desk: CoachDesk
): Promise<Result<unknown, Refusal>> => {
  switch (request.kind) {
    case 'review-draft': {
      if (sender.kind !== 'page-script') return fail('refused')
      const settings = await desk.read()
      return succeed({ settings, review: desk.review(request.draft, sender.platform, settings) })
    }
    case 'coach-settings':
      return succeed(await desk.read())
    case 'coach-act': {
      const { act } = request
      if (!mayAct(sender, act)) return fail('refused')
      const outcome = await desk.change((settings) => applyCoachAct(settings, act))
      await desk.changed()
      return succeed(outcome)
    }
    case 'tell-draft': {
      if (sender.kind !== 'page-script') return fail('refused')
      const { draft } = request
      if (draft && draft.platform !== sender.platform) return fail('malformed')
      return succeed({ watched: await desk.showDraft(sender.tabId, draft) })
    }
    case 'draft-in-front':
      await desk.askForDraft()
      return succeed(null)
    case 'pass-finding':
      await desk.passFinding(request.tabId, request.rule)
      return succeed(null)
    case 'open-side-panel':
      return sender.kind === 'page-script'
        ? succeed({ opened: await desk.openSidePanel(sender.tabId) })
        : fail('refused')
    default:
      return request satisfies never
  }
}
