import { describeRule } from './describe-rule.ts'

const gave = "Row 9 uses last year's rate, you can see it if you compare with the June sheet."
describeRule('thanks-specify', 'reply', {
  fires: [
    { text: 'Thanks a lot, super helpful!', parent: gave, intent: 'builds-on' },
    { text: 'Thank you, this helped me.', parent: gave, intent: 'disagreement' },
    { text: 'Thx!', parent: gave, intent: 'builds-on' },
    {
      text: 'Really appreciate it, thank you so much.',
      parent: 'I tried it with our night team for a month: two of nine liked it, the rest swapped back.',
      intent: 'story'
    },
    {
      surface: 'comment',
      text: 'Thanks, I needed this today.',
      parent: 'How we mend zips: soap first, then pliers on the slider, gently, from both sides.'
    }
  ],
  silent: [
    { text: 'Thank you for checking it against June.', parent: gave, intent: 'builds-on' },
    { text: 'Thanks, you spotted what three of us missed.', parent: gave, intent: 'builds-on' },
    { text: 'Thanks for the row number, fixed.', parent: gave, intent: 'builds-on' },
    { text: 'Thanks, you too!', parent: 'Have a good weekend, thanks again.', intent: 'thanks' },
    { text: 'Thanks!', parent: 'Great post!', intent: 'empty-praise' },
    {
      text: 'Thanks a lot, super helpful!',
      parent: gave,
      intent: 'builds-on',
      context: { thread: { turns: 6, thanks: 3, askedLately: false } }
    },
    { text: 'Thank you because now I can sleep.', parent: gave, intent: 'builds-on' },
    { text: 'Thanks, super helpful!' },
    {
      text: 'Row 9 indeed. I had copied it over from the old sheet and never looked again, so the whole column was off.',
      parent: gave,
      intent: 'builds-on'
    }
  ]
})
