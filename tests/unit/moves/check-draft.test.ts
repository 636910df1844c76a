import { describe, expect, test } from 'vitest'
import { rejectDraft } from '../../../lib/moves/check-draft.ts'
import type { Rejection } from '../../../lib/moves/check-draft.ts'

const shape = (text: string, quotes: readonly string[] = [], nouns: readonly string[] = []) => {
  const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
  const quoted = quotes.map(spanOf)
  return {
    text,
    blanks: [...text.matchAll(/\[[^\]]+\]/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length
    })),
    anchors: [...quoted, ...nouns.map(spanOf)],
    quoted,
    leastWords: 8,
    mostCharacters: 280
  }
}

describe('rejectDraft', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[], Rejection | null])[] = [
    ['You wrote "the sheet was wrong". What happened right before that?', ['the sheet was wrong'], [], null],
    ['You wrote the the sheet and what happened right before that?', [], [], 'doubled-word'],
    ['You mention a index of it. What happened right before that?', [], [], 'article'],
    ['You wrote "what then?"? What happened right before that one?', ['what then?'], [], 'question-marks'],
    ['You wrote "the sheet was wrong. What happened right before that?', [], [], 'quotation-marks'],
    ['About my team: what happened right before that, and who said so?', [], ['my team'], 'pronoun-clash'],
    ['You wrote "so it is". What happened right before that moment?', ['so it is'], [], 'thin-quotation'],
    ['Too short.', [], [], 'length'],
    ['For the sheet we [what you do]. What goes missing most often in yours?', [], [], 'verb-blank'],
    ['That is a great sheet you have. What happened right before that?', [], [], 'praise'],
    [
      'You wrote "it broke. Then it rained". What happened right before that?',
      ['it broke. Then it rained'],
      [],
      'sentence-in-quotation'
    ],
    ['You wrote about the sheet! What happened right before that one?', [], [], 'exclamation'],
    [`You wrote ${'word after '.repeat(22)}word and then some.`, [], [], 'length']
  ]
  test.each(cases)('%s', (text, quotes, nouns, rejection) => {
    expect(rejectDraft(shape(text, quotes, nouns))).toBe(rejection)
  })

  test('praise inside a quotation is theirs', () => {
    expect(
      rejectDraft(shape('You wrote "a great sheet". What happened right before that?', ['a great sheet']))
    ).toBeNull()
  })

  test('the limit of X', () => {
    expect(
      rejectDraft({ ...shape(`You wrote ${'extraordinarily-long '.repeat(14)} sheet`), mostCharacters: 280 })
    ).toBe('characters')
  })
})
