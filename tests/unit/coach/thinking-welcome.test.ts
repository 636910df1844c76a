import { describeRule } from './describe-rule.ts'

describeRule('thinking-welcome', 'post', {
  fires: [
    'Thinking aloud here: what if the apprentice runs the morning meeting?',
    'I could be wrong, but I suspect that our best customers are the ones who complain.',
    'Rough idea, no spreadsheet yet: pay people for the meetings they cancel.',
    "Haven't made up my mind about night shifts. Part of me likes the quiet.",
    'Still figuring out why the second shop does better in the rain.'
  ],
  silent: [
    'The apprentice runs the morning meeting now.',
    'I am sure about this one: the second shop does better in the rain.',
    { surface: 'comment', text: 'Thinking aloud: would it work with two?', parent: 'We run it alone.' },
    'She said "I may be wrong about the roof" and then it fell in.',
    'Wir denken noch laut nach, ob der Lehrling die Morgenrunde leiten soll.'
  ]
})
