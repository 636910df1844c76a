import { noun, quote } from './move.ts'
import type { Move } from './move.ts'

export const acceptCorrection: Move<'accept-correction'> = {
  id: 'accept-correction',
  reason: {
    anchored: 'They put a fact right: {anchor}. Name it, say what changes, thank them for checking.',
    plain: 'They put a fact right. Name it, say what changes, thank them for checking.'
  },
  ask: 'Are they right? What will you change, and where will you say so?',
  templates: [
    quote(
      'Thank you for pointing out "{quote}". I will check it against [your source]. How did you come across it?'
    ),
    quote(
      '"{quote}": thank you for checking. The line will read [your corrected line]. Did anything else look off?'
    ),
    quote('You caught it: "{quote}". What I change now is [what you will change]. What else did you notice?'),
    noun(
      'Thank you for looking so closely at {noun}. I will check it against [your source]. Did anything else look off?'
    ),
    noun(
      'You caught a slip on {noun}. The line will read [your corrected line]. How did you come across it?'
    ),
    noun(
      'On {noun} I take the correction. What I change now is [what you will change]. What else did you notice?'
    )
  ]
}
