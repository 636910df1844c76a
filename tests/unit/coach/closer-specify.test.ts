import { describeRule } from './describe-rule.ts'

const story =
  'On Monday I deleted the second page of our offer and two customers called to say that they had read it for the first time.'
describeRule('closer-specify', 'post', {
  fires: [
    `${story} Thoughts?`,
    `${story} What do you think about this?`,
    `${story}\n\nAgree or disagree?`,
    `${story} Let me know in the comments below 👇`,
    `${story} I'd love to hear your thoughts!`,
    `${story} Who else?`,
    `${story} Can anyone relate?`,
    `${story} Share your thoughts below. #sales #writing`,
    `${story} Am I the only one?`
  ],
  silent: [
    `${story} Which page would you cut first?`,
    `${story} What do you think a third page is for?`,
    `${story} Which page would you cut, and why? Thoughts?`,
    `${story} Thoughts? I had plenty, and none of them survived the train ride home with my sister, who sells boats and has never written an offer.`,
    story,
    `${story} Someone wrote "thoughts?" under it and left.`,
    `${story} Tell me what your customers read twice.`
  ]
})
