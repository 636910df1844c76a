// { "id", "post", "comment", "author", "platform"?, "history", "profile"?, "ownAnswers"? } a line in, suggestions a line out.
import { findOwnWords } from '../lib/moves/own-words.ts'
import { readOwnAnswers, readSituation } from '../lib/moves/read-situation.ts'
import { suggestReplies } from '../lib/moves/suggest-replies.ts'
import { loadEmotionModel } from '../lib/understanding/model/emotion-model.ts'
import { understandComment } from '../lib/understanding/understand-comment.ts'
import { answerLines, textField } from './read-lines.ts'

const model = await loadEmotionModel()

process.exitCode = await answerLines(process.stdin, process.stdout, (record) => {
  if (typeof record['comment'] !== 'string') return { ok: false, error: 'comment is missing or no text' }
  const comment = textField(record, 'comment')
  const understanding = understandComment({ post: textField(record, 'post'), comment }, model)
  const ownAnswers = readOwnAnswers(record['ownAnswers'])
  return {
    ok: true,
    value: {
      intent: understanding.intent,
      suggestions: suggestReplies(readSituation(record, understanding)),
      ownWords: understanding.answerable ? findOwnWords(comment, ownAnswers) : []
    }
  }
})
