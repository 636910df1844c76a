import { describe, expect, test } from 'vitest'
import { findOwnWords } from '../../../lib/moves/own-words.ts'

const answers = [
  {
    to: 'How do you handle the handover at six in the morning?',
    text: 'Two sheets and one rule: who writes last, talks first.',
    at: '2026-05-04'
  },
  {
    to: 'Did you raise prices for existing customers?',
    text: 'Only for those with more than ten orders.',
    at: '2026-03-01'
  },
  { to: 'What do you do about rain?', text: 'We move the tables.', at: '2026-02-11' }
]

describe('findOwnWords', () => {
  test('finds what answered something similar, as it was written', () => {
    const found = findOwnWords('How is the handover done in the morning on your ward?', answers)
    expect(found[0]).toMatchObject({
      text: 'Two sheets and one rule: who writes last, talks first.',
      at: '2026-05-04'
    })
  })

  test('finds nothing where nothing is similar', () => {
    expect(findOwnWords('Which microscope do you use?', answers)).toEqual([])
    expect(findOwnWords('', answers)).toEqual([])
    expect(findOwnWords('How is the handover done?', [])).toEqual([])
  })

  test('the order of the answers changes nothing', () => {
    const question = 'Do you raise prices for customers who order a lot?'
    expect(findOwnWords(question, answers.toReversed())).toEqual(findOwnWords(question, answers))
  })
})
