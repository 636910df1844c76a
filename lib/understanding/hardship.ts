// Trouble of the writer or their people. The shared detector reads words; here what only sounds alike is taken out.
import { hasCrisis, hasHardship } from '../language/hardship.ts'
import type { ReadComment } from './read-comment.ts'

/** "She passed her finals" is no loss. */
const passedSomething = new Set(
  `the my her his our their a an it this that finals exam exams test tests probation with inspection audit school year
  first second all every everything on to through by me us him them you top`.split(/\s+/)
)

/** Words of illness and loss that name a field of work as often as a blow. */
const fieldWords = new Set(
  'hospice cancer terminal funeral funerals burnout divorce grief layoffs layoff redundancy depression bankruptcy insolvency eulogy homeless foreclosure'.split(
    ' '
  )
)

const ownTrouble =
  /\b(?:i|me|my|mine|our|we)\b[^.!?\n]{0,80}\b(?:cancer|burn(?:ed|t)[ -]?out|burnout|divorce|depression|funeral|grief|diagnos\w{2,4}|bankrupt\w{0,4}|layoffs?|redundan\w{2,3}|homeless|hospice|chemo)\b|\b(?:laid off|let go|made redundant|fired|sacked|evicted|widowed?)\b/i

const moreTrouble =
  /\b(?:(?:my|our) \w{2,14} (?:died|passed away|is dying|was dying|has dementia|took (?:his|her|their) life)|(?:i|we) (?:lost|buried) (?:my|our|him|her|them|everything|a child|the baby)|lost my (?:husband|wife|mum|mom|dad|mother|father|son|daughter|job|home|licence|sight|hearing|sister|brother|baby|partner|nerve|voice)|couldn'?t (?:get out of bed|walk|go back|face|drive|sleep|breathe|stop crying)|can'?t (?:sleep|drive past|face|go back|get out of bed|stop crying)|still (?:cry|crying|processing|can'?t|shaking)|cried (?:in|for|every|all)|breakdown|broke down|signed off sick|sick leave|panic attacks?|intensive care|don'?t know (?:who|what) i am|left (?:nursing|teaching|medicine|the ward|the job) (?:in|after|because)|nervous wreck|suicid\w{2,4}|miscarr\w{2,6}|stillb\w{2,6})\b/i
const joblessNow =
  /\b(?:after|eleven|twelve|ten|\d{1,2}|[a-z]{3,8}teen|twenty) years?\b[^\n]{0,60}\b(?:minute|min|zoom|teams|phone)\b[^\n]{0,12}\bcall\b/i

/** Whether the comment tells of trouble in earnest. */
export const tellsHardship = (comment: ReadComment): boolean => {
  if (moreTrouble.test(comment.text) || joblessNow.test(comment.text)) return true
  if (!hasHardship(comment.analysed) && !hasCrisis(comment.analysed)) return false
  const hits = [...comment.analysed.hits('hardship'), ...comment.analysed.hits('crisis')]
  const { words } = comment.analysed
  return hits.some((hit) => {
    const last = words[hit.last]?.lower ?? ''
    if (last === 'passed' && passedSomething.has(words[hit.last + 1]?.lower ?? '')) return false
    if (last === 'missing' || last === 'emergency' || last === 'appeal') return hasCrisis(comment.analysed)
    if (hit.first === hit.last && fieldWords.has(last)) return ownTrouble.test(comment.text)
    return true
  })
}
