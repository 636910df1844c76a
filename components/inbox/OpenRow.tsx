import { useLayoutEffect, useRef } from 'react'
import { isolated, shownName, wordsOnOneLine } from '../../lib/domain/untrusted-text.ts'
import { fullWords } from '../../lib/ui-state/row-words.ts'
import type { ReactNode } from 'react'
import type { InboxRow } from '../../lib/domain/inbox.ts'
import type { InboxWords } from '../../lib/locales/inbox-words.ts'

interface OpenRowProps {
  readonly row: InboxRow
  readonly words: InboxWords
  /** The reason line. */
  readonly children: ReactNode
  /** Called with the height of the whole row in px, at first and whenever it changes. */
  readonly onHeight: (id: string, px: number) => void
}

/** Titles up to this length stand whole in the first line of the row. */
const SHORT_TITLE = 28

/** Their words in full, where they stand, and what may be done next. Everything in it can be selected. */
export const OpenRow = ({ row, words, children, onHeight }: OpenRowProps) => {
  const body = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const item = body.current?.closest('li')
    if (!item) return undefined
    const tell = () => onHeight(row.id, item.getBoundingClientRect().height)
    tell()
    const observer = new ResizeObserver(tell)
    observer.observe(item)
    return () => observer.disconnect()
  }, [row.id, onHeight])

  const platform = words.say(`platform.${row.account.platform}`)
  const notes = [
    row.partial ? words.say('open.partial') : null,
    row.translated ? words.say('open.translated', { platform }) : null
  ].filter((note) => note !== null)
  const account = shownName(row.account.handle)
  const post = wordsOnOneLine(row.post?.title ?? '', 300)
  return (
    <div ref={body} className="wk-open">
      {row.words === '' ? (
        <p className="wk-no-words">{words.say('row.noWords')}</p>
      ) : (
        <p className="wk-words" dir="auto">
          {fullWords(row)}
        </p>
      )}
      {notes.length > 0 && <p className="wk-open-note">{notes.join(' ')}</p>}
      {children}
      <p className="wk-open-place">
        {account === '' ? platform : words.say('open.account', { platform, account: isolated(account) })}
        {post.length > SHORT_TITLE ? ` · ${words.say('open.under', { post: isolated(post) })}` : ''}
      </p>
    </div>
  )
}
