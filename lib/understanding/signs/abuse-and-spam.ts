// What no one owes a reply: insults and threats at a person, and promotion.
import type { ReadComment } from '../read-comment.ts'
import { holdsNegation, sign, wordsBefore } from './sign.ts'
import type { Sign } from './sign.ts'

export const abuseSign = (comment: ReadComment): Sign => {
  const aimed = comment.hits('abuseAimed').filter((hit) => !holdsNegation(comment, hit))
  const threats = comment.hits('abuseThreat')
  const slurs = comment.hits('slur')
  const alone = comment.hits('insultAlone').filter((hit) => {
    const before = wordsBefore(comment, hit, 4)
    if (before.some((word) => word === 'i' || word === 'me' || word === 'my' || word === 'like')) return false
    if (comment.words.length <= 3) return true
    // "…, you read it, moron." A vocative behind a comma or as a sentence of its own.
    const gap = comment.text.slice(comment.words[hit.first - 1]?.end ?? 0, hit.start)
    const closes =
      hit.last === comment.words.length - 1 ||
      comment.words[hit.last + 1]?.sentence !== comment.words[hit.last]?.sentence
    return closes && /[,.!?]\s*$/.test(gap)
  })
  const found = [...aimed, ...threats, ...slurs, ...alone]
  return sign(found.length > 0 ? 1 + 0.3 * found.length : 0, found)
}

const phoneNumber = /(?:\+\d[\d\s().-]{6,20}\d)/
const postRequest =
  /\b(?:comment (?:below|yes|with|and)|reply (?:with|if)|drop (?:a|me|your)|type|dm me|message me|interested|let me know|hands up|raise your hand|tag|who wants|want (?:it|a copy)|send you|apply|sign up|hiring|volunteers? (?:needed|wanted)|looking for|testers?|giving away|free copy)\b/i

const moneySigns = /[\u{1F4B0}\u{1F4B5}\u{1F4B8}\u{1F911}\u{1F4C8}\u{1F449}\u{267B}\u{1F680}]/u
const weakSpam = new Set(
  'free masterclass|free webinar|link in my profile|link in profile|passive income|financial freedom|check this out|check it out|for better reach|cheap watches|work from home|mixtape|promo code|discount code|referral code|coupon code|you will not believe|my channel|trading platform|investment plan|stock options|stock option|see my page|crypto group'.split(
    '|'
  )
)

export const spamSign = (comment: ReadComment, post: string): { sign: Sign; bait: boolean } => {
  const hits = comment.hits('spamStrong')
  let weight = 0
  for (const hit of hits) {
    const words = comment.words.slice(hit.first, hit.last + 1).map((word) => word.lower)
    const phrase = words.join(' ')
    const weak = weakSpam.has(phrase) || /^(?:10x|double|triple) your /.test(phrase) || words.includes('not')
    weight += weak ? 0.5 : 1
  }
  const link = comment.analysed.exempt.links.length > 0
  if (comment.text.includes('+') && phoneNumber.test(comment.text)) weight += 0.7
  if (comment.emojis.length > 0 && moneySigns.test(comment.text)) weight += weight > 0 || link ? 0.4 : 0.1
  if (link) weight += weight > 0 ? 0.4 : 0
  if (link && /\bTOP \d+|\bFREE\b|!!!|\bbit\.ly|\btinyurl|\bt\.me\b|\bwa\.me\b/.test(comment.text))
    weight += 0.8
  const whole = comment
    .hits('spamBait')
    .find((hit) => hit.first === 0 && hit.last === comment.words.length - 1)
  const bait = whole !== undefined && comment.words.length <= 5 && !comment.text.includes('?')
  if (bait && !postRequest.test(post))
    return { sign: sign(Math.max(weight, 1.2), whole ? [whole] : []), bait: true }
  return { sign: sign(weight, hits), bait }
}
