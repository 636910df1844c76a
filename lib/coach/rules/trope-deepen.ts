import type { Draft } from '../draft.ts'
import { sentenceAround } from '../nearby.ts'
import { clip, evenStages } from '../rule.ts'
import type { Rule } from '../rule.ts'
import type { Span } from '../../language/span.ts'

interface Stretch extends Span {
  /** Words from `first` to before `after`. */
  readonly first: number
  readonly after: number
}

const openingLines = 3

/** The first three lines and the last one, where a trope sells a post. */
const shownLines = (draft: Draft): readonly Stretch[] => {
  const lines: Span[] = []
  let start = 0
  const { open } = draft
  while (start <= open.length) {
    const found = open.indexOf('\n', start)
    const end = found < 0 ? open.length : found
    if (open.slice(start, end).trim() !== '') lines.push({ start, end })
    start = end + 1
  }
  const shown =
    lines.length <= openingLines + 1 ? lines : [...lines.slice(0, openingLines), ...lines.slice(-1)]
  return shown.map((line) => {
    const first = draft.text.words.findIndex((word) => word.start >= line.start)
    const behind = draft.text.words.findIndex((word) => word.start >= line.end)
    return {
      ...line,
      first: first < 0 ? draft.text.words.length : first,
      after: behind < 0 ? draft.text.words.length : behind
    }
  })
}

const pattern = {
  listFrame:
    /^[^.!?\n]{0,60}(?:\bi(?:'ve| have)? (?:learned|learnt|wish|picked)|\bevery\b|\byou (?:need|should|must)\b|\bto \w+|\bthat (?:will|changed|made|\w+ed)\b|\bfrom (?:my|a|the|\d)|\bfor (?:every|new|better|great|first)|:)/i,
  stopStart: /\bstop \w{2,20}ing\b[^\n]{0,80}\bstart \w{2,20}ing\b/i,
  fired:
    /\b(?:i|we) (?:was|were|got|'ve been|have been) (?:fired|rejected|laid off|ghosted|sacked|dumped)\b[^\n]{0,200}(?:best thing|today,? i|now,? i(?:'m| am)?|years? later|became|blessing)/i,
  interviewed:
    /\bi (?:interviewed|met|hired|rejected) (?:an?|someone|this|somebody)\b[^\n]{0,160}(?:what happened next|hired (?:her|him|them) on the spot|what (?:he|she|they) (?:said|did) next)/i,
  taught: /\b(?:what|here'?s what) (?:my|a|an|the) (?:[\w'’-]+ ){0,6}taught me about \w+/i,
  opinion: /\b(?:unpopular|hot|controversial) (?:opinion|take)\b\s*(?:[:.,!\n–—-]|$)/i,
  ranked:
    /\b(?:leaders|bosses|managers|boss|leader|manager) (?:vs\.?|versus) (?:a )?(?:managers|leaders|bosses|boss|leader|manager)\b/i
}

const spanIn = (draft: Draft, line: Stretch, expression: RegExp): Span | null => {
  const match = expression.exec(draft.open.slice(line.start, line.end))
  return match ? { start: line.start + match.index, end: line.start + match.index + match[0].length } : null
}

/** "5 lessons I learned", "7 habits every founder needs": a count, a noun, a frame. */
const listOf = (draft: Draft, line: Stretch): Span | null => {
  for (const hit of draft.hitsIn('listHead', line.first, line.after)) {
    // "Four steps we took": told by somebody who took them.
    const frame = pattern.listFrame.exec(draft.open.slice(hit.end, hit.end + 90))
    if (!frame) continue
    if (
      /^\s*(?:we|i|that (?:we|i)|my|our|he|she|they)\s+(?:took|did|tried|made|changed|moved|kept|cut|stopped|dropped|use|run)\b/i.test(
        draft.open.slice(hit.end, hit.end + 40)
      ) &&
      draft.scene().signs >= 2
    )
      continue
    return { start: hit.start, end: hit.end }
  }
  return null
}

const lineTrope = (draft: Draft, line: Stretch): Span | null => {
  for (const hit of draft.hitsIn('tropeLine', line.first, line.after)) {
    const words = draft.open.slice(hit.start, hit.end)
    // An opinion is a trope only when announced as one: "Unpopular opinion: …".
    if (/(?:opinion|take)s?$/i.test(words) && !pattern.opinion.test(draft.open.slice(hit.start, hit.end + 3)))
      continue
    return { start: hit.start, end: hit.end }
  }
  return null
}

const findTrope = (draft: Draft, line: Stretch): Span | null =>
  listOf(draft, line) ??
  lineTrope(draft, line) ??
  spanIn(draft, line, pattern.stopStart) ??
  spanIn(draft, line, pattern.fired) ??
  spanIn(draft, line, pattern.interviewed) ??
  spanIn(draft, line, pattern.taught) ??
  spanIn(draft, line, pattern.ranked)

/** Mocked, or the title of somebody's work. */
const isMockedOrTitle = (draft: Draft, found: Span): boolean => {
  const at = draft.text.words.findIndex((word) => word.start >= found.start)
  const [first, after] = sentenceAround(draft, at)
  return (
    draft.hitsIn('mocking', first, after).length > 0 || draft.hitsIn('titleOfWork', first, after).length > 0
  )
}

/** A numbered list of the writer's own concrete steps, with a scene around it. */
const isOwnSteps = (draft: Draft): boolean => {
  const numbered = draft.text.text.match(/^\s{0,4}(?:\d{1,2}[.)]|[-•])\s/gm)?.length ?? 0
  return numbered >= 2 && draft.scene().signs >= 3 && draft.scene().act
}

export const tropeDeepen: Rule<'trope-deepen'> = {
  id: 'trope-deepen',
  principle: 'the same six tropes',
  quote: { source: '003', text: 'retread the same six tropes about leadership or 10 steps to whatever' },
  evidence: [],
  surfaces: ['post'],
  level: 'nudge',
  modeWeight: { thoughtLeader: 1.1, influencer: 0.9 },
  stageWeight: evenStages,
  languages: 'en',
  cooldown: 'box',
  check: (draft) => {
    for (const line of shownLines(draft)) {
      const found = findTrope(draft, line)
      if (!found || isMockedOrTitle(draft, found) || isOwnSteps(draft)) continue
      return { strength: 0.7, spans: [found], anchor: draft.text.text.slice(found.start, found.end) }
    }
    return null
  },
  say: (found) => ({
    headline: 'Seen many times',
    why: `'${clip(found.anchor ?? '', 100)}' opens a thousand posts.`,
    ask: 'What do you know here that the list leaves out?'
  })
}
