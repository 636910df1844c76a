import { bare, noun, quote } from './move.ts'
import type { Move } from './move.ts'

export const pickUpThread: Move<'pick-up-thread'> = {
  id: 'pick-up-thread',
  reason: {
    anchored: 'You have talked before; {anchor} may go on from there.',
    plain: 'You have talked before; this may go on from there.'
  },
  ask: 'What was open the last time you two talked?',
  templates: [
    quote('You wrote "{quote}". Last time it was about [what you talked about]. How do the two connect?'),
    quote('Is "{quote}" part of [what you talked about last time], or something new?'),
    quote('With "{quote}" in mind: what became of [what you talked about]?'),
    noun('You mention {noun}. Last time we spoke of [what you talked about]. What became of that?'),
    noun('You speak of {noun}. Is that still part of [what you talked about last time], or something new?'),
    noun('Thinking of {noun}: how did [what you talked about] turn out?'),
    bare('Last time you spoke of [what you talked about]. How did it turn out?'),
    bare('Good to see you here again{name}. What became of [what you talked about]?'),
    bare('Before this one goes by{name}: how did [what you talked about] turn out?')
  ]
}
