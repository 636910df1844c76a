// A port without a browser behind it: rows in memory, a clock that is handed in, failures on request.
import { fail, succeed } from '../../../lib/result.ts'
import type {
  InboxAct,
  InboxCounts,
  InboxFailure,
  InboxOverview,
  InboxPort,
  InboxRow,
  InboxTab
} from '../../../lib/domain/inbox.ts'
import type { PlaceOutcome, RowSuggestions } from '../../../lib/domain/suggestions.ts'

export interface FakeInboxOptions {
  readonly rows: readonly InboxRow[]
  readonly overview?: Partial<Pick<InboxOverview, 'accounts' | 'sites' | 'readOnly'>>
  /** Rows whose place is the quiet list whatever their state. */
  readonly quietIds?: ReadonlySet<string>
  /** What `suggest` answers; left out: two moves of which the second has no draft. */
  readonly suggest?: (row: InboxRow, ownWordsKept: boolean) => RowSuggestions
  /** Awaited before every answer; lets a test hold answers back. */
  readonly before?: (question: Question) => Promise<void>
}

export interface FakeInbox {
  readonly port: InboxPort
  readonly rows: () => readonly InboxRow[]
  /** Changes the rows behind the port's back, as a reading does; tells the listeners. */
  readonly change: (change: (rows: readonly InboxRow[]) => readonly InboxRow[]) => void
  /** Every further question of this kind fails until set to null. */
  readonly failNext: (question: Question, failure: InboxFailure | null) => void
  readonly opened: readonly string[]
  readonly asked: Readonly<Record<Question, number>>
  /** Texts that were to go into a reply box. */
  readonly placed: readonly string[]
  /** What becomes of the next texts; at first: no box is open, and the message is not in front. */
  readonly answerPlace: (outcome: PlaceOutcome) => void
  readonly revision: () => number
}

type Question = 'overview' | 'list' | 'act' | 'undo' | 'open' | 'suggest' | 'place' | 'ownWords'

const sampleSuggestions = (row: InboxRow, ownWordsKept: boolean): RowSuggestions => {
  const draft = `You wrote "${row.words.slice(0, 9)}". I would [what you do].`
  return {
    turn: 'question',
    sure: true,
    readable: true,
    moves: [
      {
        move: 'answer-then-ask',
        reason: 'They ask you something.',
        ask: 'What is your answer in one line?',
        draft,
        blanks: [{ start: draft.indexOf('['), end: draft.length - 1 }],
        anchors: [{ start: 11, end: 11 + row.words.slice(0, 9).length }]
      },
      {
        move: 'admit-unknown',
        reason: 'You may not know.',
        ask: 'Do you know it?',
        draft: null,
        blanks: [],
        anchors: []
      }
    ],
    ownWords: ownWordsKept ? [] : null
  }
}

const tabOf = (row: InboxRow, quietIds: ReadonlySet<string>): InboxTab => {
  if (row.state === 'snoozed') return 'snoozed'
  if (row.state === 'done' || row.state === 'answered' || row.state === 'muted') return 'done'
  if (quietIds.has(row.id)) return 'quiet'
  return row.state === 'unknown' ? 'unknown' : 'waiting'
}

const after = (row: InboxRow, act: InboxAct): InboxRow => {
  switch (act.kind) {
    case 'done':
      return { ...row, state: 'done', wakesAt: null }
    case 'mute':
      return { ...row, state: 'muted', wakesAt: null }
    case 'reopen':
      return { ...row, state: 'waiting', wakesAt: null }
    case 'snooze':
      return { ...row, state: 'snoozed', wakesAt: act.until }
    default:
      return act satisfies never
  }
}

export const createFakeInbox = (options: FakeInboxOptions): FakeInbox => {
  let rows = [...options.rows]
  let revision = 1
  const quietIds = options.quietIds ?? new Set<string>()
  const listeners = new Set<(revision: number) => void>()
  const undos = new Map<string, InboxRow>()
  const failures = new Map<string, InboxFailure>()
  const opened: string[] = []
  const placed: string[] = []
  let placing: PlaceOutcome = { kind: 'no-box', shown: false }
  let ownWordsKept = false
  const asked = { overview: 0, list: 0, act: 0, undo: 0, open: 0, suggest: 0, place: 0, ownWords: 0 }

  const counts = (): InboxCounts => {
    const result: Record<InboxTab, number> = { waiting: 0, snoozed: 0, unknown: 0, done: 0, quiet: 0 }
    for (const row of rows) result[tabOf(row, quietIds)] += 1
    return result
  }
  const changed = (): void => {
    revision += 1
    for (const listener of listeners) listener(revision)
  }
  const answer = async (question: keyof typeof asked): Promise<InboxFailure | null> => {
    asked[question] += 1
    await options.before?.(question)
    return failures.get(question) ?? null
  }

  return {
    opened,
    asked,
    placed,
    answerPlace: (outcome) => {
      placing = outcome
    },
    rows: () => rows,
    revision: () => revision,
    change: (change) => {
      rows = [...change(rows)]
      changed()
    },
    failNext: (question, failure) => {
      if (failure === null) failures.delete(question)
      else failures.set(question, failure)
    },
    port: {
      overview: async () => {
        const failure = await answer('overview')
        if (failure) return fail(failure)
        return succeed({
          counts: counts(),
          accounts: options.overview?.accounts ?? [],
          sites: options.overview?.sites ?? [],
          readOnly: options.overview?.readOnly ?? false,
          revision
        })
      },
      list: async ({ tab, after: cursor, limit }) => {
        const failure = await answer('list')
        if (failure) return fail(failure)
        const all = rows.filter((row) => tabOf(row, quietIds) === tab)
        const start = cursor === undefined ? 0 : Number(cursor)
        const end = Math.min(all.length, start + limit)
        return succeed({
          rows: all.slice(start, end),
          next: end < all.length ? String(end) : null,
          counts: counts(),
          revision
        })
      },
      act: async (rowId, act) => {
        const failure = await answer('act')
        if (failure) return fail(failure)
        const row = rows.find((candidate) => candidate.id === rowId)
        if (!row) return fail('gone')
        const undo = `undo-${revision}`
        undos.set(undo, row)
        rows = rows.map((candidate) => (candidate.id === rowId ? after(row, act) : candidate))
        changed()
        return succeed({ undo, revision })
      },
      undo: async (undo) => {
        const failure = await answer('undo')
        if (failure) return fail(failure)
        const row = undos.get(undo)
        if (!row) return fail('gone')
        undos.delete(undo)
        rows = rows.map((candidate) => (candidate.id === row.id ? row : candidate))
        changed()
        return succeed({ revision })
      },
      open: async (rowId) => {
        const failure = await answer('open')
        if (failure) return fail(failure)
        opened.push(rowId)
        return succeed(null)
      },
      suggest: async (rowId) => {
        const failure = await answer('suggest')
        if (failure) return fail(failure)
        const row = rows.find((candidate) => candidate.id === rowId)
        return row ? succeed((options.suggest ?? sampleSuggestions)(row, ownWordsKept)) : fail('gone')
      },
      place: async (_rowId, text) => {
        const failure = await answer('place')
        if (failure) return fail(failure)
        placed.push(text)
        return succeed(placing)
      },
      ownWords: async (keep) => {
        const failure = await answer('ownWords')
        if (failure) return fail(failure)
        ownWordsKept = keep ?? ownWordsKept
        return succeed({ kept: ownWordsKept })
      },
      onChange: (listener, signal) => {
        listeners.add(listener)
        signal.addEventListener('abort', () => listeners.delete(listener), { once: true })
      }
    }
  }
}
