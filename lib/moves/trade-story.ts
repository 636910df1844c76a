import { noun, quote } from './move.ts'
import type { Move } from './move.ts'

export const tradeStory: Move<'trade-story'> = {
  id: 'trade-story',
  reason: {
    anchored: 'You know each other, and you may have a moment like {anchor}.',
    plain: 'You know each other, and you may have a moment like it.'
  },
  ask: 'Which moment of yours belongs beside theirs, in one line?',
  templates: [
    quote('You wrote "{quote}". Here it was [your moment]. What did you change after that?'),
    quote('Your "{quote}" brings back [your moment]. What came of it on your side?'),
    quote('"{quote}": mine was [your moment]. Do you do it differently today?'),
    noun('Reading about {noun}, I thought of [your moment]. What came of it on your side?'),
    noun('What you write about {noun} brings back [your moment]. How did yours end?'),
    noun('You tell of {noun}. Mine is [your moment]. What would you do differently today?')
  ]
}
