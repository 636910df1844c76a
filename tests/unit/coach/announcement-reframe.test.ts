import { describeRule } from './describe-rule.ts'

describeRule('announcement-reframe', 'post', {
  fires: [
    'I am beyond proud to share that I have joined Tessel Partners as a principal.',
    '🚀 Introducing RotaBoard, the planner for small care homes.',
    'Our second shop opens on Saturday at 14 Mill Lane. Come by and say hello.',
    'After months of work, we just launched our new website. It is faster, cleaner and works on phones.',
    'Some personal news: from March I will be leading the design team at Fernhill.',
    'Version 4.2 of Tallybook is out. It has dark mode and faster search.',
    "We're hiring a second pastry cook for our Camden kitchen.",
    'Save the date! Our summer seminar takes place on 12 June in Ghent.',
    'Thrilled to welcome Dana Reyes as our new head of operations.',
    'Registration for the autumn cohort is now open.'
  ],
  silent: [
    'Not excited to announce anything today. I slept nine hours and answered two letters.',
    "So proud of Imke, who opened her own practice after eleven years in other people's.",
    'Delighted to see my old apprentice launch her first boat. She swore a lot less than I did.',
    'Why do we say we are thrilled to announce when nobody in the room was thrilled?',
    '"Excited to share" is how our last three posts began, and my mother asked whether we were all right.',
    'If I read one more "thrilled to announce" this week I will start announcing my lunch.',
    'We launched the new rota on Monday and by noon Femi had found the hole in it: nobody covers lunch. Who found the hole in yours, and how soon?',
    'I printed the stock list by hand for nine years. Last week my nephew wrote a script over breakfast.',
    'Pricing is a conversation about fear. Most of mine was about my own.'
  ]
})
