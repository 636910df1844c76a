// The keyboard of a surface: reads key presses, runs commands. Letters count only when no field has the focus.
import { useEffect } from 'react'
import { positionOf } from '../../lib/ui-state/inbox-list.ts'
import { commandOf } from '../../lib/ui-state/inbox-keys.ts'
import { verbsFor } from '../../lib/ui-state/inbox-view.ts'
import type { InboxCommand, KeyPress } from '../../lib/ui-state/inbox-keys.ts'
import type { InboxStore } from '../../lib/ui-state/inbox-store.ts'
import type { MovesStore } from '../../lib/ui-state/moves-store.ts'

const focusKind = (target: EventTarget | null): KeyPress['focus'] => {
  if (!(target instanceof HTMLElement) || target === document.body) return 'none'
  if (target.isContentEditable || target.matches('input, textarea, select')) return 'field'
  if (target.matches('.wk-row-target')) return 'row'
  if (target.matches('[role="tab"]')) return 'tab'
  return target.matches('button, a[href], [role="menuitem"]') ? 'control' : 'none'
}

const NUMBERS = { 'use-1': 0, 'use-2': 1, 'use-3': 2 } as const

/** Takes a draft of the open row; false when there is none. */
const take = (store: InboxStore, moves: MovesStore, command: keyof typeof NUMBERS | 'copy'): boolean => {
  const { list, openId } = store.view.getState()
  const row = list.rows[positionOf(list.rows, openId)]
  if (!row) return false
  const drafts = moves.draftsOf(row.id)
  const draft = command === 'copy' ? drafts.find((each) => each !== null) : drafts[NUMBERS[command]]
  if (draft === undefined || draft === null) return false
  void (command === 'copy' ? moves.copy(row, draft) : moves.use(row, draft))
  return true
}

/** Runs one command; false when there is nothing for it to do, so that the browser may use the key. */
const run = (store: InboxStore, moves: MovesStore | undefined, command: InboxCommand): boolean => {
  const view = store.view.getState()
  const row = view.list.rows[positionOf(view.list.rows, view.selectedId)]
  const listShown = !view.healthShown && view.phase === 'ready'
  switch (command) {
    case 'list':
      if (!listShown || !row) return false
      store.focusSelection()
      return true
    case 'next':
    case 'previous':
    case 'first':
    case 'last':
      if (!listShown || view.list.rows.length === 0) return false
      void store.moveSelection(command)
      return true
    case 'toggle':
      if (!row || !listShown) return false
      store.toggle(row.id)
      return true
    case 'spot':
      if (!row || !listShown) return false
      void store.openSpot(row.id)
      return true
    case 'snooze':
      if (!row || !listShown) return false
      store.show({ kind: 'snooze', row })
      return true
    case 'done':
    case 'mute':
    case 'reopen':
      if (!row || !listShown || !verbsFor(row, view.tab, false).includes(command)) return false
      void store.act(row.id, { kind: command })
      return true
    case 'use-1':
    case 'use-2':
    case 'use-3':
    case 'copy':
      return moves !== undefined && listShown && take(store, moves, command)
    case 'undo':
      void store.undo()
      return true
    case 'keys':
      store.show({ kind: 'keys' })
      return true
    // Kept for searching; without it Firefox would open its quick find over the list.
    case 'search':
      return true
    case 'escape':
      if (view.popover) store.show(null)
      else if (view.healthShown) store.showHealth(false)
      else if (view.openId !== null) store.closeRow()
      else if (view.tab === 'quiet') store.showTab('waiting')
      // Nothing to close: the browser closes the popup.
      else return false
      return true
    default:
      return command satisfies never
  }
}

export const useInboxKeys = (store: InboxStore, moves: MovesStore | undefined): void => {
  useEffect(() => {
    const stop = new AbortController()
    document.addEventListener(
      'keydown',
      (event) => {
        const { popover, letterKeys } = store.view.getState()
        // A script of nobody acts here. A menu and a dialog have their own keys; only Escape concerns them here.
        if (!event.isTrusted || event.defaultPrevented || (popover && event.key !== 'Escape')) return
        const command = commandOf({
          key: event.key,
          modified: event.ctrlKey || event.metaKey || event.altKey,
          composing: event.isComposing,
          repeated: event.repeat,
          focus: focusKind(event.target),
          letterKeys
        })
        if (command && run(store, moves, command)) event.preventDefault()
      },
      { signal: stop.signal }
    )
    return () => stop.abort()
  }, [store, moves])
}
