import { describeRule } from './describe-rule.ts'

describeRule('link-frame', 'post', {
  fires: [
    'https://example.com/long-read',
    'New on the blog: https://example.com/blog/42 #writing',
    'Must read for all planners www.example.org/planning',
    {
      surface: 'comment',
      text: 'Have a look here: https://example.net/answer',
      parent: 'How do you store wet paint?'
    },
    'Interesante: https://example.es/nota'
  ],
  silent: [
    'No link here at all.',
    'I read this twice on the tram because it says what our boiler man has said for years: the noise comes before the leak, every single time. https://example.com/boiler',
    {
      surface: 'comment',
      text: 'Ours stands upside down since we read this, and it never dried again: https://example.net/paint',
      parent: 'How do you store wet paint?'
    },
    {
      surface: 'reply',
      text: 'Here: https://example.net/form',
      parent: 'Can you send me the form?',
      intent: 'question'
    },
    'We use `https://localhost` as a placeholder in the manual.'
  ]
})
