import { describeRule } from './describe-rule.ts'

describeRule('waiting-answer', 'post', {
  fires: [
    { text: '', context: { waiting: 3 } },
    { text: 'Good morning', context: { waiting: 1 } },
    { text: 'On Monday I deleted a page.', context: { waiting: 40 } },
    { text: 'Guten Morgen zusammen, heute geht es um Holz und um Leim.', context: { waiting: 2 } }
  ],
  silent: [
    { text: 'Good morning', context: { waiting: 0 } },
    { text: 'Good morning' },
    { surface: 'reply', text: 'Good morning to you', parent: 'Hi', context: { waiting: 5 } },
    { surface: 'comment', text: 'Good morning to you', parent: 'Hi', context: { waiting: 5 } },
    { text: 'My mother died on Sunday and I will be away for a while.', context: { waiting: 5 } }
  ]
})
