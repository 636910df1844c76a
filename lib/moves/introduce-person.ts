import { noun, quote } from './move.ts'
import type { Move } from './move.ts'

export const introducePerson: Move<'introduce-person'> = {
  id: 'introduce-person',
  reason: {
    anchored: 'You may know someone for {anchor}. Ask them first, then name them.',
    plain: 'You may know someone for this. Ask them first, then name them.'
  },
  ask: 'Whom do you know, and have you asked them?',
  templates: [
    noun('For {noun} I may know someone: [name, after asking them]. May I tell them you are looking?'),
    noun('On {noun} I would ask [name, after asking them]. Shall I put you two in touch?'),
    noun('Someone I would ask about {noun} is [name, after asking them]. Would an introduction help?'),
    quote(
      'You write "{quote}". I may know someone: [name, after asking them]. May I tell them you are looking?'
    ),
    quote('On "{quote}" I would ask [name, after asking them]. Shall I put you two in touch?'),
    quote('For "{quote}", the person I think of is [name, after asking them]. Would an introduction help?')
  ]
}
