import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowKind } from '../../../../lib/platforms/x/notification-kind.ts'
import { countIn } from '../../../../lib/platforms/x/read-text.ts'

describe('the number in a label', () => {
  it.each([
    ['0 Replies. Reply', 0],
    ['1 Reply. Reply', 1],
    ['2534 Replies. Reply', 2534],
    ['1,204 Replies. Reply', 1204],
    ['1.024 Antworten. Antworten', 1024],
    ['12 345 réponses. Répondre', 12345],
    ['12\u202F345 réponses', 12345],
    ['1’234’567 Antworten', 1234567],
    ['12,34,567 जवाब', 1234567],
    ['7 回复。回复', 7],
    ['返信6件。返信する', 6],
    ['‏١٬٢٣٤ ردًا. رد', 1234],
    ['۱۲ پاسخ', 12],
    ['१२३ जवाब', 123],
    ['12 Mal geteilt', 12],
    ['6 Kommentare', 6],
    ['3 Beiträge', 3]
  ])('%s', (label, count) => {
    expect(countIn(label)).toBe(count)
  })

  it.each(['', 'Reply', 'Antworten', '1.2K Replies', '1,2 Tsd.', '4.1万', '23万 回复', '2.5M', '3만'])(
    'is none in %s',
    (label) => {
      expect(countIn(label)).toBeUndefined()
    }
  )

  it('is read back in every language of the runtime', () => {
    const locales = [
      'en',
      'de',
      'fr',
      'de-CH',
      'es',
      'hi',
      'ar-EG',
      'fa',
      'ja',
      'pl',
      'pt-PT',
      'sv',
      'bn',
      'my',
      'th-u-nu-thai'
    ]
    fc.assert(
      fc.property(fc.nat({ max: 99_999_999 }), fc.constantFrom(...locales), (count, locale) => {
        expect(countIn(`${new Intl.NumberFormat(locale).format(count)} xyz`)).toBe(count)
      })
    )
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (label) => {
        const count = countIn(label)
        expect(count === undefined || (Number.isSafeInteger(count) && count >= 0)).toBe(true)
      })
    )
  })
})

describe('the kind of a notification row', () => {
  it.each([
    ['liked your reply', 'reaction'],
    ['and 4 others liked 2 of your posts', 'reaction'],
    ['liked your repost', 'reaction'],
    ['reposted a post you liked', 'repost'],
    ['retweeted your Tweet', 'repost'],
    ['followed you', 'follow'],
    ['gefällt dein Post', 'reaction'],
    ['hat deine Antwort repostet', 'repost'],
    ['folgt dir jetzt', 'follow'],
    ['a aimé votre post', 'reaction'],
    ['a reposté votre post', 'repost'],
    ['vous a suivi', 'follow'],
    ['indicó que le gusta tu post', 'reaction'],
    ['reposteó tu post', 'repost'],
    ['te siguió', 'follow'],
    ['curtiu seu post', 'reaction'],
    ['seguiu você', 'follow'],
    ['喜欢了你的帖子', 'reaction'],
    ['转帖了你的帖子', 'repost'],
    ['关注了你', 'follow'],
    ['さんがあなたのポストをいいねしました', 'reaction'],
    ['さんがあなたのリポストをいいねしました', 'reaction'],
    ['さんがあなたのポストをリポストしました', 'repost'],
    ['さんにフォローされました', 'follow'],
    ['님이 내 게시물을 마음에 들어 합니다', 'reaction'],
    ['님이 나를 팔로우합니다', 'follow'],
    ['gönderini beğendi', 'reaction'],
    ['seni takip etti', 'follow'],
    ['أعجب بمنشورك', 'reaction'],
    ['أعاد نشر منشورك', 'repost'],
    ['تابعك', 'follow'],
    ['New post notifications for', 'other'],
    ['Recent post from', 'other'],
    ['There was a login to your account', 'other'],
    ['', 'other']
  ])('%s', (phrase, kind) => {
    expect(rowKind([], phrase)).toBe(kind)
  })

  it('believes the drawing before the words', () => {
    expect(rowKind(['M17.863 13.44c1.477 1.58 1 1z'], 'liked your reply')).toBe('follow')
    expect(rowKind(['M0 0h24v24H0z'], 'liked your reply')).toBe('reaction')
    expect(rowKind(['M18.766 2H7.323l-4.8 12z'], '')).toBe('advertisement')
  })
})
