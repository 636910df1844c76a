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
import { SurfaceContext, useView } from './surface.ts'
import { useInboxKeys } from './use-inbox-keys.ts'
import type { ReactNode } from 'react'
import type { InboxRow } from '../../lib/domain/inbox.ts'
import type { InboxWords } from '../../lib/locales/inbox-words.ts'
import type { InboxStore } from '../../lib/ui-state/inbox-store.ts'

export interface InboxAppProps {
  /** Created by whoever owns the surface; started and stopped here. */
  readonly store: InboxStore
  readonly words: InboxWords
  /** Gives Unix ms. */
  readonly clock: () => number
  /** What stands under an open row, as the reply moves. */
  readonly renderBelow?: (row: InboxRow) => ReactNode
}

const MINUTE = 60_000

/** The inbox of people who wait, as it stands in the popup, the side panel and the dashboard. */
export const InboxApp = ({ store, words, clock, renderBelow }: InboxAppProps) => {
  const [now, setNow] = useState(clock)
  useEffect(() => {
    const stop = new AbortController()
    void store.start(stop.signal)
    const timer = setInterval(() => setNow(clock()), MINUTE)
    return () => {
      stop.abort()
      clearInterval(timer)
    }
  }, [store, clock])
  useInboxKeys(store)
  const surface = useMemo(() => ({ store, words, now }), [store, words, now])
  return (
    <SurfaceContext value={surface}>
      <Frame renderBelow={renderBelow} />
    </SurfaceContext>
  )
}

const Frame = ({ renderBelow }: { readonly renderBelow: ((row: InboxRow) => ReactNode) | undefined }) => {
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
          <Content renderBelow={renderBelow} />
        ) : (
          <div className="wk-panel" id="wk-panel" role="tabpanel" aria-labelledby={`wk-tab-${tab}`}>
            <Content renderBelow={renderBelow} />
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

const Content = ({ renderBelow }: { readonly renderBelow: ((row: InboxRow) => ReactNode) | undefined }) => {
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
      {empty ? <EmptyLines /> : <InboxList key={tab} renderBelow={renderBelow} />}
    </>
  )
}
