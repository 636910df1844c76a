import { echoOf } from '../../lib/ui-state/draft-echo.ts'
import type { SharedDraft } from '../../lib/domain/coach.ts'

/** The user's own words around what is shown, with the marks that the page does not get in quiet mode. */
export const DraftEcho = ({
  draft,
  shown
}: {
  readonly draft: SharedDraft
  readonly shown: string | null
}) => (
  <p className="wk-echo" dir="auto">
    {echoOf(draft.text, draft.findings, shown).map(({ at, text, mark }) =>
      mark === null ? (
        <span key={at}>{text}</span>
      ) : (
        <mark key={at} className={mark === 'shown' ? 'is-shown' : undefined}>
          {text}
        </mark>
      )
    )}
  </p>
)
