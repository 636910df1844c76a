import { describeRule } from './describe-rule.ts'

const parent = 'Open offices are fine if people have somewhere to hide. You make it sound like a prison.'
describeRule('disagreement-acknowledge', 'reply', {
  fires: [
    { text: 'No. The data never said that and it simply does not hold.', parent, intent: 'disagreement' },
    { text: 'People do not hide, they just wear headphones all day.', parent, intent: 'disagreement' },
    { text: 'This is wrong. Nobody works well in noise.', parent, intent: 'disagreement' },
    { text: 'It is only noise that matters here, nothing else.', parent, intent: 'disagreement' },
    {
      surface: 'comment',
      text: "That's nonsense. Nobody reads plans that way and it won't work.",
      parent: 'Every plan should fit on one page, then people read it.'
    }
  ],
  silent: [
    {
      text: 'Prison is too strong, you are right. Somewhere to hide is what ours lacked.',
      parent,
      intent: 'disagreement'
    },
    { text: 'Fair enough, I left out the good ones.', parent, intent: 'disagreement' },
    { text: 'I hear you. Ours had no corner at all, so I may be bitter.', parent, intent: 'disagreement' },
    { text: 'Somewhere to hide, like what? Ours had a broom cupboard.', parent, intent: 'disagreement' },
    { text: 'Good catch, I should have said that.', parent, intent: 'disagreement' },
    {
      text: 'Perhaps it might depend on the trade; I think ours was rather extreme, and maybe yours could be better.',
      parent,
      intent: 'disagreement'
    },
    {
      text: 'I did not expect that.',
      parent: 'We tried it in the library and it worked for us as well.',
      intent: 'builds-on'
    },
    {
      text: 'Nein, das stimmt so nicht, bei uns hat es nie funktioniert.',
      parent: 'Offene Büros sind in Ordnung, wenn man sich verstecken kann, finde ich.',
      intent: 'disagreement'
    }
  ]
})
