import { describeRule } from './describe-rule.ts'

const context = { redLines: ['Marrow & Finch', 'Osprey', 'pay round', 'Müller'] }
const about = (text: string, surface: 'post' | 'comment' | 'reply' = 'post') => ({ text, surface, context })
describeRule('redline-stop', 'post', {
  fires: [
    about('Lunch with the people of Marrow & Finch today.'),
    about('OSPREY starts on Monday.'),
    about('The #Osprey team is the best.'),
    about("Osprey's first week went well.", 'comment'),
    about('The pay-round is over, at last.', 'reply'),
    about('Gruss an Frau Mueller und Herrn Muller.'),
    about('Danke an Herrn MÜLLER!'),
    about('Read https://osprey.example.com before Monday.'),
    about('"Osprey will be late", she said.'),
    about('今日はOspreyの会議でした。'),
    about('#TeamOsprey is on the road'),
    { text: 'My mother died on Sunday. Osprey gave me the week off.', context }
  ],
  silent: [
    about('The ospreyish look of the bird on our roof.'),
    about('Finch and Marrow are two streets here.'),
    about('Prosprey is not a word.'),
    { text: 'Osprey starts on Monday.' },
    { text: 'Osprey starts on Monday.', context: { redLines: ['', '  '] } },
    about('Mullerin is a mill.')
  ]
})
