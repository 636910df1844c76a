import { noun, quote } from './move.ts'
import type { Move } from './move.ts'

export const celebrateAndAsk: Move<'celebrate-and-ask'> = {
  id: 'celebrate-and-ask',
  reason: {
    anchored: 'Good news of theirs: {anchor}. Ask for the part they enjoy telling.',
    plain: 'Good news of theirs. Ask for the part they enjoy telling.'
  },
  ask: 'Which part of it would they love to tell?',
  templates: [
    quote('"{quote}": who did you tell first?'),
    quote('You wrote "{quote}". Which moment of it would you tell first?'),
    quote('"{quote}". What did you do with the rest of the day?'),
    quote('There it is: "{quote}". What tipped it in the end?'),
    quote('So it happened: "{quote}". Who had a hand in it?'),
    noun('Tell me about {noun}. What was the moment you knew?'),
    noun('So there it is: {noun}. Who did you tell first?'),
    noun('About {noun}: which part of the way there would you tell first?')
  ]
}
