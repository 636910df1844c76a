import { describeRule } from './describe-rule.ts'

describeRule('machine-rephrase', 'post', {
  fires: [
    "In today's rapidly evolving landscape, authentic leadership is pivotal. By harnessing empathy we can foster resilient teams, unlocking new possibilities and driving meaningful change across organisations of every size.",
    "Collaboration, communication, and innovation are a testament to what teams can do. It's not just about tools, it's about people. Trust, transparency and commitment elevate every project in this intricate tapestry of work.",
    '✅ Delve into your data\n✅ Harness the power of teams\n✅ Elevate your outcomes\nThe truth? Small steps, taken daily, compound into something far greater than the sum of all of their parts.',
    {
      surface: 'comment',
      text: "This is a powerful reminder that vulnerability isn't just a weakness, it's a strategic strength, fostering connection and underscoring the pivotal role of trust in modern teams.",
      parent: 'I cried in front of my team on Monday.'
    },
    {
      surface: 'reply',
      text: 'Here is a revised version of your reply: Thank you for the question.',
      parent: 'How long does it last?',
      intent: 'question'
    },
    {
      surface: 'comment',
      text: 'As an AI language model I cannot attend, but congratulations.',
      parent: 'We open on Friday.'
    }
  ],
  silent: [
    'The landscape here is flat and the wind never stops, so the sweet smell of the sugar factory reaches us in town before the bus does, every single day of autumn.',
    'We delve into the cellar twice a year to count the jars, and my aunt writes the numbers on the wall in pencil because paper moulds down there, she says.',
    'It is not about the money. I sold the van for less than it was worth because the boy who bought it reminded me of my brother at that age, hands in his pockets and all.',
    "\"In today's fast-paced world, it's not just a tool, it's a mindset, fostering a seamless and transformative tapestry\" was the first line of the letter the bank sent us, and I read it aloud to the whole shop at closing time.",
    'Seamless gutters are what I do. I bend them on the truck, one piece per side, and the odd part is only that my father built the machine from a tank.',
    {
      text: 'Harness Hub is a shop for harnesses. A harness fits or it does not, and harnessing a nervous horse takes two people, a carrot and the patience of a saint in winter.',
      context: { ownTerms: ['Harness Hub', 'harness', 'harnessing'] }
    },
    'A pivotal moment.'
  ]
})
