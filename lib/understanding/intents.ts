// What a comment is, in the words of the coaching specification (section 5).

/** Intents in their order of priority: the first that holds is the one a comment is read by. */
export const intents = [
  'abuse',
  'spam',
  'need',
  'question',
  'disagreement',
  'good-news',
  'offer',
  'story',
  'builds-on',
  'praise',
  'empty-praise',
  'thanks',
  'other'
] as const

export type Intent = (typeof intents)[number]

/**
 * Besides the intents that hold in second place:
 * `hardship` trouble told in earnest · `closing` ends a turn · `hostile` harsh, at an idea · `corrects` a fact is put
 * right · `sarcastic` · `emoji-only` · `pure-tag` only names somebody · `rhetorical` a question that asks nothing ·
 * `tag-question` "…, right?" · `direct` asks in a sentence of its own · `broad` several readings or questions ·
 * `yes-no` · `invitation` asks the author to do something · `gift` hands over something free · `effort` took trouble ·
 * `private` better not settled in public · `newcomer` says it is their first time · `bait` · `joke` · `bookmark`
 * leaves a mark to find the thread again · `other-language` read by signs only · `unreadable` no words at all
 */
export type CommentFlag =
  | Exclude<Intent, 'other'>
  | 'hardship'
  | 'closing'
  | 'hostile'
  | 'corrects'
  | 'sarcastic'
  | 'emoji-only'
  | 'pure-tag'
  | 'rhetorical'
  | 'tag-question'
  | 'direct'
  | 'broad'
  | 'yes-no'
  | 'invitation'
  | 'gift'
  | 'effort'
  | 'private'
  | 'newcomer'
  | 'bait'
  | 'joke'
  | 'bookmark'
  | 'other-language'
  | 'unreadable'
