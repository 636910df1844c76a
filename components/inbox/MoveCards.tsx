import { turnWords } from '../../lib/ui-state/move-words.ts'
import { useMovesView } from '../../lib/ui-state/use-inbox-view.ts'
import { MoveCard } from './MoveCard.tsx'
import { OwnWords } from './OwnWords.tsx'
import { useSurface } from './surface.ts'
import type { InboxRow } from '../../lib/domain/inbox.ts'
import type { RowSuggestions } from '../../lib/domain/suggestions.ts'
import type { InboxWords } from '../../lib/locales/inbox-words.ts'
import type { MovesStore } from '../../lib/ui-state/moves-store.ts'

interface MoveCardsProps {
  readonly row: InboxRow
  readonly moves: MovesStore
}

/** Two or three ways to carry the conversation on, in one sheet. Nothing until they are there. */
export const MoveCards = ({ row, moves }: MoveCardsProps) => {
  const { words, now } = useSurface()
  const open = useMovesView(moves, (state) => state.open)
  const placed = useMovesView(moves, (state) => (state.placed?.rowId === row.id ? state.placed : null))
  if (open?.rowId !== row.id) return null
  const { suggestions } = open
  if (suggestions === 'failed') {
    return <p className="wk-moves-note is-alone">{words.say('moves.failed')}</p>
  }
  const first = suggestions.moves.findIndex(({ draft }) => draft !== null)
  return (
    <div className="wk-moves" role="group" aria-label={labelOf(suggestions, words)}>
      {suggestions.ownWords !== null && suggestions.ownWords.length > 0 && (
        <OwnWords
          answers={suggestions.ownWords}
          placed={placed}
          words={words}
          now={now}
          onCopy={(text) => void moves.copy(row, text)}
        />
      )}
      <ul className="wk-sheet-of-moves">
        {suggestions.moves.map((move, index) => (
          <MoveCard
            key={move.move}
            move={move}
            turn={suggestions.turn}
            number={index + 1}
            primary={index === first}
            placed={placed !== null && placed.text === move.draft ? placed.what : null}
            words={words}
            onUse={(draft) => void moves.use(row, draft)}
            onCopy={(draft) => void moves.copy(row, draft)}
          />
        ))}
      </ul>
      {!suggestions.readable && suggestions.moves.some(({ move }) => move !== 'leave-it') && (
        <p className="wk-moves-note">{words.say('moves.structureOnly')}</p>
      )}
    </div>
  )
}

/** What kind of turn it is, where the reason of the row does not say it already. */
export const TurnClause = ({ row, moves }: MoveCardsProps) => {
  const { words } = useSurface()
  const open = useMovesView(moves, (state) => state.open)
  if (open?.rowId !== row.id || open.suggestions === 'failed') return null
  const turn = turnWords(row, open.suggestions, words)
  return turn === null ? null : <span className="wk-reason-second"> · {turn}</span>
}

const labelOf = ({ moves }: RowSuggestions, words: InboxWords): string => {
  if (moves.length === 3) return words.say('moves.labelThree')
  return words.say(moves.length === 2 ? 'moves.labelTwo' : 'moves.labelOne')
}
