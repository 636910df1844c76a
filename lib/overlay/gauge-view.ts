// The gauge: a horn, five notches, two bubbles, and the label in words. Form and words, no colour.
import type { CoachView, GaugeStep } from '../domain/coach.ts'
import { gaugeLabel, type CoachWords } from '../locales/coach-words.ts'
import { NEEDLES } from './icons.ts'
import type { Maker } from './make.ts'

export interface GaugeView {
  readonly element: HTMLButtonElement
  readonly show: (view: CoachView, open: boolean) => void
}

const needleOf = (step: GaugeStep): string => {
  if (step < 2) return NEEDLES.announcing
  return step === 2 ? NEEDLES.between : NEEDLES.conversing
}

/** How many findings stand in the list besides the one shown. */
const moreThanShown = (view: CoachView): number => view.findings.length - (view.top === null ? 0 : 1)

const spokenLabel = (words: CoachWords, label: string, more: number, open: boolean): string => {
  // What is seen stands in the name as it is seen, for those who speak to their computer.
  if (more === 0) return words.say(open ? 'gauge.close' : 'gauge.open', { label })
  return words.say(open ? 'gauge.closeMore' : 'gauge.openMore', { label, count: more })
}

export const createGauge = (
  make: Maker,
  words: CoachWords,
  toggle: (byKeyboard: boolean) => void
): GaugeView => {
  const track = make.element('span', { class: 'wk-track' })
  for (let notch = 0; notch < 5; notch += 1) track.append(make.element('i', {}))
  const needle = make.shape(NEEDLES.between, '-9 -7 18 14', 'wk-needle')
  track.append(needle)
  const label = make.element('b', {})
  const more = make.element('span', { class: 'wk-more' })
  const ends = make.element(
    'span',
    { class: 'wk-ends', attributes: { 'aria-hidden': 'true' } },
    make.icon('horn'),
    track,
    make.icon('talk')
  )
  const element = make.button(
    // A click made by the keyboard has no position and no count.
    { class: 'wk-gauge', press: (event) => toggle(event.detail === 0) },
    ends,
    make.element('span', { class: 'wk-sep', attributes: { 'aria-hidden': 'true' } }),
    label,
    ' ',
    more
  )
  return {
    element,
    show: (view, open) => {
      const { step } = view
      const resting = step === null
      element.classList.toggle('is-resting', resting)
      if (!resting) {
        track.style.setProperty('--at', String(step))
        needle.firstElementChild?.setAttribute('d', needleOf(step))
      }
      const count = moreThanShown(view)
      const said = gaugeLabel(words, step)
      label.textContent = said
      more.textContent = count === 0 ? '' : words.say('gauge.more', { count })
      more.hidden = count === 0
      element.setAttribute('aria-expanded', String(open))
      element.setAttribute('aria-label', spokenLabel(words, said, count, open))
      element.tabIndex = open ? 0 : -1
    }
  }
}
