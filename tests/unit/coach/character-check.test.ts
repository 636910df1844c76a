import { describeRule } from './describe-rule.ts'

import { analyseText } from '../../../lib/language/analyse-text.ts'
import { measureWriting } from '../../../lib/coach/writing-features.ts'

const usual = [
  'I changed the lamp in the hall. It took an hour, and the old one still works in the cellar.',
  'On Monday I walked to work. The river was high and I met nobody I knew.',
  "I don't keep a diary. I keep receipts, which say more about my week.",
  'The baker has a new sign. I liked the old one, and so did he, but it fell.',
  'I repaired two chairs. One was mine, the other one belongs to the school.',
  'My neighbour plays the horn. I close the window at nine and open it at ten.',
  'I wrote three letters. Two were answered, and the third came back.',
  'The tram was late. I read a page about moss, twice, and forgot both times.',
  "I don't like long meetings. I bring wool, and people talk less when I knit.",
  'We painted the door green. I had wanted blue, and now I am glad.',
  'I sold the van on Friday. The man paid in coins and counted them aloud.'
].map((text) => measureWriting(analyseText(text)))
const loud =
  'WOW!!! What a day!!! 🚀🚀🚀 We smashed it!!! Are you ready? Are you with us? Let us go!!! #win #team #growth #go #now #fire'
describeRule('character-check', 'post', {
  fires: [
    { text: loud, context: { earlierFeatures: usual } },
    { text: `${loud} Yes!!! 🔥🔥🔥`, context: { earlierFeatures: usual } },
    {
      text: 'We did it!!! 🎉🎉 We are so proud!!! 🎉🎉 Our team!!! Our dream!!! #a1 #b1 #c1 #d1 #e1 #f1 Who is next? Who is in? 🎉',
      context: { earlierFeatures: usual }
    },
    {
      text: 'Ready? Steady? Go!!! 🚀 We launch!!! 🚀 We win!!! 🚀 Our time is now!!! #now #go #win #launch #team #we',
      context: { earlierFeatures: usual }
    }
  ],
  silent: [
    { text: loud },
    { text: loud, context: { earlierFeatures: usual.slice(0, 9) } },
    {
      text: 'I mended the gate on Sunday. It squeaks again, and the cat is pleased about it.',
      context: { earlierFeatures: usual }
    },
    { surface: 'comment', text: loud, parent: 'We won.', context: { earlierFeatures: usual } },
    {
      text: 'I mended the gate! It squeaks again, and the cat is pleased about it.',
      context: { earlierFeatures: usual }
    }
  ]
})
