import { describeRule } from './describe-rule.ts'

const parent = 'We moved stocktaking from December to August and nobody misses the cold.'
describeRule('parent-anchor', 'comment', {
  fires: [
    { text: 'Hard work and dedication always pay off in the end.', parent },
    { text: 'Leadership is about listening with an open heart.', parent },
    {
      surface: 'reply',
      text: 'Great teams are built on mutual respect and shared goals.',
      parent: 'Our lift inspector retires in May and no one applied.',
      intent: 'story'
    },
    {
      surface: 'reply',
      text: 'Success comes when preparation meets opportunity.',
      parent: 'How many people sit in your support team at night?',
      intent: 'question'
    },
    {
      text: 'Marketing needs more courage in general.',
      parent: 'The parish hall has a new boiler since Tuesday.'
    }
  ],
  silent: [
    { text: 'August makes sense, half of our shop is at the lake anyway.', parent },
    { text: 'They would never let me do that here.', parent },
    { text: 'My old firm did it at Easter, to avoid exactly this.', parent },
    { text: 'Moved ours too, by accident, when the roof leaked.', parent },
    { text: '"Nobody misses the cold" should be on a wall.', parent },
    { text: 'Ravi would like to hear about this one.', parent },
    {
      surface: 'reply',
      text: 'No, and I doubt we ever will.',
      parent: 'Do you count the broken pallets as well?',
      intent: 'question'
    },
    {
      surface: 'reply',
      text: 'Seven, plus one trainee in winter.',
      parent: 'How many people sit in your support team at night?',
      intent: 'question'
    },
    {
      surface: 'reply',
      text: 'You too, have a great weekend!',
      parent: 'Thanks, enjoy the weekend.',
      intent: 'thanks'
    },
    { text: 'Nobody reads these anyway, in my view.' },
    {
      text: 'Hard work and dedication always pay off in the end.',
      parent: 'Wir haben die Inventur in den August gelegt und niemand vermisst die Kälte.'
    }
  ]
})
