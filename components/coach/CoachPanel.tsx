import { useEffect } from 'react'
import { Icon, Logo } from '../ui/Icon.tsx'
import { DraftEcho } from './DraftEcho.tsx'
import { FindingCard } from './FindingCard.tsx'
import { GaugeWide } from './GaugeWide.tsx'
import { CoachContext, useCoach, useCoachState } from './surface.ts'
import type { SharedDraft } from '../../lib/domain/coach.ts'
import type { CoachWords } from '../../lib/locales/coach-words.ts'
import type { CoachStore } from '../../lib/ui-state/coach-store.ts'

export interface CoachPanelProps {
  readonly store: CoachStore
  readonly words: CoachWords
  /** Gives Unix ms. */
  readonly clock: () => number
}

/** The coach for the box in front; takes no room while there is none. */
export const CoachPanel = ({ store, words, clock }: CoachPanelProps) => {
  useEffect(() => {
    const stop = new AbortController()
    void store.start(stop.signal)
    return () => stop.abort()
  }, [store])
  return (
    <CoachContext value={{ store, words }}>
      <Rest clock={clock} />
      <Draft />
    </CoachContext>
  )
}

/** What the user once switched off can always be found again. */
const Rest = ({ clock }: { readonly clock: () => number }) => {
  const { store, words } = useCoach()
  const until = useCoachState((state) => state.settings?.quietUntil ?? null)
  if (until === null || until <= clock()) return null
  const time = new Intl.DateTimeFormat(words.region, { hour: 'numeric', minute: '2-digit' }).format(until)
  return (
    <p className="wk-coach-note">
      <Icon name="snooze" />
      <span>{words.say('side.resting', { time })}</span>
      <button type="button" className="wk-button is-plain" onClick={() => store.restUntil(null)}>
        {words.say('side.wake')}
      </button>
    </p>
  )
}

const Draft = () => {
  const draft = useCoachState((state) => state.draft)
  const listed = useCoachState((state) => state.listed)
  const { words } = useCoach()
  if (!draft) return null
  const top = draft.findings.find(({ rule }) => rule === draft.top) ?? draft.findings[0]
  const rest = draft.findings.filter((finding) => finding !== top)
  return (
    <section className="wk-coach" aria-label={words.say('coach.label')}>
      <Site draft={draft} />
      <GaugeWide step={draft.step} surface={draft.surface} />
      <DraftEcho draft={draft} shown={top?.rule ?? null} />
      <MutedNote draft={draft} />
      {top && <FindingCard finding={top} more={rest.length} />}
      {listed && rest.map((finding) => <FindingCard key={finding.rule} finding={finding} more={null} />)}
      <Muted />
      <div className="wk-hidden" aria-live="polite">
        {top ? `${top.headline}. ${top.ask}` : ''}
      </div>
    </section>
  )
}

const MutedNote = ({ draft }: { readonly draft: SharedDraft }) => {
  const { store, words } = useCoach()
  const { mutedItself } = draft
  if (!mutedItself) return null
  return (
    <p className="wk-coach-note">
      <Icon name="mute" />
      <span>{words.say('note.muted', { headline: mutedItself.headline })}</span>
      <button type="button" className="wk-button is-plain" onClick={() => store.bringBack(mutedItself.rule)}>
        {words.say('verb.bringBack')}
      </button>
    </p>
  )
}

/** Where the coach shows itself on this site, and the way to change it. */
const Site = ({ draft }: { readonly draft: SharedDraft }) => {
  const { store, words } = useCoach()
  const mode = useCoachState((state) => state.settings?.modes[draft.platform])
  const { platform } = draft
  const quiet = mode === 'quiet'
  const here =
    platform === 'x'
      ? quiet
        ? 'side.quietX'
        : 'side.besideX'
      : quiet
        ? 'side.quietLinkedin'
        : 'side.besideLinkedin'
  return (
    <header className="wk-coach-bar">
      <Logo />
      <b>Walkie</b>
      <span className="wk-spacer" />
      <button
        type="button"
        className="wk-button wk-coach-mode"
        title={words.say(quiet ? 'side.makeBeside' : 'side.makeQuiet')}
        onClick={() => store.setMode(platform, quiet ? 'overlay' : 'quiet')}
      >
        <Icon name="panel" />
        {words.say(here)}
        <span className="wk-hidden">. {words.say(quiet ? 'side.makeBeside' : 'side.makeQuiet')}</span>
      </button>
    </header>
  )
}

const Muted = () => {
  const { store, words } = useCoach()
  const rules = useCoachState((state) => state.settings?.mutedRules)
  return (
    <p className="wk-coach-foot">
      <span>{words.say('side.notKept')}</span>
      {rules && rules.length > 0 && (
        <>
          <span>{words.say('side.muted', { count: rules.length })}</span>
          <button
            type="button"
            className="wk-button is-plain"
            onClick={() => {
              for (const rule of rules) store.bringBack(rule)
            }}
          >
            {words.say('side.bringAll')}
          </button>
        </>
      )}
    </p>
  )
}
