import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseText } from '../../../lib/language/analyse-text.ts'
import { findInvitations } from '../../../lib/language/invitations.ts'
import { classifyQuestion, findQuestions } from '../../../lib/language/questions.ts'
import { findScene } from '../../../lib/language/scene.ts'
import { hasCrisis, hasHardship } from '../../../lib/language/hardship.ts'
import { stemWord } from '../../../lib/language/stem-word.ts'

const words = (text: string): string[] => analyseText(text).words.map((word) => word.lower)
const sentences = (text: string): string[] =>
  analyseText(text).sentences.map((one) => text.slice(one.start, one.end))

const kind = (turn: string, parent: string): string[] => {
  const analysed = analyseText(turn)
  const questions = findQuestions(analysed)
  return questions.map((one) =>
    classifyQuestion(one, analysed, analyseText(parent).stems(), questions.at(-1)?.end ?? 0)
  )
}

const invites = (text: string): boolean => {
  const analysed = analyseText(text)
  return findInvitations(analysed, findQuestions(analysed)).length > 0
}

describe('exempt parts', () => {
  it('takes quotations of three words and more, code, addresses, names and tags out of the words', () => {
    expect(
      words('See "the rota is late" and "one two" `x = 1` https://a.example/b?c=d, @ana_b #rota end')
    ).toEqual(['see', 'and', 'one', 'two', 'end'])
  })
  it('takes quoted lines and indented blocks out', () => {
    expect(words('> they wrote this\nmine\n    code here\nend')).toEqual(['mine', 'end'])
  })
  it('leaves apostrophes alone', () => {
    expect(words("don't touch the kids' toys, it's Ana's")).toEqual([
      "don't",
      'touch',
      'the',
      'kids',
      'toys',
      "it's",
      "ana's"
    ])
  })
  it('keeps the length and every offset', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const analysed = analyseText(text)
        expect(analysed.exempt.open.length).toBe(text.length)
        for (const word of analysed.words) expect(word.end).toBeLessThanOrEqual(text.length)
        let last = 0
        for (const sentence of analysed.sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(last)
          expect(sentence.end).toBeGreaterThan(sentence.start)
          last = sentence.end
        }
      })
    )
  })
})

describe('sentences', () => {
  it('splits at ends and lines, not at abbreviations or numbers', () => {
    expect(sentences('At 4 a.m. the van died. Dr. Wu came!\nIt cost 3.5 euros… Really?')).toEqual([
      'At 4 a.m. the van died.',
      'Dr. Wu came!',
      'It cost 3.5 euros…',
      'Really?'
    ])
  })
  it('does not take a question inside a quotation for one of the writer', () => {
    expect(findQuestions(analyseText('She asked "where is the key?" and left.'))).toEqual([])
  })
})

describe('stems', () => {
  it.each([
    ['prices', 'pricing'],
    ['stopped', 'stopping'],
    ['invoices', 'invoice'],
    ['studies', 'study'],
    ['managed', 'management']
  ])('%s meets %s', (one, other) => expect(stemWord(one)).toBe(stemWord(other)))
})

describe('language', () => {
  it.each([
    ['We moved the briefing to seven because nobody could hear it at six.', 'en'],
    ['Wir haben am Dienstag die Werkstatt aufgeräumt und drei Schlüssel gefunden.', 'de'],
    ["Hier j'ai refusé un chantier pour la première fois.", 'fr'],
    ['Ayer cerramos la panadería a las once por primera vez en treinta años.', 'es'],
    ['Gisteren vroeg een leerling waarom we de stoelen op tafel zetten.', 'nl'],
    ['Dzisiaj po raz pierwszy klient podziękował za fakturę. Za fakturę!', 'pl'],
    ['今日は工場を見学しました。朝の掃除が印象的でした。', 'und'],
    ['Great post!', 'en'],
    ['Pourquoi deux mois ?', 'fr']
  ])('%s is %s', (text, code) => expect(analyseText(text).language).toBe(code))
})

describe('questions', () => {
  const parent = 'We publish the rota as a draft since March.'
  it.each([
    ['Nice. Who reads the draft first?', 'follow-up'],
    ['Since March! What did that change?', 'follow-up'],
    ['We do too. And you?', 'mirror'],
    ['By the way, have you been to Lisbon?', 'switch'],
    ['Hi! How are you?', 'intro'],
    ['Sorry, what?', 'repair'],
    [
      'Why the draft? Because people like to be asked before things are final, that is my guess.',
      'rhetorical'
    ]
  ])('%s is %s', (turn, expected) => expect(kind(turn, parent).at(-1)).toBe(expected))
})

describe('invitations', () => {
  it.each([
    'What did you change first?',
    'Those of you who raise every year: in person or in the invoice?',
    'Correct me if your site has solved it.',
    'Which fair has a good loading bay?',
    'Have you ever repaired a rota, and what came first?',
    "I'd like to hear how you do it."
  ])('"%s" is one', (text) => expect(invites(text)).toBe(true))
  it.each([
    'Thoughts?',
    'Agree?',
    'What do you think? 👇',
    'The result? Three new clients.',
    'Have you ever wondered?',
    'Trust matters.',
    'Let me know your thoughts below.'
  ])('"%s" is none', (text) => expect(invites(text)).toBe(false))
})

describe('scene', () => {
  it('needs two signs', () => {
    expect(findScene(analyseText('On Tuesday Rosa handed me a key.')).signs).toBeGreaterThanOrEqual(2)
    expect(
      findScene(analyseText('Leadership is about trust. When people feel trusted they take ownership.')).signs
    ).toBeLessThan(2)
  })
})

describe('hardship and crisis', () => {
  it.each([
    'My father died in May.',
    'Got laid off last week after eleven years.',
    'We lost my mum on Friday.',
    'I was diagnosed in June.'
  ])('"%s" is hardship', (text) => expect(hasHardship(analyseText(text))).toBe(true))
  it.each([
    'That is where my third project died.',
    'My laptop died twice today.',
    'The battery of our van died.'
  ])('"%s" is not', (text) => expect(hasHardship(analyseText(text))).toBe(false))
  it('knows a crisis from a figure of speech', () => {
    expect(hasCrisis(analyseText('Please share: Amrit, 74, missing since Sunday.'))).toBe(true)
    expect(hasCrisis(analyseText('You are missing the point of the emergency meeting.'))).toBe(false)
  })
})
