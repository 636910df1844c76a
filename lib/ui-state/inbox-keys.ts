// What a key means in the inbox. Pure: takes the facts of a key press, gives a command or null.

export type InboxCommand =
  | 'list'
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'toggle'
  | 'spot'
  | 'done'
  | 'snooze'
  | 'mute'
  | 'reopen'
  | 'undo'
  | 'use-1'
  | 'use-2'
  | 'use-3'
  | 'copy'
  | 'keys'
  | 'escape'
  | 'search'

export interface KeyPress {
  readonly key: string
  readonly modified: boolean
  readonly composing: boolean
  readonly repeated: boolean
  /** Where the focus is: a field takes letters; a control takes Enter and the arrows for itself. */
  readonly focus: 'field' | 'control' | 'tab' | 'row' | 'none'
  readonly letterKeys: boolean
}

const LETTERS: Readonly<Record<string, InboxCommand>> = {
  j: 'next',
  k: 'previous',
  o: 'spot',
  r: 'spot',
  e: 'done',
  s: 'snooze',
  m: 'mute',
  b: 'reopen',
  u: 'undo',
  '1': 'use-1',
  '2': 'use-2',
  '3': 'use-3',
  c: 'copy',
  '?': 'keys',
  '/': 'search'
}

const MOVES: Readonly<Record<string, InboxCommand>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last'
}

const commandOfLetter = (press: KeyPress): InboxCommand | null => {
  if (!press.letterKeys) return null
  const letter = LETTERS[press.key]
  if (!letter) return null
  return press.repeated && letter !== 'next' && letter !== 'previous' ? null : letter
}

/** The command of a key press. A held key moves on but never acts again: holding `e` must not clear the list. */
export const commandOf = (press: KeyPress): InboxCommand | null => {
  if (press.modified || press.composing) return null
  if (press.key === 'Escape') return press.repeated ? null : 'escape'
  if (press.focus === 'field') return null
  const move = MOVES[press.key]
  // From the bar the arrow down leads into the list; along the bar the tabs have their own arrows.
  if (press.focus === 'tab') return press.key === 'ArrowDown' ? 'list' : commandOfLetter(press)
  if (move) return press.focus === 'control' ? null : move
  // A row is a button of its own and toggles itself; without any focus Enter goes to the selected row.
  if (press.key === 'Enter') return press.focus === 'none' && !press.repeated ? 'toggle' : null
  return commandOfLetter(press)
}
