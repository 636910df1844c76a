import { noun, quote } from './move.ts'
import type { Move } from './move.ts'

export const findTheCrux: Move<'find-the-crux'> = {
  id: 'find-the-crux',
  reason: {
    anchored: 'You two may differ on {anchor}. One fact could settle it.',
    plain: 'You two may differ on one point. One fact could settle it.'
  },
  ask: 'Which fact would decide it, for them and for you?',
  templates: [
    quote(
      'So the question is whether "{quote}" holds in general. I go by [your measure]. What do you go by?',
      'whole'
    ),
    quote(
      'Suppose "{quote}" is right: would [the case you have in mind] still change your view, or is it something else?',
      'whole'
    ),
    quote('We may differ on "{quote}". What would settle it for you? For me it would be [your measure].'),
    quote('Is "{quote}" something you counted, or something you lived through? I go by [your measure].'),
    noun('We may differ on {noun}. I go by [your measure]. What would settle it for you?'),
    noun('So it comes down to {noun}. I count [your measure]. How do you count?'),
    noun('If we looked at {noun} together, what would you check first? I would look at [your measure].')
  ]
}
