// Which moves fit, best first. The table of coaching.md §7, read with what is remembered of the person.
import type { CommentFlag, Intent } from '../understanding/intents.ts'
import type { MoveId } from './move.ts'
import { readMemory } from './situation.ts'
import type { MemorySigns, Situation } from './situation.ts'

/** "tried it again", "still": goes on from an earlier talk. */
const continues =
  /\b(?:again|still|as (?:promised|discussed)|follow(?:ing)? up|update|since we (?:spoke|talked)|last time|you (?:said|told me)|we (?:spoke|talked))\b/i

/** Asks the author to take part in something, rather than to buy. */
const invites =
  /\b(?:speak|talk|guest|podcast|panel|interview|jury|judge|keynote|lecture|article|blog|visit|meetup|conference|students|our day|managers' day|present|workshop for us|join us|webinar)\b/i

const chains: Readonly<Record<Relationship, readonly MoveId[]>> = {
  stranger: ['welcome-newcomer'],
  remembered: ['pick-up-thread'],
  known: []
}

const goesOnFrom = new Set<Intent>(['story', 'need', 'disagreement', 'builds-on', 'other'])

/** Turns that want an answer of their own before anything older is taken up. */
const goesNowhere = new Set<Intent>(['question', 'need', 'offer'])

/** Turns a stranger can be welcomed on; who needs, argues or sells wants something else first. */
const welcomes = new Set<Intent>(['story', 'builds-on', 'praise', 'good-news'])

type Relationship = 'stranger' | 'remembered' | 'known'

/** The moves that fit, best first; more than are shown, so that a move without a safe draft may be passed over. */
export const chooseMoves = (situation: Situation): readonly MoveId[] => {
  const { understanding, relation } = situation
  const memory = readMemory(situation)
  const flags = new Set<CommentFlag>(understanding.flags)
  const close = relation === 'regular' || relation === 'ten'
  const relationship: Relationship = relation === 'new' ? 'stranger' : memory.open ? 'remembered' : 'known'
  const main = mainMoves(situation, flags, memory, close)
  if (main.includes('leave-it') || main.includes('stay-beside') || main.includes('close-warmly')) return main
  const added: MoveId[] =
    goesNowhere.has(understanding.intent) ||
    (relationship === 'stranger' && !welcomes.has(understanding.intent))
      ? []
      : [...chains[relationship]]
  if (memory.otherCommenter && ['builds-on', 'story', 'question'].includes(understanding.intent))
    added.unshift('connect-commenters')
  const first = flags.has('newcomer') && relation === 'new' ? ['welcome-newcomer' as const] : []
  const goesOn =
    memory.open && close && continues.test(situation.comment) && goesOnFrom.has(understanding.intent)
      ? ['pick-up-thread' as const]
      : []
  return [...new Set([...first, ...goesOn, ...main.slice(0, 2), ...added, ...main.slice(2)])]
}

const mainMoves = (
  situation: Situation,
  flags: ReadonlySet<CommentFlag>,
  memory: MemorySigns,
  close: boolean
): readonly MoveId[] => {
  const { understanding, relation } = situation
  if (
    flags.has('hardship') &&
    understanding.intent !== 'abuse' &&
    understanding.intent !== 'spam' &&
    understanding.intent !== 'good-news'
  ) {
    return understanding.intent === 'need'
      ? ['stay-beside', 'offer-small-help', 'take-it-private']
      : relation === 'new'
        ? ['stay-beside']
        : ['stay-beside', 'take-it-private']
  }
  switch (understanding.intent) {
    case 'abuse':
    case 'spam':
      return ['leave-it']
    case 'question':
      if (flags.has('other-language')) return ['answer-then-ask', 'admit-unknown']
      if (flags.has('private')) return ['answer-then-ask', 'take-it-private', 'admit-unknown']
      if (memory.contact) return ['answer-then-ask', 'introduce-person', 'admit-unknown']
      if (flags.has('broad')) return ['answer-then-ask', 'ask-which-case', 'admit-unknown']
      return ['answer-then-ask', 'admit-unknown']
    case 'disagreement':
      if (flags.has('corrects'))
        return flags.has('effort')
          ? ['accept-correction', 'thank-for-effort']
          : ['accept-correction', 'find-the-crux']
      if (flags.has('hostile') && attacksWriter.test(situation.comment)) return ['hold-boundary', 'leave-it']
      if (flags.has('hostile')) return ['hear-then-hold', 'hold-boundary', 'find-the-crux']
      if (flags.has('effort')) return ['hear-then-hold', 'thank-for-effort', 'find-the-crux']
      return flags.has('builds-on')
        ? ['hear-then-hold', 'find-the-crux', 'test-idea']
        : ['hear-then-hold', 'find-the-crux']
    case 'story':
      return relation === 'new' ? ['deepen-story'] : ['deepen-story', 'trade-story']
    case 'builds-on':
      if (flags.has('gift')) return ['thank-for-effort', 'credit-and-extend', 'test-idea']
      if (flags.has('effort')) return ['credit-and-extend', 'thank-for-effort', 'test-idea']
      return relation === 'new' || !close
        ? ['credit-and-extend', 'test-idea']
        : ['credit-and-extend', 'test-idea', 'trade-story']
    case 'praise':
      return ['turn-praise']
    case 'empty-praise':
      if (memory.bulk) return ['leave-it']
      if (flags.has('emoji-only') && !close) return ['leave-it']
      if (relation === 'new') return ['invite-specific', 'leave-it']
      if (close)
        return memory.open
          ? ['invite-specific', 'pick-up-thread', 'leave-it']
          : ['invite-specific', 'leave-it']
      return ['leave-it']
    case 'good-news':
      return ['celebrate-and-ask']
    case 'need':
      if (flags.has('private')) return ['take-it-private', 'offer-small-help']
      if (memory.contact) return ['introduce-person', 'offer-small-help']
      return ['offer-small-help', 'introduce-person']
    case 'offer':
      return invites.test(situation.comment) && flags.has('invitation')
        ? ['answer-then-ask', 'decline-offer', 'take-it-private']
        : ['decline-offer', 'leave-it']
    case 'thanks':
      if (flags.has('gift') || flags.has('effort')) return ['thank-for-effort', 'close-warmly']
      return ['close-warmly']
    case 'other':
      if (flags.has('other-language')) return ['deepen-story', 'credit-and-extend', 'test-idea']
      if (
        flags.has('pure-tag') ||
        flags.has('emoji-only') ||
        flags.has('unreadable') ||
        flags.has('bookmark')
      )
        return ['leave-it']
      if (close && memory.open) return ['pick-up-thread', 'leave-it']
      return ['leave-it']
  }
}

/** Harsh at the writer, not only at the idea. */
const attacksWriter =
  /\b(?:you (?:\w+ )?(?:never|clearly|obviously|have no|haven't|don't know|know nothing)|your (?:\w+ )?(?:ignorance|arrogance|ego|agenda)|typical|people like you|get over yourself|grow up|idealist|dreamer|guru|ivory tower|spare us|educate yourself|read a book|touch grass|shill|hypocrit\w*|ashamed|shame)\b/i
