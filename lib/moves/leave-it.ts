import type { Move } from './move.ts'

export const leaveIt: Move<'leave-it'> = {
  id: 'leave-it',
  reason: {
    anchored: 'No reply needed.',
    plain: 'No reply needed.'
  },
  ask: 'Nothing is owed here.',
  templates: []
}
