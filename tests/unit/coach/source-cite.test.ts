import { describeRule } from './describe-rule.ts'

describeRule('source-cite', 'post', {
  fires: [
    'Research shows that people decide in seven seconds. So smile.',
    '83 % of buyers never answer a first letter. Write a second one.',
    '9 out of 10 startups fail. Mine did too, on a Tuesday.',
    'Experts agree: standing desks make you kinder.',
    'A recent study found that plants reduce sick days.',
    'Science says you should nap.',
    {
      surface: 'comment',
      text: 'Surveys show that 60 percent of nurses think of leaving.',
      parent: 'Why is it so hard to staff nights?'
    },
    'According to studies, most meetings could be a letter.'
  ],
  silent: [
    '4 of our 11 drivers asked for Fridays off this spring.',
    'According to Eurostat, one in five trips is under two kilometres.',
    'Research shows that people decide in seconds (Willis and Todorov 2006).',
    'Studies show that plants help: https://example.org/plants',
    'The price went up by 12 % in March and we lost one table.',
    'I counted 31 vans this morning. Most of them were empty.',
    'A survey by the bakers guild says that 40 % of bakers want to sleep.',
    '20 % of my day goes into looking for keys.',
    'What does the research say about naps? I could not find any.',
    'Step 1 of 3: open the lid.'
  ]
})
