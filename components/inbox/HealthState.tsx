import { healthReport, unreadableSite } from '../../lib/ui-state/health-words.ts'
import { readTime } from '../../lib/ui-state/time-words.ts'
import { Icon } from '../ui/Icon.tsx'
import { Fact, StatePage } from './StatePage.tsx'
import { useSurface, useView } from './surface.ts'
import type { ReactNode } from 'react'
import type { PartHealth, SiteHealth } from '../../lib/domain/inbox.ts'
import type { PageKind } from '../../lib/domain/page-reading.ts'

const PAGE_KINDS: readonly PageKind[] = ['feed', 'thread', 'profile', 'notifications', 'search', 'other']

/** What cannot be read, what still works, what one can do. No blame, no guess. */
export const HealthState = () => {
  const { store, words, now } = useSurface()
  const overview = useView((view) => view.overview)
  const asked = useView((view) => view.healthShown)
  if (!overview) return null
  const broken = unreadableSite(overview)
  const platform = broken ? words.say(`platform.${broken.platform}`) : ''
  const waiting = overview.counts.waiting > 0

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(healthReport(overview.sites, now))
      store.notify({ kind: 'copied' })
    } catch (refusal) {
      // Browsers refuse without a user gesture or without focus; the user is told, nothing is lost.
      console.warn('clipboard refused', refusal)
      store.notify({ kind: 'copy-failed' })
    }
  }

  const title = !broken
    ? words.say('health.titleRead')
    : broken.pageKind === 'thread' ||
        broken.parts?.some((part) => part.status === 'unreadable' && part.kind === 'thread')
      ? words.say('health.titleComments')
      : words.say('health.title', { platform })
  return (
    <StatePage art="page" title={title} takesFocus={asked}>
      <p>{broken ? words.say('health.body', { platform }) : words.say('health.bodyRead')}</p>
      <ul className="wk-facts">
        {overview.sites.flatMap((site) => factsOf(site))}
        <Fact icon="check" tone="accent" detail={words.say('health.works')}>
          {words.say('health.coach')}
        </Fact>
        {broken && waiting && (
          <Fact icon="check" tone="accent" detail={words.say('health.kept')}>
            {words.say('health.listed')}
          </Fact>
        )}
      </ul>
      <div className="wk-state-verbs">
        {(waiting || asked) && (
          <button
            type="button"
            className="wk-button is-primary is-big"
            onClick={() => store.showHealth(false)}
          >
            {words.say('health.showList')}
          </button>
        )}
        <button type="button" className="wk-button is-big" onClick={() => void copy()}>
          <Icon name="copy" />
          <span>{words.say('health.copy')}</span>
        </button>
      </div>
      <p className="wk-state-note">{words.say('health.report')}</p>
    </StatePage>
  )

  function factsOf(site: SiteHealth): readonly ReactNode[] {
    const name = words.say(`platform.${site.platform}`)
    if (!site.parts || site.parts.length === 0 || site.status === 'never-read') {
      const kind = PAGE_KINDS.find((candidate) => candidate === site.pageKind)
      if (kind && site.status !== 'never-read') {
        return [
          <Fact key={site.platform} {...lookOf(site.status)} detail={detailOf(site.status, site.readAt)}>
            {words.say('health.part', { kind: words.say(`kind.${kind}`), platform: name })}
          </Fact>
        ]
      }
      return [
        <Fact key={site.platform} {...lookOf(site.status)} detail={detailOf(site.status, site.readAt)}>
          {name}
        </Fact>
      ]
    }
    return site.parts.map((part) => (
      <Fact
        key={`${site.platform} ${part.kind}`}
        {...lookOf(part.status)}
        detail={detailOf(part.status, part.at)}
      >
        {words.say('health.part', { kind: words.say(`kind.${part.kind}`), platform: name })}
      </Fact>
    ))
  }

  function detailOf(status: SiteHealth['status'] | PartHealth['status'], at: number | null): string {
    if (status === 'never-read') return words.say('health.notSeen')
    if (at === null) return words.say('health.unread')
    const time = readTime(words, at, now)
    if (status === 'unreadable') return words.say('health.unreadNow', { time })
    return words.say(status === 'partial' ? 'health.partial' : 'health.read', { time })
  }
}

const lookOf = (
  status: SiteHealth['status']
): { icon: 'check' | 'close' | 'eye'; tone: 'accent' | 'stop' | 'waiting' | 'plain' } => {
  switch (status) {
    case 'ok':
      return { icon: 'check', tone: 'accent' }
    case 'partial':
      return { icon: 'eye', tone: 'waiting' }
    case 'unreadable':
      return { icon: 'close', tone: 'stop' }
    case 'never-read':
      return { icon: 'eye', tone: 'plain' }
    default:
      return status satisfies never
  }
}
