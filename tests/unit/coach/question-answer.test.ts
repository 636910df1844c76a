import { describeRule } from './describe-rule.ts'

const parent = 'How do you decide which invoice to chase first?'
describeRule('question-answer', 'reply', {
  fires: [
    { text: 'Thanks so much for asking!', parent, intent: 'question' },
    { text: 'Such a good question, I love it 🙌', parent, intent: 'question' },
    { text: 'Ooh, nice one. How do you do it yourself?', parent, intent: 'question' },
    { text: 'Appreciate your comment, Lionel, thank you.', parent, intent: 'question' },
    {
      text: 'Great question! What about you?',
      parent: 'Curious how long the first draft took you.',
      intent: 'question'
    },
    {
      text: 'Thank you for reading and for the kind words.',
      parent: 'Lovely text. Did you ever go back to the village?',
      intent: 'question'
    }
  ],
  silent: [
    { text: 'The oldest first, always.', parent, intent: 'question' },
    { text: 'Good question, I do not know yet.', parent, intent: 'question' },
    { text: 'I answered that below, under the comment of Hattie.', parent, intent: 'question' },
    { text: 'Thanks for asking! By amount, then by how much I like them.', parent, intent: 'question' },
    { text: 'Tom runs that, he can tell you better than me.', parent, intent: 'question' },
    { text: 'See https://example.com/chasing, section two has our order.', parent, intent: 'question' },
    {
      text: 'Never, sadly.',
      parent: 'Lovely text. Did you ever go back to the village?',
      intent: 'question'
    },
    {
      text: 'Thank you, that means a lot today.',
      parent: 'This made me call my own brother. Who knew a text could do that?',
      intent: 'praise'
    },
    { text: 'Depends on the month. What is your order?', parent, intent: 'question' }
  ]
})
