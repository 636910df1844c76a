// One coach per page: follows the box with the caret, has it reviewed when it rests, shows the outcome beside it or, where
// the user wants the page untouched, hands it to the side panel. Nothing of a draft is kept.
import type { DraftReview, SharedDraft } from '../domain/coach.ts'
import { coachWords } from '../locales/coach-words.ts'
import { ask, type AskFailure } from '../messaging/client.ts'
import { hearPageCommands } from '../messaging/page-commands.ts'
import type { Overlay } from '../overlay/overlay-contract.ts'
import { createOverlay } from '../overlay/overlay.ts'
import { type EditorText, readEditor } from '../platforms/dom/editor/read-editor.ts'
import type { PlatformAdapter } from '../platforms/types.ts'
import type { CoachAct, CoachSettings } from '../settings/coach-settings.ts'
import type { Coach } from './coach-contract.ts'
import { createBoxMemories } from './box-memory.ts'
import { type ComposerBox, findBox } from './composer-box.ts'
import { followEditor } from './follow-editor.ts'
import { type BoxReview, viewBox } from './view-box.ts'

type View = Window & typeof globalThis

/** The box that is followed now. */
interface Session {
  readonly box: ComposerBox
  readonly end: AbortController
  /** Text of the review that is on its way or was shown last. */
  asked: string | null
  review: DraftReview | null
  shown: BoxReview | null
  /** The rule that muted itself, until the text changes. */
  note: { readonly rule: string; readonly headline: string; readonly text: string | null } | null
}

const noteOf = ({ note }: Session): SharedDraft['mutedItself'] =>
  note && { rule: note.rule, headline: note.headline }

const endOfToday = (now: Date): number =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime()

/** Starts the coach for one document; ends with `signal`. */
export const startCoach = (
  adapter: PlatformAdapter,
  page: Document,
  view: View,
  signal: AbortSignal
): Coach => {
  const { platform } = adapter
  const memories = createBoxMemories()
  let settings: CoachSettings | null = null
  let session: Session | null = null
  let overlay: Overlay | null = null
  /** Whether a side panel looks on; asked for again when one opens. */
  let watched = true

  const failed = (failure: AskFailure): void => {
    // Updated, reloaded or removed: the page must be as if nothing had been there.
    if (failure === 'disconnected' || failure === 'stale') leave()
  }
  const act = async (what: CoachAct): Promise<boolean> => {
    const answer = await ask('coach-act', { act: what })
    if (!answer.ok) {
      failed(answer.error)
      return false
    }
    settings = answer.value.settings
    return answer.value.mutedItself
  }

  const isResting = (): boolean =>
    settings?.quietUntil !== null && settings?.quietUntil !== undefined && settings.quietUntil > Date.now()
  const isQuiet = (): boolean => settings?.modes[platform] === 'quiet'

  const pass = async (rule: string): Promise<void> => {
    const here = session
    const headline = here?.shown?.view.findings.find((finding) => finding.rule === rule)?.headline
    if (!here || headline === undefined) return
    memories.recall(here.box.key).passed.add(rule)
    show(here)
    if (await act({ kind: 'pass', rule })) {
      here.note = { rule, headline, text: here.asked }
      show(here)
    }
  }
  const mute = async (rule: string): Promise<void> => {
    await act({ kind: 'mute', rule })
    reviewAgain()
  }
  const bringBack = async (rule: string): Promise<void> => {
    if (session) {
      session.note = null
      memories.recall(session.box.key).passed.delete(rule)
    }
    await act({ kind: 'unmute', rule })
    reviewAgain()
  }
  const quiet = async (what: CoachAct): Promise<void> => {
    overlay?.hide()
    await act(what)
    reviewAgain()
  }

  const beside = (): Overlay => {
    overlay ??= createOverlay(page, view, {
      words: coachWords(view.navigator.languages),
      signal,
      acts: {
        pass: (rule) => void pass(rule),
        mute: (rule) => void mute(rule),
        bringBack: (rule) => void bringBack(rule),
        quietToday: () => void quiet({ kind: 'quiet-until', until: endOfToday(new Date()) }),
        quietSite: () => void quiet({ kind: 'mode', platform, mode: 'quiet' }),
        openSidePanel: () => void ask('open-side-panel', {}),
        lost: () => leave()
      }
    })
    return overlay
  }

  /** Hands the draft to an open side panel; in memory only, and only while one looks on. */
  const tell = async (here: Session | null): Promise<void> => {
    if (!watched) return
    const shown = here?.shown
    const draft =
      here && shown && here.asked !== null && here.asked.trim() !== ''
        ? { ...shown.view, mutedItself: noteOf(here), platform, text: here.asked }
        : null
    const answer = await ask('tell-draft', { draft })
    watched = answer.ok && answer.value.watched
  }

  /** Rules that were passed over before and that this edit has answered count no longer as passed 'in a row'. */
  const heed = (before: BoxReview | null, after: BoxReview): void => {
    for (const rule of before?.speaking ?? []) {
      if ((settings?.passed[rule] ?? 0) > 0 && !after.speaking.has(rule)) void act({ kind: 'heed', rule })
    }
  }

  const show = (here: Session, read: EditorText = readEditor(here.box.editor, here.box.engine)): void => {
    const { box, review, asked } = here
    if (session !== here || !review || asked !== read.text) return
    const shown = viewBox(review, box.situation.surface, read.text, memories.recall(box.key))
    here.shown = shown
    if (isResting() || isQuiet() || read.text.trim() === '' || (shown.silent && !here.note)) overlay?.hide()
    else beside().show(box, { ...shown.view, mutedItself: noteOf(here) }, read)
    void tell(here)
  }

  /** Has the box reviewed; does nothing while its text is the one reviewed last. */
  const review = async (): Promise<void> => {
    const here = session
    if (!here || signal.aborted) return
    const { box } = here
    if (!box.editor.isConnected) return leave()
    const read = readEditor(box.editor, box.engine)
    // The nodes may be new although the text is not: the marks must move.
    if (here.asked === read.text && here.review) return show(here, read)
    here.asked = read.text
    if (settings && (isResting() || (isQuiet() && !watched))) {
      overlay?.hide()
      return
    }
    const { paste } = memories.recall(box.key)
    const pageLanguage = page.documentElement.lang
    const answer = await ask('review-draft', {
      draft: {
        ...box.situation,
        text: read.text,
        ...(pageLanguage === '' ? {} : { pageLanguage }),
        ...(paste === null ? {} : { paste })
      }
    })
    if (session !== here || here.asked !== read.text) return
    if (!answer.ok) return failed(answer.error)
    settings = answer.value.settings
    const before = here.shown
    if (here.note?.text !== read.text) here.note = null
    here.review = answer.value.review
    show(here)
    if (here.shown) heed(before, here.shown)
  }

  const reviewAgain = (): void => {
    if (!session) return
    session.asked = null
    void review()
  }

  const leave = (): void => {
    session?.end.abort()
    session = null
    overlay?.hide()
    void tell(null)
  }

  const enter = (box: ComposerBox): void => {
    session?.end.abort()
    overlay?.hide()
    const end = new AbortController()
    const here: Session = { box, end, asked: null, review: null, shown: null, note: null }
    session = here
    followEditor(
      view,
      box,
      {
        rested: () => void review(),
        left: leave,
        pasted: (paste) => {
          memories.recall(box.key).paste = paste
        },
        isOverlay: (target) => overlay?.isOverlay(target) ?? false,
        isSubmit: (element) => adapter.isSubmit(element),
        aboutToSend: () => overlay?.remind(),
        hasStop: () => here.shown?.view.findings.some(({ level }) => level === 'stop') ?? false
      },
      AbortSignal.any([signal, end.signal])
    )
    void review()
  }

  hearPageCommands((command) => {
    if (command.kind === 'pass-finding') {
      void pass(command.rule)
      return
    }
    // What is known of the settings may be old: the next review brings the new ones along.
    settings = null
    if (command.kind === 'say-draft') watched = true
    reviewAgain()
  }, signal)
  signal.addEventListener('abort', leave, { once: true })

  return {
    focused: (editable) => {
      if (signal.aborted || session?.box.editor === editable) return
      const box = findBox(adapter, page, new URL(page.URL), editable)
      if (box) enter(box)
    }
  }
}
