import { noun, quote } from './move.ts'
import type { Move } from './move.ts'

export const admitUnknown: Move<'admit-unknown'> = {
  id: 'admit-unknown',
  reason: {
    anchored: 'You may not know about {anchor}. Saying so is an answer.',
    plain: 'You may not know this one. Saying so is an answer.'
  },
  ask: 'Do you know it? If not: whom would you ask, and what would you try?',
  templates: [
    noun("On {noun} I don't know yet. I would ask [who you would ask]. What have you seen so far?"),
    noun("I can't say for {noun}. My own case was [your case]. Have you met someone who has done it?"),
    noun('I have no answer on {noun}. I would start with [what you would try]. What did you find?'),
    quote(
      'I don\'t know the answer to "{quote}". I would ask [who you would ask]. What have you found so far?'
    ),
    quote(
      'You ask "{quote}", and I can\'t say. The closest I have is [your case]. Have you met someone who knows?',
      'whole'
    ),
    quote(
      'On "{quote}" I would only be guessing. My first try would be [what you would try]. What did you find?'
    )
  ]
}
