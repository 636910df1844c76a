import { noun, quote } from './move.ts'
import type { Move } from './move.ts'

export const testIdea: Move<'test-idea'> = {
  id: 'test-idea',
  reason: {
    anchored: 'Their idea is {anchor}. Take it seriously: ask for its limit or its first step.',
    plain: 'They have an idea. Take it seriously: ask for its limit or its first step.'
  },
  ask: 'Where would the idea break first, and what would its first step be?',
  templates: [
    quote('"{quote}": where would that break first? I would worry about [your concern].'),
    quote('Take "{quote}": what would the very first step be? My worry is [your concern].'),
    quote('How far does "{quote}" carry? I see a limit at [your limit].'),
    quote(
      'Say somebody tries it tomorrow: "{quote}". What do they get wrong first? I would watch [your concern].'
    ),
    noun('With {noun}, what would the first step be? I would worry about [your concern].'),
    noun('Where would you stop with {noun}? I see a limit at [your limit].'),
    noun('Who would object first to {noun}, and why? I would worry about [your concern].')
  ]
}
