// { "id", "post", "comment" } a line in, what the comment is a line out.
import { loadEmotionModel } from '../lib/understanding/model/emotion-model.ts'
import { understandComment } from '../lib/understanding/understand-comment.ts'
import { answerLines, textField } from './read-lines.ts'

const model = await loadEmotionModel()

process.exitCode = await answerLines(process.stdin, process.stdout, (record) => {
  if (typeof record['comment'] !== 'string') return { ok: false, error: 'comment is missing or no text' }
  return {
    ok: true,
    value: understandComment(
      { post: textField(record, 'post'), comment: textField(record, 'comment') },
      model
    )
  }
})
