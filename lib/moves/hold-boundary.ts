import { bare, noun, quote } from './move.ts'
import type { Move } from './move.ts'

export const holdBoundary: Move<'hold-boundary'> = {
  id: 'hold-boundary',
  reason: {
    anchored: 'The tone is harsh. Take the point in {anchor}, say one thing, stop.',
    plain: 'The tone is harsh. Take the point, say one thing, stop.'
  },
  ask: 'What is the point without the tone, and what is the one fact you have?',
  templates: [
    quote('You say "{quote}". What I have is [your fact]. I will leave it there.'),
    quote('On "{quote}": my case is [your case]. I will gladly talk about the case, without labels.'),
    quote('I read your point as "{quote}". My answer to it is [your fact]. The rest I leave.'),
    noun('You doubt {noun}. What I have is [your fact]. I will leave it there.'),
    noun('On {noun}, my case is [your case]. I will gladly talk about the case, without labels.'),
    noun('Your point is about {noun}. My answer to it is [your fact]. The rest I leave.'),
    bare('You see it differently. What I have is [your fact]. I will leave it there.'),
    bare(
      'I read the doubt in it. My case is [your case]. I will gladly talk about the case, without labels.'
    ),
    bare('There is a point in what you wrote, and my answer to it is [your fact]. The rest I leave.')
  ]
}
