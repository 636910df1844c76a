import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { intents } from '../../../lib/understanding/intents.ts'
import type { Intent } from '../../../lib/understanding/intents.ts'
import { loadEmotionModel } from '../../../lib/understanding/model/emotion-model.ts'
import { understandComment } from '../../../lib/understanding/understand-comment.ts'
import { readOwnComments, readSharedComments } from '../../../scripts/eval/labelled-comments.ts'
import { macroF1 } from '../../../scripts/eval/score-intents.ts'
import { measureIntents } from '../../../scripts/eval/understanding.ts'

const model = await loadEmotionModel()
const post =
  'Our bakery stopped taking orders by phone. Customers write them on a board by the door now, and the queue is shorter.'
const read = (comment: string) => understandComment({ post, comment }, model)

describe('understandComment on labelled comments', () => {
  const shared = readSharedComments()
  const sets = [
    ['own-comments.txt', readOwnComments('own-comments.txt')],
    ['fresh-comments.txt', readOwnComments('fresh-comments.txt')],
    ['third-comments.txt', readOwnComments('third-comments.txt')],
    ...(shared ? [['comments.jsonl', shared] as const] : [])
  ] as const

  test.each(sets)('%s: macro F1 at least .85, no intent under .7', (_name, comments) => {
    const { scores } = measureIntents(comments, model)
    expect(macroF1(scores)).toBeGreaterThanOrEqual(0.85)
    expect(scores.filter(({ f1 }) => f1 < 0.7)).toEqual([])
  })

  test('the rules alone reach the target too', () => {
    const { scores } = measureIntents(readOwnComments('own-comments.txt'), null)
    expect(macroF1(scores)).toBeGreaterThanOrEqual(0.85)
  })
})

describe('priority and definitions', () => {
  const cases: readonly (readonly [string, Intent])[] = [
    ['Love this. How did you tell the older customers?', 'question'],
    ['You are an idiot, but how long is the queue now?', 'abuse'],
    ['Does anyone know a baker who could cover August? By the way, nice board.', 'need'],
    ['I disagree. How do you serve people who cannot write?', 'question'],
    ['The board looks tidy, right?', 'other'],
    ['Yes, but people who cannot stand for long are left out.', 'disagreement'],
    ['This plan is garbage.', 'disagreement'],
    ['I was an idiot to keep the phone for so long.', 'story'],
    ['Our app replaces boards like that, want a demo?', 'offer'],
    ['Here is the order form we use, free to copy.', 'builds-on'],
    ['Thanks, that helps.', 'thanks'],
    ['🔥🔥', 'empty-praise'],
    ['Who knew?', 'other'],
    ['What if the board hung outside?', 'builds-on'],
    ["I couldn't agree more", 'empty-praise']
  ]
  test.each(cases)('%s → %s', (comment, intent) => {
    expect(read(comment).intent).toBe(intent)
  })

  test('a negated insult is none', () => {
    expect(read('You are not an idiot, you just need a bigger board.').intent).not.toBe('abuse')
  })

  test('an intent that holds in second place is a flag', () => {
    expect(read('I disagree. How do you serve people who cannot write?').flags).toContain('disagreement')
  })

  test('a bait word counts only when the post asked for none', () => {
    expect(read('Interested').intent).toBe('spam')
    expect(
      understandComment({ post: 'Looking for three testers, who wants in?', comment: 'Interested' }).intent
    ).not.toBe('spam')
  })

  test('hardship is a flag, and only when it is earnest', () => {
    expect(read('I lost my husband in May and the bakery kept his order on the board.').flags).toContain(
      'hardship'
    )
    expect(read('The project died and so did our motivation for boards.').flags).not.toContain('hardship')
    expect(read('My niece passed her exams while standing in that queue.').flags).not.toContain('hardship')
  })

  test('harsh words at an idea are hostile disagreement', () => {
    const understood = read('Typical consultant garbage, you never ran a shop in your life.')
    expect(understood.intent).toBe('disagreement')
    expect(understood.flags).toContain('hostile')
  })

  test('a corrected fact is flagged', () => {
    expect(read('Small correction: it was 1974, not 1976.').flags).toContain('corrects')
  })

  test('a question the writer answers is rhetorical', () => {
    const understood = read('The result? Chaos. We went back to the phone within a week.')
    expect(understood.asksYou).toBe(false)
    expect(understood.flags).toContain('rhetorical')
  })
})

describe('answerable and asksYou', () => {
  test.each([
    ['@LenaOkafor'],
    ['@tomas look at this'],
    ['🔥'],
    ['Check out my page and follow back'],
    ['You are scum']
  ])('%s is not answerable', (comment) => {
    const understood = read(comment)
    expect(understood.answerable).toBe(false)
    expect(understood.asksYou).toBe(false)
  })

  test('a question asks you, a pitch in question form does not', () => {
    expect(read('How long is the queue on Saturdays?').asksYou).toBe(true)
    expect(read('We sell digital boards. Would you be open to a demo?').asksYou).toBe(false)
  })
})

describe('other languages', () => {
  test.each([
    ['¿Y cómo lo hacéis los sábados?', 'es', 'question'],
    ['Habt ihr die Kunden vorher gefragt oder einfach entschieden?', 'de', 'question'],
    ['Ich würde das Brett nach draußen hängen.', 'de', 'other'],
    ["C'est exactement le problème chez nous : personne ne lit le tableau.", 'fr', 'other']
  ] as const)('%s: only the signs that are safe', (comment, language, intent) => {
    const understood = read(comment)
    expect(understood).toMatchObject({ language, intent })
    expect(understood.flags).toContain('other-language')
  })

  test.each([
    ['Absolutely agree. Such a powerful reminder for leaders everywhere.'],
    ['legend'],
    ['Looking for a treasurer in Leeds. Anyone?']
  ])('%s is English', (comment) => {
    expect(read(comment).language).toBe('en')
  })
})

describe('any text at all', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.lorem(),
    fc.string({ maxLength: 200 })
  )

  test('evidence lies inside the comment, in order and apart; the same text gives the same answer', () => {
    fc.assert(
      fc.property(texts, texts, (somePost, comment) => {
        const understood = understandComment({ post: somePost, comment }, model)
        let last = 0
        for (const { start, end } of understood.evidence) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(comment.length)
        expect(intents).toContain(understood.intent)
        expect(understood.confidence).toBeGreaterThanOrEqual(0)
        expect(understood.confidence).toBeLessThanOrEqual(1)
        expect(understandComment({ post: somePost, comment }, model)).toEqual(understood)
      })
    )
  })

  test.each([
    [''],
    [' \n'],
    ['\ud800'],
    ['a'.repeat(1_000_000)],
    ['? '.repeat(100_000)],
    ['you '.repeat(50_000)],
    ['"'.repeat(10_000)]
  ])('odd input is survived', (comment) => {
    expect(intents).toContain(understandComment({ post: comment, comment }, model).intent)
  })
})
