import { describeRule } from './describe-rule.ts'

describeRule('hashtag-trim', 'post', {
  fires: [
    'Slow mornings #coffee #monday #calm',
    'We finished the roof before the rain and the whole street came out to look at it, which nobody had planned but everybody liked, including the dog from number nine #roof #craft #team #proud #rain',
    'Neue Folge ist da #podcast #handwerk #holz',
    '#one #two #three #four #five',
    { surface: 'comment', text: 'So true #leadership #mindset #growth', parent: 'We closed at noon today.' }
  ],
  silent: [
    'Slow mornings #coffee #monday',
    'We finished the roof before the rain and the whole street came out to look at it, which nobody had planned but everybody liked, even the dog #roof #craft #team',
    'Channel #1 of 3, room #2, seat #3, floor #4, door #5.',
    { surface: 'reply', text: 'Ha! #a1 #b2 #c3 #d4 #e5', parent: 'Tag it all.', intent: 'other' },
    'See `#define A`, `#define B`, `#define C` in the header.'
  ]
})
