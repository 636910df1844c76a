import { describeRule } from './describe-rule.ts'

const parent = 'Our dentist chairs stand empty on Monday mornings. We now call people on Friday at four.'
describeRule('praise-specify', 'comment', {
  fires: [
    { text: 'Love this!', parent },
    { text: 'This 👆', parent },
    { text: 'Facts.', parent },
    { text: 'Wow, just wow', parent },
    { text: 'Inspiring as always Paulina, keep them coming!', parent },
    { text: 'Insightful piece. Thanks for posting', parent },
    { text: 'What a fantastic read, thank you for sharing your insights 🙏', parent },
    { text: '👏👏👏', parent },
    { text: 'Well said Ingrid', parent },
    { text: 'Absolutely brilliant, keep inspiring us', parent },
    { text: '100% agree, so important!', parent },
    { text: 'This is gold. Saving for later.', parent },
    { text: 'Such wise words and such a powerful perspective, every leader should read this', parent },
    { text: 'Couldnt agree more!!', parent },
    {
      surface: 'reply',
      text: 'Totally agree, great point!',
      parent: 'The Friday call works because people still have their calendar open.',
      intent: 'builds-on'
    }
  ],
  silent: [
    { text: 'Great point about the Monday chairs.', parent },
    { text: 'Love the Friday call. We text at four and get half the answers.', parent },
    { text: 'Four on a Friday is when my patients are already on the motorway.', parent },
    { text: 'Well said. Who makes the calls, the front desk or the hygienist?', parent },
    { text: 'Thanks, I will try it with our physio appointments next week.', parent },
    { text: 'Nice, our vet does it by postcard and swears by the stamp.', parent },
    { text: 'Mondays, the empty chair of the week.', parent },
    { text: 'Hmm, no.', parent },
    { text: 'They would do this here.', parent },
    { text: 'See you at the team table, there is a story in this.', parent },
    { text: '[your answer] there', parent },
    { text: 'Same thing every morning at our place.', parent },
    { text: 'I did that once, never again.', parent },
    { text: 'Following you there with my bike tomorrow.', parent },
    {
      text: 'Toller Beitrag, danke fürs Teilen!',
      parent: 'Unsere Stühle stehen am Montag leer, wir rufen jetzt am Freitag um vier an.'
    }
  ]
})
