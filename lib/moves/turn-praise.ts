import { noun, quote } from './move.ts'
import type { Move } from './move.ts'

export const turnPraise: Move<'turn-praise'> = {
  id: 'turn-praise',
  reason: {
    anchored: 'They name a detail: {anchor}. Give its reason and ask where it shows up for them.',
    plain: 'They name a detail. Give its reason and ask where it shows up for them.'
  },
  ask: 'Why did you write that detail, and where might it show up in their work?',
  templates: [
    quote('You picked "{quote}". For me it goes back to [your moment]. Where did it last come up for you?'),
    quote('Behind "{quote}" there is [your reason]. Where does it show up in your work?'),
    quote('You noticed "{quote}". I kept it in because [your reason]. What does it look like on your side?'),
    quote('You name it: "{quote}". The story behind it is [your moment]. When did you last run into it?'),
    noun('You noticed {noun}. I kept that in because [your reason]. Where does it come up in your work?'),
    noun('About {noun}: the story behind it is [your moment]. What does yours look like?'),
    noun('You name {noun}. For me that goes back to [your moment]. When did you last run into it?'),
    quote(
      'You write "{quote}". It began with [your moment]. Where do you meet it in your own work?',
      'their-own'
    ),
    quote('Your "{quote}" sends me back to [your moment]. What made you notice it?', 'their-own'),
    quote(
      'You put it as "{quote}". What I had in mind was [your reason]. Where does it show up for you?',
      'their-own'
    )
  ]
}
