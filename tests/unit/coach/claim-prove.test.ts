import { describeRule } from './describe-rule.ts'

describeRule('claim-prove', 'post', {
  fires: [
    'We are the leading provider of hoof care in the region and our customers know it.',
    'Our formula is proven to transform your mornings. Try it and see.',
    'This is the fastest accounting tool on the market.',
    'I guarantee that you will sleep better after one session with me.',
    'We 10x our output without hiring anyone. Ask me how.',
    'A game-changing approach to onboarding that always works.',
    {
      surface: 'comment',
      text: 'Our agency is #1 in the valley for a reason.',
      parent: 'Who does good window displays?'
    },
    'Sales exploded after we changed the logo.'
  ],
  silent: [
    'The best soup in town is at the bus depot, and the driver of line 9 knows why.',
    'My best mistake was the blue van.',
    'Our method is not the fastest, and there is no guarantee that it works for you.',
    'Every vendor claims to be the leading platform. I asked eleven of them for one name.',
    'We are the fastest in the county: 212 frames in 8 hours on 3 May, counted by the guild.',
    'They say they guarantee results. I asked for the fine print.',
    'The harvester cut our time from 9 days to 4 days since June. It is the best machine we own, says Hanne Bruun.',
    'The battery exploded in the yard and nobody was near.',
    'I walk 3x a week and drink less coffee.',
    'The most important thing I heard today came from the cleaner.',
    'Do you know who is the best in town for violin bows?'
  ]
})
