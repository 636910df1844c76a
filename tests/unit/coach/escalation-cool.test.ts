import { describeRule } from './describe-rule.ts'

const parent = 'Sorry, but this advice gets people hurt on a real site.'
describeRule('escalation-cool', 'reply', {
  fires: [
    { text: 'You clearly did not read the post. What is your problem?', parent, intent: 'disagreement' },
    {
      text: 'Why are you even here? Obviously you have never worked a crane.',
      parent,
      intent: 'disagreement'
    },
    { text: 'You are a fool.', parent, intent: 'disagreement' },
    { text: 'Your comment is NONSENSE and you know that.', parent, intent: 'disagreement' },
    { text: 'Seriously, no. It does not, it never did and it will not.', parent, intent: 'disagreement' },
    { surface: 'comment', text: 'What a clown you are.', parent: 'I think we should ban forklifts indoors.' }
  ],
  silent: [
    {
      text: 'Thanks for saying it plainly. What kind of site do you have in mind?',
      parent,
      intent: 'disagreement'
    },
    {
      text: 'I see the worry. On ours we rope off the crane first, maybe that is the difference.',
      parent,
      intent: 'disagreement'
    },
    { text: 'You may have a point about cranes. Ours is a small yard.', parent, intent: 'disagreement' },
    { text: 'Really sorry it read that way. What would you change?', parent, intent: 'disagreement' },
    { text: 'Glad you wrote. Why do you think the rope is not enough?', parent, intent: 'disagreement' },
    {
      text: 'Honestly, I loved that story about the crane.',
      parent: 'We once hung a piano from the crane for a wedding.',
      intent: 'story'
    },
    {
      text: 'What did the piano sound like after?',
      parent: 'We once hung a piano from the crane for a wedding.',
      intent: 'story'
    },
    { text: 'You could rope it off, perhaps. Ours took a morning.', parent, intent: 'disagreement' }
  ]
})
