import { describeRule } from './describe-rule.ts'

describeRule('bait-remove', 'post', {
  fires: [
    'Like if you agree, share if you care.',
    'Comment YES and I will send you the template.',
    'Tag three friends who need a holiday.',
    'Type "INTERESTED" below to get the free guide.',
    'Repost this to help someone in your network ♻️',
    'Vote with an emoji: ❤️ for tea, 👍 for coffee.',
    'Double tap if your Monday started like mine.',
    'Drop a 🔥 below if you want part two.',
    {
      surface: 'comment',
      text: 'Great stuff! Like my comment if you agree.',
      parent: 'We close at five now.'
    },
    'RT to save a designer from a bad brief'
  ],
  silent: [
    'She wrote "comment YES for the guide" and I wrote "why". That was our whole talk.',
    'I unfollow people who say like if you agree. It is the digital form of shouting in a lift.',
    'Write me your street and I will tell you when the gritter comes, the list is nearly done.',
    'Please share: our neighbour Lotte Brand, 81, is missing since Friday evening. Grey coat, red hat.',
    'Blood donors needed at St Anne on Tuesday, type 0 above all. Please share this with someone who can come.',
    'I like it if people bring their own cups.',
    'Comment with the year your lift was built and I will add it to the table; 40 houses so far.',
    'My daughter asked me to tag along to the fair.',
    'We share the van with the bakery next door and the arrangement works.',
    'Engagement bait is dying. Tag a friend, they said. Nobody came.'
  ]
})
