import { bare, quote } from './move.ts'
import type { Move } from './move.ts'

export const stayBeside: Move<'stay-beside'> = {
  id: 'stay-beside',
  reason: {
    anchored: 'They tell of something hard: {anchor}. No advice, no question, just stay.',
    plain: 'They tell of something hard. No advice, no question, just stay.'
  },
  ask: 'What can you honestly offer, without advice and without a question?',
  templates: [
    quote('You wrote "{quote}". I\'m sorry. If it helps, [what you can honestly offer]. No need to answer.'),
    quote(
      '"{quote}". I\'m glad you put it into words here. If it is of use, [what you can honestly offer]. No need to answer.'
    ),
    quote(
      'I read "{quote}" and I\'m sorry. What I can offer is [what you can honestly offer]. No answer needed.'
    ),
    bare(
      "I read what you wrote, and I'm sorry. If it helps, [what you can honestly offer]. No need to answer."
    ),
    bare(
      "I'm sorry. Thank you for telling it here. If it is of use, [what you can honestly offer]. No need to answer."
    ),
    bare('What you wrote stays with me. What I can offer is [what you can honestly offer]. No answer needed.')
  ]
}
