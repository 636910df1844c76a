import { describeRule } from './describe-rule.ts'

const text =
  'The committee met on Tuesday and went through the plans for the old mill. Most of the roof can stay, the wheel has to go, and the car park will be smaller than promised. Neighbours may object until the end of May, in writing, at the town hall.'
const paste = { words: 45, shareOfText: 0.95, kind: 'paste' } as const
describeRule('paste-personalize', 'post', {
  fires: [
    { text, context: { paste } },
    { text, surface: 'comment', parent: 'What happens with the mill?', context: { paste } },
    { text, surface: 'reply', parent: 'What happens with the mill?', intent: 'question', context: { paste } },
    { text, context: { paste: { ...paste, shareOfText: 0.8, words: 40 } } }
  ],
  silent: [
    { text },
    { text, context: { paste: { ...paste, words: 39 } } },
    { text, context: { paste: { ...paste, shareOfText: 0.79 } } },
    { text, context: { paste: { ...paste, kind: 'own' } } },
    {
      text: 'Der Ausschuss hat am Dienstag getagt und die Pläne für die alte Mühle besprochen, das Dach bleibt und das Rad muss weg.',
      context: { paste }
    }
  ]
})
