import { assert, integer, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactCount, looksLikeAge } from '../../../lib/platforms/linkedin/counts.ts'

describe('exactCount', () => {
  test.each([
    ['8 comments', 8],
    ['3 commenti', 3],
    ['1,148 comments', 1148],
    ['1.148 Kommentare', 1148],
    ['1 148 commentaires', 1148],
    ['1\u202f148 commentaires', 1148],
    ['1,00,000 comments', 100_000],
    ['16reazioni', 16],
    ['١٢', 12],
    ['۱۲ نظر', 12],
    ['12条评论', 12],
    ['0', 0],
    ['2 replies', 2],
    ['5 mentions', 5],
    ['3 Beiträge', 3]
  ])('%s', (text, count) => expect(exactCount(text)).toBe(count))

  test.each([
    '',
    'Comment',
    '1.2K comments',
    '2K',
    '1,2 mila',
    '2万条评论',
    '12 of 30',
    '3 tys.',
    '1 mil',
    '9'.repeat(20),
    'x'.repeat(500)
  ])('%s gives no exact number', (text) => expect(exactCount(text)).toBeUndefined())

  test('reads back what a page prints', () => {
    assert(
      property(integer({ min: 0, max: 5_000_000 }), (count) => {
        for (const locale of ['en', 'de', 'fr', 'en-IN', 'ar-EG', 'fa']) {
          expect(exactCount(`${new Intl.NumberFormat(locale).format(count)} …`)).toBe(count)
        }
      })
    )
    assert(property(string(), (text) => void exactCount(text)))
  })
})

describe('looksLikeAge', () => {
  test.each(['3h •', '2 giorni • Modificato •', 'منذ ساعة •', '6 天', 'vor 2 Wochen •', 'now •'])(
    '%s',
    (text) => {
      expect(looksLikeAge(text)).toBe(true)
    }
  )
  test.each(['Promoted', 'Anzeige', 'Post sponsorisé', 'مُموّل', '推广', 'P4ro7mo2ted'])(
    '%s is a label',
    (text) => {
      expect(looksLikeAge(text)).toBe(false)
    }
  )
})
