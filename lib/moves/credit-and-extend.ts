import { noun, quote } from './move.ts'
import type { Move } from './move.ts'

export const creditAndExtend: Move<'credit-and-extend'> = {
  id: 'credit-and-extend',
  reason: {
    anchored: 'They add {anchor}. Credit it and say where you would use it.',
    plain: 'They add an idea. Credit it and say where you would use it.'
  },
  ask: 'What exactly did they add, and where would you use it?',
  templates: [
    quote(
      '"{quote}" is your addition, and I would use it for [where you would use it]. How did you come to it?'
    ),
    quote('You add "{quote}". I would try it with [your case]. What should one watch for?'),
    quote(
      'The part I take from you is "{quote}". It fits [where you would use it]. What would you expect to change first?'
    ),
    quote('Noted from you: "{quote}". For me it belongs with [your case]. Where would you try it first?'),
    noun(
      'The part about {noun} comes from you, and I would use it for [where you would use it]. How did it start?'
    ),
    noun('You bring in {noun}. I would try that with [your case]. What should one watch for?'),
    noun(
      'I will credit you for {noun} when I use it in [where you would use it]. What would you expect to change first?'
    )
  ]
}
