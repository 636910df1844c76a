import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  applyCoachAct,
  DEFAULT_COACH_SETTINGS,
  readCoachSettings,
  type CoachAct,
  type CoachSettings
} from '../../../lib/settings/coach-settings.ts'

const after = (acts: readonly CoachAct[]) => {
  let settings: CoachSettings = DEFAULT_COACH_SETTINGS
  let mutedItself = false
  for (const act of acts) ({ settings, mutedItself } = applyCoachAct(settings, act))
  return { settings, mutedItself }
}
const pass: CoachAct = { kind: 'pass', rule: 'closer-specify' }

test('beside the box on X, quiet on LinkedIn, until the user says otherwise', () => {
  expect(DEFAULT_COACH_SETTINGS.modes).toEqual({ x: 'overlay', linkedin: 'quiet' })
})

test('the third pass in a row mutes the rule, and says so once', () => {
  expect(after([pass, pass])).toMatchObject({ mutedItself: false, settings: { mutedRules: [] } })
  expect(after([pass, pass, pass])).toMatchObject({
    mutedItself: true,
    settings: { mutedRules: ['closer-specify'] }
  })
  expect(after([pass, pass, pass, { kind: 'mode', platform: 'x', mode: 'quiet' }]).mutedItself).toBe(false)
})

test('an edit that answers the rule ends the row; another rule has a row of its own', () => {
  expect(after([pass, pass, { kind: 'heed', rule: 'closer-specify' }, pass]).settings.mutedRules).toEqual([])
  expect(after([pass, { kind: 'pass', rule: 'bait-remove' }, pass]).settings.mutedRules).toEqual([])
})

test('brought back, a rule begins anew', () => {
  const { settings } = after([pass, pass, pass, { kind: 'unmute', rule: 'closer-specify' }, pass, pass])
  expect(settings.mutedRules).toEqual([])
})

test('what interrupts cannot be passed into silence', () => {
  const blank: CoachAct = { kind: 'pass', rule: 'blank-fill' }
  expect(after([blank, blank, blank, blank]).settings.mutedRules).toEqual([])
})

test('whatever was stored, settings come out, and what is read back is the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      const settings = readCoachSettings(stored)
      expect(readCoachSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings)
    })
  )
  const { settings } = after([pass, { kind: 'mute', rule: 'bait-remove' }, { kind: 'quiet-until', until: 5 }])
  expect(readCoachSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings)
})
