import { noun, quote } from './move.ts'
import type { Move } from './move.ts'

export const hearThenHold: Move<'hear-then-hold'> = {
  id: 'hear-then-hold',
  reason: {
    anchored: 'They push back with {anchor}. First show you heard it, then say where you stand.',
    plain: 'They push back. First show you heard it, then say where you stand.'
  },
  ask: 'What in their objection is right or understandable, and where do you still stand?',
  templates: [
    quote('I see why you say "{quote}". Where I still stand is [your view]. What would change it for you?'),
    quote('I hear you on "{quote}". What I saw was [your experience]. Where does it differ from yours?'),
    quote(
      'You say "{quote}", and I can see where that comes from. My own case was [your case]. What happened in yours?'
    ),
    quote(
      'I understand the worry behind "{quote}". Here it went like this: [your experience]. Which case are you thinking of?'
    ),
    noun('I see why you point to {noun}. What I saw was [your experience]. Which case made you doubt it?'),
    noun(
      'You bring up {noun}, and I understand why. Where I still stand is [your view]. What have you seen?'
    ),
    noun('I hear you on {noun}. My own case was [your case]. Where would it break first on your side?')
  ]
}
