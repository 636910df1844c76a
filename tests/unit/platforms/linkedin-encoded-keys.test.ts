import {
  array,
  assert,
  bigInt,
  constantFrom,
  integer,
  property,
  string,
  stringMatching,
  tuple
} from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeKey, pageKeyOf } from '../../../lib/platforms/linkedin/encoded-keys.ts'

const KEY = 'bPtUUZUCOO7Vqu_4Kv_GdDspUsFeJ9U-dAXYdc1Hx3Q'
const POST = 'urn:li:ugcPost:7434164471100080125'

describe('decodeKey', () => {
  test.each([
    [
      'CgsI8sCBqOLMuqvOAQ-replaceableCommentTools<key>FeedType_MAIN_FEED_RELEVANCE',
      'urn:li:activity:7434164472119308345'
    ],
    ['EgsI-v__29rMuqvOAQ-commentList<key>FeedType_FEED_DETAIL', POST],
    ['EgsI+v//29rMuqvOAQ-replaceableLoadMoreComments', POST],
    ['commentBox-CgsI8sCBqOLMuqvOAQ-<key>FeedType_FEED_DETAIL', 'urn:li:activity:7434164472119308345'],
    ['EgsIgIDLjIat5-PPAQ-commentList', 'urn:li:ugcPost:7486054278927835136'],
    ['CgsIgMDCvNbI-Z7QAQ-pagedCommentsContainer', 'urn:li:activity:7502701359616512000']
  ])('%s names a post', (text, post) => {
    const pageKey = text.includes('<key>') ? KEY : ''
    expect(decodeKey(text.replace('<key>', KEY))).toEqual({ post, pageKey })
  })

  test.each([
    [
      'commentBox-Ki8KInVybjpsaTp1Z2NQb3N0Ojc0MzQxNjQ0NzExMDAwODAxMjUQkoyA8N-Sy6vOAQ-<key>FeedType_FEED_DETAIL',
      POST
    ],
    [
      'commentBox-KjAKI3VybjpsaTphY3Rpdml0eTo3NDM0MTY0NDcyMTE5MzA4MzQ1EJKMgPDfksurzgE-<key>FeedType_FEED_DETAIL',
      'urn:li:activity:7434164472119308345'
    ],
    [
      'Ki8KInVybjpsaTp1Z2NQb3N0Ojc0MzQxNjQ0NzExMDAwODAxMjUQkoyA8N+Sy6vOAQ-commentButtonSection<key>FeedType_FEED_DETAIL',
      POST
    ]
  ])('%s names a comment', (text, post) => {
    expect(decodeKey(text.replace('<key>', KEY))).toEqual({
      post,
      comment: '7434200858755072777',
      pageKey: KEY
    })
  })

  test.each([
    null,
    '',
    'commentBox-abc123',
    'POSTLEVEL-commentButtonSection',
    '-commentList',
    'CgsI8sCBqOLMuqvOAQ',
    'CgsI8sCBqOLMuqvOAQ-somethingElse',
    // A byte short, a byte long, an odd (negative) number, a field too many.
    'CgsI8sCBqOLMuqvO-commentList',
    'CgsI8sCBqOLMuqvOAQAA-commentList',
    'CgsI88CBqOLMuqvOAQ-commentList',
    'CgsQ8sCBqOLMuqvOAQ-commentList',
    `commentBox-CgsI8sCBqOLMuqvOAQ-${KEY.slice(1)}FeedType_FEED_DETAIL`,
    `CgsI8sCBqOLMuqvOAQ-commentList${KEY}`
  ])('%s names nothing', (text) => {
    expect(decodeKey(text)).toBeUndefined()
  })

  test('never throws, whatever the text', () => {
    const lookAlike = tuple(
      stringMatching(/^[A-Za-z0-9+/_-]{0,60}$/),
      constantFrom('-commentList', '-replaceableCommentTools', `-${KEY}FeedType_X`)
    ).map(([start, end]) => `${end.includes('FeedType') ? 'commentBox-' : ''}${start}${end}`)
    assert(property(lookAlike, (text) => void decodeKey(text)))
    assert(property(string(), (text) => void decodeKey(text)))
  })

  test('reads back every number that fits an id, in either alphabet', () => {
    const varint = (number: bigint): number[] =>
      number < 128n ? [Number(number)] : [Number(number & 127n) | 128, ...varint(number >> 7n)]
    const number = bigInt({ min: 10n ** 18n, max: 2n ** 63n - 1n })
    assert(
      property(
        number,
        constantFrom('activity', 'ugcPost'),
        integer({ min: 0, max: 255 }),
        (id, kind, mask) => {
          const inner = [0x08, ...varint(id * 2n)]
          const bytes = [kind === 'activity' ? 0x0a : 0x12, inner.length, ...inner]
          const standard = Buffer.from(bytes).toString('base64').replace(/=+$/, '')
          const mixed = Array.from(standard)
            .map((sign, at) => ((mask >> (at % 8)) & 1 ? sign.replace('+', '-').replace('/', '_') : sign))
            .join('')
          expect(decodeKey(`${mixed}-commentList`)?.post).toBe(`urn:li:${kind}:${id}`)
        }
      )
    )
  })

  test('is quick on long texts', () => {
    assert(
      property(array(constantFrom('A', '-', '_', 'commentList'), { maxLength: 5000 }), (parts) => {
        expect(decodeKey(`commentBox-${parts.join('').repeat(50)}`)).toBeUndefined()
      }),
      { numRuns: 20 }
    )
  })
})

test('pageKeyOf reads both forms of a card key', () => {
  expect(pageKeyOf(`expanded${KEY}FeedType_MAIN_FEED_RELEVANCE`)).toBe(KEY)
  expect(pageKeyOf(`update-card-focus${KEY}FeedType_FEED_DETAIL`)).toBe(KEY)
  expect(pageKeyOf('expanded-menu')).toBeUndefined()
  expect(pageKeyOf(null)).toBeUndefined()
})
