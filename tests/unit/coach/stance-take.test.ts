import { describeRule } from './describe-rule.ts'

describeRule('stance-take', 'post', {
  fires: [
    'Leadership can perhaps be learned, and possibly it is also partly a matter of character. In general it may depend on the situation. Some people are usually more comfortable with it, and others are probably less so, which is somewhat typical of most organisations in most industries.',
    'Communication is important in every organisation. It connects people, supports collaboration and contributes to a positive environment. Effective communication includes listening and speaking. It takes place in meetings, in writing and in conversation. Good communication supports the success of projects and the satisfaction of all involved.',
    'Digital tools are changing the way people work. Many organisations are exploring new possibilities. There are opportunities and there are risks. It is likely that the coming years will generally bring further developments, and it is possible that these will largely affect most professions in one way or another.'
  ],
  silent: [
    'I think leadership training is a waste of money for people under thirty. They learn it from one good boss or they do not learn it. Every course I attended taught me words for things I already could not do, and the words made it worse for those around me.',
    'Remote work has advantages. But nobody ever learned to fix a gearbox on a call. The young ones stand beside the old ones for two years, hand over the right spanner at the right time, and then one day they are the ones who hold out the hand and wait.',
    'Communication may possibly be important. Where does yours break first, in the morning round or on the phone at night? We are about to change both and could perhaps learn from those who have done it, so tell me what you gave up on and what you kept.',
    'Thinking aloud: communication is perhaps a matter of distance. It may depend on how far the desks are apart, or possibly on how far the people are apart. In general it is probably both. I have no conclusion yet, it is a loose thought on a slow train home.',
    {
      surface: 'reply',
      text: 'It may depend on the team. Perhaps it is usually a bit of both, and in general I would probably look at who is on the early shift, since they are often the ones who know, and possibly the only ones who would say so in a meeting.',
      parent: 'Should rotas be fixed or free?',
      intent: 'question'
    },
    'Leadership is important.'
  ]
})
