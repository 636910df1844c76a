import { bare, noun, quote } from './move.ts'
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
    bare('What you point to goes back to [your moment]. Where does it show up in your work?'),
    bare('There is a reason it stands there: [your reason]. Where do you meet it yourself?'),
    bare('It began with [your moment]. What does that look like on your side?')
  ]
}
