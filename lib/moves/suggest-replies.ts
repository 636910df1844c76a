// Two or three ways to carry a conversation on: a move, why it fits, a draft of the commenter's own words with blanks.
import type { Span } from '../language/span.ts'
import { splitWords } from '../language/split-words.ts'
import { contentStem } from '../language/stem-word.ts'
import type { Intent } from '../understanding/intents.ts'
import { buildDraft } from './build-draft.ts'
import { draftWords } from './check-draft.ts'
import type { Draft, DraftMaterial } from './build-draft.ts'
import { chooseMoves } from './choose-moves.ts'
import { moveCatalogue } from './move-catalogue.ts'
import type { Move, MoveId, TemplateCondition } from './move.ts'
import { readMemory } from './situation.ts'
import type { Situation } from './situation.ts'
import { findNouns } from './slots/find-nouns.ts'
import { findQuotes, wholeApproval } from './slots/find-quotes.ts'
import { plainFirstName } from './slots/plain-name.ts'
import { splitSegments } from './slots/split-segments.ts'
import type { Slot } from './slots/slot.ts'

export interface Suggestion {
  readonly move: MoveId
  /** Why it fits here, in words about this comment; up to 140 characters. */
  readonly reason: string
  /** Null: no safe draft, or none is owed. Then `ask` is the question to ask oneself. */
  readonly draft: string | null
  readonly ask: string
  /** UTF-16 spans of `draft` that only the user can fill, brackets included. */
  readonly blanks: readonly Span[]
  /** UTF-16 spans of `draft` that are the commenter's own words. */
  readonly anchors: readonly Span[]
}

/**
 * Where a draft without their words would be filler: whom one knows wants more than a line for strangers, and "thx"
 * closes the turn by itself.
 */
const saysNothing = (id: MoveId, situation: Situation): boolean =>
  (id === 'invite-specific' && situation.relation !== 'new') ||
  (id === 'close-warmly' && draftWords(situation.comment).length <= 4)

/** Longest post on X, in characters. */
const xLimit = 280
const noLimit = 600
const most = 3

const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

const stemsOf = (text: string): ReadonlySet<string> => {
  const stems = new Set<string>()
  for (const word of splitWords(text.slice(0, 4_000), () => 0)) {
    const stem = contentStem(word, false)
    if (stem !== null) stems.add(stem)
  }
  return stems
}

const slotsOf = (situation: Situation): readonly Slot[] => {
  if (situation.understanding.language !== 'en') return []
  const segments = splitSegments(situation.comment)
  const postStems = stemsOf(situation.post)
  const inPost = (stem: string): boolean => postStems.has(stem)
  if (situation.understanding.intent === 'empty-praise') return wholeApproval(situation.comment, segments)
  return [
    ...findQuotes(situation.comment, segments, inPost).slice(0, 12),
    ...findNouns(situation.comment, segments, inPost).slice(0, 8)
  ]
}

/** Moves in which a person may be named as what is sought or asked about. */
const aboutPeople = new Set<MoveId>(['answer-then-ask', 'admit-unknown'])
const seeksPeople = new Set<MoveId>(['offer-small-help', 'introduce-person'])

const fillers = new Set<MoveId>([
  'pick-up-thread',
  'welcome-newcomer',
  'trade-story',
  'test-idea',
  'connect-commenters'
])

/** Only a verdict: nothing in it belongs to anybody. */
const applauds =
  /\b(?:wonderful|brilliant|great|love|beautiful|amazing|honest|clever|impressive|respect|inspiring|brave|awesome|lovely|good|best|excellent)\b/i

/** How much more the words that gave the intent away are worth. */
const evidenceWeight: Readonly<Partial<Record<Intent, number>>> = {
  need: 1.5,
  offer: 0.8,
  disagreement: 0.8,
  'good-news': 1.2
}

const plansSomething =
  /\b(?:will|try|going to|tomorrow|next|plan|start|test|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i

/** Praise is turned on the user's own detail: words of the post, or their quotation. */
const sharesWith = (slot: Slot, stems: ReadonlySet<string> | null): boolean =>
  stems === null || [...stemsOf(slot.text)].some((stem) => stems.has(stem))

/** Slots in the order a move wants them. */
const orderFor = (
  id: MoveId,
  situation: Situation,
  slots: readonly Slot[],
  taken: readonly Slot[]
): readonly Slot[] => {
  const evidence = situation.understanding.evidence
  const turnStems = id === 'connect-commenters' ? stemsOf(`${situation.turns} ${situation.notes}`) : null
  const postStems = id === 'turn-praise' ? stemsOf(situation.post) : null
  const touches = (slot: Slot): boolean =>
    evidence.some((span) => span.start < slot.span.end && slot.span.start < span.end)
  const rank = (slot: Slot): number => {
    let score = slot.score
    const { intent } = situation.understanding
    if (intent === 'question' || id === 'answer-then-ask') score += slot.asks ? 2.3 : touches(slot) ? 1.7 : -1
    if (touches(slot)) score += evidenceWeight[intent] ?? 0
    if (id === 'stay-beside' || intent === 'offer')
      score -= (slot.span.start / (situation.comment.length || 1)) * 1.2
    if (id === 'welcome-newcomer' && intent === 'good-news' && slot.kind === 'noun') score -= 2
    if (id === 'close-warmly' && slot.kind === 'noun' && !plansSomething.test(situation.comment)) score -= 9
    if (id === 'close-warmly' && slot.kind === 'quote' && /^(?:for|at|in|on|with|to)\b/i.test(slot.text))
      score -= 9
    if (id === 'answer-then-ask' || id === 'admit-unknown' || id === 'ask-which-case')
      score += slot.kind === 'noun' ? 1.2 : slot.whole ? 0.4 : -1.2
    if (seeksPeople.has(id) && slot.kind === 'noun') score += slot.sort === 'person' ? 2.5 : 0.8
    if (id === 'turn-praise' && !sharesWith(slot, postStems))
      score -= slot.kind === 'noun' || applauds.test(slot.text) ? 9 : 1
    if (id === 'close-warmly') score += slot.kind === 'noun' ? 1 : -0.5
    if (turnStems) for (const stem of stemsOf(slot.text)) if (turnStems.has(stem)) score += 2
    for (const other of taken)
      if (other.span.start < slot.span.end && slot.span.start < other.span.end)
        score -= other.text === slot.text ? 3 : 2
    return score
  }
  return slots
    .filter(
      (slot) =>
        slot.kind === 'quote' ||
        slot.sort !== 'person' ||
        aboutPeople.has(id) ||
        (seeksPeople.has(id) && /^an? /.test(slot.text))
    )
    .map((slot) => ({ slot, score: rank(slot) }))
    .toSorted((one, other) => other.score - one.score)
    .filter(({ score }) => score > 0.8)
    .map(({ slot }) => slot)
}

const leaveReasons: Readonly<Partial<Record<Intent, string>>> = {
  abuse: 'You owe no reply. Mute, block or leave.',
  spam: 'No reply needed: promotion.',
  offer: 'No reply needed: an offer nobody asked for.',
  disagreement: 'You owe no reply to the tone.',
  'empty-praise': 'No reply needed: it would fit under any post.',
  thanks: 'No reply needed: the turn is closed.'
}

const leaveReason = (situation: Situation): string => {
  const { intent, flags } = situation.understanding
  if (flags.includes('pure-tag')) return 'No reply needed: they call somebody else here.'
  if (flags.includes('bookmark')) return 'No reply needed: they only keep the place.'
  if (intent === 'empty-praise' && readMemory(situation).bulk)
    return 'No reply needed: the same words under several posts.'
  if (intent === 'empty-praise' && flags.includes('emoji-only')) return 'No reply needed: emoji only.'
  if (intent === 'spam' && flags.includes('bait')) return 'No reply needed: a word left for reach.'
  return leaveReasons[intent] ?? 'No reply needed: nothing in it waits for an answer.'
}

const reasonLimit = 140

const reasonOf = (move: Move, slot: Slot | null): string => {
  if (!slot) return move.reason.plain
  const filled = move.reason.anchored.replace(
    '{anchor}',
    slot.kind === 'quote' ? `"${slot.text}"` : slot.text
  )
  if (filled.length > reasonLimit) return move.reason.plain
  return filled.charAt(0).toUpperCase() + filled.slice(1)
}

const leastWordsOf = (id: MoveId): number => (id === 'close-warmly' ? 3 : 8)

/** Private moves and those that must not repeat a wound take only what is safe to say again. */
const conditionsOf = (
  id: MoveId,
  situation: Situation,
  slots: readonly Slot[]
): ReadonlySet<TemplateCondition> => {
  if (situation.understanding.intent === 'offer') return new Set(['invitation'])
  const best = slots[0]
  if (id !== 'turn-praise' || best === undefined || sharesWith(best, stemsOf(situation.post)))
    return new Set()
  return new Set(['their-own'])
}

/**
 * The suggestions for one comment, best first: two or three, fewer when fewer fit.
 * Pure: the same situation gives the same suggestions.
 */
export const suggestReplies = (situation: Situation): readonly Suggestion[] => {
  const chosen = chooseMoves(situation)
  const hardship = situation.understanding.flags.includes('hardship')
  const quietPlace = hardship || situation.understanding.intent === 'offer'
  const slots = chosen.every((id) => id === 'leave-it') ? [] : slotsOf(situation)
  const drafts: Draft[] = []
  const suggestions: Suggestion[] = []
  for (const id of chosen) {
    if (suggestions.length === most) break
    const move: Move = moveCatalogue[id]
    if (id === 'leave-it') {
      suggestions.push({
        move: id,
        reason: leaveReason(situation),
        draft: null,
        ask: move.ask,
        blanks: [],
        anchors: []
      })
      continue
    }
    const ordered =
      quietPlace && id === 'take-it-private'
        ? slots.filter((slot) => slot.kind === 'noun' && !hardship)
        : orderFor(
            id,
            situation,
            slots,
            drafts.flatMap(({ slot }) => (slot ? [slot] : []))
          )
    const material: DraftMaterial = {
      // What hurts, and what is still to be arranged, is not held up again when another place is offered.
      slots: ordered,
      conditions: conditionsOf(id, situation, ordered),
      name: plainFirstName(situation.authorName),
      seed: hashOf(`${id} ${situation.comment}`),
      mostCharacters: situation.platform === 'x' ? xLimit : noLimit,
      others: drafts.map(({ text }) => text),
      usedOpeners: situation.usedOpeners
    }
    const built =
      situation.understanding.language === 'en' ? buildDraft(move, material, leastWordsOf(id)) : null
    const generic = built?.anchors.length === 0 && saysNothing(id, situation)
    const draft = generic ? null : built
    // A further card that stands on nothing of theirs is filler.
    if (drafts.length > 0 && fillers.has(id) && (draft === null || draft.anchors.length === 0)) continue
    if (suggestions.length >= 2 && draft === null) continue
    if (draft) drafts.push(draft)
    suggestions.push({
      move: id,
      reason: reasonOf(move, draft?.slot ?? null),
      draft: draft?.text ?? null,
      ask: move.ask,
      blanks: draft?.blanks ?? [],
      anchors: draft?.anchors ?? []
    })
  }
  return suggestions
}
