import { noun, quote } from './move.ts'
import type { Move } from './move.ts'

export const answerThenAsk: Move<'answer-then-ask'> = {
  id: 'answer-then-ask',
  reason: {
    anchored: 'They ask you about {anchor}. A short answer, then one question about their case.',
    plain: 'They ask you something. A short answer, then one question about their case.'
  },
  ask: 'What is your answer in one line, and what do you want to know about their case?',
  templates: [
    noun('On {noun}: [your short answer], because [your reason]. How is it on your side?'),
    noun(
      'Short answer on {noun}: [your answer]. It rests on [your reason]. What does it look like where you work?'
    ),
    noun('About {noun}, my answer is [your short answer]. What made you ask?'),
    noun('When it comes to {noun}, it was [your answer] for us. Which case do you have in mind?'),
    quote(
      'You ask "{quote}". My answer is [your short answer], because [your reason]. Which case do you have in mind?',
      'whole'
    ),
    quote('To your question "{quote}": [your short answer]. What have you tried so far?', 'whole'),
    quote(
      'About "{quote}": here it was [your answer], because [your reason]. Which case do you have in mind?'
    ),
    quote('My answer to "{quote}" is short: [your answer]. What have you tried so far?'),
    quote('On "{quote}", the short answer is [your answer]. How do you do it now?'),
    quote(
      'Your question was "{quote}". Here it was [what you did], because [your reason]. What does yours look like?',
      'whole'
    ),
    quote(
      'You ask "{quote}". My answer is [your yes or no], because [your reason]. What would people there most want to hear?',
      'invitation'
    ),
    quote(
      'Thank you for asking me. To "{quote}" I would say [your yes or no]. Who will be in the room?',
      'invitation'
    ),
    noun(
      'Thank you for asking me about {noun}. My answer is [your yes or no]. Who will be in the room?',
      'invitation'
    )
  ]
}
