import { describeRule } from './describe-rule.ts'

describeRule('credit-give', 'post', {
  fires: [
    'Someone told me that a budget is a list of what you are afraid of. I think about it each spring.',
    'A mentor once said: sell the hole, not the drill. It took me years.',
    'I read somewhere that queues move faster when people can see the end. So we moved the till.',
    'My old boss said it best: nobody reads page two. He was right, as ever, and he knew it.',
    {
      surface: 'comment',
      text: 'A colleague showed me a trick for this: freeze the list on Thursdays.',
      parent: 'How do you stop late orders?'
    },
    'Not my idea, but it works: we pay the invoice before the work starts.'
  ],
  silent: [
    'My friend Ola Berg told me that a budget is a list of fears.',
    'A mentor once said: sell the hole, not the drill. It was @edwin_crane, who builds neither.',
    'I read somewhere that queues move faster when people see the end: https://example.org/queues',
    'A client, who asked not to be named, told me that she hates her own shop.',
    'My six-year-old told me that budgets are pocket money for grown-ups.',
    'A stranger on the train said that my shoes looked tired. He had a point.',
    'She said nothing, and that was an answer too.',
    'A customer asked me for the old soap, with her permission I tell it here: it was for her mother.'
  ]
})
