// One polite voice: the top nudge's headline when it changes, the gauge only when it crosses the middle. After a rest, so
// that nobody hears a count per keystroke.
import type { CoachView } from '../domain/coach.ts'
import { gaugeLabel, type CoachWords } from '../locales/coach-words.ts'

/** Silence before it speaks, ms. */
const REST = 700

export interface Announcer {
  readonly polite: HTMLElement
  readonly urgent: HTMLElement
  readonly hear: (view: CoachView) => void
  readonly say: (text: string) => void
  /** Said at once, for a stop that is about to be passed over. */
  readonly interrupt: (text: string) => void
  readonly stop: () => void
}

type Side = 'announcing' | 'between' | 'conversing' | 'resting'

const sideOf = ({ step }: CoachView): Side => {
  if (step === null) return 'resting'
  if (step === 2) return 'between'
  return step < 2 ? 'announcing' : 'conversing'
}

export const createAnnouncer = (page: Document, view: Window, words: CoachWords): Announcer => {
  const region = (live: 'polite' | 'assertive'): HTMLElement => {
    const element = page.createElement('div')
    element.className = 'wk-said'
    element.setAttribute('aria-live', live)
    return element
  }
  const polite = region('polite')
  const urgent = region('assertive')
  let timer: number | undefined
  let headline: string | null = null
  let side: Side | null = null
  const interrupted = new Set<string>()

  const say = (text: string): void => {
    view.clearTimeout(timer)
    timer = view.setTimeout(() => {
      polite.textContent = text
    }, REST)
  }
  return {
    polite,
    urgent,
    say,
    hear: (coach) => {
      const top = coach.findings.find(({ rule }) => rule === coach.top)
      const nextSide = sideOf(coach)
      const parts: string[] = []
      if (top && top.headline !== headline) parts.push(`${top.headline}. ${top.ask}`.trim())
      const crossed = side !== null && nextSide !== side && nextSide !== 'between' && nextSide !== 'resting'
      if (crossed) parts.unshift(gaugeLabel(words, coach.step))
      headline = top?.headline ?? null
      if (nextSide !== 'between') side = nextSide
      if (parts.length > 0) say(parts.join('. '))
    },
    interrupt: (text) => {
      if (interrupted.has(text)) return
      interrupted.add(text)
      urgent.textContent = text
    },
    stop: () => view.clearTimeout(timer)
  }
}
