import { noun, quote } from './move.ts'
import type { Move } from './move.ts'

export const deepenStory: Move<'deepen-story'> = {
  id: 'deepen-story',
  reason: {
    anchored: 'They tell of {anchor}. Ask about that one moment.',
    plain: 'They tell a story. Ask about one moment of it.'
  },
  ask: 'Which moment of it would you like to see?',
  templates: [
    quote('You wrote "{quote}". What happened right before that?'),
    quote('"{quote}": what did the people around you say?'),
    quote('You say "{quote}". What was going through your mind at that point?'),
    quote('About "{quote}": what came right after that?'),
    quote('You mention it in passing: "{quote}". What did you do the next day?'),
    noun('You mention {noun}. What happened right before that?'),
    noun('About {noun}: who was the first to notice, and what did they say?'),
    noun('Back to {noun} for a moment. What did you do the day after?'),
    noun('What did people say about {noun} at the time, and what do you say today?'),
    noun('About {noun}: what came right after, and who was there?', 'event')
  ]
}
