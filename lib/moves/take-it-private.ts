import { bare, noun, quote } from './move.ts'
import type { Move } from './move.ts'

export const takeItPrivate: Move<'take-it-private'> = {
  id: 'take-it-private',
  reason: {
    anchored: '{anchor} is easier to talk about elsewhere.',
    plain: 'This is easier to talk about elsewhere.'
  },
  ask: 'Where could the two of you talk, if they want to?',
  templates: [
    quote(
      'You wrote "{quote}". That is hard to sort out in public. If you like, write to me at [your other channel].'
    ),
    quote(
      '"{quote}": I would rather not ask about that here. You can reach me at [your other channel], only if you want to.'
    ),
    quote('For "{quote}" a quieter place is better. If it suits you, here is mine: [your other channel].'),
    noun(
      'The part about {noun} is hard to sort out in public. If you like, write to me at [your other channel].'
    ),
    noun('On {noun} I would rather talk elsewhere: [your other channel]. Only if it suits you.'),
    noun('For {noun} a quieter place is better. You can reach me at [your other channel], if you want to.'),
    bare('Let us go on with this away from here, if you like: [your other channel].'),
    bare('I would rather talk about this elsewhere: [your other channel]. Only if it suits you.'),
    bare('A quieter place is better for this. You can reach me at [your other channel], if you want to.')
  ]
}
