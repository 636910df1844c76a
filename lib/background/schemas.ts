// The shapes of messages, checked at the boundary. Loaded by the background only.
import * as v from 'valibot'
import type { DraftInBox, SharedDraft } from '../domain/coach.ts'
import type { Observation } from '../domain/observation.ts'
import { LARGEST_BATCH, type Request } from '../messaging/protocol.ts'
import type { CoachAct } from '../settings/coach-settings.ts'

/** Longer than anything that a page script sends (it cuts at 10,000): a message beyond it is not ours. */
const LONGEST_TEXT = 20_000
/** Longer than any suggestion, which ends at 600 characters. */
const LONGEST_DRAFT = 2000

const id = v.pipe(v.string(), v.regex(/^[\w:-]{1,100}$/u))
const handle = v.pipe(v.string(), v.maxLength(200))
const name = v.pipe(v.string(), v.maxLength(300))
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT))
const moment = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp())
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9))
const unixMs = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15))
const author = v.object({ handle, name })
const yes = v.literal(true)

const message = v.object({
  id,
  author,
  text,
  publishedAt: v.nullable(moment),
  replyTo: v.exactOptional(v.nullable(id)),
  addressees: v.exactOptional(v.pipe(v.array(handle), v.maxLength(60))),
  replyCount: v.exactOptional(count),
  truncated: v.exactOptional(yes),
  translated: v.exactOptional(yes)
})

const notificationKind = v.picklist([
  'reply',
  'comment',
  'mention',
  'quote',
  'reaction',
  'follow',
  'repost',
  'other'
])

const observation: v.GenericSchema<Observation> = v.variant('kind', [
  v.object({ kind: v.literal('message'), message, repliesAtLeast: v.exactOptional(count) }),
  v.object({
    kind: v.literal('announced'),
    as: notificationKind,
    messageId: id,
    author,
    about: v.exactOptional(id),
    at: v.exactOptional(moment),
    excerpt: v.exactOptional(text)
  }),
  v.object({ kind: v.literal('sent'), messageId: id, replyTo: id, at: moment }),
  v.object({ kind: v.literal('same-post'), id, sameAs: id })
])

const tab = v.picklist(['waiting', 'snoozed', 'unknown', 'done', 'quiet'])
const rowId = v.pipe(v.string(), v.minLength(1), v.maxLength(700))
const act = v.variant('kind', [
  v.object({ kind: v.literal('done') }),
  v.object({ kind: v.literal('reopen') }),
  v.object({ kind: v.literal('mute') }),
  v.object({ kind: v.literal('snooze'), until: v.nullable(unixMs) })
])

const platform = v.picklist(['x', 'linkedin'])
const rule = v.pipe(v.string(), v.regex(/^[a-z][a-z-]{1,48}$/u))
const coachAct: v.GenericSchema<CoachAct> = v.variant('kind', [
  v.object({ kind: v.literal('pass'), rule }),
  v.object({ kind: v.literal('heed'), rule }),
  v.object({ kind: v.literal('mute'), rule }),
  v.object({ kind: v.literal('unmute'), rule }),
  v.object({ kind: v.literal('mode'), platform, mode: v.picklist(['overlay', 'quiet']) }),
  v.object({ kind: v.literal('quiet-until'), until: v.nullable(unixMs) })
])

const line = v.pipe(v.string(), v.maxLength(600))
const finding = v.object({
  rule,
  level: v.picklist(['stop', 'nudge', 'hint', 'praise']),
  spans: v.pipe(v.array(v.object({ start: count, end: count })), v.maxLength(500)),
  headline: line,
  why: line,
  ask: line,
  strength: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  principle: v.object({ quote: line, from: line, studies: v.pipe(v.array(line), v.maxLength(12)) })
})
const draft: v.GenericSchema<SharedDraft> = v.object({
  platform,
  text,
  surface: v.picklist(['post', 'comment', 'reply']),
  step: v.nullable(v.picklist([0, 1, 2, 3, 4])),
  top: v.nullable(rule),
  findings: v.pipe(v.array(finding), v.maxLength(60)),
  mutedItself: v.nullable(v.object({ rule, headline: line }))
})

const draftInBox: v.GenericSchema<DraftInBox> = v.object({
  surface: v.picklist(['post', 'comment', 'reply']),
  text,
  parent: v.exactOptional(text),
  pageLanguage: v.exactOptional(v.pipe(v.string(), v.maxLength(35))),
  paste: v.exactOptional(
    v.object({
      words: count,
      shareOfText: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      kind: v.picklist(['paste', 'own'])
    })
  )
})

const protocol = v.number()

/** `observations` stay unchecked here: one that does not fit is dropped and counted, the others are kept. */
const request: v.GenericSchema<UncheckedRequest> = v.variant('kind', [
  v.object({
    protocol,
    kind: v.literal('observe'),
    viewer: v.nullable(v.pipe(handle, v.minLength(1))),
    seenAt: unixMs,
    observations: v.pipe(v.array(v.unknown()), v.maxLength(LARGEST_BATCH)),
    page: v.object({
      kind: v.picklist(['feed', 'thread', 'profile', 'notifications', 'search', 'other']),
      status: v.picklist(['ok', 'partial', 'unreadable'])
    })
  }),
  v.object({ protocol, kind: v.literal('overview') }),
  v.object({
    protocol,
    kind: v.literal('list'),
    tab,
    after: v.exactOptional(v.pipe(v.string(), v.maxLength(1000))),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500))
  }),
  v.object({ protocol, kind: v.literal('act'), rowId, act }),
  v.object({ protocol, kind: v.literal('undo'), undo: v.pipe(v.string(), v.maxLength(1000)) }),
  v.object({ protocol, kind: v.literal('open'), rowId }),
  v.object({ protocol, kind: v.literal('suggest'), rowId }),
  v.object({
    protocol,
    kind: v.literal('place'),
    rowId,
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_DRAFT))
  }),
  v.object({ protocol, kind: v.literal('own-words'), keep: v.nullable(v.boolean()) }),
  v.object({ protocol, kind: v.literal('review-draft'), draft: draftInBox }),
  v.object({ protocol, kind: v.literal('coach-settings') }),
  v.object({ protocol, kind: v.literal('coach-act'), act: coachAct }),
  v.object({ protocol, kind: v.literal('tell-draft'), draft: v.nullable(draft) }),
  v.object({ protocol, kind: v.literal('draft-in-front') }),
  v.object({ protocol, kind: v.literal('pass-finding'), tabId: count, rule }),
  v.object({ protocol, kind: v.literal('open-side-panel') })
])

type UncheckedRequest =
  | Exclude<Request, { readonly kind: 'observe' }>
  | (Omit<Request<'observe'>, 'observations'> & { readonly observations: readonly unknown[] })

export type CheckedRequest = Request

/** The message in its shape, with the observations that fit; null when it is none of ours. */
export const parseRequest = (input: unknown): CheckedRequest | null => {
  const parsed = v.safeParse(request, input)
  if (!parsed.success) return null
  const { output } = parsed
  if (output.kind !== 'observe') return output
  const observations = output.observations.flatMap((each) => {
    const fitting = v.safeParse(observation, each)
    return fitting.success ? [fitting.output] : []
  })
  return { ...output, observations }
}
