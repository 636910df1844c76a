import { bare, noun, quote } from './move.ts'
import type { Move } from './move.ts'

export const declineOffer: Move<'decline-offer'> = {
  id: 'decline-offer',
  reason: {
    anchored: 'They offer {anchor}. Say what you read, then a clear and kind no.',
    plain: 'They offer something. Say what you read, then a clear and kind no.'
  },
  ask: 'Is it a no, or a not now? Say it in one kind line.',
  templates: [
    quote(
      'I read it as an offer: "{quote}". It is not for us now, because [your reason]. Thank you for asking openly.'
    ),
    quote('To "{quote}" the answer is no for now, because [your reason]. Thank you for being open about it.'),
    quote(
      'Thank you for the offer, "{quote}". My rule is [your rule]. If that changes, I know where to find you.'
    ),
    noun(
      'I read it as an offer about {noun}. It is not for us now, because [your reason]. Thank you for asking openly.'
    ),
    noun('Thank you for offering {noun}. The answer is no for now, because [your reason].'),
    noun(
      'On {noun} my answer is no for now, because [your reason]. If that changes, I know where to find you.'
    ),
    bare('Thank you for asking openly. It is not for us now, because [your reason].'),
    bare('I read it as an offer, and the answer is no for now, because [your reason]. Thank you for asking.'),
    bare('For now it is a no, because [your reason]. If that changes, I know where to find you.')
  ]
}
