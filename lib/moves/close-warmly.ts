import { bare, noun, quote } from './move.ts'
import type { Move } from './move.ts'

export const closeWarmly: Move<'close-warmly'> = {
  id: 'close-warmly',
  reason: {
    anchored: 'They close the turn with {anchor}. One short line, no question.',
    plain: 'They close the turn. One short line, no question.'
  },
  ask: 'Is anything open? If not, one short line is enough.',
  templates: [
    noun('Good luck with {noun}, and thank you for coming back to this.'),
    noun('All the best with {noun}. Until next time.'),
    noun('Enjoy the first round with {noun}. Until next time.'),
    quote('Good to know: "{quote}". Until next time.'),
    quote('"{quote}": good to hear. All the best with it.'),
    quote('Good to hear: "{quote}". Have a good week.'),
    bare('Good to hear{name}. Until next time.'),
    bare('Good, and thank you for coming back to say so{name}.'),
    bare('Glad to hear it{name}. All the best until next time.')
  ]
}
