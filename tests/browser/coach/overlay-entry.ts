// The overlay over an open root, in states that tools can look into; nothing of the extension behind it.
import type { CoachView, ShownFinding } from '../../../lib/domain/coach.ts'
import { coachWords } from '../../../lib/locales/coach-words.ts'
import { createOverlay } from '../../../lib/overlay/overlay.ts'
import { readEditor } from '../../../lib/platforms/dom/editor/read-editor.ts'

const finding = (change: Partial<ShownFinding>): ShownFinding => ({
  rule: 'announcement-reframe',
  level: 'nudge',
  spans: [{ start: 0, end: 27 }],
  headline: 'This is an announcement',
  why: 'People answer questions, not news.',
  ask: 'What question does this news answer for one reader?',
  strength: 1,
  principle: {
    quote: 'Thought leadership involves conversations, not announcements.',
    from: 'Thought leadership and social media: a workshop for CEOs',
    studies: []
  },
  ...change
})

const second = finding({ rule: 'closer-specify', headline: 'Easy to skip', spans: [{ start: 53, end: 59 }] })
const view = (change: Partial<CoachView>): CoachView => ({
  surface: 'post',
  step: 0,
  findings: [finding({}), second],
  top: 'announcement-reframe',
  mutedItself: null,
  ...change
})

const VIEWS: Readonly<Record<string, CoachView>> = {
  nudge: view({}),
  stop: view({
    findings: [finding({ rule: 'blank-fill', level: 'stop', headline: 'A blank is still open' }), second],
    top: 'blank-fill'
  }),
  praise: view({
    step: 4,
    findings: [
      finding({ rule: 'thinking-welcome', level: 'praise', ask: '', headline: 'Thinking aloud: good' })
    ],
    top: 'thinking-welcome'
  }),
  muted: view({ mutedItself: { rule: 'closer-specify', headline: 'Easy to skip' } }),
  resting: view({ step: null, findings: [], top: null })
}

const stop = new AbortController()
const acted: string[] = []
const note = (name: string) => (rule?: string) =>
  void acted.push(rule === undefined ? name : `${name} ${rule}`)
const overlay = createOverlay(document, window, {
  words: coachWords(['en']),
  signal: stop.signal,
  mode: 'open',
  acts: {
    pass: note('pass'),
    mute: note('mute'),
    bringBack: note('bringBack'),
    quietToday: note('quietToday'),
    quietSite: note('quietSite'),
    openSidePanel: note('openSidePanel'),
    lost: note('lost')
  }
})

/** Shows one of the views beside the box of the page. */
export const show = (name: string): void => {
  const editor = document.querySelector<HTMLElement>('[contenteditable]')
  const frame = document.querySelector('form')
  const wanted = VIEWS[name]
  if (!editor || !frame || !wanted) throw new Error(`Nothing to show for ${name}`)
  overlay.show({ editor, frame }, wanted, readEditor(editor))
}
export const acts = (): readonly string[] => acted
export const end = (): void => stop.abort()
