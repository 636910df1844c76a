import { describe, expect, it } from 'vitest'
import { inboxWords } from '../../../lib/locales/inbox-words.ts'
import { rowLabel, rowPlace, rowReason } from '../../../lib/ui-state/row-words.ts'
import { NOON, sampleRow } from './sample-rows.ts'
import type { InboxRow, InboxTab } from '../../../lib/domain/inbox.ts'

const words = inboxWords(['en-GB'])
const plain = (text: string | null) => text?.replace(/[\u2068\u2069]/g, '') ?? null
const said = (row: InboxRow, tab: InboxTab = 'waiting') => {
  const { first, second } = rowReason(row, tab, words, NOON)
  return second === null ? plain(first) : `${plain(first)} · ${plain(second)}`
}

describe('the reason of a row', () => {
  it.each([
    [['asked-you', 'first-time'], 'asked you a question · first time here'],
    [['need', 'regular'], 'needs someone · talks with you often'],
    [['disagrees', 'your-ten'], 'may disagree · one of your ten'],
    [['story', 'regular'], 'told a story · talks with you often'],
    [['good-news', 'first-time'], 'shared good news · first time here'],
    [['builds-on'], 'builds on your point'],
    [['days-waiting'], 'has waited a while'],
    [[], 'wrote to you']
  ] as const)('%j', (reasons, expected) => {
    expect(said(sampleRow('a', { reasons }))).toBe(expected)
  })

  it('leaves the waiting time out as the second term: it stands at the end of the first line', () => {
    expect(said(sampleRow('a', { reasons: ['builds-on', 'days-waiting'] }))).toBe('builds on your point')
  })

  it('says the condition of a snooze in words', () => {
    const person = { name: 'Lukas Brandt', handle: 'lukas' }
    const monday = new Date(2026, 10, 23, 9).getTime()
    expect(said(sampleRow('a', { person, state: 'snoozed', wakesAt: monday }))).toMatch(
      /^until Monday 0?9:00 · sooner if Lukas writes again$/
    )
    expect(said(sampleRow('a', { person, state: 'snoozed', wakesAt: null }))).toBe('until Lukas writes again')
  })

  it('says what is not known, and what needs nothing', () => {
    expect(said(sampleRow('a', { state: 'unknown' }))).toBe('replies are folded · asked you a question')
    expect(said(sampleRow('a', { state: 'answered', reasons: [] }))).toBe('answered')
    expect(said(sampleRow('a', { state: 'muted', reasons: [] }))).toBe('thread muted')
    expect(said(sampleRow('a', { reasons: [] }), 'quiet')).toBe('no reply needed')
  })
})

describe('the place of a row', () => {
  const accounts = [
    { platform: 'linkedin', handle: 'marta-solheim' },
    { platform: 'x', handle: 'martasolheim' },
    { platform: 'linkedin', handle: 'handover-club' }
  ] as const

  it('names site and account only where they are not the usual ones', () => {
    expect(plain(rowPlace(sampleRow('a'), accounts, words))).toBe('on The 6 am handover')
    expect(plain(rowPlace(sampleRow('a', { account: accounts[1] }), accounts, words))).toBe(
      'on X, The 6 am handover'
    )
    expect(plain(rowPlace(sampleRow('a', { account: accounts[2] }), accounts, words))).toBe(
      'as handover-club, The 6 am handover'
    )
    expect(plain(rowPlace(sampleRow('a', { account: accounts[1], post: null }), accounts, words))).toBe(
      'on X'
    )
    expect(rowPlace(sampleRow('a', { post: { id: 'p', title: null } }), accounts, words)).toBe('')
  })
})

describe('the accessible name of a row', () => {
  it('reads name, reasons, time, then their words while the row is closed', () => {
    const row = sampleRow('a', {
      person: { name: 'Ines Okafor', handle: 'ines' },
      words: 'How do you\nhandle it?'
    })
    const reason = rowReason(row, 'waiting', words, NOON)
    expect(rowLabel(row, reason, false, words, NOON)).toBe(
      'Ines Okafor, asked you a question, first time here, 2 days. How do you handle it?'
    )
    expect(rowLabel(row, reason, true, words, NOON)).toBe(
      'Ines Okafor, asked you a question, first time here, 2 days'
    )
  })

  it('has words for what was not seen', () => {
    const row = sampleRow('a', { person: { name: '\u202E', handle: '' }, words: '', reasons: [] })
    expect(rowLabel(row, rowReason(row, 'waiting', words, NOON), false, words, NOON)).toBe(
      'Someone, wrote to you, 2 days. No words, perhaps a picture'
    )
  })
})
