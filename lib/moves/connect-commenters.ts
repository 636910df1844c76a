import { noun, quote } from './move.ts'
import type { Move } from './move.ts'

export const connectCommenters: Move<'connect-commenters'> = {
  id: 'connect-commenters',
  reason: {
    anchored: 'Someone else here wrote of the same thing: {anchor}.',
    plain: 'Someone else here wrote of the same thing.'
  },
  ask: 'Who else here said something close, and what do the two share?',
  templates: [
    noun(
      "Your point about {noun} meets what [other commenter's name] wrote above. Do you see the same cause?"
    ),
    noun("You and [other commenter's name] both name {noun}. Would you compare notes here?"),
    noun("[other commenter's name] wrote about {noun} too. Where do your two cases differ?"),
    quote('Your "{quote}" meets what [other commenter\'s name] wrote above. Do you see the same cause?'),
    quote(
      'You write "{quote}", and [other commenter\'s name] wrote something close. Would you compare notes here?'
    ),
    quote(
      'What [other commenter\'s name] wrote above sounds close to your "{quote}". Where do your two cases differ?'
    )
  ]
}
