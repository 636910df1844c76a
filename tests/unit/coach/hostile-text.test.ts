import { describe, expect, it } from 'vitest'
import { openDraft } from '../../../lib/coach/draft.ts'
import { rules } from '../../../lib/coach/catalog.ts'
import type { ReviewContext, Situation } from '../../../lib/coach/situation.ts'

const size = 100_000
const fill = (piece: string): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

/** Long runs of what patterns begin with, so that a pattern with nested repetition would never come back. */
const hostile: Readonly<Record<string, string>> = {
  letter: fill('a'),
  spaces: `${fill(' ')}x`,
  'line breaks': fill('\n'),
  'blank lines': fill('a\n\n'),
  questions: fill('what? '),
  'questions to the reader': fill('do you agree? '),
  'open brackets': fill('['),
  blanks: fill('[your x] '),
  underscores: fill('_'),
  quotes: fill('"'),
  'quote starts': fill(' "a b c'),
  'single quotes': fill(" 'a"),
  backticks: fill('`'),
  'code fences': fill('``` '),
  'at signs': fill('@a '),
  hashtags: fill('#a '),
  links: fill('a.co '),
  'half links': fill('http://'),
  mail: fill('a.b@'),
  dots: fill('a.'),
  emoji: fill('👍 for '),
  'joined emoji': fill('👍\u200d'),
  pronouns: fill('i we you '),
  praise: fill('great post '),
  openers: fill('we are so very proud to '),
  negations: fill('is not just a b c '),
  triads: fill('motion, '),
  counts: fill('5 lessons '),
  claims: fill('we are the best '),
  numbers: fill('1 of 2 '),
  'lost people': fill('my old friend i once '),
  bait: fill('like if '),
  jargon: fill('leverage space '),
  sources: fill('a friend told me '),
  studies: fill('70 % of people our research shows '),
  guarantees: fill('sales exploded we guarantee not '),
  everybody: fill('everyone in '),
  hardship: fill('cancer passed by '),
  humble: fill('humbled to see an award '),
  'likes and shares': fill('we like and share if you '),
  'thanks to many': fill('thanks to Ab '),
  offers: fill('our tool we help each '),
  tropes: fill('nobody tells you one more '),
  'steps taken': fill('5 steps we took '),
  'question in one line': fill('or what do you tell me, '),
  thanks: fill('thanks for the '),
  'lone surrogates': fill('\ud800 '),
  accents: fill('e\u0301'),
  capitals: fill('Ab Cd '),
  indented: fill('    a\n'),
  'quoted lines': fill('> a\n')
}

const context: ReviewContext = {
  ownTerms: ['a', 'ab cd'],
  redLines: ['great post', 'zzz'],
  waiting: 1,
  paste: { words: 50, shareOfText: 1, kind: 'paste' },
  offeredBlanks: ['[your x]']
}

describe('rules on 100 kB of hostile text', () => {
  it.each(Object.keys(hostile))(
    '%s: every rule comes back with spans inside the text',
    (name) => {
      const text = hostile[name] ?? ''
      expect(text.length).toBeGreaterThanOrEqual(size)
      for (const surface of ['post', 'reply'] as const) {
        const situation: Situation = {
          surface,
          platform: 'x',
          text,
          ...(surface === 'post' ? {} : { parent: text.slice(0, 2000) })
        }
        const draft = openDraft(situation, context)
        for (const rule of rules) {
          const found = rule.check(draft)
          if (found === null) continue
          expect(found.strength).toBeGreaterThanOrEqual(0)
          expect(found.strength).toBeLessThanOrEqual(1)
          const outside = found.spans.filter(
            (span) => span.start < 0 || span.end > text.length || span.end < span.start
          )
          expect(outside).toEqual([])
          const { headline, why, ask } = rule.say(found, draft)
          expect(headline.length).toBeLessThanOrEqual(60)
          expect(why.length).toBeLessThanOrEqual(140)
          expect(ask.length).toBeLessThanOrEqual(120)
        }
      }
    },
    60_000
  )
})
