import { shownWords, wordsOnOneLine } from '../../lib/domain/untrusted-text.ts'
import { draftParts } from '../../lib/ui-state/draft-parts.ts'
import { moveAsk, moveName, moveReason } from '../../lib/ui-state/move-words.ts'
import { Icon } from '../ui/Icon.tsx'
import { Key } from '../ui/Key.tsx'
import { PlacedLine } from './PlacedLine.tsx'
import type { MouseEvent } from 'react'
import type { MoveSuggestion, TurnKind } from '../../lib/domain/suggestions.ts'
import type { InboxWords } from '../../lib/locales/inbox-words.ts'
import type { Placed } from '../../lib/ui-state/moves-store.ts'

interface MoveCardProps {
  readonly move: MoveSuggestion
  readonly turn: TurnKind
  /** Counts from 1; the key that uses it. */
  readonly number: number
  readonly primary: boolean
  readonly placed: Placed | null
  readonly words: InboxWords
  readonly onUse: (draft: string) => void
  readonly onCopy: (draft: string) => void
}

const REASON_CAP = 240

/** Only a press of the user acts, never a script's. */
export const trusted = (act: () => void) => (event: MouseEvent) => {
  if (event.nativeEvent.isTrusted) act()
}

/** One way to carry on: its name, why it fits here, and a draft with blanks or the question to ask oneself. */
export const MoveCard = ({ move, turn, number, primary, placed, words, onUse, onCopy }: MoveCardProps) => {
  const { draft } = move
  const name = moveName(move, turn, words)
  return (
    <li className="wk-move">
      <div className="wk-move-head">
        <h3>{name}</h3>
        {draft !== null && (
          <>
            <button
              type="button"
              className="wk-button is-plain is-icon"
              aria-label={words.say('moves.copyNamed', { move: name })}
              title={words.say('moves.copyNamed', { move: name })}
              aria-keyshortcuts={number === 1 ? 'c' : undefined}
              onClick={trusted(() => onCopy(draft))}
            >
              <Icon name="copy" />
            </button>
            <button
              type="button"
              className={`wk-button wk-use ${primary ? 'is-primary' : ''}`}
              aria-label={words.say('moves.useNamed', { move: name })}
              aria-keyshortcuts={String(number)}
              onClick={trusted(() => onUse(draft))}
            >
              <span>{words.say('moves.use')}</span>
              <Key name={String(number)} quiet />
            </button>
          </>
        )}
      </div>
      <p className="wk-move-why" dir="auto">
        {wordsOnOneLine(moveReason(move, turn, words), REASON_CAP)}
      </p>
      {draft !== null ? (
        <Draft move={move} draft={draft} words={words} />
      ) : (
        move.move !== 'leave-it' && <p className="wk-move-ask">{moveAsk(move, words)}</p>
      )}
      {placed !== null && <PlacedLine what={placed} words={words} />}
    </li>
  )
}

interface DraftProps {
  readonly move: MoveSuggestion
  readonly draft: string
  readonly words: InboxWords
}

const Draft = ({ move, draft, words }: DraftProps) => (
  <p className="wk-draft" lang="en">
    {draftParts(draft, move).map(({ kind, text, start }) => {
      if (kind === 'frame') return shownWords(text)
      if (kind === 'theirs') {
        return (
          <bdi key={start} className="wk-theirs">
            {shownWords(text)}
          </bdi>
        )
      }
      return (
        <span key={start} className="wk-blank">
          <span className="wk-hidden">{words.say('moves.blank', { what: text.slice(1, -1) })}</span>
          <span aria-hidden="true">{text}</span>
        </span>
      )
    })}
  </p>
)
