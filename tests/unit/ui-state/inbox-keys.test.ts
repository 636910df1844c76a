import { describe, expect, it } from 'vitest'
import { commandOf } from '../../../lib/ui-state/inbox-keys.ts'
import type { KeyPress } from '../../../lib/ui-state/inbox-keys.ts'

const press = (key: string, change: Partial<KeyPress> = {}) =>
  commandOf({
    key,
    modified: false,
    composing: false,
    repeated: false,
    focus: 'none',
    letterKeys: true,
    ...change
  })

describe('keys of the inbox', () => {
  it.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['ArrowDown', 'next'],
    ['ArrowUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Enter', 'toggle'],
    ['o', 'spot'],
    ['e', 'done'],
    ['s', 'snooze'],
    ['m', 'mute'],
    ['u', 'undo'],
    ['?', 'keys'],
    ['/', 'search'],
    ['Escape', 'escape'],
    ['q', null]
  ])('%s means %s', (key, command) => {
    expect(press(key)).toBe(command)
  })

  it('belong to a field that has the focus, all but Escape', () => {
    for (const key of ['j', 'e', 'Enter', 'Home', '?', 'u']) expect(press(key, { focus: 'field' })).toBeNull()
    expect(press('Escape', { focus: 'field' })).toBe('escape')
  })

  it('belong to the browser with a modifier and to the input method while composing', () => {
    expect(press('e', { modified: true })).toBeNull()
    expect(press('e', { composing: true })).toBeNull()
  })

  it('can be switched off where they are letters', () => {
    for (const key of ['j', 'e', '?', '/']) expect(press(key, { letterKeys: false })).toBeNull()
    expect(press('ArrowDown', { letterKeys: false })).toBe('next')
    expect(press('Enter', { letterKeys: false })).toBe('toggle')
  })

  it('never act again while held down', () => {
    for (const key of ['e', 'm', 'u', 's', 'o', 'Enter']) expect(press(key, { repeated: true })).toBeNull()
    expect(press('j', { repeated: true })).toBe('next')
  })

  it('lead from the bar into the list', () => {
    expect(press('ArrowDown', { focus: 'tab' })).toBe('list')
    expect(press('ArrowUp', { focus: 'tab' })).toBeNull()
    expect(press('Enter', { focus: 'tab' })).toBeNull()
    expect(press('j', { focus: 'tab' })).toBe('next')
  })

  it('leave Enter and the arrows to a control, and Enter to a row, which toggles itself', () => {
    expect(press('Enter', { focus: 'control' })).toBeNull()
    expect(press('ArrowDown', { focus: 'control' })).toBeNull()
    expect(press('Enter', { focus: 'row' })).toBeNull()
    expect(press('ArrowDown', { focus: 'row' })).toBe('next')
  })
})
