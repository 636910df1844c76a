// All findings in one list, one of them open with its reasons and what can be done about it.
import type { CoachView, ShownFinding } from '../domain/coach.ts'
import { findingIcon } from '../domain/finding-icon.ts'
import { findingsHeadline, type CoachWords } from '../locales/coach-words.ts'
import type { Maker } from './make.ts'

export interface PanelActs {
  readonly close: () => void
  readonly show: (rule: string) => void
  readonly pass: (rule: string) => void
  readonly mute: (rule: string) => void
  readonly quietToday: () => void
  readonly quietSite: () => void
}

export interface PanelView {
  readonly element: HTMLElement
  readonly show: (view: CoachView) => void
  /** The first control, where the keyboard arrives. */
  readonly start: () => HTMLElement | null
  /** The rule whose finding is open. */
  readonly openRule: () => string | null
}

export const createPanel = (
  make: Maker,
  words: CoachWords,
  acts: PanelActs,
  /** Another finding was opened. */
  opened: () => void
): PanelView => {
  let view: CoachView | null = null
  let openRule: string | null = null
  const title = make.element('h2', { attributes: { id: 'title' } })
  const list = make.element('ul', {})
  const element = make.element(
    'section',
    { class: 'wk-panel', attributes: { role: 'dialog', 'aria-labelledby': 'title', tabindex: '-1' } },
    make.element(
      'div',
      { class: 'wk-panel-head' },
      title,
      make.button(
        {
          class: 'wk-button is-plain is-icon',
          attributes: { 'aria-label': words.say('verb.closeEsc'), 'data-key': 'close' },
          press: acts.close
        },
        make.icon('close')
      )
    ),
    list,
    make.element(
      'div',
      { class: 'wk-panel-foot' },
      make.button(
        { class: 'wk-button is-plain', attributes: { 'data-key': 'today' }, press: acts.quietToday },
        make.icon('snooze'),
        words.say('verb.quietToday')
      ),
      make.button(
        { class: 'wk-button is-plain', attributes: { 'data-key': 'site' }, press: acts.quietSite },
        make.icon('panel'),
        words.say('verb.quietSite')
      )
    )
  )

  const verb = (finding: ShownFinding, key: string, press: () => void, ...content: (Node | string)[]) =>
    make.button(
      { class: 'wk-button is-plain', attributes: { 'data-key': `${key} ${finding.rule}` }, press },
      ...content
    )

  const reasons = ({ principle }: ShownFinding): HTMLElement =>
    make.element(
      'dl',
      { class: 'wk-why' },
      make.element('dt', {}, words.say('finding.principle')),
      make.element('dd', { class: 'wk-words' }, `“${principle.quote}”`),
      make.element('dd', { class: 'wk-meta' }, words.say('finding.source', { source: principle.from })),
      make.element('dt', {}, words.say(principle.studies.length > 1 ? 'finding.studies' : 'finding.study')),
      ...(principle.studies.length === 0 ? [words.say('finding.noStudy')] : principle.studies).map((study) =>
        make.element('dd', {}, study)
      )
    )

  const item = (finding: ShownFinding): HTMLElement => {
    const open = finding.rule === openRule
    const toggle = make.button(
      {
        class: 'wk-finding-head',
        attributes: { 'aria-expanded': String(open), 'data-key': `head ${finding.rule}` },
        press: () => {
          openRule = open ? null : finding.rule
          render()
          opened()
        }
      },
      make.icon(findingIcon(finding.rule, finding.level), finding.level === 'stop' ? 'is-stop' : ''),
      make.element('span', { class: 'wk-headline' }, finding.headline),
      make.icon(open ? 'up' : 'down')
    )
    return make.element(
      'li',
      { class: `wk-finding${open ? ' is-open' : ''}` },
      make.element('h3', {}, toggle),
      finding.why !== '' && make.element('p', {}, finding.why),
      open && finding.ask !== '' && make.element('p', { class: 'wk-ask' }, finding.ask),
      open && reasons(finding),
      open &&
        make.element(
          'div',
          { class: 'wk-verbs' },
          finding.spans.length > 0 &&
            verb(finding, 'show', () => acts.show(finding.rule), make.icon('eye'), words.say('verb.show')),
          verb(finding, 'pass', () => acts.pass(finding.rule), words.say('verb.notHere')),
          finding.level !== 'stop' &&
            verb(finding, 'mute', () => acts.mute(finding.rule), make.icon('mute'), words.say('verb.mute'))
        )
    )
  }

  const focusedKey = (): string | null => {
    const root = element.getRootNode()
    const focused = 'activeElement' in root ? root.activeElement : null
    return focused instanceof Element && element.contains(focused) ? focused.getAttribute('data-key') : null
  }

  const render = (): void => {
    if (!view) return
    const key = focusedKey()
    title.textContent = findingsHeadline(words, view.findings.length)
    list.replaceChildren(
      ...(view.findings.length === 0
        ? [make.element('li', { class: 'wk-finding' }, make.element('p', {}, words.say('panel.nothing')))]
        : view.findings.map(item))
    )
    if (key === null) return
    const rule = key.split(' ')[1]
    const again = keyed(key) ?? (rule ? keyed(`head ${rule}`) : null) ?? keyed('close')
    again?.focus({ preventScroll: true })
  }

  const keyed = (key: string): HTMLElement | null =>
    [...element.querySelectorAll<HTMLElement>('[data-key]')].find(
      (each) => each.getAttribute('data-key') === key
    ) ?? null

  return {
    element,
    openRule: () => openRule,
    show: (next) => {
      const before = view
      view = next
      if (!before || !next.findings.some(({ rule }) => rule === openRule)) {
        openRule = next.top ?? next.findings[0]?.rule ?? null
      }
      render()
    },
    start: () => element.querySelector<HTMLElement>('.wk-finding-head') ?? keyed('close')
  }
}
