// What a surface says about one move: its name, why it fits, what to ask oneself.
import type { InboxRow, ReasonTerm } from '../domain/inbox.ts'
import type { MoveSuggestion, RowSuggestions, TurnKind } from '../domain/suggestions.ts'
import { leaveReasonsGerman, moveSentencesGerman } from '../locales/de/moves.ts'
import type { InboxWords } from '../locales/inbox-words.ts'

/** The engine begins reasons for silence with what the card's name already says. */
const SAID_BY_NAME = /^(?:No reply needed: |You owe no reply\. )/u

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const moveName = ({ move }: MoveSuggestion, turn: TurnKind, words: InboxWords): string =>
  words.say(move === 'leave-it' && turn === 'abuse' ? 'move.oweNothing' : `move.${move}`)

/** Why the move fits. The engine's own sentence quotes the comment; other languages say it in general. */
export const moveReason = ({ move, reason }: MoveSuggestion, turn: TurnKind, words: InboxWords): string => {
  if (words.language !== 'de')
    return capitalised(reason.replace(SAID_BY_NAME, '')).replace(/"([^"]*)"/gu, '“$1”')
  return (move === 'leave-it' ? leaveReasonsGerman[turn] : undefined) ?? moveSentencesGerman[move].why
}

/** The question to ask oneself. */
export const moveAsk = ({ move, ask }: MoveSuggestion, words: InboxWords): string =>
  words.language === 'de' ? moveSentencesGerman[move].ask : ask

/** Kinds of turn that the reason line of a row already says. */
const SAID_BY_REASON: Readonly<Partial<Record<TurnKind, ReasonTerm>>> = {
  question: 'asked-you',
  need: 'need',
  disagreement: 'disagrees',
  'builds-on': 'builds-on',
  story: 'story',
  'good-news': 'good-news'
}

/** What kind of turn it is, as a guess where the signs are weak; null where the row says it already. */
export const turnWords = (
  row: InboxRow,
  { turn, sure }: RowSuggestions,
  words: InboxWords
): string | null => {
  const term = SAID_BY_REASON[turn]
  if ((term && row.reasons.includes(term)) || turn === 'other') return null
  const says = words.say(`turn.${turn}`)
  return sure || turn === 'disagreement' ? says : words.say('turn.perhaps', { turn: says })
}
