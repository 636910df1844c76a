// What a row says: its reason, where it stands, and its whole name for those who hear it.
import { isolated, shownName, shownWords, wordsOnOneLine } from '../domain/untrusted-text.ts'
import { waitingTime, wakeTimeInFull } from './time-words.ts'
import type { Account, InboxRow, InboxTab, ReasonTerm } from '../domain/inbox.ts'
import type { InboxWords } from '../locales/inbox-words.ts'

/** The colour that helps the words; every tone also has its own icon and its own words. */
export type Tone = 'asks' | 'waiting' | 'disagree' | 'warm' | 'accent' | 'plain'

export interface RowReason {
  readonly icon: ReasonIcon
  readonly tone: Tone
  readonly first: string
  readonly second: string | null
}

export type ReasonIcon =
  | 'question'
  | 'help'
  | 'first'
  | 'ten'
  | 'regular'
  | 'differ'
  | 'builds'
  | 'story'
  | 'news'
  | 'clock'
  | 'bubble'
  | 'eye'
  | 'snooze'
  | 'check'
  | 'mute'
  | 'open'

const TERMS: Readonly<Record<ReasonTerm, readonly [ReasonIcon, Tone]>> = {
  'asked-you': ['question', 'asks'],
  need: ['help', 'waiting'],
  'first-time': ['first', 'plain'],
  'your-ten': ['ten', 'plain'],
  regular: ['regular', 'plain'],
  disagrees: ['differ', 'disagree'],
  'builds-on': ['builds', 'accent'],
  story: ['story', 'warm'],
  'good-news': ['news', 'warm'],
  'days-waiting': ['clock', 'waiting']
}

/** The name as shown, or "Someone". Not isolated. */
export const personName = (row: InboxRow, words: InboxWords): string =>
  shownName(row.person.name) || shownName(row.person.handle) || words.say('row.unnamed')

/** What to call somebody inside a sentence: the first word of the name. */
const callName = (row: InboxRow, words: InboxWords): string =>
  isolated(personName(row, words).split(' ')[0] ?? words.say('row.unnamed'))

const ofTerms = (row: InboxRow, words: InboxWords): RowReason => {
  const [first, second] = row.reasons
  if (first === undefined)
    return { icon: 'bubble', tone: 'plain', first: words.say('reason.none'), second: null }
  const [icon, tone] = TERMS[first]
  // The waiting time already stands at the end of the first line.
  const says = second !== undefined && second !== 'days-waiting' ? words.say(`reason.${second}`) : null
  return { icon, tone, first: words.say(`reason.${first}`), second: says }
}

/** Why a row stands where it stands, in words. */
export const rowReason = (row: InboxRow, tab: InboxTab, words: InboxWords, now: number): RowReason => {
  const terms = ofTerms(row, words)
  const behind = row.reasons.length > 0 ? terms.first : null
  switch (row.state) {
    case 'snoozed':
      return row.wakesAt === null
        ? {
            icon: 'snooze',
            tone: 'plain',
            first: words.say('snoozed.untilTheyWrite', { name: callName(row, words) }),
            second: null
          }
        : {
            icon: 'snooze',
            tone: 'plain',
            first: words.say('snoozed.until', { time: wakeTimeInFull(words, row.wakesAt, now) }),
            second: words.say('snoozed.sooner', { name: callName(row, words) })
          }
    case 'done':
      return { icon: 'check', tone: 'plain', first: words.say('reason.done'), second: behind }
    case 'answered':
      return { icon: 'check', tone: 'accent', first: words.say('reason.answered'), second: behind }
    case 'muted':
      return { icon: 'mute', tone: 'plain', first: words.say('reason.muted'), second: behind }
    case 'unknown':
      return {
        icon: 'eye',
        tone: 'plain',
        first: words.say(UNSURE_WORDS[row.unsure ?? 'folded']),
        second: behind
      }
    case 'waiting':
      return tab === 'quiet'
        ? { icon: 'bubble', tone: 'plain', first: words.say('reason.quiet'), second: null }
        : terms
    default:
      return row.state satisfies never
  }
}

const UNSURE_WORDS = {
  folded: 'reason.check',
  announced: 'reason.announced',
  addressee: 'reason.addressee'
} as const

const POST_CAP = 120

/**
 * The post they stand under, and the site or account where it is not the usual one (the first account known);
 * '' when nothing is known.
 */
export const rowPlace = (row: InboxRow, accounts: readonly Account[], words: InboxWords): string => {
  const usual = accounts[0]
  const title = row.post?.title ? wordsOnOneLine(row.post.title, POST_CAP) : ''
  const post = isolated(title)
  if (usual && usual.platform !== row.account.platform) {
    const platform = words.say(`platform.${row.account.platform}`)
    return title
      ? words.say('row.onPlatform', { platform, post })
      : words.say('row.onPlatformOnly', { platform })
  }
  if (usual && usual.handle !== row.account.handle) {
    const account = isolated(shownName(row.account.handle))
    return title ? words.say('row.asAccount', { account, post }) : words.say('row.asAccountOnly', { account })
  }
  return title ? words.say('row.on', { post }) : ''
}

const LABEL_CAP = 240

/** The accessible name of a row: name, reasons, time, and their words when the row is closed. */
export const rowLabel = (
  row: InboxRow,
  reason: RowReason,
  open: boolean,
  words: InboxWords,
  now: number
): string => {
  const head = [personName(row, words), reason.first, reason.second, waitingTime(words, row.since, now)]
    .filter((part) => part !== null)
    .join(', ')
  if (open) return head
  return `${head}. ${row.words === '' ? words.say('row.noWords') : wordsOnOneLine(row.words, LABEL_CAP)}`
}

/** Their words as they stand in the open row. */
export const fullWords = (row: InboxRow): string => shownWords(row.words)
