// The ways to carry on for the row that is open, and what became of a draft the user took. Asked for only when a row opens.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { InboxPort, InboxRow } from '../domain/inbox.ts'
import type { PlaceOutcome, RowSuggestions } from '../domain/suggestions.ts'
import type { InboxStore } from './inbox-store.ts'
import { positionOf } from './inbox-list.ts'

/** Where a draft is now, in the names of the catalogue (`placed.…`). */
export type Placed =
  | 'in-box'
  | 'in-box-blank'
  | 'in-other-tab'
  | 'already'
  | 'copied'
  | 'not-taken'
  | 'shown'
  | 'opened'
  | 'not-opened'
  | 'not-copied'
  | 'failed'

export interface MovesState {
  /** The suggestions of the open row; null while there is none or they are on their way. */
  readonly open: { readonly rowId: string; readonly suggestions: RowSuggestions | 'failed' } | null
  /** Where the draft with this text is; stays with the row until another is taken. */
  readonly placed: { readonly rowId: string; readonly text: string; readonly what: Placed } | null
  readonly busy: boolean
  /** Whether own earlier answers are shown; null until known. */
  readonly ownWordsKept: boolean | null
}

export interface MovesStore {
  readonly view: StoreApi<MovesState>
  /** Follows the open row of the inbox until the signal aborts. */
  readonly follow: (signal: AbortSignal) => void
  /** Puts a text into the open reply box, or copies it and opens the spot. Only on the user's own press. */
  readonly use: (row: InboxRow, text: string) => Promise<void>
  readonly copy: (row: InboxRow, text: string) => Promise<void>
  /** The drafts of a row in their order; null for a move without one. */
  readonly draftsOf: (rowId: string) => readonly (string | null)[]
  readonly keepOwnWords: (keep: boolean) => Promise<void>
}

export interface MovesStoreOptions {
  readonly port: InboxPort
  readonly inbox: InboxStore
  /** Writes to the clipboard; rejects when the browser refuses. */
  readonly writeClipboard: (text: string) => Promise<void>
}

const inBox = (outcome: Exclude<PlaceOutcome, { kind: 'no-box' }>): Placed => {
  switch (outcome.kind) {
    case 'inserted':
      if (!outcome.inFront) return 'in-other-tab'
      return outcome.blankSelected ? 'in-box-blank' : 'in-box'
    case 'already-there':
      return 'already'
    case 'not-taken':
      return 'not-taken'
    default:
      return outcome satisfies never
  }
}

export const createMovesStore = ({ port, inbox, writeClipboard }: MovesStoreOptions): MovesStore => {
  const view = createStore<MovesState>(() => ({ open: null, placed: null, busy: false, ownWordsKept: null }))
  /** What the shown suggestions were worked out from. */
  let asked = ''

  const rowOf = (id: string | null): InboxRow | undefined => {
    const { rows } = inbox.view.getState().list
    return rows[positionOf(rows, id)]
  }

  const load = async (row: InboxRow, key: string): Promise<void> => {
    const result = await port.suggest(row.id)
    if (asked !== key) return
    view.setState({ open: { rowId: row.id, suggestions: result.ok ? result.value : 'failed' } })
  }

  const look = (): void => {
    const row = rowOf(inbox.view.getState().openId)
    const key = row ? `${row.id}\n${row.words}` : ''
    if (key === asked) return
    asked = key
    if (view.getState().open?.rowId !== row?.id) view.setState({ open: null })
    if (row) void load(row, key)
  }

  const learnChoice = async (keep: boolean | null): Promise<void> => {
    const result = await port.ownWords(keep)
    if (result.ok) view.setState({ ownWordsKept: result.value.kept })
  }

  const say = (row: InboxRow, text: string, what: Placed): void => {
    view.setState({ placed: { rowId: row.id, text, what }, busy: false })
    inbox.notify({ kind: 'placed', row, what })
  }

  const toClipboard = async (text: string): Promise<boolean> => {
    try {
      await writeClipboard(text)
      return true
    } catch (error) {
      if (error instanceof DOMException || error instanceof Error) return false
      throw error
    }
  }

  const place = async (row: InboxRow, text: string): Promise<Placed> => {
    const result = await port.place(row.id, text)
    if (!result.ok) return 'failed'
    const outcome = result.value
    if (outcome.kind !== 'no-box' && outcome.kind !== 'not-taken') return inBox(outcome)
    if (!(await toClipboard(text))) return 'not-copied'
    if (outcome.kind === 'not-taken') return 'not-taken'
    if (outcome.shown) return 'shown'
    return (await port.open(row.id)).ok ? 'opened' : 'not-opened'
  }

  return {
    view,
    follow: (signal) => {
      const stop = inbox.view.subscribe(look)
      signal.addEventListener('abort', stop, { once: true })
      look()
      void learnChoice(null)
    },
    use: async (row, text) => {
      if (view.getState().busy) return
      view.setState({ busy: true, placed: null })
      say(row, text, await place(row, text))
    },
    copy: async (row, text) => {
      say(row, text, (await toClipboard(text)) ? 'copied' : 'not-copied')
    },
    draftsOf: (rowId) => {
      const { open } = view.getState()
      if (open?.rowId !== rowId || open.suggestions === 'failed') return []
      return open.suggestions.moves.map(({ draft }) => draft)
    },
    keepOwnWords: async (keep) => {
      await learnChoice(keep)
      asked = ''
      look()
    }
  }
}
