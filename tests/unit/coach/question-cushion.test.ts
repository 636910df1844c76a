import { describeRule } from './describe-rule.ts'

describeRule('question-cushion', 'reply', {
  fires: [
    {
      text: 'Why would anyone pay for that?',
      parent: 'We charge a small fee for the second appointment now.',
      intent: 'builds-on'
    },
    {
      text: 'How many did you ask?',
      parent: 'Most of our drivers prefer the early shift.',
      intent: 'builds-on'
    },
    {
      text: "Who's your new supplier then?",
      parent: 'We switched to tin boxes and breakage went down.',
      intent: 'story'
    },
    {
      text: 'You tested this where?',
      parent: 'The glue holds below freezing, we checked.',
      intent: 'builds-on'
    },
    {
      surface: 'comment',
      text: 'When did you last talk to a customer yourself?',
      parent: 'Our product team decides by data.'
    },
    {
      text: 'What about the weekends?',
      parent: 'The clinic line is open from six to ten now.',
      intent: 'builds-on'
    }
  ],
  silent: [
    {
      text: 'Tin boxes, of course. Who makes them for you?',
      parent: 'We switched to tin boxes and breakage went down.',
      intent: 'story'
    },
    {
      text: 'Thanks for the figures. How many of them drive at night?',
      parent: 'Most of our drivers prefer the early shift.',
      intent: 'builds-on'
    },
    {
      text: 'Hi Sami! What made you try tin?',
      parent: 'We switched to tin boxes and breakage went down.',
      intent: 'story'
    },
    {
      surface: 'comment',
      text: 'What was the worst week?',
      parent: 'Ten years as a solo bookkeeper today. Ask me anything.'
    },
    {
      text: 'How you handle the night orders.',
      parent: 'What would you like to know about the kitchen?',
      intent: 'question'
    },
    {
      text: 'We did the same in 2019 and lost a third. What did you lose?',
      parent: 'We charge a small fee for the second appointment now.',
      intent: 'builds-on'
    },
    {
      text: 'Why do I ask all this? Because our own glue failed at minus four last winter, twice, in front of the same customer, and I am the one who had told him that it would hold, so I owe him an answer.',
      parent: 'The glue holds below freezing, we checked.',
      intent: 'builds-on'
    },
    { text: 'Which glue is it?', parent: 'The glue holds below freezing, we checked.', intent: 'builds-on' },
    {
      text: 'Wer liefert euch die Dosen?',
      parent: 'Wir haben auf Blechdosen umgestellt, seitdem geht weniger kaputt.',
      intent: 'story'
    },
    {
      text: 'What does he need? I can drive over tonight.',
      parent: 'My father had a stroke on Sunday, I am with him in the hospital.',
      intent: 'story'
    }
  ]
})
