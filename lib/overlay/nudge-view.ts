// The one line under the gauge: a finding, praise, a stop, or the note that a rule muted itself.
import type { ShownFinding } from '../domain/coach.ts'
import { findingIcon } from '../domain/finding-icon.ts'
import type { CoachWords } from '../locales/coach-words.ts'
import type { Maker } from './make.ts'

export interface NudgeActs {
  readonly pass: (rule: string) => void
  readonly goTo: (rule: string) => void
  readonly bringBack: (rule: string) => void
}

export type NudgeContent =
  | { readonly kind: 'finding'; readonly finding: ShownFinding }
  | { readonly kind: 'muted'; readonly rule: string; readonly headline: string }

const isBlank = (finding: ShownFinding): boolean => finding.rule === 'blank-fill'

/** Builds the line anew; whoever shows it decides whether it changed. */
export const buildNudge = (
  make: Maker,
  words: CoachWords,
  content: NudgeContent,
  acts: NudgeActs
): HTMLElement => {
  if (content.kind === 'muted') {
    return make.element(
      'div',
      { class: 'wk-nudge is-note' },
      make.icon('mute'),
      make.element('p', { class: 'wk-plainly' }, words.say('note.muted', { headline: content.headline })),
      make.button(
        {
          class: 'wk-button is-plain',
          attributes: { tabindex: '-1' },
          press: () => acts.bringBack(content.rule)
        },
        words.say('verb.bringBack')
      )
    )
  }
  const { finding } = content
  const praise = finding.level === 'praise'
  const stop = finding.level === 'stop'
  const close = make.button(
    {
      class: 'wk-button is-plain is-icon',
      attributes: { 'aria-label': words.say(praise || stop ? 'verb.close' : 'verb.notNow'), tabindex: '-1' },
      press: () => acts.pass(finding.rule)
    },
    make.icon('close')
  )
  const body = make.element(
    'div',
    {},
    make.element(praise ? 'p' : 'h2', { class: praise ? 'wk-plainly' : 'wk-headline' }, finding.headline),
    finding.why !== '' && make.element('p', {}, finding.why),
    finding.ask !== '' && make.element('p', { class: 'wk-ask' }, finding.ask)
  )
  const verbs = stop
    ? make.element(
        'div',
        { class: 'wk-verbs' },
        finding.spans.length > 0 &&
          make.button(
            { class: 'wk-button', attributes: { tabindex: '-1' }, press: () => acts.goTo(finding.rule) },
            words.say(isBlank(finding) ? 'verb.goToBlank' : 'verb.goToWords')
          ),
        make.button(
          {
            class: 'wk-button is-plain',
            attributes: { tabindex: '-1' },
            press: () => acts.pass(finding.rule)
          },
          words.say('verb.leave')
        )
      )
    : null
  return make.element(
    'div',
    { class: `wk-nudge${stop ? ' is-stop' : ''}${praise ? ' is-praise' : ''}` },
    make.icon(findingIcon(finding.rule, finding.level)),
    body,
    close,
    verbs
  )
}
