import { useEffect, useState } from 'react'
import { changeWords, noticeWords } from '../../lib/ui-state/notice-words.ts'
import { useSurface, useView } from './surface.ts'

/** Ms of rest before the region speaks, so that quick work does not chatter. */
const REST = 700

/** The one polite region of the surface: the toast, and who wrote meanwhile. */
export const Announcer = () => {
  const { words, now } = useSurface()
  const notice = useView((view) => view.notice)
  const change = useView((view) => view.change)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (!notice) return undefined
    const timer = setTimeout(() => setSaid(noticeWords(notice.what, words, now).text), REST)
    return () => clearTimeout(timer)
    // The minute alone is no reason to say it again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [notice, words])
  useEffect(() => {
    if (!change) return undefined
    const timer = setTimeout(() => setSaid(changeWords(change.what, words)), REST)
    return () => clearTimeout(timer)
  }, [change, words])
  return (
    <p className="wk-hidden" role="status" aria-live="polite">
      {said}
    </p>
  )
}
