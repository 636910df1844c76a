import { announcementOpener } from '../balance.ts'
import type { Draft } from '../draft.ts'
import { evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'
import type { Span } from '../../language/span.ts'
import { wordSet } from '../../language/word-set.ts'

const negations = wordSet(
  "not never nobody no none isn't aren't wasn't don't didn't hardly neither nor without stop"
)
const ownWords = wordSet("we our us i my me mine we're we've i'm i've we'll i'll ours")
const otherWords = wordSet('she he her his him hers')

/** The news of a first sentence without an opener: "Our new office in Leeds opens on 3 May." */
const plainNews = (draft: Draft): Span | null => {
  const [first, after] = draft.text.wordsOf(0)
  if (after - first > 30) return null
  const hit = draft.hitsIn('newsPredicate', first, after)[0]
  return hit ? { start: hit.start, end: hit.end } : null
}

const isNegatedOrMocked = (draft: Draft, opener: Span): boolean => {
  const [first, after] = draft.text.wordsOf(0)
  const words = draft.text.words.slice(first, after)
  return (
    words.some((word) => word.start < opener.end && negations.has(word.lower)) ||
    draft.hitsIn('mocking', first, after).length > 0
  )
}

/** News of somebody else: "So happy to see Ana …", "Excited to share that my friend Lena has opened her studio". */
const isAboutOther = (draft: Draft, opener: Span): boolean => {
  const [first, after] = draft.text.wordsOf(0)
  if (draft.hitsIn('newsAboutOther', first, after).some((hit) => hit.first - first <= 5)) return true
  const behind = draft.text.words.slice(first, after).filter((word) => word.start >= opener.end)
  const names =
    draft.text.exempt.mentions.some((one) => one.start < (draft.text.sentences[0]?.end ?? 0)) ||
    behind.some((word) => word.capital)
  const theirs = behind.some((word) => otherWords.has(word.lower))
  const ours = behind.filter((word) => ownWords.has(word.lower))
  const kin =
    /\b(?:my|our) (?:former |old |dear |good |best )?(?:friend|sister|brother|daughter|son|wife|husband|mentee|student|neighbou?r|mother|father|mum|mom|dad)\b/i
  if (kin.test(draft.open.slice(opener.end, draft.text.sentences[0]?.end))) return true
  return names && theirs && ours.length === 0
}

export const announcementReframe: Rule<'announcement-reframe'> = {
  id: 'announcement-reframe',
  principle: 'conversations, not announcements',
  quote: { source: '001', text: 'Thought leadership involves conversations, not announcements.' },
  evidence: [],
  surfaces: ['post'],
  level: 'nudge',
  modeWeight: { thoughtLeader: 1.1, influencer: 0.9 },
  stageWeight: evenStages,
  languages: 'en',
  cooldown: 'box',
  check: (draft) => {
    const sentence = draft.text.sentences[0]
    if (!sentence || sentence.ending === '?') return null
    const opener = announcementOpener(draft)
    const found = opener ?? plainNews(draft)
    if (!found) return null
    if (isNegatedOrMocked(draft, found) || isAboutOther(draft, found)) return null
    if (draft.invitations().length > 0 && draft.scene().signs >= 2) return null
    return { strength: opener ? 0.9 : 0.7, spans: [{ start: found.start, end: found.end }] }
  },
  say: () => ({
    headline: 'This is an announcement',
    why: 'People answer questions, not news.',
    ask: 'What question does this news answer for one reader?'
  })
}
