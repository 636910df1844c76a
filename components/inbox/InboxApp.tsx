import { useEffect, useMemo, useState } from 'react'
import { nothingReadYet, unreadableSite } from '../../lib/ui-state/health-words.ts'
import { Announcer } from './Announcer.tsx'
import { EmptyState } from './EmptyState.tsx'
import { FailedState } from './FailedState.tsx'
import { FirstRunState } from './FirstRunState.tsx'
import { Foot } from './Foot.tsx'
import { HealthState } from './HealthState.tsx'
import { InboxList } from './InboxList.tsx'
import { InboxTabs } from './InboxTabs.tsx'
import { KeySheet } from './KeySheet.tsx'
import { EmptyLines, LoadingFrame } from './LoadingFrame.tsx'
import { MoreMenu } from './MoreMenu.tsx'
import { NoticeToast } from './NoticeToast.tsx'
import { ReadOnlyBanner, UnreadBanner } from './ReadOnlyBanner.tsx'
import { SnoozeMenu } from './SnoozeMenu.tsx'
import { SurfaceContext, useSurface, useView } from './surface.ts'
import { useInboxKeys } from './use-inbox-keys.ts'
import type { InboxWords } from '../../lib/locales/inbox-words.ts'
import type { InboxStore } from '../../lib/ui-state/inbox-store.ts'
import type { MovesStore } from '../../lib/ui-state/moves-store.ts'

export interface InboxAppProps {
  /** Created by whoever owns the surface; started and stopped here. */
  readonly store: InboxStore
  readonly words: InboxWords
  /** Gives Unix ms. */
  readonly clock: () => number
  /** The reply moves of the open row; left out: the surface shows none. */
  readonly moves?: MovesStore
}

const MINUTE = 60_000

/** The inbox of people who wait, as it stands in the popup, the side panel and the dashboard. */
export const InboxApp = ({ store, words, clock, moves }: InboxAppProps) => {
  const [now, setNow] = useState(clock)
  useEffect(() => {
    const stop = new AbortController()
    void store.start(stop.signal)
    moves?.follow(stop.signal)
    const timer = setInterval(() => setNow(clock()), MINUTE)
    return () => {
      stop.abort()
      clearInterval(timer)
    }
  }, [store, moves, clock])
  useInboxKeys(store, moves)
  const surface = useMemo(() => ({ store, moves, words, now }), [store, moves, words, now])
  return (
    <SurfaceContext value={surface}>
      <Frame />
    </SurfaceContext>
  )
}

const Frame = () => {
  const phase = useView((view) => view.phase)
  const popover = useView((view) => view.popover)
  const tab = useView((view) => view.tab)
  const bare = useView(
    (view) =>
      view.tab === 'quiet' ||
      view.phase === 'failed' ||
      (view.overview !== null && nothingReadYet(view.overview))
  )
  if (phase === 'starting') return <LoadingFrame />
  return (
    <div className="wk-inbox">
      <InboxTabs />
      <main className="wk-main">
        {bare ? (
          <Content />
        ) : (
          <div className="wk-panel" id="wk-panel" role="tabpanel" aria-labelledby={`wk-tab-${tab}`}>
            <Content />
          </div>
        )}
      </main>
      <footer className="wk-base">
        <NoticeToast />
        {popover?.kind === 'snooze' && <SnoozeMenu row={popover.row} />}
        <Foot />
      </footer>
      {popover?.kind === 'more' && <MoreMenu />}
      {popover?.kind === 'keys' && <KeySheet />}
      <Announcer />
    </div>
  )
}

const Content = () => {
  const { moves } = useSurface()
  const phase = useView((view) => view.phase)
  const failure = useView((view) => view.failure)
  const overview = useView((view) => view.overview)
  const listRead = useView((view) => view.listRead)
  const healthShown = useView((view) => view.healthShown)
  const tab = useView((view) => view.tab)
  const empty = useView((view) => view.list.rows.length === 0 && view.held === null)

  if (phase === 'failed' && failure) return <FailedState failure={failure} />
  if (!overview) return null
  if (nothingReadYet(overview))
    return overview.readOnly ? <FailedState failure="read-only" /> : <FirstRunState />
  if (healthShown) return <HealthState />
  if (empty && listRead) {
    if (tab === 'waiting' && unreadableSite(overview)) return <HealthState />
    return (
      <>
        <ReadOnlyBanner />
        <EmptyState />
      </>
    )
  }
  return (
    <>
      <ReadOnlyBanner />
      {tab === 'waiting' && <UnreadBanner />}
      {empty ? <EmptyLines /> : <InboxList key={tab} moves={moves} />}
    </>
  )
}
