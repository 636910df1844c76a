// The real engine behind the fake port: pictures show what users get.
import type { InboxRow } from '../../../../lib/domain/inbox.ts'
import type { RowSuggestions } from '../../../../lib/domain/suggestions.ts'
import { suggestReplies } from '../../../../lib/moves/suggest-replies.ts'
import { decodeEmotionModel } from '../../../../lib/understanding/model/emotion-model.ts'
import encodedWeights from '../../../../lib/understanding/model/emotion-weights.ts'
import { understandComment } from '../../../../lib/understanding/understand-comment.ts'

const model = decodeEmotionModel(encodedWeights)

const OWN = [
  {
    to: 'How long is your handover at six?',
    text: 'We write one line before leaving: what would you want to know? It took two winters until nobody skipped it.',
    at: new Date(2026, 4, 11).getTime()
  }
]

export const suggestForRow = (row: InboxRow, ownWordsKept: boolean): RowSuggestions => {
  const post = row.post?.title ?? ''
  const understanding = understandComment({ post, comment: row.words }, model)
  const moves = suggestReplies({
    post,
    comment: row.words,
    understanding,
    authorName: row.person.name,
    platform: row.account.platform,
    relation: row.reasons.includes('first-time')
      ? 'new'
      : row.reasons.includes('your-ten')
        ? 'ten'
        : 'regular',
    notes: '',
    turns: '',
    profile: '',
    usedOpeners: []
  })
  return {
    turn: understanding.intent,
    sure: understanding.confidence >= 0.5,
    readable: understanding.language === 'en',
    moves,
    ownWords: ownWordsKept ? (row.id === 'ines' ? OWN : []) : null
  }
}
