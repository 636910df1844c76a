import { bare, noun, quote } from './move.ts'
import type { Move } from './move.ts'

export const welcomeNewcomer: Move<'welcome-newcomer'> = {
  id: 'welcome-newcomer',
  reason: {
    anchored: 'First time here, and they bring {anchor}.',
    plain: 'First time here.'
  },
  ask: 'Which detail of theirs would you welcome them with?',
  templates: [
    quote('Good to meet you here{name}. You wrote "{quote}": where did you run into that?'),
    quote('Glad you wrote{name}. About "{quote}": since when has it been like that for you?'),
    quote('Hello{name}, and thank you for writing. What is behind your "{quote}"?'),
    noun('Good to meet you here{name}. You bring up {noun}: what does that look like where you work?'),
    noun('Glad you wrote{name}. How did you come to think about {noun}?'),
    noun('Hello{name}, and thank you for writing. What is your own story with {noun}?'),
    bare(
      'Good to meet you here{name}. What brought you to this one: [your first point] or [your second point]?'
    ),
    bare(
      'Glad you wrote{name}. Which part is closest to your own work: [your first point], or something else?'
    ),
    bare(
      'Hello{name}, and thank you for stopping by. Are you closer to [your first point] or to [your second point]?'
    )
  ]
}
