import { Icon } from '../ui/Icon.tsx'
import type { ReactNode } from 'react'
import type { InboxWords } from '../../lib/locales/inbox-words.ts'
import type { RowReason } from '../../lib/ui-state/row-words.ts'

interface ReasonLineProps {
  readonly reason: RowReason
  readonly words: InboxWords
  readonly opening: boolean
  readonly left: boolean
  /** A further clause, known only after the row was opened. */
  readonly children?: ReactNode
}

/** Why they stand here: icon, then words; while something happens, what happens. */
export const ReasonLine = ({ reason, words, opening, left, children }: ReasonLineProps) => {
  if (opening || left) {
    return (
      <p className="wk-reason">
        <span className="wk-reason-first is-plain">
          <Icon name={opening ? 'open' : 'check'} />
          <span>{words.say(opening ? 'reason.opening' : 'reason.left')}</span>
        </span>
      </p>
    )
  }
  return (
    <p className="wk-reason">
      <span className={`wk-reason-first is-${reason.tone}`}>
        <Icon name={reason.icon} />
        <span>{reason.first}</span>
      </span>
      {reason.second !== null && <span className="wk-reason-second"> · {reason.second}</span>}
      {children}
    </p>
  )
}
