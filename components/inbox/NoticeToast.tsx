import { noticeWords } from '../../lib/ui-state/notice-words.ts'
import { Toast } from '../ui/Toast.tsx'
import { useSurface, useView } from './surface.ts'

const STAYS = 10_000

/** One toast at a time, the newest wins; older acts stay on `u`. */
export const NoticeToast = () => {
  const { store, words, now } = useSurface()
  const notice = useView((view) => view.notice)
  if (!notice || notice.what.kind === 'placed') return null
  const { icon, text } = noticeWords(notice.what, words, now)
  return (
    <Toast
      key={notice.number}
      icon={icon}
      stays={STAYS}
      onGone={store.dismissNotice}
      action={
        notice.canUndo ? { label: words.say('verb.undo'), key: 'u', run: () => void store.undo() } : null
      }
    >
      {text}
    </Toast>
  )
}
