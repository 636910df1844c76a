import { noun, quote } from './move.ts'
import type { Move } from './move.ts'

export const thankForEffort: Move<'thank-for-effort'> = {
  id: 'thank-for-effort',
  reason: {
    anchored: 'They took trouble: {anchor}. Thank them for that, not for the help.',
    plain: 'They took trouble. Thank them for that, not for the help.'
  },
  ask: 'What did they take the trouble to do, and what will you do with it?',
  templates: [
    quote(
      'Thank you for the work behind "{quote}". I will try it on [where you will use it]. What would you do differently now?'
    ),
    quote(
      'You wrote "{quote}", and that took time. Thank you. It goes into [where you will use it]. What else did you notice?'
    ),
    quote(
      'Thank you for taking the time over "{quote}". I will use it for [where you will use it]. What should I look at first?'
    ),
    noun(
      'Thank you for the time you put into {noun}. I will try it on [where you will use it]. What would you do differently now?'
    ),
    noun(
      'That took time, {noun} and all. Thank you. It goes into [where you will use it]. What else did you notice?'
    ),
    noun(
      'Thank you for the care you took over {noun}. I will use it for [where you will use it]. What should I look at first?'
    )
  ]
}
