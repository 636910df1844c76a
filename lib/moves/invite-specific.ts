import { bare, quote } from './move.ts'
import type { Move } from './move.ts'

export const inviteSpecific: Move<'invite-specific'> = {
  id: 'invite-specific',
  reason: {
    anchored: 'They approve: {anchor}. One easy question may open the talk.',
    plain: 'They approve of all of it. One easy question may open the talk.'
  },
  ask: 'Which of your points might they know from their own work?',
  templates: [
    quote(
      'You wrote "{quote}". Which part do you know from your own work: [your first point] or [your second point]?'
    ),
    quote('About your "{quote}": was it more [your first point] or more [your second point]?'),
    quote('Your "{quote}" makes me curious. Was it the part about [your first point], or something else?'),
    bare(
      'Thank you for stopping by{name}. Was it the part about [your first point] or about [your second point] that you know from your own work?'
    ),
    bare('Curious which part you know as well{name}: [your first point], or something else?'),
    bare(
      'Which of the two do you meet more often in your work{name}: [your first point] or [your second point]?'
    )
  ]
}
