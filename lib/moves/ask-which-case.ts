import { noun, pair, quote } from './move.ts'
import type { Move } from './move.ts'

export const askWhichCase: Move<'ask-which-case'> = {
  id: 'ask-which-case',
  reason: {
    anchored: 'Their question about {anchor} can be read in two ways.',
    plain: 'Their question can be read in two ways.'
  },
  ask: 'Which two readings do you see, and which one do they need?',
  templates: [
    pair('Do you mean {noun}, or more {second}? On the first, my answer is [your short answer].'),
    pair('Is it {noun} you are after, or {second}? For the first I would say [your short answer].'),
    pair('{Noun} or {second}: which one first? On one of them I can say [your short answer].'),
    noun(
      'Which side of {noun} do you mean, [one reading] or [the other reading]? On the first, [your short answer].'
    ),
    noun('With {noun}, do you mean [one case] or [the other case]? My answer differs.'),
    noun('About {noun}: are you asking for [one case] or [the other case]? I would answer them differently.'),
    quote('I can read "{quote}" in two ways: [one reading] or [the other reading]. Which one do you need?'),
    quote(
      'Does "{quote}" point to [one case] or [the other case]? My answer differs: [your short answer to one].'
    ),
    quote('Your "{quote}" covers more than one case. Do you mean [one case] or [the other case]?')
  ]
}
