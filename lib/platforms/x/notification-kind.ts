// What a row of the notifications page announces when it is not a post.
import type { NotificationKind } from '../../domain/page-reading.ts'

export type RowKind = Extract<NotificationKind, 'reaction' | 'follow' | 'repost' | 'other'> | 'advertisement'

/**
 * Beginnings of the drawing in a row's icon (2026-08; the like since 2023). Language-free, but drawings change
 * (2025-09, 2026-05), hence the words below.
 */
const ICONS: readonly (readonly [string, RowKind])[] = [
  ['M20.884 13.19c-1.351 2.48', 'reaction'],
  ['M17.863 13.44c1.477 1.58', 'follow'],
  ['M4.75 3.79l4.603 4.3', 'repost'],
  ['M18.766 2H7.323l-4.8 12', 'advertisement']
]

/**
 * Stems of the site's own phrases, for rows with an unknown drawing: the interface languages of X by number of users.
 * Only the phrase is looked at, never a name or a quoted text; a phrase that fits nothing is 'other'.
 */
const REACTION = new RegExp(
  [
    'liked|reacted',
    'gefällt|gefallen',
    'aimé|aime ',
    'le gust|les gust|indicó que le',
    'curti|gostou|gostaram',
    'piace|piaciut',
    'leuk',
    'polubi|spodobał',
    'beğen',
    'нрав|лайк',
    'подоба',
    'gillade|gillar|likte|liker|kunne lide|synes godt om|tykkä|tykänn',
    'menyukai|suka',
    'thích',
    'ถูกใจ',
    'いいね',
    '마음에 들|좋아',
    '喜欢|喜歡|赞了|點讚|按讚',
    'أعجب|إعجاب|معجب',
    'پسند',
    'पसंद|लाइक',
    'אהב|לייק',
    'apreciat|líbí|oblíbil|άρεσε|tetszik|kedvel'
  ].join('|')
)
const REPOST = new RegExp(
  [
    'repost|retweet|retwitt|retuit|retvit|retwett|republi|ripubblic|partagé|gedeeld|podał|podali|ulang',
    'репост|ретвит',
    'リポスト|リツイート',
    '리포스트|리트윗|재게시',
    '转帖|转推|转发|轉推|轉發|轉帖|轉貼',
    'نشر|تغريد|بازنشر',
    'रीपोस्ट|रीट्वीट',
    'רטוויט|שיתפ|פרסמ',
    'đăng lại',
    'รีโพสต์|รีทวีต'
  ].join('|')
)
const FOLLOW = new RegExp(
  [
    'followed you|follows you|following you|followed by|new follower',
    'folgt|gefolgt|follower',
    'abonné|suivi|vous suit',
    'te sigu|te ha seguido|te han seguido|seguidor',
    'seguiu|segue|seguindo|seguir',
    'volg',
    'obserwuj|zaobserwował',
    'takip',
    'читает вас|читать вас|подписал|подписк|підписа|стежи|читає вас',
    'följer|följde|fulgte|følger|fulgt|seuraa|alkoi seurata',
    'mengikuti',
    'theo dõi',
    'ติดตาม',
    'フォロー',
    '팔로우',
    '关注了|关注你|關注|跟隨|追蹤',
    'تابع|متابع',
    'دنبال',
    'फ़ॉलो|फॉलो',
    'עוקב|עקב',
    'urmăr|sleduj|ακολουθ|követ'
  ].join('|')
)

/** Scripts of languages that put the verb last. */
const VERB_LAST = /\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Devanagari}/u

/** The kind by the icon's drawings, else by the site's phrase (names and quoted words already taken out). */
export function rowKind(drawings: readonly string[], phrase: string): RowKind {
  for (const drawing of drawings) {
    const known = ICONS.find(([beginning]) => drawing.startsWith(beginning))
    if (known) return known[1]
  }
  return kindByPhrase(phrase.toLowerCase())
}

function kindByPhrase(phrase: string): RowKind {
  // 'liked your repost' and 'reposted a post you liked': the verb decides, which stands first or last.
  const [reaction, repost] = [phrase.search(REACTION), phrase.search(REPOST)]
  if (reaction >= 0 && repost >= 0) {
    return reaction < repost === VERB_LAST.test(phrase) ? 'repost' : 'reaction'
  }
  if (reaction >= 0) return 'reaction'
  if (repost >= 0) return 'repost'
  return FOLLOW.test(phrase) ? 'follow' : 'other'
}
