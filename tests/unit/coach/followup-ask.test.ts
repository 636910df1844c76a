import { describeRule } from './describe-rule.ts'

const story =
  'My first manager made us write down every call by hand for a month. I hated it and I still do it.'
const asks = 'Do you let the juniors talk to clients alone?'
describeRule('followup-ask', 'reply', {
  fires: [
    {
      text: 'I did something like that in my second job, with a red notebook I still own.',
      parent: story,
      intent: 'story'
    },
    { text: 'Yes, from the third week on, and I sit in the next room.', parent: asks, intent: 'question' },
    {
      text: 'We tried paper for a year and went back to the tablet. How about you?',
      parent: 'Paper forms survive the cold store, tablets do not.',
      intent: 'builds-on'
    },
    { text: 'That notebook habit is a good one. How are you today?', parent: story, intent: 'story' },
    {
      text: 'Handwriting slows me down, in a good way. Have you been to the new market hall yet?',
      parent: story,
      intent: 'story'
    },
    {
      text: 'I see your point about the cold store, the tablets die there in ten minutes.',
      parent: 'Paper forms survive the cold store, tablets do not. You ignore that.',
      intent: 'disagreement'
    },
    {
      text: 'Two years of fighting for that budget line, well earned and about time.',
      parent: 'We finally got the funding for the night shelter.',
      intent: 'good-news'
    }
  ],
  silent: [
    {
      text: 'A month of handwritten calls! Which of those notes did you ever go back to?',
      parent: story,
      intent: 'story'
    },
    { text: 'I would have quit in week one. What made you keep doing it?', parent: story, intent: 'story' },
    { text: 'Will do, talk soon!', parent: 'Send me the sheet when you have it.', intent: 'need' },
    {
      text: 'Thank you, that is very kind of you.',
      parent: 'The checklist you posted saved our Monday, really clear.',
      intent: 'praise'
    },
    {
      text: 'I am so sorry to read this, Pavel. Take all the time you need.',
      parent: 'My wife died in April and I have not opened the workshop since.',
      intent: 'story'
    },
    {
      text: 'Yes, from the third week on.',
      parent: asks,
      intent: 'question',
      context: { thread: { turns: 5, thanks: 0, askedLately: false } }
    },
    {
      text: 'I sit in the next room and read the paper, badly.',
      parent: asks,
      intent: 'question',
      context: { thread: { turns: 3, thanks: 0, askedLately: true } }
    },
    {
      text: 'I leave this one here, have a nice evening.',
      parent: 'You people are scum, all of you.',
      intent: 'abuse'
    },
    { text: 'You too, enjoy the weekend!', parent: 'Thanks, have a lovely weekend.', intent: 'thanks' }
  ]
})
