import { shownWords } from '../../lib/domain/untrusted-text.ts'
import { monthOf } from '../../lib/ui-state/time-words.ts'
import { Icon } from '../ui/Icon.tsx'
import { trusted } from './MoveCard.tsx'
import { PlacedLine } from './PlacedLine.tsx'
import type { OwnAnswer } from '../../lib/domain/suggestions.ts'
import type { InboxWords } from '../../lib/locales/inbox-words.ts'
import type { MovesState } from '../../lib/ui-state/moves-store.ts'

interface OwnWordsProps {
  readonly answers: readonly OwnAnswer[]
  readonly placed: MovesState['placed']
  readonly words: InboxWords
  readonly now: number
  readonly onCopy: (text: string) => void
}

/** What the user once answered to something similar, as it was: raw material, in the face of what people wrote. */
export const OwnWords = ({ answers, placed, words, now, onCopy }: OwnWordsProps) => (
  <section className="wk-own" aria-label={words.say('own.title')}>
    {answers.map(({ text, at }) => {
      const month = monthOf(words, at, now)
      return (
        <div key={`${at} ${text}`} className="wk-own-answer">
          <div className="wk-move-head">
            <h3>{words.say('own.answered', { month })}</h3>
            <button
              type="button"
              className="wk-button is-plain is-icon"
              aria-label={words.say('own.copyNamed', { month })}
              title={words.say('own.copyNamed', { month })}
              onClick={trusted(() => onCopy(text))}
            >
              <Icon name="copy" />
            </button>
          </div>
          <p className="wk-words" dir="auto">
            {shownWords(text)}
          </p>
          {placed?.text === text && <PlacedLine what={placed.what} words={words} />}
        </div>
      )
    })}
  </section>
)
