import { describeRule } from './describe-rule.ts'

describeRule('blank-fill', 'reply', {
  fires: [
    { text: 'We use [your tool] for that.', parent: 'What do you use?', intent: 'question' },
    { text: 'I saw it at ___ last year.', parent: 'Where?', intent: 'question' },
    { text: '[your answer]', parent: 'Where?', intent: 'question' },
    {
      text: 'Last time we spoke about [what you talked about]. What became of it?',
      parent: 'Hello again!',
      intent: 'thanks'
    },
    { text: 'It was [...] who told me.', parent: 'Who?', intent: 'question' },
    { surface: 'post', text: 'On [one day last week] I met [name, after asking them].' },
    { text: 'Ich nehme dafür [your tool] und bin zufrieden.', parent: 'Was nutzt ihr?', intent: 'question' },
    {
      text: 'I keep [Ein Beispiel] near the door.',
      parent: 'Where?',
      intent: 'question',
      context: { offeredBlanks: ['[Ein Beispiel]'] }
    },
    {
      text: 'So sorry about your mother. [your memory of her]',
      parent: 'My mother died on Friday.',
      intent: 'story'
    }
  ],
  silent: [
    { text: 'See note [1] and [2].', parent: 'Where?', intent: 'question' },
    { text: 'He wrote "recieved [sic]" twice.', parent: 'Where?', intent: 'question' },
    { text: 'Read [the manual](https://example.com/manual) first.', parent: 'Where?', intent: 'question' },
    { surface: 'post', text: '- [x] bread\n- [ ] milk\n- [ ] your coat' },
    { text: 'The report is here [PDF], the rest is on the site.', parent: 'Where?', intent: 'question' },
    { text: 'Use `list[which]` or `a[your_index]` there.', parent: 'How?', intent: 'question' },
    { surface: 'post', text: '[UPDATE] The road is open again.' },
    { text: 'My file is called my___notes, do not ask.', parent: 'Where?', intent: 'question' },
    { text: 'We saw two [and a half] birds.', parent: 'How many?', intent: 'question' },
    { text: 'I never say [anything] in brackets.', parent: 'Why?', intent: 'question' }
  ]
})
