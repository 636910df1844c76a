import { expect, test } from 'vitest'
import { answerCoach, isCoachRequest, type CoachDesk } from '../../../lib/background/coach-desk.ts'
import { reviewForPage } from '../../../lib/background/review-for-page.ts'
import { parseRequest } from '../../../lib/background/schemas.ts'
import type { Sender } from '../../../lib/background/policy.ts'
import type { SharedDraft } from '../../../lib/domain/coach.ts'
import { PROTOCOL_VERSION } from '../../../lib/messaging/protocol.ts'
import { DEFAULT_COACH_SETTINGS, type CoachSettings } from '../../../lib/settings/coach-settings.ts'

const onX: Sender = { kind: 'page-script', platform: 'x', tabId: 7 }
const surface: Sender = { kind: 'extension-page' }
const BULLHORN = 'We are thrilled to announce that RotaLoom 3 is here, our best release ever.'

const world = () => {
  let settings: CoachSettings = DEFAULT_COACH_SETTINGS
  const shown: (SharedDraft | null)[] = []
  const desk: CoachDesk = {
    read: () => Promise.resolve(settings),
    change: (change) => {
      const outcome = change(settings)
      ;({ settings } = outcome)
      return Promise.resolve(outcome)
    },
    changed: () => Promise.resolve(),
    review: (draft, platform, now) => reviewForPage(draft, platform, now, {}),
    showDraft: (_tab, draft) => Promise.resolve(shown.push(draft) > 0),
    askForDraft: () => Promise.resolve(),
    passFinding: () => Promise.resolve(),
    openSidePanel: () => Promise.resolve(true)
  }
  const ask = async (sender: Sender, message: object) => {
    const request = parseRequest({ protocol: PROTOCOL_VERSION, ...message })
    if (!request || !isCoachRequest(request)) return 'malformed'
    return answerCoach(request, sender, desk)
  }
  return { ask, shown, settings: () => settings }
}

test('a page script gets its draft reviewed, with the principle behind each finding', async () => {
  const { ask } = world()
  const answer = await ask(onX, { kind: 'review-draft', draft: { surface: 'post', text: BULLHORN } })
  expect(answer).toMatchObject({
    ok: true,
    value: {
      review: {
        top: 'announcement-reframe',
        resting: null,
        findings: [
          {
            rule: 'announcement-reframe',
            principle: { from: 'Thought leadership and social media: a workshop for CEOs', studies: [] }
          }
        ]
      }
    }
  })
})

test('a muted rule is not run', async () => {
  const { ask } = world()
  await ask(onX, { kind: 'coach-act', act: { kind: 'mute', rule: 'announcement-reframe' } })
  const answer = await ask(onX, { kind: 'review-draft', draft: { surface: 'post', text: BULLHORN } })
  expect(JSON.stringify(answer)).not.toContain('"rule":"announcement-reframe"')
})

test('a page may make its own site quieter, never louder, and says nothing about the other site', async () => {
  const { ask, settings } = world()
  const mode = (platform: string, to: string) => ({
    kind: 'coach-act',
    act: { kind: 'mode', platform, mode: to }
  })
  expect(await ask(onX, mode('linkedin', 'overlay'))).toEqual({ ok: false, error: 'refused' })
  expect(await ask(onX, mode('linkedin', 'quiet'))).toEqual({ ok: false, error: 'refused' })
  expect(await ask(onX, mode('x', 'overlay'))).toEqual({ ok: false, error: 'refused' })
  expect(await ask(onX, mode('x', 'quiet'))).toMatchObject({ ok: true })
  expect(await ask(surface, mode('linkedin', 'overlay'))).toMatchObject({ ok: true })
  expect(settings().modes).toEqual({ x: 'quiet', linkedin: 'overlay' })
})

test('a draft is passed on for the page’s own site only, and in its shape only', async () => {
  const { ask, shown } = world()
  const draft = {
    platform: 'x',
    text: 'Hello',
    surface: 'post',
    step: 2,
    top: null,
    findings: [],
    mutedItself: null
  }
  expect(await ask(onX, { kind: 'tell-draft', draft })).toMatchObject({ value: { watched: true } })
  expect(await ask(onX, { kind: 'tell-draft', draft: { ...draft, platform: 'linkedin' } })).toMatchObject({
    ok: false
  })
  expect(await ask(onX, { kind: 'tell-draft', draft: { ...draft, step: 9 } })).toBe('malformed')
  expect(await ask(onX, { kind: 'tell-draft', draft: null })).toMatchObject({ ok: true })
  expect(shown).toHaveLength(2)
})

test('acts and rules have their shape or are not heard', async () => {
  const { ask } = world()
  for (const act of [
    { kind: 'pass', rule: '__proto__' },
    { kind: 'mode', platform: 'y', mode: 'quiet' },
    { kind: 'erase' }
  ]) {
    expect(await ask(surface, { kind: 'coach-act', act })).toBe('malformed')
  }
})
