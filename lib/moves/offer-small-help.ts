import { noun, quote } from './move.ts'
import type { Move } from './move.ts'

export const offerSmallHelp: Move<'offer-small-help'> = {
  id: 'offer-small-help',
  reason: {
    anchored: 'They need something: {anchor}. One small, true offer and one narrowing question.',
    plain: 'They need something. One small, true offer and one narrowing question.'
  },
  ask: 'What could you give this week without a promise, and what must you know first?',
  templates: [
    quote('You write "{quote}". What I can give is [what you can give]. What have you tried so far?'),
    quote(
      'On "{quote}", this helped here: [one thing that worked for you]. Is it more a matter of time or of people?'
    ),
    quote('For "{quote}" I can offer [what you can give]. By when do you need it?'),
    noun('For {noun} I can offer [what you can give]. By when do you need it?'),
    noun('On {noun}, this helped here: [one thing that worked for you]. What have you tried so far?'),
    noun('About {noun}: I have [what you can give]. Is it more a matter of time or of people?')
  ]
}
