// The ways to carry a stored conversation on, computed when a surface asks: nothing of them is kept.
import type { Conversation } from '../domain/conversation.ts'
import type { MoveSuggestion, OwnAnswer, RowSuggestions } from '../domain/suggestions.ts'
import { openerOf } from '../moves/check-draft.ts'
import { findOwnWords } from '../moves/own-words.ts'
import type { Relation } from '../moves/situation.ts'
import { suggestReplies, type Suggestion } from '../moves/suggest-replies.ts'
import type { Store } from '../store/open-store.ts'
import { readAnswersEverywhere, readAnswersTo } from '../store/own-answers.ts'
import type { ConversationRecord } from '../store/schema.ts'
import type { Understand } from './turn-signals.ts'

/** Under this confidence, and for every disagreement, a surface says "may" (`coaching.md` §5, §6). */
const SURE = 0.5

/** Tells the choice of moves that the two have talked; it steers and is never quoted. */
const TALKED_BEFORE = 'The two have talked before.'

const relationOf = ({ terms }: ConversationRecord): Relation => {
  if (terms.includes('your-ten')) return 'ten'
  if (terms.includes('regular')) return 'regular'
  return terms.includes('first-time') ? 'new' : 'known'
}

const suggestionOf = ({ move, reason, ask, draft, blanks, anchors }: Suggestion): MoveSuggestion => ({
  move,
  reason,
  ask,
  draft,
  blanks: blanks.map(({ start, end }) => ({ start, end })),
  anchors: anchors.map(({ start, end }) => ({ start, end }))
})

/** Own answers to something like these words, best first; this conversation's own are no news to the user. */
const similarAnswers = async (store: Store, conversation: Conversation): Promise<readonly OwnAnswer[]> => {
  const known = await readAnswersEverywhere(store, conversation.id)
  const asked = known.map(({ to, text, at }) => ({ to, text, at: String(at) }))
  return findOwnWords(conversation.words, asked).map(({ to, text, at }) => ({ to, text, at: Number(at) }))
}

/**
 * Suggestions for one conversation, best first.
 * @param ownWordsKept whether the user agreed to have own earlier answers looked through
 */
export const suggestFor = async (
  store: Store,
  record: ConversationRecord,
  understand: Understand,
  ownWordsKept: boolean
): Promise<RowSuggestions> => {
  const { conversation } = record
  const { words, post, account, person } = conversation
  const understanding = understand(words, post?.text ?? '')
  const earlier = await readAnswersTo(store, record)
  const moves = suggestReplies({
    post: post?.text ?? '',
    comment: words,
    understanding,
    authorName: person.name,
    platform: account.platform,
    relation: relationOf(record),
    notes: '',
    turns: earlier.length > 0 ? TALKED_BEFORE : '',
    profile: '',
    usedOpeners: earlier.map(({ text }) => openerOf(text))
  })
  return {
    turn: understanding.intent,
    sure: understanding.confidence >= SURE && understanding.intent !== 'disagreement',
    readable: understanding.language === 'en',
    moves: moves.map(suggestionOf),
    ownWords:
      ownWordsKept && understanding.answerable
        ? await similarAnswers(store, conversation)
        : ownWordsKept
          ? []
          : null
  }
}
