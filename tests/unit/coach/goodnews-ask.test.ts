import { describeRule } from './describe-rule.ts'

const news = 'I passed my master craftsman exam, on the third try!'
describeRule('goodnews-ask', 'reply', {
  fires: [
    { text: 'Congrats!! 🎉', parent: news, intent: 'good-news' },
    { text: 'Well deserved, Kerstin, so happy for you!', parent: news, intent: 'good-news' },
    { text: 'Amazing news, congratulations on the exam!', parent: news, intent: 'good-news' },
    {
      surface: 'comment',
      text: 'Huge congratulations to you and the team',
      parent: 'We just signed the lease for our first own shop!'
    },
    { text: '🎉🎉🎉', parent: news, intent: 'good-news' },
    { text: 'Bravo, way to go!', parent: news, intent: 'good-news' }
  ],
  silent: [
    { text: 'Third try! What did you do differently this time?', parent: news, intent: 'good-news' },
    {
      text: 'Congratulations! Tell me about the moment they read your name.',
      parent: news,
      intent: 'good-news'
    },
    {
      text: 'Congrats. I failed mine twice, in the welding part, and went to work in a bakery for a year.',
      parent: news,
      intent: 'good-news'
    },
    { text: 'Congratulations!', parent: 'I disagree with the second step.', intent: 'disagreement' },
    { text: 'Congratulations, what a milestone!' },
    {
      text: 'Herzlichen Glückwunsch zur bestandenen Prüfung, das freut mich sehr!',
      parent: news,
      intent: 'good-news'
    }
  ]
})
