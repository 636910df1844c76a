import { describeRule } from './describe-rule.ts'

describeRule('reader-name', 'post', {
  fires: [
    'Everyone can be creative. Every person has ideas and all people deserve to be heard. Creativity always starts with courage, and courage is something that grows with use, step by step and day by day.',
    'No matter who you are, kindness pays. Everybody benefits from a smile, and every company becomes a better place when kindness is part of its culture from the first day to the last one.',
    "Whether you're a beginner or an expert, planning matters. All teams need a plan, and everyone should know it by heart, from the first draft on a napkin to the final version on the wall.",
    'All leaders should listen more. All of us forget it under pressure, and everyone around us pays the price for it in the form of stress, mistakes and long evenings without a real result.'
  ],
  silent: [
    'Everyone can be creative, every person has ideas.',
    'If you run a small kitchen, this is for you: everyone wants the early shift until the fish comes. Every person on the team should gut one once, and always with the good knife, so that they know.',
    'Everyone upstairs thinks the list prints itself and everyone in the yard knows that it does not. Gloria was on leave for a week and we found out that she types it at 5.45 each day.',
    'For those of you who teach in the evening: everyone is tired, every person in the room has been up since six, and the first ten minutes decide. I bring soup. It costs less than the handouts did.',
    'The tram was full this morning and a man with a cello got the only seat. The cello got it, to be exact. He stood beside it for eleven stops and nobody said a word about it at all.',
    '@harriet_vole this one is for you: everyone says that every team needs a plan, and you are the only one I know who threw hers out of a window in front of the whole board and kept the job.'
  ]
})
